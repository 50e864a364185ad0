// SPDX-License-Identifier: GPL-3.0-or-later
// Steps.
#include "app/storage/steps/StepStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

Step stepFrom(Query& query)
{
    Step s;
    s.id = query.id<StepId>();
    s.lead = query.id<LeadId>();
    s.kind = query.named<StepKind>();
    s.ask = query.named<AskKind>();
    s.isRetry = query.flag();
    s.what = query.text();
    s.due.day = query.day();
    s.due.moment = query.optionalMoment();
    s.due.zone = query.text();
    s.due.promised = query.flag();
    s.who = query.id<PersonId>();
    s.doneAt = query.optionalMoment();
    s.made = query.moment();
    s.purpose = query.named<StepPurpose>();
    s.putOff = int(query.integer());
    return s;
}

QList<Step> stepsOf(Database& database, const QString& statement, LeadId lead)
{
    QList<Step> steps;
    Query query(database, statement);
    query.bind(lead);
    while (query.next())
        steps += stepFrom(query);
    return steps;
}

} // namespace

void insertStep(Database& database, const Step& s)
{
    Query(database, QStringLiteral("steps/insertStep"))
        .bind(s.id, s.lead, s.kind, s.ask, s.isRetry, s.what, s.due.day, s.due.moment, s.due.zone, s.due.promised, s.who, s.made, s.purpose)
        .run();
}

void updateStep(Database& database, const Step& s)
{
    Query(database, QStringLiteral("steps/updateStep"))
        .bind(s.id, s.kind, s.ask, s.isRetry, s.what, s.due.day, s.due.moment, s.due.zone, s.due.promised, s.who, s.purpose, s.putOff)
        .run();
}

void finishStep(Database& database, StepId id, Moment at)
{
    Query(database, QStringLiteral("steps/finishStep")).bind(id, at).run();
}

void deleteStep(Database& database, StepId id)
{
    Query(database, QStringLiteral("steps/deleteStep")).bind(id).run();
}

QList<Step> undoneStepsOfLead(Database& database, LeadId lead)
{
    return stepsOf(database, QStringLiteral("steps/undoneStepsOfLead"), lead);
}

QList<Step> doneStepsOfLead(Database& database, LeadId lead)
{
    return stepsOf(database, QStringLiteral("steps/doneStepsOfLead"), lead);
}

} // namespace askline::storage
