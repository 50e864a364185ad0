// SPDX-License-Identifier: GPL-3.0-or-later
// Where a mail program keeps mail, a Maildir or an mbox file: what is new in it since it was last read. Only ever read.
#pragma once

#include "app/base/Cancel.h"
#include "app/base/Clock.h"
#include "app/base/Failure.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace askline::intake {

// Up to where a store was read.
struct MailBookmark {
    bool isBegun = false;
    QSet<quint64> seen; // of a Maildir: its files, by their names without flags
    qint64 offset = 0;  // of an mbox file
    QByteArray before;  // the last bytes before it: other ones mean that the file was written anew
    Moment read;        // when that was
    bool operator==(const MailBookmark&) const = default;
};

QByteArray toBytes(const MailBookmark& bookmark);
// One that has not begun where the bytes are none of ours.
MailBookmark bookmarkFrom(const QByteArray& bytes);

struct NewMails {
    QList<QByteArray> mails;
    bool isComplete = true;   // false: more are there than were wanted
    bool isRewritten = false; // an mbox file was compacted: these may have been read before
};

enum class MailsBefore { AreOld, AreNew }; // those that lie there when a store is first read

// At most `most` of them, each whole; the bookmark goes past what is returned. What is being written at this moment is left
// for the next time. Unreadable where there is neither Maildir nor file.
Result<NewMails> newMails(const QString& path, MailBookmark& bookmark, Moment now, MailsBefore before, int most, const Cancel& cancel = {});

} // namespace askline::intake
