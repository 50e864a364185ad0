// SPDX-License-Identifier: GPL-3.0-or-later
// One row, under the source's name.
#include "app/workspace/numbers/AddSpend.h"

#include "app/base/Folding.h"
#include "app/storage/numbers/CellStore.h"
#include "app/workspace/leads/LeadFields.h"

namespace askline {

Result<Done<Spend>> addSpend(Workspace& workspace, const SpendWish& wish)
{
    const QString source = cleanedLine(wish.source);
    if (source.isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("source"), .detail = QStringLiteral("a name")});
    if (wish.amount.minor <= 0)
        return failed({.kind = Failure::Kind::BadValue, .subject = wish.amount.decimal(), .field = QStringLiteral("amount"), .detail = QStringLiteral("an amount above zero")});
    Writing writing(workspace, QStringLiteral("add-spend"), source);
    Spend spend;
    spend.id = workspace.newId<Id<struct SpendTag>>();
    spend.source = sourceCalled(workspace, writing, source);
    spend.campaign = campaignCalled(workspace, writing, cleanedLine(wish.campaign));
    spend.day = wish.day.isValid() ? wish.day : writing.at().dateIn(workspace.zone());
    spend.kind = wish.kind;
    spend.amount = wish.amount;
    spend.note = cleanedLine(wish.note);
    spend.by = writing.me();
    storage::insertSpend(writing.database(), spend);
    return writing.finish(spend);
}

} // namespace askline
