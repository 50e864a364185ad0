// SPDX-License-Identifier: GPL-3.0-or-later
// The words of touches and asks, and what an outcome means.
#include "app/domain/Touch.h"

#include <algorithm>

namespace askline {

template <>
std::span<const NamedValue<TouchKind>> namesOf<TouchKind>()
{
    static constexpr NamedValue<TouchKind> names[] = {{TouchKind::Call, "call"},
                                                      {TouchKind::Email, "email"},
                                                      {TouchKind::Text, "text"},
                                                      {TouchKind::Letter, "letter"},
                                                      {TouchKind::Meeting, "meeting"}};
    return names;
}

template <>
std::span<const NamedValue<Direction>> namesOf<Direction>()
{
    static constexpr NamedValue<Direction> names[] = {{Direction::Made, "made"}, {Direction::Received, "received"}};
    return names;
}

template <>
std::span<const NamedValue<TouchOutcome>> namesOf<TouchOutcome>()
{
    static constexpr NamedValue<TouchOutcome> names[] = {{TouchOutcome::None, "none"},
                                                         {TouchOutcome::NoAnswer, "no-answer"},
                                                         {TouchOutcome::Voicemail, "voicemail"},
                                                         {TouchOutcome::WrongNumber, "wrong-number"},
                                                         {TouchOutcome::WrongPerson, "wrong-person"},
                                                         {TouchOutcome::Gatekeeper, "gatekeeper"},
                                                         {TouchOutcome::Callback, "callback"},
                                                         {TouchOutcome::Conversation, "conversation"},
                                                         {TouchOutcome::MeetingBooked, "meeting-booked"},
                                                         {TouchOutcome::NotInterested, "not-interested"},
                                                         {TouchOutcome::DoNotCall, "do-not-call"},
                                                         {TouchOutcome::Sent, "sent"},
                                                         {TouchOutcome::Held, "held"},
                                                         {TouchOutcome::NoShow, "no-show"},
                                                         {TouchOutcome::Moved, "moved"}};
    return names;
}

template <>
std::span<const NamedValue<AskKind>> namesOf<AskKind>()
{
    static constexpr NamedValue<AskKind> names[] = {{AskKind::None, "none"},           {AskKind::Meeting, "meeting"},
                                                    {AskKind::Decision, "decision"},   {AskKind::Sale, "sale"},
                                                    {AskKind::Signature, "signature"}, {AskKind::Payment, "payment"},
                                                    {AskKind::Referral, "referral"},   {AskKind::Information, "information"}};
    return names;
}

template <>
std::span<const NamedValue<AskAnswer>> namesOf<AskAnswer>()
{
    static constexpr NamedValue<AskAnswer> names[] = {
        {AskAnswer::Open, "open"}, {AskAnswer::Yes, "yes"}, {AskAnswer::No, "no"}, {AskAnswer::NotYet, "not-yet"}};
    return names;
}

bool reachesThePerson(TouchOutcome outcome)
{
    switch (outcome) {
    case TouchOutcome::Callback:
    case TouchOutcome::Conversation:
    case TouchOutcome::MeetingBooked:
    case TouchOutcome::NotInterested:
    case TouchOutcome::DoNotCall:
    case TouchOutcome::Held:
    case TouchOutcome::Moved:
        return true;
    default:
        return false;
    }
}

bool countsAsContact(const Touch& touch)
{
    return touch.direction == Direction::Made && touch.outcome != TouchOutcome::WrongNumber;
}

bool isAnotherTry(TouchOutcome outcome)
{
    return outcome == TouchOutcome::NoAnswer || outcome == TouchOutcome::Voicemail || outcome == TouchOutcome::Gatekeeper ||
           outcome == TouchOutcome::NoShow;
}

bool isTalk(const Touch& touch)
{
    return touch.direction == Direction::Received || reachesThePerson(touch.outcome);
}

bool isAttempt(const Touch& touch)
{
    return touch.kind == TouchKind::Call || touch.kind == TouchKind::Meeting;
}

int minutesOf(const Touch& touch)
{
    constexpr int secondsAMinute = 60;
    constexpr int secondsADay = 86'400;
    if (touch.seconds > 0)
        return (std::min(touch.seconds, secondsADay) + secondsAMinute - 1) / secondsAMinute;
    switch (touch.kind) {
    case TouchKind::Call: return isAnotherTry(touch.outcome) || touch.outcome == TouchOutcome::WrongNumber ? 1 : 8;
    case TouchKind::Email: return 5;
    case TouchKind::Text: return 2;
    case TouchKind::Letter: return 15;
    case TouchKind::Meeting: return 45;
    }
    return 5;
}

} // namespace askline
