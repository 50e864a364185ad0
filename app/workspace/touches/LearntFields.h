// SPDX-License-Identifier: GPL-3.0-or-later
// What was learnt in a contact, kept also where the lead has a field for it.
#pragma once

#include "app/domain/Events.h"
#include "app/storage/Database.h"

#include <QList>

namespace askline {

// An answer named budget, authority, timeline or fit is evidence of that; a mark is a person's to set.
void keepLearntFields(storage::Database& database, LeadId lead, const QList<Answer>& answers);

} // namespace askline
