// SPDX-License-Identifier: GPL-3.0-or-later
// Stage cards and objections from scripts, in the order playbook.txt gives.
#include "app/workspace/playbook/PlaybookReading.h"

#include "app/script/CadenceFile.h"
#include "app/script/MessageFile.h"
#include "app/script/ObjectionFile.h"
#include "app/script/Parser.h"
#include "app/script/PlaybookFile.h"
#include "app/script/Printer.h"
#include "app/workspace/playbook/ScriptKnowledge.h"

#include <algorithm>

namespace askline {

namespace {

// Snippets in their place; a file that includes none stays as it was written.
QString inFull(const QString& text, const script::Script& parsed, const script::Snippets& snippets)
{
    const script::Script whole = script::expanded(parsed, snippets);
    return whole == parsed ? text : script::print(whole);
}

StageCard stageCardFrom(const QString& text, const script::Snippets& snippets)
{
    const script::Script parsed = script::parseScript(text).script;
    StageCard card;
    card.key = parsed.key;
    card.title = parsed.title;
    card.goal = parsed.goal;
    card.ask = valueNamed<AskKind>(parsed.ask.kind).value_or(AskKind::None);
    card.askWords = script::print(parsed.ask.words);
    for (const script::Reference& reference : parsed.preempts)
        card.preempts += reference.key;
    card.script = inFull(text, parsed, snippets);
    return card;
}

Objection objectionFrom(const PlaybookFile& file)
{
    const script::Objection parsed = script::parseObjection(file.text).objection;
    Objection objection;
    objection.id = file.id;
    objection.key = parsed.key;
    objection.title = parsed.title;
    objection.stages = parsed.stages;
    objection.words = parsed.words;
    objection.answer = parsed.answer;
    objection.proof = parsed.filledProof();
    objection.askBack = parsed.askBack;
    objection.doNotSay = parsed.doNotSay;
    if (!parsed.preemptions.isEmpty()) {
        objection.preemptStage = parsed.preemptions.first().stage;
        objection.preemptLine = parsed.preemptions.first().line;
    }
    return objection;
}

// Steps that do not read are left out, as are asks that are none.
Cadence cadenceFrom(const QString& text)
{
    const script::Cadence parsed = script::parseCadence(text).cadence;
    Cadence cadence;
    cadence.key = parsed.key;
    cadence.title = parsed.title;
    cadence.start = valueNamed<CadenceStart>(parsed.starts).value_or(CadenceStart::ByHand);
    cadence.stages = parsed.stages;
    cadence.tiers = parsed.tiers;
    cadence.sources = parsed.sources;
    for (const script::FollowUp& step : parsed.steps) {
        const bool isTask = step.kind == u"task";
        const auto kind = isTask ? std::optional(StepKind::Chore) : valueNamed<StepKind>(step.kind);
        if (step.days >= 0 && kind)
            cadence.steps += CadenceStep{step.days, *kind, valueNamed<AskKind>(step.ask).value_or(AskKind::None),
                                         isTask ? QString() : step.message, isTask ? step.message : QString()};
    }
    return cadence;
}

Message messageFrom(const QString& text)
{
    const script::Message parsed = script::parseMessage(text).message;
    return {parsed.key, parsed.title, valueNamed<TouchKind>(parsed.kind).value_or(TouchKind::Email), valueNamed<AskKind>(parsed.ask).value_or(AskKind::None),
            parsed.subject, parsed.text};
}

void orderStages(Playbook& playbook, const script::Playbook& order)
{
    const auto rank = [&](const StageCard& card) {
        const qsizetype inOrder = order.stages.indexOf(card.key);
        const qsizetype side = order.sideStages.indexOf(card.key);
        return inOrder >= 0 ? inOrder : order.stages.size() + (side >= 0 ? side : order.sideStages.size());
    };
    for (StageCard& card : playbook.stages)
        card.place = order.stages.isEmpty() || order.stages.contains(card.key) ? StagePlace::InOrder : StagePlace::Side;
    std::ranges::stable_sort(playbook.stages, {}, rank);
}

} // namespace

Playbook playbookFrom(const QList<PlaybookFile>& files)
{
    Playbook playbook;
    script::Playbook order;
    for (const PlaybookFile& file : files)
        if (file.path.startsWith(u"snippets/"))
            playbook.snippets.insert(script::parseScript(file.text).script.key, file.text);
    const script::Snippets snippets = snippetsOf(playbook);
    for (const PlaybookFile& file : files) {
        if (file.path.startsWith(u"stages/"))
            playbook.stages += stageCardFrom(file.text, snippets);
        else if (file.path.startsWith(u"objections/"))
            playbook.objections += objectionFrom(file);
        else if (file.path.startsWith(u"calls/")) {
            const script::Script parsed = script::parseScript(file.text).script;
            playbook.calls += CallScript{parsed.key, parsed.title, inFull(file.text, parsed, snippets)};
        } else if (file.path.startsWith(u"cadences/"))
            playbook.cadences += cadenceFrom(file.text);
        else if (file.path.startsWith(u"messages/"))
            playbook.messages += messageFrom(file.text);
        else if (file.path == u"playbook.txt")
            order = script::parsePlaybook(file.text).playbook;
    }
    playbook.name = order.name;
    orderStages(playbook, order);
    for (Objection& objection : playbook.objections)
        objection.preemptStageTitle = playbook.stageTitle(objection.preemptStage);
    return playbook;
}

Playbook readPlaybook(storage::Database& database)
{
    return playbookFrom(storage::playbookFiles(database));
}

} // namespace askline
