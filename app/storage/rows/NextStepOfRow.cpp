// SPDX-License-Identifier: GPL-3.0-or-later
// From what was planned by hand to what only says that something is missing.
#include "app/storage/rows/NextStepOfRow.h"

#include "app/storage/cadences/CadenceStore.h"
#include "app/storage/steps/StepStore.h"

#include <algorithm>

namespace askline::storage {

namespace {

Step derivedStep(const LeadRow& row, const RowContext& context)
{
    Step step;
    step.lead = row.id;
    step.who = row.owner;
    const bool isFirstContact = row.triage == Triage::Waiting && !row.firstContactAt;
    step.kind = isFirstContact ? StepKind::FirstContact : StepKind::Decide;
    step.made = row.lastTouchAt.value_or(row.made);
    if (row.firstContactDue)
        step.due = Due::at(*row.firstContactDue);
    else
        step.due = Due::on(step.made.dateIn(context.office.zone));
    return step;
}

// Whoever is nurtured, or was followed up to the end of a cadence, hears from us in a slow rhythm: from the last contact
// or from when that began.
Step nurturingStep(const LeadRow& row, Moment begun, const RowContext& context)
{
    Step step;
    step.lead = row.id;
    step.who = row.owner;
    step.kind = row.phone.isEmpty() && !row.email.isEmpty() ? StepKind::Email : StepKind::Call;
    step.made = std::max(begun, row.lastTouchAt.value_or(begun));
    step.due = Due::on(context.office.nextWorkingDay(step.made.dateIn(context.office.zone).addDays(context.nurtureDays - 1)));
    return step;
}

// The step of the cadence that runs, or the slow rhythm after one that ran out.
std::optional<Step> cadenceStep(Database& database, const LeadRow& row, const StepSources& sources, const RowContext& context)
{
    const QList<Enrolment> enrolments = enrolmentsOfLead(database, row.id);
    if (enrolments.isEmpty())
        return std::nullopt;
    const CadenceFacts facts = cadenceFactsOf(database, row, sources.touches, sources.place, {context.weeklyContacts, context.office});
    const CadenceCourse course = followed(enrolments.first(), facts).course;
    if (course.state == CadenceCourse::State::Running) {
        Step step = stepOf(enrolments.first(), course);
        step.lead = row.id;
        step.who = row.owner;
        step.isRetry = step.kind == StepKind::Call && row.tries > 0;
        return step;
    }
    if (course.state == CadenceCourse::State::RanOut && row.isOpen())
        return nurturingStep(row, course.endedAt, context);
    return std::nullopt;
}

std::optional<Step> derivedNext(const LeadRow& row, const StepSources& sources, const RowContext& context)
{
    if (!row.isOpen())
        return std::nullopt;
    const bool isNurtured = row.triage == Triage::Nurtured && sources.nurturedAt;
    return isNurtured ? nurturingStep(row, *sources.nurturedAt, context) : derivedStep(row, context);
}

} // namespace

void setNextStep(Database& database, BuiltRow& built, const StepSources& sources, const RowContext& context)
{
    LeadRow& row = built.row;
    built.nextSort = neverDue;
    QList<Step> steps = undoneStepsOfLead(database, row.id);
    const QTimeZone& zone = context.office.zone;
    // What a person planned for somebody comes before the cadence goes on; a customer's dated asks lie far apart.
    if ((row.isOpen() && steps.isEmpty()) || row.standing == Standing::Won)
        if (const auto cadence = cadenceStep(database, row, sources, context))
            steps += *cadence;
    std::ranges::stable_sort(steps, {}, [&](const Step& step) { return step.due.sortMoment(zone); });
    if (steps.isEmpty())
        if (const auto derived = derivedNext(row, sources, context))
            steps += *derived;
    if (!steps.isEmpty()) {
        row.next = steps.first();
        // A fresh lead is there to be called from when it arrives, not only once its time is up; backlog comes up so many a day.
        const bool isFirstContact = row.next.kind == StepKind::FirstContact;
        if (!isFirstContact)
            built.nextSort = row.next.due.sortMoment(zone);
        else if (!row.backlog)
            built.nextSort = built.arrived;
    }
    if (row.next.who.isNull())
        row.next.who = row.owner;
}

} // namespace askline::storage
