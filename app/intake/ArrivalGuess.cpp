// SPDX-License-Identifier: GPL-3.0-or-later
// Customers are told by what only they have: an invoice, an order, a deal won.
#include "app/intake/ArrivalGuess.h"

#include "app/base/Folding.h"

#include <QRegularExpression>

namespace askline {

template <>
std::span<const NamedValue<intake::ArrivalGuess::Why>> namesOf<intake::ArrivalGuess::Why>()
{
    using Why = intake::ArrivalGuess::Why;
    static constexpr NamedValue<Why> names[] = {{Why::LatelyReceived, "lately-received"},
                                                {Why::LongAgo, "long-ago"},
                                                {Why::NoTimes, "no-times"},
                                                {Why::MostlyWon, "mostly-won"},
                                                {Why::CustomerColumns, "customer-columns"}};
    return names;
}

} // namespace askline

namespace askline::intake {

namespace {

QString customerColumn(const QStringList& headers)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(invoice|customer (id|no|nr|number|since)|order (id|no|number|date|total)|last (order|purchase)|"
                       "total (spent|orders)|lifetime value|rechnung\\w*|kunden ?(nr|nummer)|kunde seit|debitor\\w*|auftragsnummer|"
                       "bestellung\\w*|letzte bestellung|facture|n de client|client depuis|commande|factura|numero de cliente|pedido|"
                       "fattura|codice cliente|ordine|factuur|klantnummer|fatura|faktura|numer klienta)\\b"));
    for (const QString& header : headers)
        if (words.match(foldedWords(header)).hasMatch())
            return header;
    return {};
}

int percentOf(qsizetype part, qsizetype whole)
{
    return whole ? int((part * 100 + whole / 2) / whole) : 0;
}

} // namespace

ArrivalGuess guessArrival(const QList<LeadProposal>& first, const QStringList& headers, Moment now)
{
    const auto count = [&first](auto holds) { return std::ranges::count_if(first, holds); };
    const auto won = count([](const LeadProposal& p) { return p.standing == Standing::Won; });
    if (won * 2 > first.size())
        return {Arrival::Customers, ArrivalGuess::Why::MostlyWon, percentOf(won, first.size()), {}};
    if (const QString column = customerColumn(headers); !column.isEmpty())
        return {Arrival::Customers, ArrivalGuess::Why::CustomerColumns, 0, column};
    const auto timed = count([](const LeadProposal& p) { return p.receivedAt.has_value(); });
    if (timed * 2 < first.size() || timed == 0)
        return {Arrival::Backlog, ArrivalGuess::Why::NoTimes, percentOf(first.size() - timed, first.size()), {}};
    const auto lately = count([now](const LeadProposal& p) { return p.receivedAt && *p.receivedAt >= now.plusDays(-7); });
    const bool isFresh = lately * 2 >= timed;
    return {isFresh ? Arrival::Fresh : Arrival::Backlog, isFresh ? ArrivalGuess::Why::LatelyReceived : ArrivalGuess::Why::LongAgo,
            percentOf(isFresh ? lately : timed - lately, timed), {}};
}

} // namespace askline::intake
