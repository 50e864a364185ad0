// SPDX-License-Identifier: GPL-3.0-or-later
// New mail of a store as messages, piece by piece, and where the next piece begins.
#pragma once

#include "app/intake/MailMessage.h"
#include "app/intake/MailStore.h"

namespace askline::intake {

struct MailPiece {
    QList<MailMessage> mails; // oldest first; what is no mail is left out
    MailBookmark after;       // to be kept once they are taken
    bool isLast = true;
};

Result<MailPiece> readNewMail(const QString& path, MailBookmark bookmark, Moment now, MailsBefore before, const Cancel& cancel = {});

// The file of this device that holds how far a workspace (its id in hex) has read a store.
QString bookmarkFile(const QString& dataFolder, const QString& workspace, const QString& store);
// One that has not begun where there is none.
MailBookmark readBookmark(const QString& file);
Result<void> writeBookmark(const QString& file, const MailBookmark& bookmark);

} // namespace askline::intake
