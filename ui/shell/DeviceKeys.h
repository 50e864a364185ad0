// SPDX-License-Identifier: GPL-3.0-or-later
// Under which keys the settings of this device are kept, for those who set them and those who follow them.
#pragma once

#include <QString>

namespace askline::device {

inline const QString appearance = QStringLiteral("device/appearance");       // "system", "light", "dark"
inline const QString typeScale = QStringLiteral("device/typeScale");         // 1.0 as the system has it
inline const QString dialCommand = QStringLiteral("device/dialCommand");     // empty: a tel: link; {number} is put in
inline const QString notices = QStringLiteral("device/notices");             // reminders on the desktop, too
inline const QString noticeSound = QStringLiteral("device/noticeSound");     // off unless wanted
inline const QString calendar = QStringLiteral("device/calendar");           // an .ics file or a folder of them; empty: none
inline const QString backupFolder = QStringLiteral("device/backupFolder");   // the second place; empty: none

// A folder is watched for one workspace, so that opening another brings nothing into it. `workspace`: its id in hex.
inline QString watchedFolder(const QString& workspace)
{
    return QStringLiteral("device/watched/%1/folder").arg(workspace);
}
// Hashes of the files that were taken from it.
inline QString watchedFiles(const QString& workspace)
{
    return QStringLiteral("device/watched/%1/files").arg(workspace);
}
// A Maildir or mailbox file of this device's mail program; empty: none.
inline QString mailInbox(const QString& workspace)
{
    return QStringLiteral("device/mail/%1/inbox").arg(workspace);
}
inline QString mailSent(const QString& workspace)
{
    return QStringLiteral("device/mail/%1/sent").arg(workspace);
}
// What a person new to a workspace has read, and whether that is over. Both by their ids in hex.
inline QString firstDays(const QString& workspace, const QString& person)
{
    return QStringLiteral("device/firstDays/%1/%2").arg(workspace, person);
}
// The folder whose files of before are known: only later ones are new.
inline QString watchedBegun(const QString& workspace)
{
    return QStringLiteral("device/watched/%1/begun").arg(workspace);
}

} // namespace askline::device
