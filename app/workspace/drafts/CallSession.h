// SPDX-License-Identifier: GPL-3.0-or-later
// The calling under way on this device: the call, those that wait behind it, those saved but not yet written, and the
// list. Kept in a side file, so that a crash loses at most a second of a call and a restart keeps one's place.
#pragma once

#include "app/base/Failure.h"
#include "app/domain/CallList.h"
#include "app/workspace/drafts/CallDraft.h"

namespace askline {

struct CallSession {
    CallDraft call;           // its lead is null between two calls
    QList<CallDraft> waiting; // interrupted by another at their endedAt; the last goes on first
    QList<CallDraft> unsaved; // ended; the workspace has not yet acknowledged them
    CallList list;

    bool operator==(const CallSession&) const = default;

    // Nothing that a restart should bring back.
    bool isEmpty() const;
    // The running call, if there is one, waits behind this one. One that waits already goes on as it was.
    void interrupt(CallDraft by, Moment now);
    // Whose turn is it when the running call has ended; null: nobody's.
    LeadId next() const;
    // Goes on with it: with the last call interrupted, else with the list where the call was of it.
    void goOn(Moment now);
    // Takes a call that ended out of those not yet written; its draft, as it was before it was saved.
    std::optional<CallDraft> takeUnsaved(TouchId touch);

    QJsonObject toJson() const;
    // Whatever is not of the expected form is left out.
    static CallSession fromJson(const QJsonObject& json);
};

QString callSessionFile(const QString& folder, WorkspaceId workspace);
// Whole or not at all: the session before it stays where this one cannot be written.
Result<void> writeCallSession(const QString& file, const CallSession& session);
// An empty one where there is none.
CallSession readCallSession(const QString& file);
void removeCallSession(const QString& file);

} // namespace askline
