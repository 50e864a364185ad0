// SPDX-License-Identifier: GPL-3.0-or-later
// Today's list from what is due: asks, tries to reach someone, motion and preparation, each with why it is there. Asks
// and tries are sorted by what they are worth a minute.
#pragma once

#include "app/domain/Lead.h"
#include "app/domain/OfficeClock.h"
#include "app/planning/Worth.h"

namespace askline {

enum class TodayGroup { Asks, Reaching, Motion, Preparation, Later };

// Why an item is there; wording makes it a sentence with the row's own values.
enum class TodayReason { FreshLead, FreshLeadLate, PromisedNow, PromiseBroken, DueToday, Overdue, TryAgain, Undecided, Backlog, Unasked, Dropped };

// So many contacts in writing without an ask are avoidance, and so often a step put off.
inline constexpr int writtenUnasked = 3;
inline constexpr int oftenPutOff = 3;
// Contacted once, and not for so many days.
inline constexpr int droppedAfterDays = 14;

struct TodayItem {
    TodayGroup group = TodayGroup::Asks;
    TodayReason reason = TodayReason::DueToday;
    LeadRow lead;
    StepKind kind = StepKind::Call;
    AskKind ask = AskKind::None;
    Due due;
    int minutes = 0; // estimated
    Worth worth = {};
    bool operator==(const TodayItem&) const = default;
};

struct TodayScore {
    int asksMade = 0;
    int yes = 0;
    int no = 0;
    int notYet = 0;
    int tried = 0;   // people called, met or not
    int reached = 0;
    int actionMinutes = 0;
    int motionMinutes = 0;
    int goal = 0;        // asks meant for today, never more than there are to make
    int streak = 0;      // working days in a row with an ask, today's once it is made
    int qualified = 0;   // leads prioritised this week
    int rollingYes = 0;  // of the last 90 days
    int rollingNo = 0;
    bool operator==(const TodayScore&) const = default;
};

struct TodayList {
    QList<TodayItem> asks;
    QList<TodayItem> reaching;
    QList<TodayItem> motion;
    QList<TodayItem> preparation;
    QList<TodayItem> later;           // asks and tries that do not fit into the day: the least worth of what can wait
    std::optional<TodayItem> tomorrow; // the first ask of the next working day
    int vitalFew = 0; // how many of the asks, from the first on, hold four fifths of what the day may bring
    int motionBudget = 0; // minutes of the day meant for motion
    TodayScore score;
    bool operator==(const TodayList&) const = default;
};

struct TodayContext {
    const Playbook& playbook;
    OfficeClock office; // with the hours of whose day it is
    Moment now;
    SalesHistory history = {};
};

// Promised to the person for an hour that is not near yet: nobody calls before.
bool isForLater(const TodayItem& item, Moment now);
inline constexpr int promiseNearMinutes = 10;

struct DueLeads {
    QList<LeadRow> due;     // open leads whose next step lies before the end of the day
    QList<LeadRow> backlog; // as many of it as come up today
    QList<LeadRow> unasked; // written to again and again; of them, those for whom nothing that asks is planned come up
};
TodayList todayList(const DueLeads& leads, const TodayScore& score, const TodayContext& context);
// What does not fit into the minutes left moves to `later`, by worth. What cannot wait stays: promises, fresh leads.
TodayList cutToDay(TodayList list, int minutesLeft);
// The list in the order in which it is shown already; what is new stands behind what is worth as much.
TodayList inOrderOf(const TodayList& shown, TodayList list);
TodayScore todayScore(const QList<Touch>& touches, const QList<Ask>& asks, const QHash<AskAnswer, int>& answers);
// What a step of this kind takes, roughly.
int minutesOf(StepKind kind);

} // namespace askline
