// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps counts of leads that are alike, and of what was done with them, as the rows of leads are refreshed.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/domain/WorkCounts.h"
#include "app/storage/Database.h"

#include <QHash>

namespace askline::storage {

// What one lead adds.
struct LeadPart {
    LeadCell cell; // of one lead, or of none where it is not counted
    QList<Measure> measures;
    QList<DayOfWork> work; // each day and person once
    bool operator==(const LeadPart&) const = default;
};
// As it is kept in the lead's row.
QString textOf(const QList<Measure>& measures);
QString textOf(const QList<DayOfWork>& work);
std::optional<LeadPart> partOfRow(Database& database, qint64 number);

// Gathers what leads take away and add, and writes each sum once.
class CellChanges {
public:
    void add(const LeadPart& part, int sign);
    void write(Database& database);

private:
    struct MeasureCell {
        QDate day;
        SourceId source;
        CampaignId campaign;
        PersonId who; // its owner, or who did it
        MeasureCount count;
    };
    struct WorkCell {
        SourceId source;
        CampaignId campaign;
        DayOfWork work;
    };
    void addMeasure(const Measure& measure, const LeadCell& of, int sign);

    QHash<QByteArray, LeadCell> cells_; // by all that makes them alike
    QHash<QByteArray, MeasureCell> measures_;
    QHash<QByteArray, WorkCell> work_;
};

} // namespace askline::storage
