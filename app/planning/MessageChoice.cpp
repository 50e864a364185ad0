// SPDX-License-Identifier: GPL-3.0-or-later
// From the most exact to the least.
#include "app/planning/MessageChoice.h"

#include "app/planning/CadenceChoice.h"

namespace askline {

namespace {

bool isReachable(const LeadRow& lead, TouchKind kind)
{
    return kind == TouchKind::Letter || !recipientOf(lead, kind).isEmpty();
}

// The first message of the follow-up that begins once they are prioritised.
const Message* firstAnswer(const Playbook& playbook, const LeadRow& lead, const QString& sourceName)
{
    const Cadence* cadence = cadenceFor(playbook, CadenceStart::Prioritised, lead, sourceName);
    if (!cadence)
        return nullptr;
    for (const CadenceStep& step : cadence->steps)
        if (const Message* message = playbook.message(step.message); message && isReachable(lead, message->kind))
            return message;
    return nullptr;
}

} // namespace

QString recipientOf(const LeadRow& lead, TouchKind kind)
{
    return kind == TouchKind::Email ? lead.email : kind == TouchKind::Text ? lead.phone : QString();
}

const Message* messageFor(const Playbook& playbook, const LeadRow& lead, const QString& sourceName)
{
    if (const Message* planned = playbook.message(lead.next.cadence.message))
        return planned;
    if (lead.contacts == 0)
        if (const Message* first = firstAnswer(playbook, lead, sourceName))
            return first;
    const StageCard* card = playbook.stage(lead.stage);
    const Message* any = nullptr;
    for (const Message& message : playbook.messages) {
        if (!isReachable(lead, message.kind))
            continue;
        if (card && card->ask != AskKind::None && message.ask == card->ask)
            return &message;
        any = any ? any : &message;
    }
    return any;
}

} // namespace askline
