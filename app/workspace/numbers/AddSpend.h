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
};
// BadValue for an amount that is not above zero, and for no source.
Result<Done<Spend>> addSpend(Workspace& workspace, const SpendWish& wish);

} // namespace askline
