// SPDX-License-Identifier: GPL-3.0-or-later
// A run of calls: whom to call, in an order that stands still while it runs, and how far it has come.
#pragma once

#include "app/domain/Ids.h"
#include "app/domain/Touch.h"

#include <QList>
#include <QString>

#include <optional>

namespace askline {

struct CallList {
    enum class State { Waiting, Reached, TryAgain, Left };

    struct Entry {
        LeadId lead;
        State state = State::Waiting;
        bool operator==(const Entry&) const = default;
    };

    struct Counts {
        int total = 0;
        int waiting = 0;
        int reached = 0;
        int tryAgain = 0; // met nobody; due for another try
        bool operator==(const Counts&) const = default;
    };

    QString title; // where it came from, for people
    QList<Entry> entries;

    bool operator==(const CallList&) const = default;

    // Each lead once, in the order of its first mention.
    static CallList of(const QString& title, const QList<LeadId>& leads);

    bool contains(LeadId lead) const;
    void set(LeadId lead, State state);
    // The first that waits behind `after`, then the first that waits at all; null where nobody does.
    LeadId nextAfter(LeadId after) const;
    Counts counts() const;
    bool isDone() const { return counts().waiting == 0; }
};

template <>
std::span<const NamedValue<CallList::State>> namesOf<CallList::State>();

// How a call of this outcome leaves its entry.
CallList::State stateAfter(TouchOutcome outcome);

} // namespace askline
