// SPDX-License-Identifier: GPL-3.0-or-later
// Names of folders, marks that services leave in them, and the names they give to copies.
#include "app/share/FilePlace.h"

#include "app/workspace/sharing/Sealing.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace askline {

namespace {

struct Service {
    const char* name;
    const char* folder; // a whole name, or its beginning before a star
};

constexpr Service byName[] = {
    {"Dropbox", "Dropbox*"},           {"OneDrive", "OneDrive*"},   {"Google Drive", "Google Drive*"}, {"Google Drive", "GoogleDrive*"},
    {"Google Drive", "My Drive"},      {"Nextcloud", "Nextcloud*"}, {"ownCloud", "ownCloud*"},         {"iCloud", "iCloudDrive"},
    {"iCloud", "com~apple~CloudDocs"}, {"Seafile", "Seafile*"},     {"pCloud", "pCloud*"},             {"MEGA", "MEGA"},
    {"Box", "Box Sync"},               {"Resilio", "Resilio*"},     {"Syncthing", "Syncthing"},
};

// Left in the topmost folder that is synced.
constexpr Service byMark[] = {{"Syncthing", ".stfolder"}, {"Resilio", ".sync"}, {"Nextcloud", ".sync_*"}, {"Dropbox", ".dropbox"}, {"Dropbox", ".dropbox.cache"}};

bool isCalled(const QString& name, const char* pattern)
{
    const auto wanted = QString::fromLatin1(pattern);
    return wanted.endsWith(u'*') ? name.startsWith(wanted.chopped(1), Qt::CaseInsensitive) : name.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

QString syncServiceOf(const QString& file)
{
    for (QString path = QFileInfo(file).absolutePath(); !QDir(path).isRoot(); path = QFileInfo(path).path()) {
        const QString name = QFileInfo(path).fileName();
        for (const Service& service : byName)
            if (isCalled(name, service.folder))
                return QString::fromLatin1(service.name);
        for (const Service& service : byMark)
            if (!QDir(path).entryList({QString::fromLatin1(service.folder)}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty())
                return QString::fromLatin1(service.name);
    }
    return {};
}

bool isConflictedCopy(const QString& name, const QString& of)
{
    const QString base = QRegularExpression::escape(QFileInfo(of).completeBaseName());
    static const QStringList forms{
        QStringLiteral(" \\(.*(conflict|konflikt|conflit|conflicto|conflitto|kopie).*\\)"), // Dropbox, Nextcloud, in their languages
        QStringLiteral("\\.sync-conflict-[0-9]{8}-[0-9]{6}-[A-Z0-9]{7}"),                     // Syncthing
        QStringLiteral(" \\(SFConflict .*\\)"),                                               // Seafile
        QStringLiteral("-.+-safeBackup-[0-9]{4}"),                                            // OneDrive
        QStringLiteral("-[A-Za-z0-9-]+"),                                                     // OneDrive: the machine's name
        QStringLiteral(" \\([0-9]+\\)"),                                                      // Google Drive
        QStringLiteral(" [0-9]+"),                                                            // iCloud
        QStringLiteral("\\.Conflict"),                                                        // Resilio
    };
    for (const QString& form : forms)
        if (QRegularExpression(QStringLiteral("^%1%2\\.askline$").arg(base, form), QRegularExpression::CaseInsensitiveOption).match(name).hasMatch())
            return true;
    return false;
}

WorkspaceId workspaceOfFile(const QString& file)
{
    auto workspace = Workspace::open(file, {}, Workspace::Access::ReadOnly);
    return workspace ? sharedFirm(**workspace) : WorkspaceId{};
}

QStringList conflictedCopiesOf(const QString& file, WorkspaceId workspace)
{
    QStringList copies;
    const QFileInfo info(file);
    for (const QFileInfo& other : info.absoluteDir().entryInfoList({QStringLiteral("*.askline")}, QDir::Files, QDir::Name))
        if (other != info && isConflictedCopy(other.fileName(), info.fileName()) && workspaceOfFile(other.filePath()) == workspace)
            copies += other.filePath();
    return copies;
}

} // namespace askline
