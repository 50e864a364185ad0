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

QList<TouchOfWork> touchesOf(Database& database, const WorkSpan& span)
{
    QList<TouchOfWork> touches;
    for (Query query = spanQuery(database, "numbers/touchesOf", span); query.next();)
        touches += TouchOfWork{query.id<TouchId>(), query.moment(), query.id<PersonId>(), query.named<TouchKind>(), query.named<Direction>(), query.named<TouchOutcome>(),
                               int(query.integer()), query.moment()};
    return touches;
}

std::optional<Moment> firstTouch(Database& database)
{
    Query query(database, QStringLiteral("numbers/firstTouch"));
    return query.next() ? query.optionalMoment() : std::nullopt;
}

QList<AskOfWork> asksOf(Database& database, const WorkSpan& span)
{
    QList<AskOfWork> asks;
    for (Query query = spanQuery(database, "numbers/asksOf", span); query.next();)
        asks += AskOfWork{query.id<TouchId>(), query.moment(), query.id<PersonId>(), query.named<AskKind>(), query.text(), query.named<AskAnswer>(), query.integer(),
                          query.numbered<Standing>(), Money{query.integer(), query.text()}};
    return asks;
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
    for (Query query = spanQuery(database, "numbers/scriptUsesOf", span); query.next();)
        uses += ScriptOfWork{query.id<TouchId>(), query.id<LeadId>(), query.moment(),       query.text(),         query.blob(),          listed(query.text()),
                             int(query.integer()), int(query.integer()), listed(query.text()), listed(query.text()), query.id<PersonId>(), query.named<TouchOutcome>()};
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
