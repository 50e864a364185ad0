// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of leads that are alike: what the numbers are made of.
#pragma once

#include "app/domain/Lead.h"

#include <QDate>
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

// A duration in minutes as it is counted: to the minute for an hour, to the hour for thirty days, then to the day.
qint64 countedMinutes(qint64 minutes);

} // namespace askline
