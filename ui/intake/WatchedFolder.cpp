// SPDX-License-Identifier: GPL-3.0-or-later
// The system's hint makes it quick, the poll makes it sure: network folders tell nothing.
#include "ui/intake/WatchedFolder.h"

#include "app/intake/ImportFile.h"
#include "app/wording/Importing.h"
#include "ui/shell/DeviceKeys.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace askline {

namespace {

constexpr int pollMs = 30'000;
constexpr int soonMs = 2'000;
constexpr qsizetype mostRemembered = 5'000;

// Names under which programs write what is not whole yet, and files of our own.
bool isLeftAlone(const QString& name)
{
    for (const char* ending : {".part", ".crdownload", ".tmp", ".download", "~", ".askline", ".askline-wal", ".askline-shm", ".lock"})
        if (name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive))
            return true;
    return name.endsWith(u"-rejected.csv"); // what could not be imported is mended by a person first
}

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

// Files of the folder; those that stand as they stood before are hashed.
QList<WatchedFolder::Found> filesIn(const QString& folder, const QSet<QString>& before, const QSet<QString>& handled, bool all)
{
    QList<WatchedFolder::Found> files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed)) {
        if (info.size() == 0 || isLeftAlone(info.fileName()))
            continue;
        WatchedFolder::Found file{info.filePath(), info.size(), info.lastModified().toMSecsSinceEpoch(), {}};
        if (all || (before.contains(file.state()) && !handled.contains(file.state())))
            file.hash = hashOf(file.path);
        files += file;
    }
    return files;
}

} // namespace

WatchedFolder::WatchedFolder(Desk& desk, Requests& requests, QSettings& settings, QObject* parent)
    : QObject(parent), desk_(desk), requests_(requests), settings_(settings),
      jobs_(std::make_unique<Jobs>(desk.writers().isHere() ? Jobs::Where::Here : Jobs::Where::OwnThread))
{
    poll_.setInterval(pollMs);
    soon_.setInterval(soonMs);
    soon_.setSingleShot(true);
    connect(&poll_, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&soon_, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
    restart();
}

void WatchedFolder::restart()
{
    if (const QStringList watched = watcher_.directories(); !watched.isEmpty())
        watcher_.removePaths(watched);
    poll_.stop();
    soon_.stop();
    before_.clear();
    handled_.clear();
    folder_ = desk_.isReadOnly() ? QString() : settings_.value(device::watchedFolder(workspace())).toString();
    const QStringList known = settings_.value(device::watchedFiles(workspace())).toStringList();
    known_ = QSet<QString>(known.begin(), known.end());
    if (folder_.isEmpty())
        return;
    if (!QFileInfo(folder_).isDir())
        requests_.toastPlain(tr("The watched folder %1 is not there. It is looked for again by and by.").arg(QDir::toNativeSeparators(folder_)));
    watcher_.addPath(folder_);
    poll_.start();
    look();
}

void WatchedFolder::look()
{
    if (looking_ || folder_.isEmpty())
        return;
    looking_ = true;
    const Take take = settings_.value(device::watchedBegun(workspace())).toString() == folder_ ? Take::Import : Take::OnlyRemember;
    jobs_->run(
        this,
        [folder = folder_, before = before_, handled = handled_, take] {
            return std::pair(folder, filesIn(folder, before, handled, take == Take::OnlyRemember));
        },
        [this, take](const std::pair<QString, QList<Found>>& seen) {
            looking_ = false;
            if (seen.first == folder_)
                took(seen.second, take);
            else
                look(); // the setting changed meanwhile
        });
}

void WatchedFolder::took(const QList<Found>& files, Take take)
{
    if (QFileInfo(folder_).isDir() && watcher_.directories().isEmpty())
        watcher_.addPath(folder_); // it has come back
    if (take == Take::OnlyRemember && QFileInfo(folder_).isDir())
        settings_.setValue(device::watchedBegun(workspace()), folder_);
    bool anyNew = false;
    before_.clear();
    for (const Found& file : files) {
        before_ += file.state();
        anyNew |= file.hash.isEmpty() && !handled_.contains(file.state());
        if (file.hash.isEmpty())
            continue;
        handled_ += file.state();
        if (known_.contains(QString::fromLatin1(file.hash)))
            continue;
        if (take == Take::Import)
            import(file);
        else
            remember(file.hash);
    }
    if (anyNew)
        soon_.start();
}

void WatchedFolder::import(const Found& file)
{
    known_ += QString::fromLatin1(file.hash); // no second time while it is under way
    const QString name = QFileInfo(file.path).fileName();
    desk_.write(
        this, [path = file.path](Workspace& w) { return intake::importFile(w, path, {}); },
        [this, name, hash = file.hash](const intake::ImportedFile& done) {
            remember(hash);
            const QString counts = countsInWords({done.counts.added, done.counts.updated, done.counts.unchanged, done.counts.rejected});
            const QString text = tr("%1 came into the watched folder: %2").arg(name, counts);
            if (done.counts.added + done.counts.updated > 0)
                requests_.toastUndoable(text);
            else
                requests_.toastPlain(text);
        },
        [this, file, name](const Failure& failure) {
            // Another import or a full disk passes; a file that cannot be read stays so.
            const bool passes = failure.kind == Failure::Kind::Busy || failure.kind == Failure::Kind::DiskFull || failure.kind == Failure::Kind::Cancelled;
            if (passes) {
                known_.remove(QString::fromLatin1(file.hash));
                handled_.remove(file.state());
            } else {
                remember(file.hash);
            }
            requests_.toastPlain(tr("%1 came into the watched folder and was not imported. %2").arg(name, unreadableFileInWords(failure)));
        });
}

void WatchedFolder::remember(const QByteArray& hash)
{
    known_ += QString::fromLatin1(hash);
    QStringList files = settings_.value(device::watchedFiles(workspace())).toStringList();
    files += QString::fromLatin1(hash);
    settings_.setValue(device::watchedFiles(workspace()), files.mid(std::max<qsizetype>(0, files.size() - mostRemembered)));
}

} // namespace askline
