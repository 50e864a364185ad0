// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what became of leads, and what is open and due: what forecasts, paybacks and capacity are reckoned from.
#pragma once

#include "app/domain/Touch.h"
#include "app/storage/Database.h"
#include "app/storage/numbers/CellStore.h"

namespace askline::storage {

// Of the filter, source, owner and campaign are looked at, and days where it says so.

struct WonLead {
    LeadId lead;
    Moment at;
    Moment arrived;
    Money value;
    SourceId source;
    CampaignId campaign;
    PersonId owner;
};
// By when they were won.
QList<WonLead> wonLeads(Database& database, const NumbersFilter& filter);

// Contacts made with a won lead until it was won, by kind; of the days of the filter, with a value in that currency.
struct ContactsOfWin {
    qint64 lead = 0;
    TouchKind kind = TouchKind::Call;
    int contacts = 0;
    qint64 minorValue = 0; // of the lead
};
// Those of one lead together.
QList<ContactsOfWin> contactsOfWins(Database& database, const NumbersFilter& filter, const QString& currency);

struct OpenLeadRow {
    LeadId lead;
    Moment arrived;
    int furthest = Arrived;
    Money value;
    AskKind nextAsk = AskKind::None;
    Moment due;
};
QList<OpenLeadRow> openLeads(Database& database, const NumbersFilter& filter);

// Leads that had arrived before then and were undecided, as they are now. Reads each lead.
struct UndecidedThen {
    LeadId lead;
    Moment arrived;
    int furthest = Arrived;
    Standing standing = Standing::Open;
    Money value;
    bool hasGoneOn = false; // something happened to it since
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
