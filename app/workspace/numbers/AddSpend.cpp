// SPDX-License-Identifier: GPL-3.0-or-later
// One row an amount, under its source's name.
#include "app/workspace/numbers/AddSpend.h"

#include "app/base/Folding.h"
#include "app/storage/numbers/SpendStore.h"
#include "app/workspace/leads/LeadFields.h"

namespace askline {

namespace {

Result<void> checkWish(const SpendWish& wish)
{
    if (cleanedLine(wish.source).isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("source"), .detail = QStringLiteral("a name")});
    if (wish.amount.minor <= 0)
        return failed({.kind = Failure::Kind::BadValue, .subject = wish.amount.decimal(), .field = QStringLiteral("amount"), .detail = QStringLiteral("an amount above zero")});
    return {};
}

Spend written(Workspace& workspace, Writing& writing, const SpendWish& wish)
{
    Spend spend;
    spend.id = workspace.newId<Id<struct SpendTag>>();
    spend.source = sourceCalled(workspace, writing, cleanedLine(wish.source));
    spend.campaign = campaignCalled(workspace, writing, cleanedLine(wish.campaign));
    spend.day = wish.day.isValid() ? wish.day : writing.at().dateIn(workspace.zone());
    spend.kind = wish.kind;
    spend.amount = wish.amount;
    spend.minutes = wish.minutes;
    spend.note = cleanedLine(wish.note);
    spend.by = writing.me();
    storage::insertSpend(writing.database(), spend);
    return spend;
}

} // namespace

Result<Done<Spend>> addSpend(Workspace& workspace, const SpendWish& wish)
{
    if (auto good = checkWish(wish); !good)
        return failed(good.error());
    Writing writing(workspace, QStringLiteral("add-spend"), cleanedLine(wish.source));
    return writing.finish(written(workspace, writing, wish));
}

Result<Done<QList<Spend>>> addSpendings(Workspace& workspace, const QList<SpendWish>& wishes, const QString& from)
{
    for (const SpendWish& wish : wishes)
        if (auto good = checkWish(wish); !good)
            return failed(good.error());
    Writing writing(workspace, QStringLiteral("add-spend"), from);
    QList<Spend> all;
    for (const SpendWish& wish : wishes)
        all += written(workspace, writing, wish);
    return writing.finish(all);
}

Money labourCost(const Money& perHour, int minutes)
{
    constexpr int minutesInAnHour = 60;
    return {(perHour.minor * minutes + minutesInAnHour / 2) / minutesInAnHour, perHour.currency};
}

} // namespace askline
