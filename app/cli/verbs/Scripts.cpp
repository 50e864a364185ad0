// SPDX-License-Identifier: GPL-3.0-or-later
// script check, render and format: playbook files inside a workspace or out of it; and a whole playbook to a folder and
// back.
#include "app/cli/LeadWords.h"
#include "app/cli/Verb.h"
#include "app/planning/TimePhrase.h"
#include "app/planning/WorkingDays.h"
#include "app/script/Parser.h"
#include "app/script/PlainScript.h"
#include "app/script/Snippets.h"
#include "app/workspace/playbook/PlaybookChecking.h"
#include "app/workspace/playbook/PlaybookFolder.h"
#include "app/workspace/reading/LeadSheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

QJsonObject json(const script::Diagnostic& diagnostic)
{
    return {{QStringLiteral("line"), diagnostic.line},
            {QStringLiteral("column"), diagnostic.column},
            {QStringLiteral("length"), diagnostic.length},
            {QStringLiteral("severity"), diagnostic.severity == script::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("fault"), nameOf(diagnostic.fault)},
            {QStringLiteral("text"), diagnostic.text()},
            {QStringLiteral("suggestion"), diagnostic.suggestion}};
}

void addReport(Answer& answer, const QString& file, const QList<script::Diagnostic>& diagnostics)
{
    QJsonArray all;
    int errors = 0;
    for (const script::Diagnostic& diagnostic : diagnostics) {
        const bool isError = diagnostic.severity == script::Severity::Error;
        errors += isError ? 1 : 0;
        all += json(diagnostic);
        answer.text += QStringLiteral("%1:%2:%3: %4: %5\n").arg(file).arg(diagnostic.line).arg(diagnostic.column)
                           .arg(isError ? tr("error") : tr("warning"), diagnostic.text());
    }
    answer.json += QJsonObject{{QStringLiteral("file"), file},
                               {QStringLiteral("errors"), errors},
                               {QStringLiteral("warnings"), int(diagnostics.size()) - errors},
                               {QStringLiteral("diagnostics"), all}};
    answer.holds = answer.holds && errors == 0;
}

Outcome check(Arguments& arguments)
{
    const QStringList paths = arguments.takePositions();
    if (paths.isEmpty())
        return usage(tr("script check needs a file or a playbook's folder"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    Answer answer;
    for (const QString& path : paths) {
        const auto files = playbookFilesAt(path);
        if (!files)
            return trouble(files.error());
        const script::Known known = knownAround(path);
        for (const PlaybookFile& file : *files) {
            const bool isFolder = QFileInfo(path).isDir();
            addReport(answer, isFolder ? path + u'/' + file.path : path, diagnosticsOf(file, known));
        }
    }
    if (answer.text.isEmpty())
        answer.text = tr("Nothing to mend.");
    answer.text = answer.text.trimmed();
    return answer;
}

Outcome format(Arguments& arguments)
{
    const bool write = arguments.takeFlag(QStringLiteral("--write"));
    const auto path = arguments.takePosition();
    if (!path)
        return usage(tr("script format needs a file"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto files = playbookFilesAt(*path);
    if (!files)
        return trouble(files.error());
    if (QFileInfo(*path).isDir() || files->isEmpty())
        return usage(tr("script format takes one file"));
    const PlaybookFile& file = files->first();
    for (const script::Diagnostic& diagnostic : diagnosticsOf(file, {}))
        if (diagnostic.severity == script::Severity::Error)
            return std::unexpected(Trouble{Trouble::Kind::Failed, QStringLiteral("%1:%2:%3: %4").arg(*path).arg(diagnostic.line).arg(diagnostic.column).arg(diagnostic.text())});
    const QString formatted = formattedFile(file);
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("file"), *path}, {QStringLiteral("changed"), formatted != file.text}, {QStringLiteral("text"), formatted}};
    answer.text = formatted.chopped(formatted.endsWith(u'\n') ? 1 : 0);
    if (!write)
        return answer;
    answer.text = formatted == file.text ? tr("%1 is in its form already").arg(*path) : tr("Formatted %1").arg(*path);
    QSaveFile target(*path);
    if (!target.open(QIODevice::WriteOnly) || target.write(formatted.toUtf8()) < 0 || !target.commit())
        return trouble({.kind = Failure::Kind::NoPermission, .file = *path});
    return answer;
}

class LeadHost : public script::Host {
public:
    LeadHost(QHash<QString, QString> values, std::optional<TimeContext> time) : values_(std::move(values)), time_(std::move(time)) {}
    QString valueOf(QStringView field) const override { return values_.value(field.toString()); }
    std::optional<int> daysUntil(const QString& answer) const override
    {
        return time_ ? askline::daysUntil(answer, *time_) : std::nullopt;
    }

private:
    QHash<QString, QString> values_;
    std::optional<TimeContext> time_;
};

std::expected<LeadHost, Trouble> hostOf(const QString& file, const QString& lead, const Surroundings& surroundings)
{
    auto workspace = Workspace::open(file, surroundings);
    if (!workspace)
        return trouble(workspace.error());
    const auto id = leadCalled(**workspace, lead);
    const auto sheet = id ? readLeadSheet(**workspace, *id) : Result<LeadSheet>(std::unexpected(id.error()));
    if (!sheet)
        return trouble(sheet.error());
    Workspace& w = **workspace;
    const OfficeClock office = w.officeClock();
    return LeadHost(leadWords(w, *sheet),
                    TimeContext{w.now(), w.zone(), w.zone(), Said::Here, office, w.settings().region});
}

Outcome render(Arguments& arguments, const Surroundings& surroundings)
{
    const QStringList positions = arguments.takePositions();
    if (positions.size() != 1 && positions.size() != 3)
        return usage(tr("script render needs a file, and may take a workspace and a lead"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto files = playbookFilesAt(positions[0]);
    if (!files)
        return trouble(files.error());
    if (QFileInfo(positions[0]).isDir() || files->isEmpty())
        return usage(tr("script render takes one file"));
    std::expected<LeadHost, Trouble> host = LeadHost({}, std::nullopt);
    if (positions.size() == 3)
        host = hostOf(positions[1], positions[2], surroundings);
    if (!host)
        return std::unexpected(host.error());
    const script::Snippets snippets = knownAround(positions[0]).snippets.value_or(script::Snippets());
    const script::Script whole = script::expanded(script::parseScript(files->first().text).script, snippets);
    script::Run run = script::begun(whole, {});
    script::enterFirst(run, whole, *host);
    const QString text = script::plainScript(whole, run, [&](QStringView field) { return host->valueOf(field); }, *host);
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("file"), positions[0]}, {QStringLiteral("title"), whole.title}, {QStringLiteral("text"), text}};
    answer.text = text.trimmed();
    return answer;
}

} // namespace

Outcome scriptVerb(Arguments& arguments, const Surroundings& surroundings)
{
    const auto what = arguments.takePosition();
    if (what == u"check")
        return check(arguments);
    if (what == u"render")
        return render(arguments, surroundings);
    if (what == u"format")
        return format(arguments);
    return usage(tr("script takes check, render or format"));
}

Outcome playbookVerb(Workspace& workspace, Arguments& arguments)
{
    const auto way = arguments.takePosition();
    const auto folder = arguments.takePosition();
    if (!folder || (way != u"export" && way != u"import"))
        return usage(tr("playbook takes export or import, and a folder"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    Answer answer;
    if (way == u"export") {
        const auto written = exportPlaybook(workspace, *folder);
        if (!written)
            return trouble(written.error());
        answer.json += QJsonObject{{QStringLiteral("files"), *written}, {QStringLiteral("folder"), *folder}};
        answer.text = tr("%1 file(s) of the playbook lie in %2").arg(*written).arg(*folder);
        return answer;
    }
    const auto taken = importPlaybook(workspace, *folder);
    if (!taken)
        return trouble(taken.error());
    const TakenPlaybook& counts = taken->value;
    answer.json += QJsonObject{{QStringLiteral("added"), counts.added}, {QStringLiteral("changed"), counts.changed},
                               {QStringLiteral("removed"), counts.removed}, {QStringLiteral("unchanged"), counts.unchanged}};
    answer.text = tr("Playbook taken over: %1 new, %2 changed, %3 gone").arg(counts.added).arg(counts.changed).arg(counts.removed);
    return answer;
}

} // namespace askline::cli
