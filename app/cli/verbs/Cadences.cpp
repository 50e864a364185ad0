// SPDX-License-Identifier: GPL-3.0-or-later
// cadence.
#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "app/planning/TimePhrase.h"
#include "app/wording/CadenceText.h"
#include "app/workspace/cadences/CadenceVerbs.h"
#include "app/workspace/reading/LeadSheet.h"

#include <QCoreApplication>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

Outcome listed(Workspace& workspace)
{
    Answer answer;
    for (const Cadence& cadence : workspace.playbook().cadences) {
        answer.json += cadenceJson(cadence);
        answer.text += QStringLiteral("%1  %2\n").arg(cadence.key.leftJustified(20), cadenceInWords(cadence));
    }
    return answer;
}

template <class T>
Outcome counted(const Result<Done<T>>& done, const QString& words)
{
    if (!done)
        return trouble(done.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("leads"), int(done->value)}};
    answer.text = words.arg(done->value);
    return answer;
}

Outcome started(Workspace& workspace, Arguments& arguments)
{
    const auto key = arguments.takePosition();
    const auto leads = takeLeads(workspace, arguments);
    if (!leads)
        return trouble(leads.error());
    if (!key || leads->isEmpty())
        return usage(tr("cadence start needs the key of a cadence, and leads"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    return counted(startCadence(workspace, *leads, *key), tr("Leads that follow it now: %1"));
}

Outcome renewed(Workspace& workspace, Arguments& arguments)
{
    const auto key = arguments.takePosition();
    if (!key)
        return usage(tr("cadence renew needs the key of a cadence"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    return counted(renewCadence(workspace, *key), tr("Leads whose steps are the present ones now: %1"));
}

Outcome paused(Workspace& workspace, LeadId lead, const std::optional<QString>& until)
{
    const TimeContext context{workspace.now(), workspace.zone(), workspace.zone(), Said::Here, workspace.officeClock(), workspace.settings().region};
    const auto reading = readTime(until.value_or(QStringLiteral("in 2 weeks")), context);
    if (!reading)
        return usage(tr("--until: “%1” is not a time").arg(*until));
    const auto done = pauseCadence(workspace, lead, reading->due.dayIn(context.here));
    return done ? Outcome(Answer{}) : trouble(done.error());
}

Outcome ofLead(Workspace& workspace, const QString& what, Arguments& arguments)
{
    const auto name = arguments.takePosition();
    if (!name)
        return usage(tr("cadence %1 needs a lead").arg(what));
    const auto lead = leadCalled(workspace, *name);
    if (!lead)
        return trouble(lead.error());
    const auto until = arguments.takeOption(QStringLiteral("--until"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    Outcome outcome = Answer{};
    if (what == u"pause")
        outcome = paused(workspace, *lead, until);
    else if (const auto done = what == u"resume" ? resumeCadence(workspace, *lead) : skipCadenceStep(workspace, *lead); !done)
        outcome = trouble(done.error());
    if (!outcome)
        return outcome;
    for (const FollowedCadence& cadence : cadencesOf(workspace, *lead).first(1)) {
        outcome->json += followedCadenceJson(workspace, cadence);
        outcome->text = courseText(cadence, workspace.now(), workspace.officeClock(), QLocale()) + u'\n';
    }
    return outcome;
}

} // namespace

Outcome cadenceVerb(Workspace& workspace, Arguments& arguments)
{
    const QString what = arguments.takePosition().value_or(QStringLiteral("list"));
    if (what == u"start")
        return started(workspace, arguments);
    if (what == u"renew")
        return renewed(workspace, arguments);
    if (what == u"pause" || what == u"resume" || what == u"skip")
        return ofLead(workspace, what, arguments);
    if (what != u"list")
        return usage(tr("cadence: list, start, pause, resume, skip or renew"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    return listed(workspace);
}

} // namespace askline::cli
