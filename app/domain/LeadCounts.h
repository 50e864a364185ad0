// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of leads that are alike: what the numbers are made of.
#pragma once

#include "app/domain/Lead.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace askline {

// A lead's way, step by step: it arrived, was contacted, talked with somebody, reached each further stage, was won.
enum FirstSteps { Arrived = 0, Contacted = 1, Talked = 2 };
// `stagesInOrder`: as the playbook has them; the first of them is where a lead arrives.
inline int lastStep(qsizetype stagesInOrder)
{
    return Talked + int(std::max<qsizetype>(stagesInOrder, 1));
}
// Of a stage in order; Arrived for the first and for side stages.
inline int stepOfStage(qsizetype placeInOrder)
{
    return placeInOrder > 0 ? Talked + int(placeInOrder) : Arrived;
}

struct LeadCell {
    QDate arrived;
    SourceId source;
    CampaignId campaign;
    PersonId owner;
    bool isReferred = false; // somebody sent them
    Tier tier = Tier::None;
    int furthest = Arrived; // the last step they ever reached
    Standing standing = Standing::Open;
    QString currency;       // of won ones; else empty
    int leads = 0;
    qint64 minorValue = 0;  // of won ones
    int contacts = 0;       // made
    qint64 seconds = 0;     // of all touches
    bool operator==(const LeadCell&) const = default;
};

// What else one lead adds to the counts: a figure, counted together with the same figure of leads like it. Where it is of
// what somebody did, it belongs to that day and that person, else to the day the lead arrived and to its owner.
enum class MeasureKind {
    FirstContact,  // counted minutes from arrival to the first contact; not happened: decided without one
    Won,           // counted minutes from arrival to the win
    Lost,          // likewise, to the loss; disqualified leads count
    TouchesToWin,  // contacts made until then
    TouchesToLoss,
    Stayed,        // counted minutes in a stage that it left, by the stage's key
    Staying,       // the Julian day it came to the stage it is in, by the stage's key; open leads alone
    LostFor,       // a reason, by its id in hex; the figure is the step it had come to
    DecidedAfter,  // a ContactSpeed; happened: won
    WonByTouch,    // a TouchKind: what a won lead is worth, in equal parts to each contact until then; by currency
    AskUnanswered, // an AskKind, by the key of the stage it was asked in; done on a day, as are the following
    AskedYes,
    AskedNo,
    AskedNotYet,
    KindBrought,   // an AskKind, by currency: what a won lead is worth, where it first said yes to such an ask
    StageBrought,  // by the stage's key and the currency: where it first said yes in that stage
    PersonBrought, // by currency: where it first said yes to that person
    Raised,        // by objection, in hex, and stage
    DecidedWith,   // by objection: where it first came up on a lead that is decided; happened: won
    Preempted,     // by a card's key: a script had its line and it was said; happened: the objection came up then or later
    Unpreempted,   // the same where the line was not said
    Said,          // a set of wordings, by script, the fingerprint of its text and the wording: in a touch that asked; happened: yes
};
inline constexpr MeasureKind firstOfWork = MeasureKind::AskUnanswered;
inline constexpr MeasureKind lastOfWork = MeasureKind::Said;
// Between what `of` joins; in no key, currency or name.
inline constexpr QChar betweenParts = u'\x1f';

struct Measure {
    MeasureKind kind = MeasureKind::FirstContact;
    QString of;
    qint64 figure = 0;
    bool happened = true;
    qint64 minor = 0; // money, where it is worth some
    QDate on = {};    // the day it was done
    PersonId by = {}; // who did it
    bool operator==(const Measure&) const = default;
};
struct MeasureCount {
    MeasureKind kind = MeasureKind::FirstContact;
    QString of;
    qint64 figure = 0;
    int happened = 0;
    int left = 0; // to whom it did not happen
    qint64 minor = 0;
    PersonId by = {};
    bool operator==(const MeasureCount&) const = default;
};

// How soon the first contact was made.
enum ContactSpeed { WithinFiveMinutes, WithinAnHour, WithinFourHours, WithinADay, Later, Never };
ContactSpeed contactSpeed(std::optional<qint64> minutes);

// Which leads are looked at.
struct NumbersFilter {
    QDate from; // days of their arrival, or of what was done, both included; null: no end
    QDate to;
    SourceId source; // null: all, as are the next two
    PersonId owner;
    CampaignId campaign;
    bool operator==(const NumbersFilter&) const = default;
};

// Open leads, and those whose next step was due before today, a week ago and a month ago.
struct OpenAndDue {
    int open = 0;
    int due = 0;
    int dueForAWeek = 0;
    int dueForAMonth = 0;
    bool operator==(const OpenAndDue&) const = default;
};

// What was written when a lead was lost or disqualified.
struct LossWords {
    QString note;
    ReasonId reason;
    Moment at;
    bool operator==(const LossWords&) const = default;
};

// A duration in minutes as it is counted: to the minute for an hour, to the hour for thirty days, then to the day.
qint64 countedMinutes(qint64 minutes);

} // namespace askline
