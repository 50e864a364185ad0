// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a contact, made or received, with everything it brought, in one transaction.
#pragma once

#include "app/domain/Lead.h"
#include "app/domain/TouchLog.h"
#include "app/workspace/Writing.h"

namespace askline {

struct LoggedTouch {
    TouchId touch;
    TouchLog log;    // as it was kept, with what the outcome implied
    qint64 verb = 0; // its number in the journal; 0 where the touch had been logged before
};

// What the log leaves open is filled with what its outcome implies; what it says stays. The lead's next step is done by
// it when the touch was made; a received answer answers the latest open ask of its kind. A touch that brings its id is
// logged once, however often it is tried.
Result<Done<LoggedTouch>> logTouch(Workspace& workspace, TouchLog log);

// The results of a call sheet, all of them or none, with one undo. How many were logged.
struct SheetTouch {
    TouchLog log;
    std::optional<Due> when; // of the next step
};
Result<Done<int>> logSheet(Workspace& workspace, const QList<SheetTouch>& touches);

// Messages that were sent one after another, all of them or none, with one undo. How many were logged.
Result<Done<int>> logSent(Workspace& workspace, const QList<TouchLog>& messages);

// A mail as it was found, by its identity (of its Message-ID): logged once, however often it is found.
struct MailTouch {
    TouchLog log;
    QByteArray identity;
};
// A remark that mail brought: somebody is away, an address does not exist. The same words at the same time are kept once.
struct MailRemark {
    LeadId lead;
    QString text;
    Moment at;
};
struct LoggedMail {
    int made = 0;
    int received = 0;
    int remarks = 0;
    bool operator==(const LoggedMail&) const = default;
};
// All of them or none, with one undo. What was logged by hand already (sent within a day, under the same subject) is the
// same mail.
Result<Done<LoggedMail>> logMail(Workspace& workspace, const QList<MailTouch>& mails, const QList<MailRemark>& remarks);
// The lead that a mail from or to that address belongs to: the latest open one of that person, else their latest.
std::optional<LeadRow> leadOfAddress(Workspace& workspace, const QString& address);

// The same filling, written nowhere: what the call room shows before saving.
Result<TouchLog> previewTouch(Workspace& workspace, const TouchLog& log);

} // namespace askline
