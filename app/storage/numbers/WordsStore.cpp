// SPDX-License-Identifier: GPL-3.0-or-later
// One statement each.
#include "app/storage/numbers/WordsStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

Query spanQuery(Database& database, const char* statement, const WordsSpan& span)
{
    Query query(database, QString::fromLatin1(statement));
    query.bind(span.from, span.before, span.filter.owner, span.filter.source, span.filter.campaign);
    return query;
}

} // namespace

QList<LossWords> lossWords(Database& database, const WordsSpan& span, int limit)
{
    QList<LossWords> words;
    Query query = spanQuery(database, "numbers/lossWords", span);
    for (query.bind(limit); query.next();)
        words += LossWords{query.text(), query.id<ReasonId>(), query.moment()};
    return words;
}

QList<CallWords> callWords(Database& database, const WordsSpan& span, int limit)
{
    QList<CallWords> words;
    Query query = spanQuery(database, "numbers/callWords", span);
    for (query.bind(limit); query.next();)
        words += CallWords{query.text(), query.text(), query.moment()};
    return words;
}

} // namespace askline::storage
