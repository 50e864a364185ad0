// SPDX-License-Identifier: GPL-3.0-or-later
// undo, redo, export, backup, check.
#include "app/cli/Verb.h"
#include "app/wording/Verbs.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/history/Undo.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace askline::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("askline::cli", text);
}

Outcome undoneAnswer(const Result<Done<UndoneVerb>>& done, const char* word)
{
    if (!done)
        return trouble(done.error());
    const UndoneVerb& undone = done->value;
    QJsonArray left;
    for (const auto& field : undone.left)
        left += QString(field.table + (field.column.isEmpty() ? QString() : u'.' + field.column));
    Answer answer;
    answer.json += QJsonObject{{QString::fromLatin1(word), undone.verb.section(u':', 0, 0)}, {QStringLiteral("subject"), undone.subject}, {QStringLiteral("left"), left}};
    answer.text = verbNoun(undone.verb, undone.subject);
    if (!left.isEmpty())
        answer.text += u'\n' + tr("%1 field(s) were changed since and left as they are").arg(left.size());
    return answer;
}

} // namespace

Outcome undoVerb(Workspace& workspace, Arguments& arguments)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    return undoneAnswer(undo(workspace), "undone");
}

Outcome redoVerb(Workspace& workspace, Arguments& arguments)
{
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    return undoneAnswer(redo(workspace), "redone");
}

Outcome exportVerb(Workspace& workspace, Arguments& arguments)
{
    const auto folder = arguments.takePosition();
    if (!folder)
        return usage(tr("export needs a folder"));
    const auto exported = exportWorkspace(workspace, *folder);
    if (!exported)
        return trouble(exported.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("leads"), exported->leads}, {QStringLiteral("files"), QJsonArray::fromStringList(exported->files)}};
    answer.text = tr("%1 leads in %2 files").arg(exported->leads).arg(exported->files.size());
    return answer;
}

Outcome backupVerb(Workspace& workspace, Arguments& arguments)
{
    const auto file = arguments.takePosition();
    if (!file)
        return usage(tr("backup needs a file"));
    if (const auto done = backupWorkspace(workspace, *file); !done)
        return trouble(done.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("backup"), *file}};
    answer.text = tr("Backed up and verified: %1").arg(*file);
    return answer;
}

Outcome checkVerb(Workspace& workspace, Arguments& arguments)
{
    const bool rebuild = arguments.takeFlag(QStringLiteral("--rebuild"));
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto report = checkWorkspace(workspace, rebuild ? CheckDepth::Rebuild : CheckDepth::Look);
    if (!report)
        return trouble(report.error());
    if (!report->problems.isEmpty())
        return trouble({.kind = Failure::Kind::Damaged, .file = workspace.file(), .detail = report->problems.join(QStringLiteral("; "))});
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("leads"), report->leads}, {QStringLiteral("waiting"), report->waiting}};
    answer.text = tr("Sound: %1 leads").arg(report->leads);
    return answer;
}

} // namespace askline::cli
