// SPDX-License-Identifier: GPL-3.0-or-later
// The leads that may be worth a reminder about now.
#pragma once

#include "app/planning/Reminders.h"
#include "app/workspace/Workspace.h"

namespace askline {

struct RemindableLeads {
    QList<LeadRow> promised;
    QList<LeadRow> fresh; // with a running first-contact clock
};

// `owner` null: everybody's. Fresh leads nobody owns are everybody's anyway.
Result<RemindableLeads> readRemindable(Workspace& workspace, PersonId owner);

} // namespace askline
