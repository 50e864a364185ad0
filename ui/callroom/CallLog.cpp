// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is asked that the outcome or the script's answers already say.
#include "ui/callroom/CallLog.h"

#include "app/planning/TimePhrase.h"
#include "app/script/Inline.h"
#include "app/script/Lookup.h"
#include "app/script/Parser.h"
#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "ui/parts/WhenField.h"

#include <QCoreApplication>

namespace askline {

namespace {

constexpr qint64 longestCall = 6 * 3600; // a draft found the next day was no call of twenty hours

QList<Answer> answersOf(const QList<script::Run>& runs)
{
    QList<Answer> answers;
    for (const script::Run& run : runs) {
        const script::Script script = script::parseScript(run.source).script;
        QHash<QString, QString> questions;
        for (const script::Question* question : script::questionsOf(script))
            if (!questions.contains(question->answer.field))
                questions.insert(question->answer.field, script::plainText(question->text));
        for (const auto& [field, value] : run.answers.asKeyValueRange())
            answers += Answer{field, questions.value(field), value, {}, {}};
    }
    return answers;
}

// The one in sight, and those in which something was answered or ticked.
QList<ScriptUse> scriptsOf(const CallDraft& call)
{
    QList<ScriptUse> uses;
    for (const script::Run& run : call.runs) {
        const bool isUsed = !run.answers.isEmpty() || !run.ticked.isEmpty() || !run.preempted.isEmpty() || !run.path.isEmpty();
        const bool isSpoken = run.key == call.shown && reachesThePerson(call.outcome);
        if (run.source.isEmpty() || !(isUsed || isSpoken))
            continue;
        const script::Script script = script::parseScript(run.source).script;
        ScriptUse use{{}, run.key, run.source, run.wordings.values(), {}};
        use.musts = int(script::mustsOf(script).size());
        use.met = use.musts - int(script::openMusts(run, script).size());
        const QList<const script::Preempting*> lines = script::preemptionsOf(script);
        for (int i = 0; i < lines.size(); ++i) {
            use.preempts += lines[i]->objection;
            if (run.preempted.contains(i))
                use.preempted += lines[i]->objection;
        }
        QSet<int> gone(run.path.begin(), run.path.end());
        gone.insert(run.at);
        for (int i = 0; i < script.sections.size(); ++i)
            if (!gone.contains(i) && script.sections[i].heading == script::Heading::Written && !run.path.isEmpty())
                use.leftOut += script.sections[i].title;
        uses += use;
    }
    return uses;
}

// The day and hour the script asked for, as the next step's.
std::optional<Due> agreedTime(const CallDraft& call, const LeadSheet& sheet, const Desk& desk)
{
    const QString said = answerIn(call, QStringLiteral("next_meeting"));
    if (said.isEmpty())
        return std::nullopt;
    const QTimeZone theirs = zoneNamed(sheet.row.timeZone);
    const auto reading = readTime(said, {desk.now(), desk.zone(), theirs.isValid() ? theirs : desk.zone(), Said::ToThem, desk.office(),
                                         desk.settings().region});
    if (!reading)
        return std::nullopt;
    Due due = reading->due;
    due.promised = due.moment.has_value();
    return due;
}

} // namespace

QString answerIn(const CallDraft& call, const QString& field)
{
    QString last;
    for (const script::Run& run : call.runs)
        if (const QString answer = run.answer(field); !answer.isEmpty())
            last = answer;
    return last;
}

TouchLog touchLogOf(const CallDraft& call, const QString& askWords, Moment now)
{
    TouchLog log;
    log.touch.lead = call.lead;
    log.touch.kind = call.kind;
    log.touch.direction = call.shown == u"incoming" ? Direction::Received : Direction::Made;
    log.touch.outcome = call.outcome;
    log.touch.seconds = int(std::clamp<qint64>((now.ms - call.startedAt.ms) / 1000, 0, longestCall));
    log.touch.note = call.notes;
    log.ask = call.ask;
    if (log.ask && log.ask->words.isEmpty())
        log.ask->words = askWords;
    log.objections = call.objections;
    log.answers = answersOf(call.runs);
    log.scripts = scriptsOf(call);
    log.decision = call.decision;
    log.next = call.next;
    return log;
}

TouchLog withWhatFollows(const TouchLog& log, const CallDraft& call, const LeadSheet& sheet, const Desk& desk)
{
    const CallSituation situation{sheet.row,
                                  desk.playbook(),
                                  desk.office(),
                                  desk.now(),
                                  sheet.reach,
                                  std::max(0, int(sheet.steps.size()) - 1),
                                  desk.settings().triesBeforeMail,
                                  desk.settings().careDays};
    TouchLog filled = withImplied(log, situation);
    if (!filled.next && !filled.decision && log.touch.direction == Direction::Received) {
        // Whoever called in is followed up like anyone else.
        TouchLog asMade = filled;
        asMade.touch.direction = Direction::Made;
        filled.next = impliedStep(asMade, situation);
    }
    if (filled.next && !log.next && !filled.next->isRetry)
        if (const auto agreed = agreedTime(call, sheet, desk))
            filled.next->due = *agreed;
    return filled;
}

QString bringsInWords(const TouchLog& filled, const LeadRow& row, const Desk& desk, const QLocale& locale)
{
    QStringList parts;
    const auto stepWords = [&](const Step& step) {
        return QCoreApplication::translate("CallRoom", "%1, %2", "a step and its time")
            .arg(stepInWords(step), dueForPeople(step.due, desk.now(), desk.zone(), locale));
    };
    if (filled.doNotContact)
        parts += QCoreApplication::translate("CallRoom", "Never contacted again.");
    else if (filled.decision && filled.decision->what != VerdictKind::Won)
        parts += QCoreApplication::translate("CallRoom", "Closed as lost.");
    if (filled.decision && filled.decision->what == VerdictKind::Won)
        parts += QCoreApplication::translate("CallRoom", "Won.");
    if (!filled.stage.isEmpty() && filled.stage != row.stage)
        parts += QCoreApplication::translate("CallRoom", "Moves on to %1.").arg(desk.playbook().stageTitle(filled.stage));
    if (filled.next)
        parts += QCoreApplication::translate("CallRoom", "Next: %1.").arg(stepWords(*filled.next));
    for (const Step& step : filled.dated)
        parts += stepWords(step) + u'.';
    return parts.join(u' ');
}

QString placeInWords(const CallList& list, LeadId current)
{
    const CallList::Counts counts = list.counts();
    const auto at = std::ranges::find(list.entries, current, &CallList::Entry::lead) - list.entries.begin();
    QStringList parts{QCoreApplication::translate("CallRoom", "%1 of %2", "the place in a call list").arg(at + 1).arg(counts.total)};
    if (counts.reached > 0)
        parts += QCoreApplication::translate("CallRoom", "reached %1").arg(counts.reached);
    if (counts.tryAgain > 0)
        parts += QCoreApplication::translate("CallRoom", "try again %1").arg(counts.tryAgain);
    return parts.join(QStringLiteral(" · "));
}

QString entryInWords(const CallList::Entry& entry, const QString& name)
{
    switch (entry.state) {
    case CallList::State::Reached: return QCoreApplication::translate("CallRoom", "%1 · reached").arg(name);
    case CallList::State::TryAgain: return QCoreApplication::translate("CallRoom", "%1 · try again").arg(name);
    case CallList::State::Left: return QCoreApplication::translate("CallRoom", "%1 · done").arg(name);
    case CallList::State::Waiting: break;
    }
    return name;
}

AskKind askOf(const Playbook& playbook, const QString& stage)
{
    const StageCard* card = playbook.stage(stage);
    return card && card->ask != AskKind::None ? card->ask : AskKind::Decision;
}

} // namespace askline
