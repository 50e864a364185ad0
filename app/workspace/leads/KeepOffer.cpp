// SPDX-License-Identifier: GPL-3.0-or-later
// One verb, so that one undo takes all of it back.
#include "app/base/Folding.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/steps/StepStore.h"
#include "app/workspace/leads/LeadNaming.h"
#include "app/workspace/leads/OfferVerbs.h"

#include <QFileInfo>

#include <algorithm>

namespace askline {

namespace {

void askForTheDecision(Workspace& workspace, Writing& writing, const Lead& lead, QDate day)
{
    const QList<Step> planned = storage::undoneStepsOfLead(writing.database(), lead.id);
    const auto asking = std::ranges::find(planned, AskKind::Decision, &Step::ask);
    if (asking != planned.end()) {
        Step moved = *asking;
        moved.due = Due::on(day);
        storage::updateStep(writing.database(), moved);
        return;
    }
    Step step;
    step.id = workspace.newId<StepId>();
    step.lead = lead.id;
    step.kind = StepKind::Call;
    step.ask = AskKind::Decision;
    step.due = Due::on(day);
    step.who = lead.owner.isNull() ? writing.me() : lead.owner;
    step.made = writing.at();
    storage::insertStep(writing.database(), step);
}

} // namespace

Result<Done<Nothing>> keepOffer(Workspace& workspace, LeadId id, const Offer& offer, const QString& words, const QString& paper)
{
    if (!offer.decisionOn.isValid())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("decision"), .detail = QStringLiteral("a day")});
    Writing writing(workspace, QStringLiteral("keep-offer"), nameOfLead(workspace, id));
    storage::Database& database = writing.database();
    const auto stored = storage::readLead(database, id);
    if (!stored)
        return failed({.kind = Failure::Kind::NotFound, .subject = id.hex()});
    Lead lead = stored->lead;
    if (offer.price && lead.value != offer.price) {
        lead.value = offer.price;
        storage::updateLead(database, lead);
    }
    storage::insertNote(database, id, {workspace.newId<NoteId>(), cleaned(words), writing.at(), writing.me()});
    if (!paper.isEmpty())
        storage::insertLink(database, id, {workspace.newId<LinkId>(), cleanedLine(paper), cleanedLine(QFileInfo(paper).fileName())});
    askForTheDecision(workspace, writing, lead, offer.decisionOn);
    return writing.finish(Nothing{});
}

} // namespace askline
