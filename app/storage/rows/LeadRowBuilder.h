// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a lead's row and its searchable text from what is kept of it: the one place where the derived is derived.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/domain/Lead.h"
#include "app/domain/OfficeClock.h"
#include "app/storage/Database.h"
#include "app/storage/numbers/CellChanges.h"

#include <QTimeZone>

namespace askline::storage {

// What rows depend on besides the lead.
struct RowContext {
    OfficeClock office;
    QString firstStage;
    int defaultTargetMinutes = 60;
    QHash<SourceId, int> targetMinutes;
    int nurtureDays = 42;
    int weeklyContacts = 5;
    QStringList stagesInOrder = {};
    QTimeZone zone = QTimeZone::utc();
    QHash<ObjectionId, QString> cardKeys = {};
};

struct SearchText {
    QString name;
    QString reach;
    QString text;
    QString letters;
    qint64 hash() const;
};

struct BuiltRow {
    LeadRow row;
    ContactId contact;
    SearchText search;
    Moment arrived;
    Moment nextSort;
    LeadPart part;        // what it adds to the counts
    QList<Moment> came;   // when it came to each step from Contacted on, as far as it ever came
    std::optional<Moment> decidedAt;
};

// Sorts after every real moment: backlog, which comes up so many a day instead of by its date.
inline constexpr Moment neverDue{qint64(1) << 60};

// Nothing where the lead is deleted, merged into another, unknown, or part of an import still being written.
std::optional<BuiltRow> buildRow(Database& database, LeadId lead, const RowContext& context);

} // namespace askline::storage
