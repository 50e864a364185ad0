// SPDX-License-Identifier: GPL-3.0-or-later
// Temporary names are of the kind that sync clients pass over: "~….tmp".
#include "app/share/DiskSpace.h"

#include "app/share/SharedFile.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace askline {

namespace {

Failure::Kind kindOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return Failure::Kind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS: return Failure::Kind::NoPermission;
    case ENOENT: return Failure::Kind::NotFound;
    default: return Failure::Kind::Unreadable;
    }
}

std::unexpected<Failure> lastError(const QString& path)
{
    const int error = errno;
    return failed({.kind = kindOf(error), .subject = path, .file = path, .detail = qt_error_string(error)});
}

bool isTemporary(const QString& name)
{
    return name.startsWith(u'~') && name.endsWith(QStringLiteral(".tmp"));
}

void flushFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

Result<void> writeFlushed(const QString& path, const QByteArray& bytes)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0)
        return lastError(path);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(handle, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            break;
        done += written;
    }
    const bool whole = done == bytes.size() && ::fsync(handle) == 0;
    const int error = errno;
    ::close(handle);
    if (whole)
        return {};
    errno = error;
    return lastError(path);
}

} // namespace

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    const QString folder = QFileInfo(path).path();
    const QString beside = QStringLiteral("%1/~askline-%2-%3.tmp").arg(folder).arg(::getpid()).arg(QFileInfo(path).fileName());
    auto written = writeFlushed(beside, bytes);
    if (written && ::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0) {
        // Some network folders refuse to rename: then it is written where it belongs, and a torn one is known by its hash.
        QFile::remove(beside);
        written = writeFlushed(path, bytes);
    }
    if (!written)
        QFile::remove(beside);
    else
        flushFolder(folder);
    return written;
}

Result<QList<SpaceEntry>> DiskSpace::list()
{
    if (!QFileInfo(folder_).isDir())
        return failed({.kind = Failure::Kind::NotReachable, .file = folder_});
    QList<SpaceEntry> entries;
    for (QDirIterator it(folder_, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QFileInfo info = it.nextFileInfo();
        if (!isTemporary(info.fileName()))
            entries += {info.filePath().mid(folder_.size() + 1), info.size(), info.lastModified().toMSecsSinceEpoch()};
    }
    return entries;
}

Result<QByteArray> DiskSpace::read(const QString& path)
{
    QFile file(folder_ + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return failed({.kind = Failure::Kind::NotFound, .subject = path, .file = file.fileName()});
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return failed({.kind = Failure::Kind::Unreadable, .file = file.fileName(), .detail = file.errorString()});
    return bytes;
}

Result<void> DiskSpace::write(const QString& path, const QByteArray& bytes)
{
    if (!QFileInfo(folder_).isDir())
        return failed({.kind = Failure::Kind::NotReachable, .file = folder_});
    const QString full = folder_ + u'/' + path;
    const QString parent = QFileInfo(full).path();
    if (!QDir().mkpath(parent))
        return failed({.kind = QFileInfo(folder_).isWritable() ? Failure::Kind::DiskFull : Failure::Kind::NoPermission, .file = parent});
    return writeWhole(full, bytes);
}

Result<void> DiskSpace::remove(const QString& path)
{
    const QString full = folder_ + u'/' + path;
    if (::unlink(QFile::encodeName(full).constData()) == 0 || errno == ENOENT)
        return {};
    return lastError(full);
}

} // namespace askline
