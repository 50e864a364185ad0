// SPDX-License-Identifier: GPL-3.0-or-later
// import and unimport.
#include "app/cli/Json.h"
#include "app/cli/Verb.h"
#include "app/intake/RejectsFile.h"
#include "app/wording/Rejects.h"

#include <QCoreApplication>

namespace askline::cli {

namespace {

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("askline::cli", text, nullptr, count);
}

std::expected<intake::ImportWishes, Trouble> wishesFrom(Arguments& arguments)
{
    intake::ImportWishes wishes;
    wishes.source = arguments.takeOption(QStringLiteral("--source")).value_or(QString());
    wishes.campaign = arguments.takeOption(QStringLiteral("--campaign")).value_or(QString());
    wishes.overrides = arguments.takeOptions(QStringLiteral("--map"));
    if (const auto choice = arguments.takeOption(QStringLiteral("--duplicates"))) {
        const auto duplicates = valueNamed<DuplicateChoice>(*choice);
        if (!duplicates)
            return usage(tr("--duplicates takes fill, update, skip or add"));
        wishes.duplicates = *duplicates;
    }
    if (const auto people = arguments.takeOption(QStringLiteral("--people"))) {
        wishes.arrival = valueNamed<Arrival>(*people);
        if (!wishes.arrival)
            return usage(tr("--people takes fresh, backlog or customers"));
    }
    if (arguments.takeFlag(QStringLiteral("--dry-run")))
        wishes.run = intake::ImportWishes::Run::Dry;
    return wishes;
}

QString textOf(const intake::ImportedFile& file, const QString& name)
{
    const ImportCounts& c = file.counts;
    QString text = tr("%1: %2 added, %3 updated, %4 unchanged, %5 rejected").arg(name).arg(c.added).arg(c.updated).arg(c.unchanged).arg(c.rejected);
    for (const RejectedRow& row : file.rejected.mid(0, 20))
        text += u'\n' + tr("  line %1: %2").arg(row.line).arg(rejectInWords(row));
    return text;
}

} // namespace

Outcome importVerb(Workspace& workspace, Arguments& arguments)
{
    const auto wishes = wishesFrom(arguments);
    if (!wishes)
        return std::unexpected(wishes.error());
    const auto rejects = arguments.takeOption(QStringLiteral("--rejects"));
    const QStringList files = arguments.takePositions();
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    if (files.isEmpty())
        return usage(tr("import needs a file"));
    Answer answer;
    for (const QString& path : files) {
        const auto done = intake::importFile(workspace, path, *wishes);
        if (!done)
            return trouble(done.error());
        const intake::ImportedFile& file = done->value;
        answer.json += importJson(file);
        answer.text += (answer.text.isEmpty() ? QString() : QStringLiteral("\n")) + textOf(file, path);
        if (rejects && !file.rejected.isEmpty())
            if (auto written = intake::writeRejects(*rejects, file.headers, file.rejected, rejectInWords); !written)
                return trouble(written.error());
    }
    return answer;
}

Outcome unimportVerb(Workspace& workspace, Arguments& arguments)
{
    const auto name = arguments.takePosition();
    if (!name)
        return usage(tr("unimport needs the import's id"));
    const auto import = importCalled(workspace, *name);
    if (!import)
        return trouble(import.error());
    const auto done = undoImport(workspace, *import);
    if (!done)
        return trouble(done.error());
    Answer answer;
    answer.json += QJsonObject{{QStringLiteral("removed"), done->value.removed}, {QStringLiteral("kept"), done->value.kept}};
    answer.text = tr("%1 removed, %2 kept because someone worked with them").arg(done->value.removed).arg(done->value.kept);
    return answer;
}

} // namespace askline::cli
