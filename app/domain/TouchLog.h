// SPDX-License-Identifier: GPL-3.0-or-later
// Everything one contact brings: the touch, its ask and answer, what was learnt and raised, and what comes next.
#pragma once

#include "app/domain/Events.h"
#include "app/domain/Money.h"
#include "app/domain/ScriptUse.h"
#include "app/domain/Step.h"
#include "app/domain/Touch.h"

#include <QList>

#include <optional>

namespace askline {

struct AskMade {
    AskKind kind = AskKind::None;
    QString words;
    AskAnswer answer = AskAnswer::Open;
    bool operator==(const AskMade&) const = default;
};

struct Decision {
    VerdictKind what = VerdictKind::Won; // Won, Lost or Disqualified
    QString reason;                      // by name
    std::optional<Money> value;          // of a sale won
    bool operator==(const Decision&) const = default;
};

struct TouchLog {
    Touch touch; // an id only where it must not be logged twice; a null lead is refused
    std::optional<AskMade> ask;
    QList<ObjectionRaised> objections;
    QList<Answer> answers;
    QList<ScriptUse> scripts; // their touch is this one
    QString stage; // moved to; empty: stays
    std::optional<Decision> decision;
    std::optional<Step> next; // without id
    QList<Step> dated;        // what a won lead is still asked for, each on its day
    bool doNotContact = false;

    bool operator==(const TouchLog&) const = default;
};

} // namespace askline
