// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps next steps: planned, moved and done.
#pragma once

#include "app/domain/Step.h"
#include "app/storage/Database.h"

#include <QList>

namespace askline::storage {

void insertStep(Database& database, const Step& step);
void updateStep(Database& database, const Step& step);
void finishStep(Database& database, StepId id, Moment at);
void deleteStep(Database& database, StepId id);
QList<Step> undoneStepsOfLead(Database& database, LeadId lead);
QList<Step> doneStepsOfLead(Database& database, LeadId lead);

} // namespace askline::storage
