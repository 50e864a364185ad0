// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps who began which cadence, and what was said about its steps.
#pragma once

#include "app/base/Randomness.h"
#include "app/domain/CadenceCourse.h"
#include "app/domain/Lead.h"
#include "app/storage/Database.h"

namespace askline::storage {

void insertEnrolment(Database& database, const Enrolment& enrolment);
void updateEnrolmentSteps(Database& database, EnrolmentId enrolment, const QString& title, const QList<CadenceStep>& steps);
// The latest first: it is the one that runs, if one does.
QList<Enrolment> enrolmentsOfLead(Database& database, LeadId lead);
QList<Enrolment> enrolmentsIn(Database& database, const QString& cadence);

struct CadenceRules {
    int weeklyContacts = 5;
    OfficeClock office;
};
// What the courses of this lead's cadences depend on. Of the row as much as comes from contact and touches is read;
// touches are the latest first.
CadenceFacts cadenceFactsOf(Database& database, const LeadRow& row, const QList<Touch>& touches, const QString& place, const CadenceRules& rules);
FollowedCadence followed(const Enrolment& enrolment, CadenceFacts facts);

void insertCadenceMark(Database& database, const IdBytes& id, const CadenceMark& mark);
// Earliest first.
QList<CadenceMark> cadenceMarksOfLead(Database& database, LeadId lead);

} // namespace askline::storage
