// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning, pausing and passing over; what is due follows by itself.
#include "app/workspace/cadences/CadenceVerbs.h"

#include "app/planning/CadenceChoice.h"
#include "app/storage/cadences/CadenceStore.h"
#include "app/storage/contacts/ContactStore.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/leads/LeadNaming.h"

namespace askline {

namespace {

CadenceFacts factsOf(Workspace& workspace, const LeadRow& row)
{
    storage::Database& database = workspace.database();
    const auto stored = storage::readLead(database, row.id);
    const QString place = stored ? storage::readContact(database, stored->lead.contact).place : QString();
    return storage::cadenceFactsOf(database, row, storage::touchesOfLead(database, row.id), place,
                                   {workspace.settings().weeklyContacts, workspace.officeClock()});
}

void begin(Workspace& workspace, Writing& writing, LeadId lead, const Cadence& cadence, Moment at)
{
    storage::insertEnrolment(writing.database(),
                             {workspace.newId<EnrolmentId>(), lead, cadence.key, cadence.title, cadence.steps, at, writing.me()});
}

const Cadence* fittingCadence(Workspace& workspace, const LeadRow& row, CadenceStart start)
{
    if ((!row.isOpen() && row.standing != Standing::Won) || row.doNotContact)
        return nullptr;
    return cadenceFor(workspace.playbook(), start, row, workspace.catalogue().sourceName(row.source));
}

std::unexpected<Failure> unfit(const LeadRow& row, const char* wanted)
{
    return failed({.kind = Failure::Kind::BadValue, .subject = row.displayName(), .field = QStringLiteral("cadence"), .detail = QString::fromLatin1(wanted)});
}

// What a verb on the running cadence of a lead needs; a failure where none runs.
Result<LeadRow> rowOnCadence(Workspace& workspace, LeadId lead)
{
    const auto row = storage::rowOfLead(workspace.database(), lead);
    if (!row)
        return failed({.kind = Failure::Kind::NotFound, .subject = lead.hex()});
    if (!runningCadence(workspace, *row))
        return unfit(*row, "a lead that follows a cadence");
    return *row;
}

Result<Done<Nothing>> mark(Workspace& workspace, const QString& verb, LeadId lead, CadenceMarkKind what, QDate until)
{
    const auto row = rowOnCadence(workspace, lead);
    if (!row)
        return failed(row.error());
    Writing writing(workspace, verb, nameOfLead(workspace, lead));
    markCadenceStep(workspace, writing, lead, what, until);
    return writing.finish(Nothing{});
}

} // namespace

std::optional<FollowedCadence> runningCadence(Workspace& workspace, const LeadRow& row)
{
    const QList<Enrolment> enrolments = storage::enrolmentsOfLead(workspace.database(), row.id);
    if (enrolments.isEmpty())
        return std::nullopt;
    FollowedCadence latest = storage::followed(enrolments.first(), factsOf(workspace, row));
    return latest.course.state == CadenceCourse::State::Running ? std::optional(latest) : std::nullopt;
}

Result<Done<int>> startCadence(Workspace& workspace, const QList<LeadId>& leads, const QString& key)
{
    const Cadence* cadence = workspace.playbook().cadence(key);
    if (!cadence || cadence->steps.isEmpty())
        return failed({.kind = Failure::Kind::NotFound, .subject = key});
    Writing writing(workspace, QStringLiteral("start-cadence"), nameOfLeads(workspace, leads));
    storage::Database& database = writing.database();
    for (const LeadId lead : leads) {
        const auto row = storage::rowOfLead(database, lead);
        if (!row)
            return failed({.kind = Failure::Kind::NotFound, .subject = lead.hex()});
        if (row->doNotContact)
            return unfit(*row, "somebody who may be contacted");
        if (!row->isOpen() && row->standing != Standing::Won)
            return unfit(*row, "an open lead or a customer");
        if (row->triage == Triage::Waiting)
            storage::insertVerdict(database, workspace.newIdBytes(), lead, {VerdictKind::Prioritised, {}, {}, writing.at(), writing.me()});
        begin(workspace, writing, lead, *cadence, writing.at());
    }
    return writing.finish(int(leads.size()));
}

Result<Done<Nothing>> pauseCadence(Workspace& workspace, LeadId lead, QDate until)
{
    if (!until.isValid() || until <= workspace.now().dateIn(workspace.zone()))
        return failed({.kind = Failure::Kind::BadValue, .subject = until.toString(Qt::ISODate), .field = QStringLiteral("until"), .detail = QStringLiteral("a day to come")});
    return mark(workspace, QStringLiteral("pause-cadence"), lead, CadenceMarkKind::Paused, until);
}

Result<Done<Nothing>> resumeCadence(Workspace& workspace, LeadId lead)
{
    return mark(workspace, QStringLiteral("resume-cadence"), lead, CadenceMarkKind::Resumed, {});
}

Result<Done<Nothing>> skipCadenceStep(Workspace& workspace, LeadId lead)
{
    return mark(workspace, QStringLiteral("skip-cadence-step"), lead, CadenceMarkKind::Skipped, {});
}

Result<Done<int>> renewCadence(Workspace& workspace, const QString& key)
{
    const Cadence* cadence = workspace.playbook().cadence(key);
    if (!cadence)
        return failed({.kind = Failure::Kind::NotFound, .subject = key});
    Writing writing(workspace, QStringLiteral("renew-cadence"), cadence->title);
    int renewed = 0;
    for (const Enrolment& enrolment : storage::enrolmentsIn(writing.database(), key)) {
        const auto row = storage::rowOfLead(writing.database(), storage::headOfLead(writing.database(), enrolment.lead));
        const auto running = row ? runningCadence(workspace, *row) : std::nullopt;
        if (!running || running->enrolment.id != enrolment.id || enrolment.steps == cadence->steps)
            continue;
        storage::updateEnrolmentSteps(writing.database(), enrolment.id, cadence->title, cadence->steps);
        ++renewed;
    }
    return writing.finish(renewed);
}

QList<FollowedCadence> cadencesOf(Workspace& workspace, LeadId lead)
{
    const auto row = storage::rowOfLead(workspace.database(), lead);
    const QList<Enrolment> enrolments = storage::enrolmentsOfLead(workspace.database(), lead);
    if (!row || enrolments.isEmpty())
        return {};
    const CadenceFacts facts = factsOf(workspace, *row);
    QList<FollowedCadence> cadences;
    for (const Enrolment& enrolment : enrolments)
        cadences += storage::followed(enrolment, facts);
    return cadences;
}

bool wouldBeginCadence(Workspace& workspace, const LeadRow& row, CadenceStart start)
{
    return fittingCadence(workspace, row, start) && !runningCadence(workspace, row);
}

void beginFittingCadence(Workspace& workspace, Writing& writing, const LeadRow& row, CadenceStart start, Moment at)
{
    if (wouldBeginCadence(workspace, row, start))
        begin(workspace, writing, row.id, *fittingCadence(workspace, row, start), at);
}

void markCadenceStep(Workspace& workspace, Writing& writing, LeadId lead, CadenceMarkKind what, QDate until)
{
    const auto row = storage::rowOfLead(writing.database(), lead);
    const auto running = row ? runningCadence(workspace, *row) : std::nullopt;
    if (running)
        storage::insertCadenceMark(writing.database(), workspace.newIdBytes(),
                                   {running->enrolment.id, lead, what, running->course.step, until, writing.at(), writing.me()});
}

} // namespace askline
