// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person put in, as files any other program reads.
#include "app/storage/Query.h"
#include "app/storage/journal/Capture.h"
#include "app/storage/playbook/PlaybookStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/workspace/files/CsvLine.h"
#include "app/workspace/files/WorkspaceFiles.h"
#include "app/workspace/reading/LeadSheet.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace askline {

namespace {

Result<void> unwritable(const QString& file)
{
    return failed({.kind = Failure::Kind::NoPermission, .file = file});
}

Result<void> exportTable(storage::Database& database, const QString& table, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path);
    QStringList columns;
    storage::Query names = storage::Query::ofSql(database, QStringLiteral("SELECT name FROM pragma_table_info(?1)"));
    names.bind(table);
    while (names.next())
        columns += names.text();
    file.write(csvLine(columns));
    storage::Query rows = storage::Query::ofSql(database, QStringLiteral("SELECT * FROM %1 ORDER BY pk").arg(table));
    while (rows.next()) {
        QStringList cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells += storage::textOf(rows.value());
        file.write(csvLine(cells));
    }
    return file.commit() ? Result<void>{} : unwritable(path);
}

Result<void> exportPlaybook(storage::Database& database, const QDir& folder, QStringList& written)
{
    for (const storage::PlaybookFile& entry : storage::playbookFiles(database)) {
        // A path from a file that a stranger made must not leave the folder.
        const QString path = QDir::cleanPath(folder.filePath(entry.path));
        if (!path.startsWith(folder.absolutePath() + u'/'))
            continue;
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.text.toUtf8()) < 0 || !file.commit())
            return unwritable(path);
        written += path;
    }
    return {};
}

} // namespace

Result<ExportedFiles> exportWorkspace(Workspace& workspace, const QString& folderName)
{
    QDir folder(QFileInfo(folderName).absoluteFilePath());
    if (folder.exists() && !folder.isEmpty())
        return failed({.kind = Failure::Kind::AlreadyExists, .file = folderName});
    if (!folder.mkpath(QStringLiteral(".")))
        return failed({.kind = Failure::Kind::NoPermission, .file = folderName});
    ExportedFiles exported;
    storage::Database& database = workspace.database();
    for (const QString& table : storage::sharedTables(database)) {
        const QString path = folder.filePath(table + QStringLiteral(".csv"));
        if (auto written = exportTable(database, table, path); !written)
            return failed(written.error());
        exported.files += path;
    }
    if (auto written = exportPlaybook(database, QDir(folder.filePath(QStringLiteral("playbook"))), exported.files); !written)
        return failed(written.error());
    exported.leads = storage::leadsInAll(database);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return exported;
}

Result<int> exportLeads(Workspace& workspace, const QList<LeadId>& leads, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed({.kind = Failure::Kind::NoPermission, .file = path});
    file.write(csvLine({QStringLiteral("First name"), QStringLiteral("Last name"), QStringLiteral("E-mail"), QStringLiteral("Phone"),
                        QStringLiteral("Company"), QStringLiteral("Role"), QStringLiteral("Source"), QStringLiteral("Campaign"),
                        QStringLiteral("Stage"), QStringLiteral("Status"), QStringLiteral("Value"), QStringLiteral("Currency"),
                        QStringLiteral("Received"), QStringLiteral("Message")}));
    int written = 0;
    for (const LeadId id : leads) {
        const auto sheet = readLeadSheet(workspace, id);
        if (!sheet)
            continue; // deleted meanwhile
        const Catalogue& names = workspace.catalogue();
        const Lead& lead = sheet->lead;
        file.write(csvLine({sheet->contact.firstName, sheet->contact.lastName, sheet->contact.firstOf(ContactPoint::Kind::Email),
                            sheet->contact.firstOf(ContactPoint::Kind::Phone), sheet->contact.company, sheet->contact.role,
                            names.sourceName(lead.source), names.campaignName(lead.campaign), workspace.playbook().stageTitle(sheet->row.stage),
                            nameOf(sheet->row.standing), lead.value ? lead.value->decimal() : QString(),
                            lead.value ? lead.value->currency : QString(),
                            lead.receivedAt ? lead.receivedAt->in(workspace.zone()).toString(Qt::ISODate) : QString(), lead.message}));
        ++written;
    }
    if (!file.commit())
        return failed({.kind = Failure::Kind::DiskFull, .file = path});
    return written;
}

} // namespace askline
