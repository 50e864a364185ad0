// SPDX-License-Identifier: GPL-3.0-or-later
// Of a mailbox that was written anew, what is older than the last reading has been read before.
#include "app/intake/MailReading.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace askline::intake {

namespace {

constexpr int mailsAPiece = 1000;

} // namespace

Result<MailPiece> readNewMail(const QString& path, MailBookmark bookmark, Moment now, MailsBefore before, const Cancel& cancel)
{
    const Moment lastRead = bookmark.read;
    auto found = newMails(path, bookmark, now, before, mailsAPiece, cancel);
    if (!found)
        return failed(found.error());
    MailPiece piece;
    piece.isLast = found->isComplete;
    for (const QByteArray& bytes : std::as_const(found->mails)) {
        auto mail = readMail(bytes);
        if (!mail || (found->isRewritten && mail->date && *mail->date < lastRead.plusDays(-1)))
            continue;
        piece.mails += std::move(*mail);
    }
    piece.after = std::move(bookmark);
    return piece;
}

QString bookmarkFile(const QString& dataFolder, const QString& workspace, const QString& store)
{
    const QByteArray name = QCryptographicHash::hash(QDir::cleanPath(store).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/mail/%2-%3").arg(dataFolder, workspace, QString::fromLatin1(name));
}

MailBookmark readBookmark(const QString& file)
{
    QFile bookmark(file);
    return bookmark.open(QIODevice::ReadOnly) ? bookmarkFrom(bookmark.readAll()) : MailBookmark{};
}

Result<void> writeBookmark(const QString& file, const MailBookmark& bookmark)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile out(file);
    const QByteArray bytes = toBytes(bookmark);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return failed({.kind = Failure::Kind::NoPermission, .file = file});
    return {};
}

} // namespace askline::intake
