// SPDX-License-Identifier: GPL-3.0-or-later
// Entering what was spent to get leads.
#pragma once

#include "app/domain/Spend.h"
#include "app/workspace/Writing.h"

namespace askline {

struct SpendWish {
    QString source; // made where it is new
    QString campaign;
    Money amount;
    QDate day; // null: today
    SpendKind kind = SpendKind::Running;
    QString note;
    int minutes = 0; // of work, where it is labour
};
// BadValue for an amount that is not above zero, and for no source.
Result<Done<Spend>> addSpend(Workspace& workspace, const SpendWish& wish);
// All or none, in one transaction; `from` names where they come from, for undo.
Result<Done<QList<Spend>>> addSpendings(Workspace& workspace, const QList<SpendWish>& wishes, const QString& from);
// What so many minutes cost at that much an hour.
Money labourCost(const Money& perHour, int minutes);

} // namespace askline
