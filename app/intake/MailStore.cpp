// SPDX-License-Identifier: GPL-3.0-or-later
// Maildir moves whole files into place; an mbox file only grows until it is compacted.
#include "app/intake/MailStore.h"

#include "app/intake/MailMessage.h"

#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace askline::intake {

namespace {

constexpr quint32 bookmarkMagic = 0x41734d31; // "AsM1"
constexpr qint64 largestMail = qint64(64) * 1024 * 1024;
constexpr qint64 largestPiece = qint64(256) * 1024 * 1024; // of an mbox file in one go
constexpr qint64 tailBytes = 256;
constexpr qint64 settledMs = 2'000;

// FNV-1a of the name without its flags: it stays when a mail is read or moved from new to cur.
quint64 nameHash(const QString& fileName)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char c : fileName.section(u':', 0, 0).toUtf8()) {
        hash ^= quint8(c);
        hash *= 0x100000001b3;
    }
    return hash;
}

bool isMaildir(const QString& path)
{
    return QFileInfo(path + QStringLiteral("/cur")).isDir() && QFileInfo(path + QStringLiteral("/new")).isDir();
}

struct Found {
    QString path;
    quint64 name = 0;
    qint64 delivered = 0; // the names of a Maildir begin with it, in seconds
};

qint64 deliveryIn(const QString& fileName)
{
    return fileName.section(u'.', 0, 0).toLongLong();
}

QList<Found> unseenIn(const QString& maildir, const QSet<quint64>& seen)
{
    QList<Found> found;
    for (const char* part : {"/cur", "/new"})
        for (QDirIterator it(maildir + QString::fromLatin1(part), QDir::Files | QDir::Readable); it.hasNext();) {
            it.next();
            const quint64 name = nameHash(it.fileName());
            if (!seen.contains(name) && !it.fileName().startsWith(u'.'))
                found += Found{it.filePath(), name, deliveryIn(it.fileName())};
        }
    return found;
}

Result<NewMails> newInMaildir(const QString& path, MailBookmark& bookmark, MailsBefore before, int most, const Cancel& cancel)
{
    NewMails result;
    QList<Found> found = unseenIn(path, bookmark.seen);
    if (!bookmark.isBegun && before == MailsBefore::AreOld) {
        for (const Found& file : std::as_const(found))
            bookmark.seen += file.name;
        return result;
    }
    std::ranges::sort(found, {}, [](const Found& file) { return std::pair(file.delivered, file.name); });
    qint64 bytes = 0;
    for (const Found& file : std::as_const(found)) {
        if (result.mails.size() >= most || bytes >= largestPiece || cancel.requested()) {
            result.isComplete = false;
            break;
        }
        QFile mail(file.path);
        if (!mail.open(QIODevice::ReadOnly))
            continue; // moved meanwhile: it is found again under its other name
        result.mails += mail.read(largestMail);
        bytes += result.mails.last().size();
        bookmark.seen += file.name;
    }
    return result;
}

Result<NewMails> newInMbox(const QString& path, MailBookmark& bookmark, Moment now, MailsBefore before, int most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed({.kind = Failure::Kind::Unreadable, .file = path, .detail = file.errorString()});
    const qint64 size = file.size();
    NewMails result;
    const auto tailBefore = [&file](qint64 offset) {
        file.seek(std::max<qint64>(0, offset - tailBytes));
        return file.read(std::min(offset, tailBytes));
    };
    if (!bookmark.isBegun && before == MailsBefore::AreOld) {
        bookmark.offset = size;
        bookmark.before = tailBefore(size);
        return result;
    }
    if (QFileInfo(path).lastModified().toMSecsSinceEpoch() + settledMs > now.ms)
        return result;
    result.isRewritten = bookmark.isBegun && (size < bookmark.offset || tailBefore(bookmark.offset) != bookmark.before);
    const qint64 from = result.isRewritten ? 0 : bookmark.offset;
    file.seek(from);
    const QByteArray bytes = file.read(largestPiece);
    MailBoxReader box(bytes);
    while (const auto part = box.next()) {
        result.mails += part->bytes.left(largestMail);
        if (result.mails.size() >= most && box.position() < bytes.size()) {
            result.isComplete = false;
            break;
        }
    }
    bookmark.offset = from + box.position();
    bookmark.before = tailBefore(bookmark.offset);
    return result;
}

} // namespace

QByteArray toBytes(const MailBookmark& bookmark)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << bookmarkMagic << bookmark.isBegun << bookmark.offset << bookmark.before << bookmark.read.ms << bookmark.seen;
    return bytes;
}

MailBookmark bookmarkFrom(const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    MailBookmark bookmark;
    in >> magic;
    if (magic != bookmarkMagic)
        return {};
    in >> bookmark.isBegun >> bookmark.offset >> bookmark.before >> bookmark.read.ms >> bookmark.seen;
    return in.status() == QDataStream::Ok && bookmark.offset >= 0 ? bookmark : MailBookmark{};
}

Result<NewMails> newMails(const QString& path, MailBookmark& bookmark, Moment now, MailsBefore before, int most, const Cancel& cancel)
{
    const bool isFolder = isMaildir(path);
    if (!isFolder && !QFileInfo(path).isFile())
        return failed({.kind = Failure::Kind::Unreadable, .file = path, .detail = QStringLiteral("neither a Maildir (a folder with cur and new) nor a mailbox file")});
    MailBookmark moved = bookmark;
    auto result = isFolder ? newInMaildir(path, moved, before, most, cancel) : newInMbox(path, moved, now, before, most);
    if (!result)
        return result;
    moved.isBegun = true;
    moved.read = now;
    bookmark = std::move(moved);
    return result;
}

} // namespace askline::intake
