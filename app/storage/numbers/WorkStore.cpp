// SPDX-License-Identifier: GPL-3.0-or-later
// One statement each.
#include "app/storage/numbers/WorkStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

Query spanQuery(Database& database, const char* statement, const WorkSpan& span)
{
    Query query(database, QString::fromLatin1(statement));
    query.bind(span.from, span.before, span.filter.owner, span.filter.source, span.filter.campaign);
    return query;
}

} // namespace

std::optional<Moment> firstTouch(Database& database)
{
    Query query(database, QStringLiteral("numbers/firstTouch"));
    return query.next() ? query.optionalMoment() : std::nullopt;
}

QList<ObjectionOfWork> objectionsOf(Database& database, const WorkSpan& span)
{
    QList<ObjectionOfWork> objections;
    for (Query query = spanQuery(database, "numbers/objectionsOf", span); query.next();)
        objections += ObjectionOfWork{query.id<ObjectionId>(), query.text(), query.moment(), query.id<LeadId>(), query.numbered<Standing>()};
    return objections;
}

QList<ScriptOfWork> scriptUsesOf(Database& database, const WorkSpan& span)
{
    const auto listed = [](const QString& text) { return text.split(u',', Qt::SkipEmptyParts); };
    QList<ScriptOfWork> uses;
    for (Query query = spanQuery(database, "numbers/scriptUsesOf", span); query.next();) {
        ScriptOfWork use{query.id<TouchId>(), query.id<LeadId>(), query.moment(), query.text(), query.blob(), listed(query.text()), listed(query.text()), listed(query.text()), query.named<TouchOutcome>(), {}};
        if (const auto yes = query.optionalInteger())
            use.askedAndYes = *yes != 0;
        uses += use;
    }
    return uses;
}

QList<LossWords> lossWords(Database& database, const WorkSpan& span, int limit)
{
    QList<LossWords> words;
    Query query = spanQuery(database, "numbers/lossWords", span);
    for (query.bind(limit); query.next();)
        words += LossWords{query.text(), query.id<ReasonId>(), query.moment()};
    return words;
}

QList<CallWords> callWords(Database& database, const WorkSpan& span, int limit)
{
    QList<CallWords> words;
    Query query = spanQuery(database, "numbers/callWords", span);
    for (query.bind(limit); query.next();)
        words += CallWords{query.text(), query.text(), query.moment()};
    return words;
}

} // namespace askline::storage
