// SPDX-License-Identifier: GPL-3.0-or-later
// A message ready to go, and the address that hands it to the program that sends it.
#pragma once

#include "app/domain/Playbook.h"
#include "app/domain/TouchLog.h"

namespace askline {

struct OutgoingMessage {
    TouchKind kind = TouchKind::Email;
    QString to; // an e-mail address or a number
    QString subject;
    QString text;
    bool operator==(const OutgoingMessage&) const = default;
};

// "mailto:…" or "sms:…", everything of the message escaped; empty where the kind is not sent by a program, or nobody is
// addressed.
QString addressOf(const OutgoingMessage& message);

// That it was sent. `from`: the message of the playbook it was written from; null for one's own.
TouchLog logOfSent(LeadId lead, const OutgoingMessage& message, const Message* from);

} // namespace askline
