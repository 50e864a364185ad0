// SPDX-License-Identifier: GPL-3.0-or-later
// Which message of the playbook fits a lead now.
#pragma once

#include "app/domain/Playbook.h"

namespace askline {

// What the next step is written from; for somebody new the first answer; else the first that asks what the stage ends on,
// in a way in which they can be reached. Null where the playbook has none. `sourceName` of the lead.
const Message* messageFor(const Playbook& playbook, const LeadRow& lead, const QString& sourceName);
// Where it goes: the e-mail address or number; empty where there is none, and for letters.
QString recipientOf(const LeadRow& lead, TouchKind kind);

} // namespace askline
