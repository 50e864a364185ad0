// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps counts of leads that are alike, as their rows are refreshed, and reads them. What was spent lies beside them.
#pragma once

#include "app/domain/LeadCounts.h"
#include "app/domain/Spend.h"
#include "app/storage/Database.h"

#include <QHash>

namespace askline::storage {

// What one lead adds; nothing where it is not counted.
struct LeadPart {
    LeadCell cell;      // of one lead
    qint64 wait = -1;   // counted minutes; -1: it waits still, or never did
    bool wasContacted = false;
    bool operator==(const LeadPart&) const = default;
};
std::optional<LeadPart> partOfRow(Database& database, qint64 number);

// Gathers what leads take away and add, and writes each sum once.
class CellChanges {
public:
    void add(const LeadPart& part, int sign);
    void write(Database& database);

private:
    QHash<QByteArray, LeadCell> cells_; // by all that makes them alike
    struct WaitCell {
        LeadCell cell;
        qint64 wait = 0;
        int happened = 0;
        int left = 0;
    };
    QHash<QByteArray, WaitCell> waits_;
};

struct CellFilter {
    QDate from; // both days included; null: no end
    QDate to;
    SourceId source; // null: all
    PersonId owner;
    bool operator==(const CellFilter&) const = default;
};
// Summed over days, and over what else is not told apart.
bool hasLeadCells(Database& database);
QList<LeadCell> leadCells(Database& database, const CellFilter& filter);
struct WaitCount {
    SourceId source;
    PersonId owner;
    qint64 minutes = 0;
    int happened = 0;
    int left = 0;
};
QList<WaitCount> waitCounts(Database& database, const CellFilter& filter);
// When leads that still wait for their first contact arrived; none of the backlog.
struct StillWaiting {
    SourceId source;
    PersonId owner;
    Moment arrived;
};
QList<StillWaiting> stillWaiting(Database& database, const CellFilter& filter);

// Asks made in a span of time, by kind, the stage they were made in, and who asked; answers are the latest of each.
struct AskCount {
    AskKind kind = AskKind::None;
    QString stage;
    PersonId by;
    int asked = 0;
    int yes = 0;
    int no = 0;
    int notYet = 0;
    bool operator==(const AskCount&) const = default;
};
QList<AskCount> askCounts(Database& database, Moment from, Moment before, PersonId by, SourceId source);

void insertSpend(Database& database, const Spend& spend);
QList<Spend> spendIn(Database& database, const CellFilter& filter);

} // namespace askline::storage
