// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to a lead as one stream of entries in words, the latest first.
#pragma once

#include "app/workspace/reading/LeadSheet.h"
#include "ui/style/Icons.h"

namespace askline {

struct TimelineEntry {
    enum class Group { Contacts, Asks, Notes, Moves, Changes };

    Group group = Group::Contacts;
    IconName icon = IconName::Phone;
    Tone tone = Tone::Muted;
    Moment at;
    QString title;
    QString by;
    QString text; // what was written or said; lines of a change
    bool operator==(const TimelineEntry&) const = default;
};

struct TimelineWords {
    const Catalogue& catalogue;
    const Playbook& playbook;
    QTimeZone zone;
    QString currency;
};

QList<TimelineEntry> timelineOf(const LeadSheet& sheet, const TimelineWords& words);
// Of these, what the history of fields says: fields changed together are one entry.
QList<TimelineEntry> changesOf(const QList<HistoryEntry>& history, const TimelineWords& words);
IconName iconOf(TouchKind kind, TouchOutcome outcome);

} // namespace askline
