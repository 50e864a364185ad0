// SPDX-License-Identifier: GPL-3.0-or-later
// What a script's merge fields say for one lead: who they are, who calls, and what was answered before.
#pragma once

#include "app/script/Rendering.h"
#include "app/script/Run.h"
#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"

namespace askline {

// `runs`: of this call; their answers go before earlier ones.
script::FieldLookup mergeFields(const LeadSheet& sheet, const Desk& desk, const QList<script::Run>& runs);

} // namespace askline
