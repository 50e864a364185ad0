// SPDX-License-Identifier: GPL-3.0-or-later
// How undo and toasts name the leads a verb was done to.
#pragma once

#include "app/workspace/Workspace.h"

namespace askline {

QString nameOfLead(Workspace& workspace, LeadId lead);
// The lead's name, or how many they are: "Anna Berger", "12".
QString nameOfLeads(Workspace& workspace, const QList<LeadId>& leads);

} // namespace askline
