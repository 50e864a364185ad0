// SPDX-License-Identifier: GPL-3.0-or-later
// Which cadence begins by itself: by what happened, the lead's stage, tier and source.
#pragma once

#include "app/domain/Playbook.h"

namespace askline {

// Of several that fit, the one that says most exactly whom it is for, and of those the first. Null where none does.
const Cadence* cadenceFor(const Playbook& playbook, CadenceStart start, const LeadRow& lead, const QString& sourceName);
// What a contact begins: calling in vain for the `triesBeforeMail`th time, or something sent; none otherwise.
std::optional<CadenceStart> beginningOf(const Touch& touch, const LeadRow& before, int triesBeforeMail);

} // namespace askline
