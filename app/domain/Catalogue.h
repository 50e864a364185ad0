// SPDX-License-Identifier: GPL-3.0-or-later
// The small named things leads refer to: sources, campaigns, people, reasons. Few enough to be held whole.
#pragma once

#include "app/domain/Ids.h"
#include "app/domain/Names.h"
#include "app/domain/Settings.h"

#include <QList>

#include <optional>

namespace askline {

struct Source {
    SourceId id;
    QString name;
    std::optional<int> targetMinutes; // to first contact, in office hours
    PersonId owner = {};              // whom its new leads go to; null: nobody in particular
    bool operator==(const Source&) const = default;
};

// An experiment: what it is to show, for how long and for how much, decided before it begins.
struct Campaign {
    CampaignId id;
    QString name;
    QString hypothesis = {};
    QDate begins = {};       // invalid: not said
    int days = 0;            // it is to run; 0: not said
    qint64 budgetMinor = 0;  // in the workspace's currency; 0: not said
    QDate stopped = {};      // invalid: it runs on
    QString stopReason = {};
    bool operator==(const Campaign&) const = default;
};

struct Person {
    PersonId id;
    QString name;
    std::optional<OfficeHours> hours = {}; // none: the workspace's
    std::optional<int> askGoal = {};       // likewise
    QDate awayFrom = {};                   // both or neither, both days included
    QDate awayTo = {};
    bool takesLeads = true; // when they are dealt by turn
    PersonId cover = {};    // who sees their leads while they are away
    QString regions = {};   // whose new leads are theirs, as isInRegions() reads it
    bool operator==(const Person&) const = default;
    bool isAwayOn(QDate day) const { return awayFrom.isValid() && awayFrom <= day && day <= awayTo; }
};

struct Reason {
    enum class Kind { Lost, Disqualified };
    ReasonId id;
    Kind kind = Kind::Lost;
    QString name;
    bool operator==(const Reason&) const = default;
};

template <>
std::span<const NamedValue<Reason::Kind>> namesOf<Reason::Kind>();

struct Catalogue {
    QList<Source> sources;
    QList<Campaign> campaigns;
    QList<Person> people;
    QList<Reason> reasons;

    bool operator==(const Catalogue&) const = default;

    const Source* source(SourceId id) const;
    const Person* person(PersonId id) const;
    QString sourceName(SourceId id) const;
    QString campaignName(CampaignId id) const;
    QString personName(PersonId id) const;
    QString reasonName(ReasonId id) const;
};

} // namespace askline
