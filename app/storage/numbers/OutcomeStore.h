// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what became of leads, and what is open and due: what forecasts, paybacks and capacity are reckoned from.
#pragma once

#include "app/domain/Touch.h"
#include "app/storage/Database.h"
#include "app/storage/numbers/CellStore.h"

namespace askline::storage {

// Of the filter, source, owner and campaign are looked at, and days where it says so.

struct WonLead {
    Moment at;
    QDate arrived;
    Money value;
    SourceId source;
};
// By when they were won.
QList<WonLead> wonLeads(Database& database, const NumbersFilter& filter);

struct OpenLeadRow {
    QDate arrived;
    int furthest = Arrived;
    Money value;
    AskKind nextAsk = AskKind::None;
    Moment due;
};
QList<OpenLeadRow> openLeads(Database& database, const NumbersFilter& filter);

// Leads that had arrived before then and were undecided. Reads each lead.
struct UndecidedThen {
    QDate arrived;
    int furthest = Arrived;     // as it is now
    int furthestThen = Arrived;
    Standing standing = Standing::Open; // as it is now
    Money value;
};
QList<UndecidedThen> undecidedAt(Database& database, const NumbersFilter& filter, Moment then);

OpenAndDue openAndDue(Database& database, const NumbersFilter& filter, Moment today);
// Planned steps that were overdue at the beginning of that day, which is `then`; those put off since count by their new day.
int overdueStepsAt(Database& database, const NumbersFilter& filter, Moment then, QDate day);
// Leads that arrived, by day; of the days of the filter.
QMap<QDate, int> arrivalsByDay(Database& database, const NumbersFilter& filter);
// Contacted once, and not since then.
int contactedOnceBefore(Database& database, const NumbersFilter& filter, Moment then);

// Leads that were called from one version of a script; of those that arrived in the days of the filter.
struct ScriptVersionCell {
    QString script;
    QByteArray text; // its fingerprint
    Moment first;
    LeadCell cell;   // how far they came
};
QList<ScriptVersionCell> leadsByScript(Database& database, const NumbersFilter& filter);

} // namespace askline::storage
