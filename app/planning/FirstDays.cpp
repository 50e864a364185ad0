// SPDX-License-Identifier: GPL-3.0-or-later
// One task a card.
#include "app/planning/FirstDays.h"

namespace askline {

QList<FirstDayTask> firstDays(const Playbook& playbook, const QSet<QString>& read, int rehearsed, int callsMade)
{
    QList<FirstDayTask> tasks;
    for (const StageCard& card : playbook.stages)
        if (card.place == StagePlace::InOrder)
            tasks += FirstDayTask{FirstDayTask::Kind::ReadCard, card.key, card.title, read.contains(card.key)};
    for (const CallScript& call : playbook.calls)
        if (!isForAnOccasion(call.key))
            tasks += FirstDayTask{FirstDayTask::Kind::ReadCard, call.key, call.title, read.contains(call.key)};
    if (!tasks.isEmpty() && !playbook.objections.isEmpty())
        tasks += FirstDayTask{FirstDayTask::Kind::Rehearse, {}, {}, rehearsed >= firstRehearsals};
    if (!tasks.isEmpty())
        tasks += FirstDayTask{FirstDayTask::Kind::MakeCalls, {}, {}, callsMade >= firstCalls};
    return tasks;
}

} // namespace askline
