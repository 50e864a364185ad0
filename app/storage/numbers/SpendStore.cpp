// SPDX-License-Identifier: GPL-3.0-or-later
// One statement each.
#include "app/storage/numbers/SpendStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

void insertSpend(Database& database, const Spend& spend)
{
    Query(database, QStringLiteral("numbers/insertSpend"))
        .bind(spend.id, spend.source, spend.campaign, spend.day, spend.kind, spend.amount.minor, spend.amount.currency, spend.note, spend.by, spend.minutes)
        .run();
}

QList<Spend> spendIn(Database& database, const NumbersFilter& filter)
{
    QList<Spend> all;
    if (!filter.owner.isNull())
        return all; // nobody's own
    Query query(database, QStringLiteral("numbers/spendIn"));
    query.bind(filter.from.isValid() ? filter.from.toString(Qt::ISODate) : QStringLiteral("0"), filter.to.isValid() ? filter.to.toString(Qt::ISODate) : QStringLiteral("9999"), filter.source, filter.campaign);
    while (query.next()) {
        Spend spend;
        spend.id = query.id<Id<struct SpendTag>>();
        spend.source = query.id<SourceId>();
        spend.campaign = query.id<CampaignId>();
        spend.day = query.day();
        spend.kind = query.named<SpendKind>();
        spend.amount.minor = query.integer();
        spend.amount.currency = query.text();
        spend.note = query.text();
        spend.by = query.id<PersonId>();
        spend.minutes = int(query.integer());
        all += spend;
    }
    return all;
}

} // namespace askline::storage
