// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lead stands in its cadence: reckoned from what happened, never written because time passed.
#pragma once

#include "app/domain/Cadence.h"
#include "app/domain/Events.h"
#include "app/domain/OfficeClock.h"

namespace askline {

enum class CadenceMarkKind { Done, Skipped, PutOff, Paused, Resumed };

template <>
std::span<const NamedValue<CadenceMarkKind>> namesOf<CadenceMarkKind>();

// What a person said about a running cadence.
struct CadenceMark {
    EnrolmentId enrolment;
    LeadId lead;
    CadenceMarkKind what = CadenceMarkKind::Done;
    int step = 0; // index of the step it is said of
    QDate until;  // of a pause, and of what is put off: the day it goes on
    Moment at;
    PersonId by;
    bool operator==(const CadenceMark&) const = default;
};

// The only ways out before the last step.
enum class CadenceExit { None, Engaged, OptedOut, Won, Lost, Disqualified };

template <>
std::span<const NamedValue<CadenceExit>> namesOf<CadenceExit>();

// What a course depends on besides the enrolment.
struct CadenceFacts {
    QList<Touch> touches; // earliest first
    QList<Verdict> verdicts;
    QList<CadenceMark> marks; // earliest first
    bool doNotContact = false;
    bool hasPhone = false;
    bool hasEmail = false;
    bool hasAddress = false;
    QTimeZone theirs;      // invalid: as here
    int weeklyContacts = 5; // made to one lead in seven days, at most
    OfficeClock office;
};

struct CadenceCourse {
    enum class State { Running, RanOut, Left };
    struct Past {
        enum class How { Done, Skipped, Impossible } how = How::Done; // impossible: no number or address to do it with
        int step = 0;
        Moment at; // of what is impossible: when it was passed over
        bool operator==(const Past&) const = default;
    };

    State state = State::Running;
    CadenceExit exit = CadenceExit::None;
    Moment endedAt; // of one that ran out or was left
    QList<Past> past;
    int step = 0; // index of the one that is due; without meaning unless it runs
    Due due;
    int putOff = 0; // how often that step was
    std::optional<QDate> pausedUntil; // by the latest pause that was not ended by hand
    Moment since;   // the end of the step before, or the beginning

    bool operator==(const CadenceCourse&) const = default;
};

// A lead's cadence and how it went.
struct FollowedCadence {
    Enrolment enrolment;
    CadenceCourse course;
    QList<CadenceMark> marks; // earliest first
    bool operator==(const FollowedCadence&) const = default;
};

CadenceCourse courseOf(const Enrolment& enrolment, const CadenceFacts& facts);
// The step that is due as a lead's next step.
Step stepOf(const Enrolment& enrolment, const CadenceCourse& course);

} // namespace askline
