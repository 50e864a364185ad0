// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace row.
#include "app/storage/settings/SettingsStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

void writeSettings(Database& database, const char* statement, const WorkspaceSettings& s)
{
    Query(database, QString::fromLatin1(statement))
        .bind(s.id, s.firm, s.offer, s.timeZone, s.region, s.holidays, s.currency, s.hours.text(), s.firstContactMinutes,
              s.askGoal, s.backlogPerDay, s.triesBeforeMail, s.careDays, s.motionMinutes, s.nurtureDays, s.weeklyContacts, s.dealsByTurn,
              s.sellingMinutes, s.fuelMinor, s.fuelDay.isValid() ? s.fuelDay.toString(Qt::ISODate) : QString(), s.refuelPercent, s.process.enter, s.process.contact,
              s.process.said, s.process.touches, s.process.days)
        .run();
}

} // namespace

void insertWorkspace(Database& database, const WorkspaceSettings& settings)
{
    writeSettings(database, "settings/insertWorkspace", settings);
}

void updateWorkspace(Database& database, const WorkspaceSettings& settings)
{
    writeSettings(database, "settings/updateWorkspace", settings);
}

WorkspaceSettings readWorkspace(Database& database)
{
    WorkspaceSettings s;
    Query query(database, QStringLiteral("settings/readWorkspace"));
    if (!query.next())
        return s;
    s.id = query.id<WorkspaceId>();
    s.firm = query.text();
    s.offer = query.text();
    s.timeZone = query.text();
    s.region = query.text();
    s.holidays = query.text();
    s.currency = query.text();
    s.hours = OfficeHours::fromText(query.text());
    s.firstContactMinutes = int(query.integer());
    s.askGoal = int(query.integer());
    s.backlogPerDay = int(query.integer());
    s.triesBeforeMail = int(query.integer());
    s.careDays = int(query.integer());
    s.motionMinutes = int(query.integer());
    s.nurtureDays = int(query.integer());
    s.weeklyContacts = int(query.integer());
    s.dealsByTurn = query.flag();
    s.sellingMinutes = int(query.integer());
    s.fuelMinor = query.integer();
    s.fuelDay = QDate::fromString(query.text(), Qt::ISODate);
    s.refuelPercent = int(query.integer());
    s.process.enter = query.text();
    s.process.contact = query.text();
    s.process.said = query.text();
    s.process.touches = int(query.integer());
    s.process.days = int(query.integer());
    return s;
}

} // namespace askline::storage
