// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody new does first, made from the playbook and ticked by doing: read the cards, then call.
#pragma once

#include "app/domain/Playbook.h"

#include <QSet>

namespace askline {

struct FirstDayTask {
    enum class Kind { ReadCard, Rehearse, MakeCalls };
    Kind kind = Kind::ReadCard;
    QString key; // of the card
    QString title;
    bool isDone = false;
    bool operator==(const FirstDayTask&) const = default;
};

inline constexpr int firstCalls = 10;
inline constexpr int firstRehearsals = 10;

// In the order in which they are done: the cards of the stages in order, those for calls, the first
// ten objections rehearsed, and the first ten calls. Empty
// without a playbook.
QList<FirstDayTask> firstDays(const Playbook& playbook, const QSet<QString>& read, int rehearsed, int callsMade);

} // namespace askline
