// SPDX-License-Identifier: GPL-3.0-or-later
// Both questions are answered by the same thing: where the cells of a line are header names we know, they are right.
#include "app/intake/CsvDialect.h"

#include "app/base/Folding.h"
#include "app/intake/CellLooks.h"
#include "app/intake/CsvReader.h"
#include "app/intake/HeaderAliases.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace askline::intake {

namespace {

constexpr qsizetype looked = 60; // records

QList<QStringList> firstRecords(const QString& text, QChar delimiter)
{
    QList<QStringList> records;
    CsvReader reader(text, delimiter);
    CsvRecord record;
    while (records.size() < looked && reader.next(record)) {
        QStringList cells;
        for (const QStringView cell : record.cells)
            cells.append(cell.left(200).toString());
        records.append(cells);
    }
    return records;
}

struct Width {
    qsizetype columns = 0;
    double share = 0; // of the records that have it
};

Width usualWidth(const QList<QStringList>& records)
{
    QHash<qsizetype, int> counts;
    for (const QStringList& cells : records)
        ++counts[cells.size()];
    Width best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (const double share = double(it.value()) / double(records.size());
            it.key() > 1 && (share > best.share || (share == best.share && it.key() > best.columns)))
            best = {it.key(), share};
    return best;
}

double score(const QList<QStringList>& records)
{
    const Width width = usualWidth(records);
    // "Name" above "Berger, Anna": one column, whose text holds commas.
    if (width.columns == 2 && records.first().size() == 1 && headersAmong(records.first()) == 1)
        return 0;
    int headers = 0;
    for (const QStringList& cells : records.first(std::min<qsizetype>(records.size(), 12)))
        if (cells.size() > 1)
            headers = std::max(headers, headersAmong(cells));
    return width.share + 0.01 * double(std::min<qsizetype>(width.columns, 30)) + 0.15 * std::min(headers, 6);
}

qsizetype filledOf(const QStringList& cells)
{
    return std::ranges::count_if(cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

bool holdsValues(const QStringList& cells)
{
    return std::ranges::any_of(cells, [](const QString& cell) { return looksLikeEmail(cell) || looksLikePhone(cell); });
}

} // namespace

std::optional<NamedDelimiter> delimiterNamedIn(QStringView text)
{
    static const QRegularExpression line(QStringLiteral("^\"?sep=(.)\"?[,;\\t|]*(\\r\\n|\\r|\\n)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = line.matchView(text.left(40));
    if (!match.hasMatch())
        return std::nullopt;
    return NamedDelimiter{match.captured(1).front(), match.capturedLength()};
}

QChar likelyDelimiter(const QString& sample)
{
    QChar best = u',';
    double most = 0;
    for (const QChar delimiter : {QChar(u'|'), QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        if (!sample.contains(delimiter)) {
            // Where nothing separates anything, one that does not occur keeps lines whole.
            best = most > 0 ? best : delimiter;
            continue;
        }
        if (const double here = score(firstRecords(sample, delimiter)); here > most) {
            most = here;
            best = delimiter;
        }
    }
    return best;
}

HeaderPlace headerPlace(const QList<QStringList>& records)
{
    const qsizetype within = std::min<qsizetype>(records.size(), 25);
    qsizetype best = -1;
    int most = 0;
    for (qsizetype i = 0; i < within; ++i)
        if (const int headers = headersAmong(records[i]); headers > most) {
            most = headers;
            best = i;
        }
    const Width width = usualWidth(records);
    const qsizetype wanted = std::max<qsizetype>(1, (width.columns + 1) / 2);
    if (most >= 2 || (most == 1 && filledOf(records[best]) >= wanted && !holdsValues(records[best])))
        return {best, true};
    for (qsizetype i = 0; i < within; ++i)
        if (filledOf(records[i]) >= wanted)
            return {i, !holdsValues(records[i])};
    return {};
}

QStringList uniqueHeaders(const QStringList& headers)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString& header : headers) {
        const QString line = cleanedLine(header);
        const QString base = line.isEmpty() ? QStringLiteral("#%1").arg(names.size() + 1) : line;
        QString name = base;
        for (int copy = 2; taken.contains(name); ++copy)
            name = QStringLiteral("%1 (%2)").arg(base).arg(copy);
        taken.insert(name);
        names.append(name);
    }
    return names;
}

bool looksLikeFooter(const QStringList& cells, qsizetype columns)
{
    if (columns < 3 || holdsValues(cells))
        return false;
    static const QRegularExpression words(
        QStringLiteral("^\\W*(total|sum|summe|gesamt|anzahl|count|rows|records|generated|exported|end of|ende|nombre|somme|suma|"
                       "totale|totaal|aantal|razem|confidential|copyright|©|page \\d)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype filled = filledOf(cells);
    const bool isShort = cells.size() * 2 <= columns && filled <= 1;
    const bool saysSo = !cells.isEmpty() && words.match(cells.first()).hasMatch() && filled <= std::max<qsizetype>(2, columns / 2);
    return filled == 0 || isShort || saysSo;
}

} // namespace askline::intake
