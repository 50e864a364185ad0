// SPDX-License-Identifier: GPL-3.0-or-later
// How far leads come, how soon they are contacted, what sources cost and bring: all that is read from kept counts.
#pragma once

#include "app/numbers/Findings.h"
#include "app/numbers/FollowThrough.h"
#include "app/numbers/Stays.h"

#include <QStringList>

namespace askline {

struct FirstContactNumbers {
    Waits waits;        // counted minutes, wall-clock; those who wait still have left at their age
    int leads = 0;        // of the period, without the backlog
    int stillWaiting = 0;
    QMap<ContactSpeed, Rate> decidedAfter; // won of those decided, by how soon they were contacted
    bool operator==(const FirstContactNumbers&) const = default;
};

struct Numbers {
    NumbersFilter filter;
    Moment now;
    QStringList steps; // their names, from the third on: stages in order without the first, and "won" at the end
    bool isEverEmpty = true; // no lead was ever counted, whatever the filter
    int leads = 0;
    QList<FunnelStep> funnel;
    Rate conversion;
    FirstContactNumbers firstContact;
    QList<SourceNumbers> sources;
    QList<Money> wonValue;
    std::optional<Leak> leak;
    std::optional<SourceVerdict> verdict; // about the step that leaks
    QList<StageStay> stays;               // stages in order first
    QList<LossReason> lossReasons;
    FollowThrough followThrough;
    QList<TierEffort> tiers;
    Rate qualified;                       // of leads that were talked with, those with a tier
    bool operator==(const Numbers&) const = default;
};

// The same leads side by side in groups.
enum class Cut { Source, Campaign, Owner, Tier, Script };
struct GroupNumbers {
    QString name;      // of a script, its title; empty: without one
    QDate since;       // of a script, when this version was first used
    int leads = 0;
    QList<FunnelStep> funnel;
    Rate conversion;
    bool operator==(const GroupNumbers&) const = default;
};

} // namespace askline
