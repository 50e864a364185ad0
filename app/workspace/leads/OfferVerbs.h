// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping an offer with its lead.
#pragma once

#include "app/domain/Offer.h"
#include "app/workspace/Writing.h"

namespace askline {

// The offer's words as a note, its paper as a link (empty: there is none), its price as the lead's value, and the ask for
// the decision on its day: one that is planned already is moved there. BadValue without a day for the decision.
Result<Done<Nothing>> keepOffer(Workspace& workspace, LeadId lead, const Offer& offer, const QString& words, const QString& paper);

} // namespace askline
