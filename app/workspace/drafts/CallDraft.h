// SPDX-License-Identifier: GPL-3.0-or-later
// A call under way, kept in a side file of this device so that a crash loses at most a second of it. Outside journal,
// undo and sharing; it becomes a touch when the call is saved.
#pragma once

#include "app/base/Failure.h"
#include "app/domain/TouchLog.h"
#include "app/script/Run.h"

#include <QJsonObject>

namespace askline {

struct CallDraft {
    LeadId lead;
    Moment startedAt;
    QString notes;
    QString shown;            // the key of the script in sight
    QList<script::Run> runs;  // of every script that was begun
    TouchOutcome outcome = TouchOutcome::None;
    std::optional<AskMade> ask;
    std::optional<Decision> decision;
    std::optional<Step> next; // where a person chose it; else the outcome implies it
    QList<ObjectionRaised> objections;
    QList<LeadId> rest;       // to be called after it

    bool operator==(const CallDraft&) const = default;

    // Whether anything was typed, ticked or chosen.
    bool hasContent() const;

    QJsonObject toJson() const;
    // Whatever is not of the expected form is left out.
    static CallDraft fromJson(const QJsonObject& json);
};

QString callDraftFile(const QString& folder, WorkspaceId workspace);
// Whole or not at all: the draft before it stays where this one cannot be written.
Result<void> writeCallDraft(const QString& file, const CallDraft& draft);
// None where there is no draft, or none that names a lead.
std::optional<CallDraft> readCallDraft(const QString& file);
void removeCallDraft(const QString& file);

} // namespace askline
