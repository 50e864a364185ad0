// SPDX-License-Identifier: GPL-3.0-or-later
// Enrolments and marks.
#include "app/storage/cadences/CadenceStore.h"

#include "app/storage/Query.h"
#include "app/storage/events/EventStore.h"

#include <algorithm>

namespace askline::storage {

namespace {

using Bytes = Id<struct AnyTag>;

QList<Enrolment> enrolmentsFrom(Query query)
{
    QList<Enrolment> enrolments;
    while (query.next()) {
        Enrolment e;
        e.id = query.id<EnrolmentId>();
        e.lead = query.id<LeadId>();
        e.cadence = query.text();
        e.title = query.text();
        e.steps = cadenceStepsFrom(query.text());
        e.at = query.moment();
        e.by = query.id<PersonId>();
        enrolments += e;
    }
    return enrolments;
}

} // namespace

void insertEnrolment(Database& database, const Enrolment& e)
{
    Query(database, QStringLiteral("cadences/insertEnrolment")).bind(e.id, e.lead, e.cadence, e.title, textOf(e.steps), e.at, e.by).run();
}

void updateEnrolmentSteps(Database& database, EnrolmentId enrolment, const QString& title, const QList<CadenceStep>& steps)
{
    Query(database, QStringLiteral("cadences/updateEnrolmentSteps")).bind(enrolment, title, textOf(steps)).run();
}

QList<Enrolment> enrolmentsOfLead(Database& database, LeadId lead)
{
    return enrolmentsFrom(std::move(Query(database, QStringLiteral("cadences/enrolmentsOfLead")).bind(lead)));
}

QList<Enrolment> enrolmentsIn(Database& database, const QString& cadence)
{
    return enrolmentsFrom(std::move(Query(database, QStringLiteral("cadences/enrolmentsIn")).bind(cadence)));
}

CadenceFacts cadenceFactsOf(Database& database, const LeadRow& row, const QList<Touch>& touches, const QString& place, const CadenceRules& rules)
{
    CadenceFacts facts;
    facts.touches = touches;
    std::ranges::reverse(facts.touches);
    facts.verdicts = verdictsOfLead(database, row.id);
    facts.marks = cadenceMarksOfLead(database, row.id);
    facts.doNotContact = row.doNotContact;
    facts.hasPhone = !row.phone.isEmpty();
    facts.hasEmail = !row.email.isEmpty();
    facts.hasAddress = !place.isEmpty();
    if (!row.timeZone.isEmpty())
        facts.theirs = QTimeZone(row.timeZone.toUtf8());
    facts.weeklyContacts = rules.weeklyContacts;
    facts.office = rules.office;
    return facts;
}

FollowedCadence followed(const Enrolment& enrolment, CadenceFacts facts)
{
    facts.marks.removeIf([&](const CadenceMark& mark) { return mark.enrolment != enrolment.id; });
    return {enrolment, courseOf(enrolment, facts), facts.marks};
}

void insertCadenceMark(Database& database, const IdBytes& id, const CadenceMark& m)
{
    Query(database, QStringLiteral("cadences/insertCadenceMark"))
        .bind(Bytes{id}, m.lead, m.enrolment, m.what, m.step, m.until.isValid() ? m.until.toString(Qt::ISODate) : QString(), m.at, m.by)
        .run();
}

QList<CadenceMark> cadenceMarksOfLead(Database& database, LeadId lead)
{
    QList<CadenceMark> marks;
    Query query(database, QStringLiteral("cadences/cadenceMarksOfLead"));
    query.bind(lead);
    while (query.next()) {
        CadenceMark m;
        m.lead = query.id<LeadId>();
        m.enrolment = query.id<EnrolmentId>();
        m.what = query.named<CadenceMarkKind>();
        m.step = int(query.integer());
        m.until = query.day();
        m.at = query.moment();
        m.by = query.id<PersonId>();
        marks += m;
    }
    return marks;
}

} // namespace askline::storage
