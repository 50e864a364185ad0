// SPDX-License-Identifier: GPL-3.0-or-later
// One contact made or received, the ask it carried and how that was answered.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"
#include "app/domain/Names.h"

#include <optional>

namespace askline {

enum class TouchKind { Call, Email, Text, Letter, Meeting };
enum class Direction { Made, Received };

enum class TouchOutcome {
    None,
    NoAnswer,
    Voicemail,
    WrongNumber,
    WrongPerson,
    Gatekeeper,
    Callback,
    Conversation,
    MeetingBooked,
    NotInterested,
    DoNotCall,
    Sent,
    Held,   // of a meeting, as are the next two
    NoShow,
    Moved,
};

enum class AskKind { None, Meeting, Decision, Sale, Signature, Payment, Referral, Information };
enum class AskAnswer { Open, Yes, No, NotYet };

template <>
std::span<const NamedValue<TouchKind>> namesOf<TouchKind>();
template <>
std::span<const NamedValue<Direction>> namesOf<Direction>();
template <>
std::span<const NamedValue<TouchOutcome>> namesOf<TouchOutcome>();
template <>
std::span<const NamedValue<AskKind>> namesOf<AskKind>();
template <>
std::span<const NamedValue<AskAnswer>> namesOf<AskAnswer>();

struct Touch {
    TouchId id;
    LeadId lead;
    ContactId contact; // who was spoken to, where it is not the lead's own contact
    TouchKind kind = TouchKind::Call;
    Direction direction = Direction::Made;
    TouchOutcome outcome = TouchOutcome::None;
    Moment at;
    int seconds = 0;
    QString stage;
    QString subject;
    QString note;
    PersonId by;

    bool operator==(const Touch&) const = default;
};

struct Ask {
    AskId id;
    LeadId lead;
    TouchId touch;
    AskKind kind = AskKind::None;
    AskAnswer answer = AskAnswer::Open;
    QString words;
    QString stage;
    Moment at;
    std::optional<Moment> answeredAt;
    PersonId by;

    bool operator==(const Ask&) const = default;
};

// Whether the outcome means that the person themselves was spoken to or answered.
bool reachesThePerson(TouchOutcome outcome);
// Whether the touch counts as contacting the lead at all: a wrong number does not.
bool countsAsContact(const Touch& touch);
// Somebody talked with the person, or they wrote or called themselves.
bool isTalk(const Touch& touch);
// An attempt that met nobody, to be tried again at another time of day.
bool isAnotherTry(TouchOutcome outcome);
// A call or a meeting: it may reach the person, where writing only may be read.
bool isAttempt(const Touch& touch);
// As it was timed, a day at most; else what one of its kind takes.
int minutesOf(const Touch& touch);

} // namespace askline
