// SPDX-License-Identifier: GPL-3.0-or-later
// A call under way, or one that was saved and not yet written: what CallSession keeps of it. Outside journal, undo and
// sharing; it becomes a touch when the call is saved.
#pragma once

#include "app/domain/TouchLog.h"
#include "app/script/Run.h"

#include <QJsonObject>

namespace askline {

struct CallDraft {
    LeadId lead;
    TouchKind kind = TouchKind::Call; // or a meeting
    bool isOfList = false;            // whether the list goes on after it
    Moment startedAt;
    QString notes;
    QString shown;            // the key of the script in sight
    QList<script::Run> runs;  // of every script that was begun
    TouchOutcome outcome = TouchOutcome::None;
    std::optional<AskMade> ask;
    std::optional<Decision> decision;
    std::optional<Step> next; // where a person chose it; else the outcome implies it
    QList<ObjectionRaised> objections;
    TouchId touch;            // once it was saved: what it becomes, however often that is tried
    Moment endedAt;           // when it was saved or interrupted

    bool operator==(const CallDraft&) const = default;

    // Whether anything was typed, ticked or chosen.
    bool hasContent() const;
    // Since it was saved or interrupted it has waited, which is no part of the call.
    void goOn(Moment now);

    QJsonObject toJson() const;
    // Whatever is not of the expected form is left out.
    static CallDraft fromJson(const QJsonObject& json);
};

} // namespace askline
