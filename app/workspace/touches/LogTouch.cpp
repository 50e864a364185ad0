// SPDX-License-Identifier: GPL-3.0-or-later
// One touch: what it says, what it implies, and the step it does.
#include "app/workspace/touches/LogTouch.h"

#include "app/base/Folding.h"
#include "app/planning/CadenceChoice.h"
#include "app/planning/ImpliedStep.h"
#include "app/storage/contacts/ContactStore.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/playbook/PlaybookStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/steps/StepStore.h"
#include "app/workspace/cadences/CadenceVerbs.h"
#include "app/workspace/leads/Deciding.h"
#include "app/workspace/leads/LeadNaming.h"
#include "app/workspace/reading/ReachReading.h"
#include "app/workspace/touches/LearntFields.h"

namespace askline {

namespace {

// An answer that came in answers the latest open ask of that kind, or of any where none is named.
AskId openAskFor(storage::Database& database, LeadId lead, AskKind kind)
{
    for (const Ask& ask : storage::asksOfLead(database, lead))
        if (ask.answer == AskAnswer::Open && (kind == AskKind::None || ask.kind == kind))
            return ask.id;
    return {};
}

void insertAskOf(Workspace& workspace, Writing& writing, const Touch& touch, const AskMade& made)
{
    storage::Database& database = writing.database();
    AskId ask = touch.direction == Direction::Received ? openAskFor(database, touch.lead, made.kind) : AskId{};
    if (ask.isNull() && made.kind != AskKind::None) {
        ask = workspace.newId<AskId>();
        storage::insertAsk(database, {ask, touch.lead, touch.id, made.kind, AskAnswer::Open, cleaned(made.words), touch.stage, touch.at, {}, touch.by});
    }
    if (!ask.isNull() && made.answer != AskAnswer::Open)
        storage::insertAskAnswer(database, workspace.newIdBytes(), ask, touch.id, made.answer, touch.at, touch.by);
}

void insertWhatWasSaid(Workspace& workspace, Writing& writing, const Touch& touch, const TouchLog& log)
{
    storage::Database& database = writing.database();
    for (ObjectionRaised raised : log.objections) {
        raised.stage = touch.stage;
        raised.at = touch.at;
        raised.by = touch.by;
        storage::insertObjectionRaised(database, workspace.newIdBytes(), touch.lead, raised, touch.id);
    }
    for (Answer answer : log.answers) {
        answer.value = cleaned(answer.value);
        answer.at = touch.at;
        answer.by = touch.by;
        storage::insertAnswer(database, workspace.newIdBytes(), touch.lead, answer, touch.id);
    }
    for (ScriptUse use : log.scripts) {
        use.touch = touch.id;
        storage::insertScriptUse(database, workspace.newIdBytes(), touch.lead, use, touch.at);
    }
    if (!log.answers.isEmpty())
        keepLearntFields(database, touch.lead, log.answers);
}

void planWhatFollows(Workspace& workspace, Writing& writing, const LeadRow& row, const Touch& touch, const TouchLog& log)
{
    storage::Database& database = writing.database();
    if (touch.direction == Direction::Made && !row.next.isDerived())
        storage::finishStep(database, row.next.id, touch.at);
    QList<Step> steps = log.dated;
    if (log.next)
        steps += *log.next;
    for (Step step : steps) {
        step.id = workspace.newId<StepId>();
        step.lead = touch.lead;
        step.made = touch.at;
        if (step.who.isNull())
            step.who = row.owner.isNull() ? writing.me() : row.owner;
        storage::insertStep(database, step);
    }
}

void moveOn(Workspace& workspace, Writing& writing, const LeadRow& row, const Touch& touch, const TouchLog& log)
{
    storage::Database& database = writing.database();
    if (!log.stage.isEmpty() && log.stage != row.stage)
        storage::insertStageMove(database, workspace.newIdBytes(), touch.lead, {log.stage, touch.at, touch.by}, touch.id);
    if (log.decision)
        insertDecision(workspace, writing, touch.lead, *log.decision, touch.id);
    else if (row.triage == Triage::Waiting && touch.direction == Direction::Made)
        // Whoever works a lead has triaged it.
        storage::insertVerdict(database, workspace.newIdBytes(), touch.lead, {VerdictKind::Prioritised, {}, {}, touch.at, touch.by}, touch.id);
    if (log.doNotContact)
        if (const auto stored = storage::readLead(database, touch.lead))
            storage::setDoNotContact(database, storage::readContact(database, stored->lead.contact).id, true);
}

std::optional<CadenceStart> beginningOf(Workspace& workspace, const LeadRow& row, const Touch& touch)
{
    return askline::beginningOf(touch, row, workspace.settings().triesBeforeMail);
}

bool followsCadence(Workspace& workspace, const LeadRow& row, const Touch& touch)
{
    const auto start = beginningOf(workspace, row, touch);
    return runningCadence(workspace, row) || (start && wouldBeginCadence(workspace, row, *start));
}

CallSituation situationOf(Workspace& workspace, const LeadRow& row, const Touch& touch, Moment now)
{
    const QList<Touch> touches = storage::touchesOfLead(workspace.database(), row.id);
    const int planned = int(storage::undoneStepsOfLead(workspace.database(), row.id).size());
    return {row,
            workspace.playbook(),
            workspace.officeClock(),
            now,
            reachHistory(workspace, row, touches),
            std::max(0, planned - 1),
            workspace.settings().triesBeforeMail,
            workspace.settings().careDays,
            followsCadence(workspace, row, touch)};
}

// `when`: the time of the next step, where the outcome alone does not say it.
Result<TouchLog> keepTouch(Workspace& workspace, Writing& writing, TouchLog log, const std::optional<Due>& when, const QByteArray& identity = {})
{
    storage::Database& database = writing.database();
    const auto row = storage::rowOfLead(database, log.touch.lead);
    if (!row)
        return failed({.kind = Failure::Kind::NotFound, .subject = log.touch.lead.hex()});
    Touch& touch = log.touch;
    if (touch.id.isNull())
        touch.id = workspace.newId<TouchId>();
    if (touch.at == Moment{})
        touch.at = writing.at();
    touch.by = writing.me();
    touch.note = cleaned(touch.note);
    touch.stage = row->stage;
    log = withImplied(std::move(log), situationOf(workspace, *row, touch, touch.at));
    if (when && log.next)
        log.next->due = *when;
    storage::insertTouch(database, touch, identity);
    if (log.ask)
        insertAskOf(workspace, writing, touch, *log.ask);
    insertWhatWasSaid(workspace, writing, touch, log);
    planWhatFollows(workspace, writing, *row, touch, log);
    if (const auto start = beginningOf(workspace, *row, touch); start && !log.next && !log.decision)
        beginFittingCadence(workspace, writing, *row, *start, touch.at);
    moveOn(workspace, writing, *row, touch, log);
    return log;
}

} // namespace

Result<TouchLog> previewTouch(Workspace& workspace, const TouchLog& log)
{
    const auto row = storage::rowOfLead(workspace.database(), log.touch.lead);
    if (!row)
        return failed({.kind = Failure::Kind::NotFound, .subject = log.touch.lead.hex()});
    return withImplied(log, situationOf(workspace, *row, log.touch, workspace.now()));
}

Result<Done<LoggedTouch>> logTouch(Workspace& workspace, TouchLog log)
{
    Writing writing(workspace, QStringLiteral("log-") + nameOf(log.touch.kind), nameOfLead(workspace, log.touch.lead));
    if (storage::hasTouch(writing.database(), log.touch.id))
        return Done<LoggedTouch>{{log.touch.id, std::move(log), 0}, {}};
    auto kept = keepTouch(workspace, writing, std::move(log), {});
    if (!kept)
        return failed(kept.error());
    return writing.finish(LoggedTouch{kept->touch.id, *kept, writing.verb()});
}

namespace {

Result<Done<int>> logAll(Workspace& workspace, const QString& verb, const QList<SheetTouch>& touches)
{
    Writing writing(workspace, verb);
    for (const SheetTouch& one : touches)
        if (auto kept = keepTouch(workspace, writing, one.log, one.when); !kept)
            return failed(kept.error());
    return writing.finish(int(touches.size()));
}

} // namespace

Result<Done<int>> logSheet(Workspace& workspace, const QList<SheetTouch>& touches)
{
    return logAll(workspace, QStringLiteral("log-sheet"), touches);
}

Result<Done<int>> logSent(Workspace& workspace, const QList<TouchLog>& messages)
{
    QList<SheetTouch> touches;
    for (const TouchLog& message : messages)
        touches += SheetTouch{message, {}};
    return logAll(workspace, QStringLiteral("log-sent"), touches);
}

namespace {

bool hasRemark(storage::Database& database, const MailRemark& remark)
{
    return std::ranges::any_of(storage::notesOfLead(database, remark.lead), [&](const Note& note) { return note.at == remark.at && note.text == remark.text; });
}

} // namespace

Result<Done<LoggedMail>> logMail(Workspace& workspace, const QList<MailTouch>& mails, const QList<MailRemark>& remarks)
{
    Writing writing(workspace, QStringLiteral("log-mail"));
    storage::Database& database = writing.database();
    LoggedMail logged;
    QSet<TouchId> byHand; // what a person said was sent, and the mail program now shows: each is one mail
    for (const MailTouch& mail : mails) {
        if (!mail.identity.isEmpty() && storage::hasTouchWithIdentity(database, mail.identity))
            continue;
        if (const TouchId same = storage::touchLoggedByHand(database, mail.log.touch); !same.isNull() && !byHand.contains(same)) {
            byHand += same;
            continue;
        }
        if (auto kept = keepTouch(workspace, writing, mail.log, {}, mail.identity); !kept)
            return failed(kept.error());
        ++(mail.log.touch.direction == Direction::Made ? logged.made : logged.received);
    }
    for (const MailRemark& remark : remarks) {
        if (hasRemark(database, remark))
            continue;
        storage::insertNote(database, remark.lead, {workspace.newId<NoteId>(), cleaned(remark.text), remark.at, writing.me()});
        ++logged.remarks;
    }
    return writing.finish(logged);
}

std::optional<LeadRow> leadOfAddress(Workspace& workspace, const QString& address)
{
    std::optional<LeadRow> latest;
    for (const ContactId contact : storage::contactsAtPoint(workspace.database(), address))
        for (const LeadRow& row : storage::rowsOfContact(workspace.database(), contact))
            if (!latest || std::pair(row.isOpen(), row.made.ms) > std::pair(latest->isOpen(), latest->made.ms))
                latest = row;
    return latest;
}

} // namespace askline
