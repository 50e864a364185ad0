// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a contact, made or received, with everything it brought, in one transaction.
#pragma once

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

// The same filling, written nowhere: what the call room shows before saving.
Result<TouchLog> previewTouch(Workspace& workspace, const TouchLog& log);

} // namespace askline
