// SPDX-License-Identifier: GPL-3.0-or-later
// A next step: what is to be done, when and by whom; the earliest live undone one of an open lead is its next step.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"
#include "app/domain/Touch.h"

#include <QDate>

#include <optional>

namespace askline {

// When something is due: a day, or an hour that was promised to the person, in the person's own time zone.
struct Due {
    QDate day;                    // valid where it is a day; in the workspace's zone
    std::optional<Moment> moment; // set where it is an hour
    QString zone;                 // IANA id the hour was said in; empty: the workspace's
    bool promised = false;        // said to the person, who now waits for it

    bool operator==(const Due&) const = default;

    static Due on(QDate day) { return {day, std::nullopt, {}, false}; }
    static Due at(Moment moment, QString zone = {}) { return {{}, moment, std::move(zone), false}; }
    static Due promisedAt(Moment moment, QString zone) { return {{}, moment, std::move(zone), true}; }

    bool isSet() const { return day.isValid() || moment.has_value(); }
    // The day it is due in that zone.
    QDate dayIn(const QTimeZone& where) const { return moment ? moment->dateIn(where) : day; }
    // What steps are ordered by: a day stands at its start.
    Moment sortMoment(const QTimeZone& where) const { return moment ? *moment : Moment::startOf(day, where); }
};

enum class StepKind { Call, Email, Text, Letter, Meeting, Chore, Preparation, FirstContact, Decide };

// An e-mail, a text or a letter.
bool isWritten(StepKind kind);
// The contact that does it; none for what is only ticked off or decided.
std::optional<TouchKind> touchThatDoes(StepKind kind);

// What a step is for, where kind and ask do not say it.
enum class StepPurpose { None, Reschedule, Thanks, Care, Waiting };

template <>
std::span<const NamedValue<StepKind>> namesOf<StepKind>();
template <>
std::span<const NamedValue<StepPurpose>> namesOf<StepPurpose>();

// Where a step stands in the cadence it comes from.
struct CadencePlace {
    QString title;
    int step = 0; // the first is 1
    int steps = 0; // 0: it comes from none
    QString message; // key of what it is written from
    bool operator==(const CadencePlace&) const = default;
};

struct Step {
    StepId id;
    LeadId lead;
    StepKind kind = StepKind::Call;
    AskKind ask = AskKind::None; // what is asked for then
    bool isRetry = false;        // an attempt after one that met nobody
    StepPurpose purpose = StepPurpose::None;
    int putOff = 0; // how often it was moved to a later day
    QString what;
    Due due;
    PersonId who;
    std::optional<Moment> doneAt;
    Moment made;
    CadencePlace cadence;

    bool operator==(const Step&) const = default;

    // First contact, a cadence's step and "decide the next step" are computed, never stored.
    bool isDerived() const { return id.isNull(); }
    bool isOfCadence() const { return cadence.steps > 0; }
    // By a person or by a cadence; anything else only says that something is missing.
    bool isPlanned() const { return !isDerived() || isOfCadence(); }
};

} // namespace askline
