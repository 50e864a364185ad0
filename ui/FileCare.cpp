// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a connection of its own, so that neither readings nor verbs wait for a backup.
#include "ui/FileCare.h"

#include "app/share/ShareLink.h"
#include "app/workspace/erasing/ErasePerson.h"
#include "app/workspace/files/AutomaticBackup.h"
#include "ui/shell/DeviceKeys.h"

#include <QDateTime>

namespace askline {

namespace {

constexpr int idleMinutes = 10;
constexpr int checkEveryDays = 7;
constexpr int worryAfterDays = 7;

Result<BackupReport> backupOf(const QString& file, const BackupPlaces& places)
{
    auto workspace = Workspace::open(file, {}, Workspace::Access::ReadOnly);
    if (!workspace)
        return failed(workspace.error());
    return backupIfChanged(**workspace, places);
}

} // namespace

FileCare::FileCare(Desk& desk, Requests& requests, QSettings& settings, const QString& deviceFolder)
    : desk_(desk), requests_(requests), settings_(settings),
      folder_(deviceFolder + QStringLiteral("/backups/") + desk.settings().id.hex()) // as backupFolderOf() has it
{
    idle_.setSingleShot(true);
    idle_.setInterval(idleMinutes * 60'000);
    connect(&idle_, &QTimer::timeout, this, &FileCare::backUp);
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        idle_.start();
        if (changes.sharing)
            clearUpErased();
    });
    checkIfDue();
    clearUpErased();
    settings_.setValue(key("open"), true);
}

FileCare::~FileCare()
{
    closing_.request();
    settings_.setValue(key("open"), false);
    if (!desk_.isReadOnly() && idle_.isActive())
        (void)backupOf(desk_.file(), {folder_, settings_.value(device::backupFolder).toString()});
}

QString FileCare::key(const char* name) const
{
    return QStringLiteral("care/%1/%2").arg(desk_.settings().id.hex(), QLatin1StringView(name));
}

void FileCare::checkIfDue()
{
    const QDateTime last = settings_.value(key("checked")).toDateTime();
    const bool unclean = settings_.value(key("open")).toBool();
    if (!unclean && last.isValid() && last.daysTo(QDateTime::currentDateTime()) < checkEveryDays)
        return;
    jobs_.run(
        this,
        [file = desk_.file(), closing = closing_]() -> Result<CheckReport> {
            auto workspace = Workspace::open(file, {}, Workspace::Access::ReadOnly);
            if (!workspace)
                return failed(workspace.error());
            return checkWorkspace(**workspace, CheckDepth::Look, closing);
        },
        [this](const Result<CheckReport>& report) {
            if (!report && report.error().kind == Failure::Kind::Cancelled)
                return;
            settings_.setValue(key("checked"), QDateTime::currentDateTime());
            if (!report || !report->problems.isEmpty())
                requests_.toastPlain(tr("This file is damaged. Backups of it lie in %1; asklinectl restore puts one back.").arg(folder_));
        });
}

QStringList FileCare::backupFolders() const
{
    QStringList folders{folder_, settings_.value(device::backupFolder).toString()};
    folders.removeAll(QString());
    return folders;
}

void FileCare::clearUpErased()
{
    if (desk_.isReadOnly())
        return;
    desk_.read(
        this, [folders = backupFolders()](Workspace& w) -> Result<bool> { return mustClearUp(w, folders); },
        [this](bool must) {
            if (must)
                clearUpNow();
        });
}

void FileCare::clearUpNow()
{
    jobs_.run(
        this,
        [file = desk_.file(), surroundings = desk_.surroundings(), folders = backupFolders(), closing = closing_]() -> Result<void> {
            auto workspace = Workspace::open(file, surroundings);
            return workspace ? clearUp(**workspace, folders, closing) : failed(workspace.error());
        },
        [this](const Result<void>& cleared) {
            if (!cleared && cleared.error().kind != Failure::Kind::Cancelled)
                Q_EMIT desk_.failed(cleared.error());
        });
}

void FileCare::backUp()
{
    const BackupPlaces places{folder_, settings_.value(device::backupFolder).toString()};
    jobs_.run(
        this, [file = desk_.file(), places] { return backupOf(file, places); },
        [this, places](const Result<BackupReport>& report) {
            if (!report) {
                Q_EMIT desk_.failed(report.error());
                return;
            }
            const bool worry = !places.second.isEmpty() && (!report->left || report->left->in(QTimeZone::utc()).daysTo(QDateTime::currentDateTimeUtc()) >= worryAfterDays);
            if (worry)
                requests_.toastPlain(tr("No backup has left this machine for a week: %1 could not be reached.").arg(places.second));
            else if (places.second.isEmpty() && !shareLinkOf(desk_.settings().id) && !settings_.value(key("told")).toBool()) {
                settings_.setValue(key("told"), true);
                requests_.toastPlain(tr("Backups are kept on this machine only. Choose a second place in the settings."));
            }
        });
}

} // namespace askline
