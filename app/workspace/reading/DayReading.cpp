// SPDX-License-Identifier: GPL-3.0-or-later
// A day lasts from midnight to midnight in the workspace's zone.
#include "app/workspace/reading/DayReading.h"

#include "app/storage/events/EventStore.h"

namespace askline {

namespace {

constexpr int longestStreakDays = 400;

const Person* personOf(Workspace& workspace, PersonId owner)
{
    return workspace.catalogue().person(owner.isNull() ? workspace.me() : owner);
}

} // namespace

Day dayOf(Workspace& workspace, PersonId owner, QDate day)
{
    const QTimeZone zone = workspace.zone();
    Day d{Moment::startOf(day, zone), Moment::startOf(day.addDays(1), zone), owner, workspace.officeClock()};
    if (const Person* person = personOf(workspace, owner); person && person->hours)
        d.office.hours = *person->hours;
    return d;
}

TodayScore scoreOf(Workspace& workspace, const Day& day)
{
    storage::Database& database = workspace.database();
    return todayScore(storage::touchesBetween(database, day.from, day.to, day.owner), storage::asksBetween(database, day.from, day.to, day.owner),
                      storage::answerCountsBetween(database, day.from, day.to, day.owner));
}

QList<PersonId> seenBy(Workspace& workspace, PersonId owner)
{
    QList<PersonId> people{owner};
    const QDate today = workspace.now().dateIn(workspace.zone());
    for (const Person& person : workspace.catalogue().people)
        if (!owner.isNull() && person.cover == owner && person.id != owner && person.isAwayOn(today))
            people += person.id;
    return people;
}

int askGoalOf(Workspace& workspace, PersonId owner)
{
    const Person* person = personOf(workspace, owner);
    return person && person->askGoal ? *person->askGoal : workspace.settings().askGoal;
}

Away awayOf(Workspace& workspace, PersonId owner)
{
    const Person* person = personOf(workspace, owner);
    return person ? Away{person->awayFrom, person->awayTo} : Away{};
}

int streakUpTo(Workspace& workspace, const Day& today)
{
    QSet<QDate> days;
    for (const Moment at : storage::askTimesBetween(workspace.database(), today.to.plusDays(-longestStreakDays), today.to, today.owner))
        days += at.dateIn(today.office.zone);
    return streakOf(days, today.from.dateIn(today.office.zone), today.office, awayOf(workspace, today.owner));
}

} // namespace askline
