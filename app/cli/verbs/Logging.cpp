// SPDX-License-Identifier: GPL-3.0-or-later
// log.
#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "app/planning/TimePhrase.h"
#include "app/planning/WorkingDays.h"
#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "app/wording/TodayText.h"
#include "app/workspace/leads/LeadFields.h"
#include "app/workspace/reading/LeadLists.h"
#include "app/workspace/reading/TodayReading.h"
#include "app/workspace/touches/LogTouch.h"

#include <QCoreApplication>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

template <class Enum>
std::expected<std::optional<Enum>, Trouble> takeNamed(Arguments& arguments, const QString& option)
{
    const auto word = arguments.takeOption(option);
    if (!word)
        return std::optional<Enum>{};
    const auto value = valueNamed<Enum>(*word);
    if (!value) {
        QStringList names;
        for (const auto& named : namesOf<Enum>())
            names += QString::fromLatin1(named.name);
        return usage(QCoreApplication::translate("askline::cli", "%1 takes one of: %2").arg(option, names.join(QStringLiteral(", "))));
    }
    return std::optional<Enum>(*value);
}

ObjectionRaised raised(const Playbook& playbook, const QString& name)
{
    for (const Objection& objection : playbook.objections)
        if (objection.key == name || objection.title.compare(name, Qt::CaseInsensitive) == 0)
            return {objection.id, {}, {}, {}, {}};
    return {{}, name, {}, {}, {}};
}

std::expected<void, Trouble> takeDecision(Workspace& workspace, Arguments& arguments, TouchLog& log)
{
    const bool won = arguments.takeFlag(QStringLiteral("--won"));
    const auto lost = arguments.takeOption(QStringLiteral("--lost"));
    const auto disqualified = arguments.takeOption(QStringLiteral("--disqualify"));
    const auto value = arguments.takeOption(QStringLiteral("--value"));
    if (int(won) + int(lost.has_value()) + int(disqualified.has_value()) > 1)
        return usage(tr("only one of --won, --lost and --disqualify"));
    if (won)
        log.decision = Decision{VerdictKind::Won, {}, {}};
    else if (lost)
        log.decision = Decision{VerdictKind::Lost, *lost, {}};
    else if (disqualified)
        log.decision = Decision{VerdictKind::Disqualified, *disqualified, {}};
    if (value) {
        const auto money = moneyFrom(*value, workspace.settings().currency);
        if (!money || !log.decision)
            return usage(tr("--value takes an amount and goes with --won"));
        log.decision->value = money;
    }
    return {};
}

std::expected<void, Trouble> takeNextStep(Workspace& workspace, Arguments& arguments, const LeadRow& row, TouchLog& log)
{
    const auto what = arguments.takeOption(QStringLiteral("--next"));
    const auto when = arguments.takeOption(QStringLiteral("--on"));
    if (!what && !when)
        return {};
    Step step;
    step.kind = valueNamed<StepKind>(what.value_or(QStringLiteral("call"))).value_or(StepKind::Chore);
    if (what && !valueNamed<StepKind>(*what))
        step.what = *what;
    TimeContext context;
    context.now = workspace.now();
    context.here = workspace.zone();
    const QTimeZone theirs(row.timeZone.toUtf8());
    context.theirs = theirs.isValid() ? theirs : workspace.zone();
    context.office = workspace.officeClock();
    context.region = workspace.settings().region;
    const auto reading = readTime(when.value_or(QStringLiteral("tomorrow")), context);
    if (!reading)
        return usage(tr("--on: “%1” is not a time").arg(*when));
    step.due = reading->due;
    if (const StageCard* card = workspace.playbook().stage(row.stage); card && step.kind == StepKind::Call)
        step.ask = card->ask;
    log.next = step;
    return {};
}

std::expected<TouchLog, Trouble> logFrom(Workspace& workspace, Arguments& arguments, const LeadRow& row)
{
    TouchLog log;
    log.touch.lead = row.id;
    const auto kind = takeNamed<TouchKind>(arguments, QStringLiteral("--touch"));
    const auto outcome = takeNamed<TouchOutcome>(arguments, QStringLiteral("--outcome"));
    const auto ask = takeNamed<AskKind>(arguments, QStringLiteral("--ask"));
    const auto answer = takeNamed<AskAnswer>(arguments, QStringLiteral("--answer"));
    for (const auto* error : {kind ? nullptr : &kind.error(), outcome ? nullptr : &outcome.error(), ask ? nullptr : &ask.error(),
                              answer ? nullptr : &answer.error()})
        if (error)
            return std::unexpected(*error);
    log.touch.kind = kind->value_or(TouchKind::Call);
    log.touch.direction = arguments.takeFlag(QStringLiteral("--received")) ? Direction::Received : Direction::Made;
    const bool talks = isAttempt(log.touch);
    log.touch.outcome = outcome->value_or(talks ? TouchOutcome::Conversation : TouchOutcome::Sent);
    if (*ask || *answer)
        log.ask = AskMade{ask->value_or(AskKind::None), {}, answer->value_or(AskAnswer::Open)};
    for (const QString& name : arguments.takeOptions(QStringLiteral("--objection")))
        log.objections += raised(workspace.playbook(), name);
    log.touch.note = arguments.takeOption(QStringLiteral("--note")).value_or(QString());
    if (const auto minutes = arguments.takeOption(QStringLiteral("--minutes"))) {
        bool isNumber = false;
        log.touch.seconds = int(minutes->toDouble(&isNumber) * 60);
        if (!isNumber || log.touch.seconds < 0)
            return usage(tr("--minutes takes a number"));
    }
    if (auto taken = takeDecision(workspace, arguments, log); !taken)
        return std::unexpected(taken.error());
    if (auto taken = takeNextStep(workspace, arguments, row, log); !taken)
        return std::unexpected(taken.error());
    return log;
}

} // namespace

Outcome logVerb(Workspace& workspace, Arguments& arguments)
{
    const auto name = arguments.takePosition();
    if (!name)
        return usage(tr("log needs a lead"));
    const auto lead = leadCalled(workspace, *name);
    if (!lead)
        return trouble(lead.error());
    const auto row = readLeadRow(workspace, *lead);
    if (!row)
        return trouble(row.error());
    auto log = logFrom(workspace, arguments, *row);
    if (!log)
        return std::unexpected(log.error());
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto done = logTouch(workspace, std::move(*log));
    if (!done)
        return trouble(done.error());
    const auto sheet = readLeadSheet(workspace, *lead);
    if (!sheet)
        return trouble(sheet.error());
    Answer answer;
    answer.json += leadSheetJson(workspace, *sheet);
    const Step& next = sheet->row.next;
    answer.text = sheet->row.isOpen() ? tr("Logged. Next: %1, %2").arg(stepInWords(next), next.due.isSet() ? dueForPeople(next.due, workspace.now(), workspace.zone(), QLocale()) : QString())
                                      : tr("Logged.");
    return answer;
}

} // namespace askline::cli
