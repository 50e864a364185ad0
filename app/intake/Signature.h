// SPDX-License-Identifier: GPL-3.0-or-later
// A person's signature, as it stands below a mail or is pasted alone.
#pragma once

#include "app/intake/ProposalSource.h"

namespace askline::intake {

// The lines of `text` that are read as a signature: all of them, or those below "-- " or a greeting.
QString signatureOf(const QString& text);

// Name, role, company, numbers, addresses and place, where they can be told.
Contact contactFromSignature(const QString& signature, const ReadingRules& rules);

} // namespace askline::intake
