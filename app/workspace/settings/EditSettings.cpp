// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are marked stale in the verb's own transaction, so that a kill before they are made anew is made good later.
#include "app/workspace/settings/EditSettings.h"

#include "app/base/Folding.h"
#include "app/storage/catalogue/CatalogueStore.h"
#include "app/storage/rows/LeadRowStore.h"
#include "app/storage/settings/SettingsStore.h"
#include "app/workspace/imports/UnfinishedImports.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int longestTarget = 60 * 24 * 30;
constexpr int mostADay = 1000;
constexpr int mostTries = 50;
constexpr int minutesOfADay = 24 * 60;
constexpr int longestCare = 1000;

const QString verbName = QStringLiteral("edit-settings");

enum class Clocks { AsTheyWere, Changed };

std::unexpected<Failure> badValue(const char* field, const QString& value, const char* wanted)
{
    return failed({.kind = Failure::Kind::BadValue, .subject = value, .field = QString::fromLatin1(field), .detail = QString::fromLatin1(wanted)});
}

bool isCode(const QString& text, qsizetype length)
{
    return text.size() == length && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Result<void> checkHours(const OfficeHours& hours)
{
    if (std::ranges::none_of(hours.days, std::identity{}))
        return badValue("hours", hours.text(), "hours on at least one day");
    if (!hours.from.isValid() || !hours.to.isValid() || hours.from >= hours.to)
        return badValue("hours", hours.text(), "hours that end after they begin");
    return {};
}

Result<void> checkSettings(const WorkspaceSettings& s)
{
    if (!QTimeZone(s.timeZone.toUtf8()).isValid())
        return badValue("time_zone", s.timeZone, "a time zone such as Europe/Berlin");
    if (!s.region.isEmpty() && !isCode(s.region, 2))
        return badValue("region", s.region, "a country code such as DE");
    if (!isCode(s.currency, 3))
        return badValue("currency", s.currency, "a currency code such as EUR");
    if (auto good = checkHours(s.hours); !good)
        return good;
    if (s.firstContactMinutes < 1 || s.firstContactMinutes > longestTarget)
        return badValue("first_contact", QString::number(s.firstContactMinutes), "a target of at least a minute and at most a month");
    if (s.askGoal < 0 || s.askGoal > mostADay)
        return badValue("ask_goal", QString::number(s.askGoal), "a number from 0 to 1000");
    if (s.backlogPerDay < 0 || s.backlogPerDay > mostADay)
        return badValue("backlog_per_day", QString::number(s.backlogPerDay), "a number from 0 to 1000");
    if (s.triesBeforeMail < 1 || s.triesBeforeMail > mostTries)
        return badValue("tries_before_mail", QString::number(s.triesBeforeMail), "a number from 1 to 50");
    if (s.careDays < 7 || s.careDays > longestCare)
        return badValue("care_days", QString::number(s.careDays), "a number from 7 to 1000");
    if (s.nurtureDays < 7 || s.nurtureDays > longestCare)
        return badValue("nurture_days", QString::number(s.nurtureDays), "a number from 7 to 1000");
    if (s.weeklyContacts < 1 || s.weeklyContacts > mostTries)
        return badValue("weekly_contacts", QString::number(s.weeklyContacts), "a number from 1 to 50");
    if (s.motionMinutes < 0 || s.motionMinutes > minutesOfADay)
        return badValue("motion_minutes", QString::number(s.motionMinutes), "a number from 0 to 1440");
    if (s.sellingMinutes < 0 || s.sellingMinutes > 7 * minutesOfADay)
        return badValue("selling_hours", QString::number(s.sellingMinutes / 60), "hours of a week");
    if (s.fuelMinor < 0 || (s.fuelMinor > 0 && !s.fuelDay.isValid()))
        return badValue("fuel", QString::number(s.fuelMinor), "an amount of money, and since when");
    if (s.refuelPercent < 0 || s.refuelPercent > 100)
        return badValue("refuel", QString::number(s.refuelPercent), "a share from 0 to 100 percent");
    if (s.process.touches < 0 || s.process.touches > mostTries * 2)
        return badValue("process_touches", QString::number(s.process.touches), "a number from 0 to 100");
    if (s.process.days < 0 || s.process.days > longestCare)
        return badValue("process_days", QString::number(s.process.days), "a number from 0 to 1000");
    return {};
}

Result<Done<Nothing>> finish(Workspace& workspace, Writing& writing, Clocks clocks)
{
    if (clocks == Clocks::Changed)
        storage::markAllRowsStale(writing.database());
    auto done = writing.finish(Nothing{});
    if (!done || clocks == Clocks::AsTheyWere)
        return done;
    if (auto indexed = indexWaitingLeads(workspace); !indexed)
        return failed(indexed.error());
    done->changes.manyLeads = true;
    return done;
}

Result<QString> goodName(const QString& typed)
{
    const QString name = cleanedLine(typed).left(200);
    if (name.isEmpty())
        return failed({.kind = Failure::Kind::BadValue, .field = QStringLiteral("name"), .detail = QStringLiteral("a name")});
    return name;
}

template <class Entry, class IdType>
Result<Entry> entryOf(const QList<Entry>& entries, IdType id)
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    if (found == entries.end())
        return failed({.kind = Failure::Kind::NotFound, .subject = id.hex()});
    return *found;
}

} // namespace

bool clocksDiffer(const WorkspaceSettings& before, const WorkspaceSettings& after)
{
    return before.timeZone != after.timeZone || before.holidays != after.holidays || before.hours != after.hours ||
           before.firstContactMinutes != after.firstContactMinutes || before.nurtureDays != after.nurtureDays ||
           before.weeklyContacts != after.weeklyContacts;
}

Result<Done<Nothing>> editSettings(Workspace& workspace, WorkspaceSettings settings)
{
    const WorkspaceSettings before = workspace.settings();
    settings.id = before.id;
    settings.firm = cleanedLine(settings.firm);
    settings.offer = cleanedLine(settings.offer);
    for (QString* text : {&settings.process.enter, &settings.process.contact, &settings.process.said})
        *text = cleanedLine(*text);
    settings.region = cleanedLine(settings.region).toUpper();
    settings.currency = cleanedLine(settings.currency).toUpper();
    if (auto good = checkSettings(settings); !good)
        return failed(good.error());
    Writing writing(workspace, verbName);
    storage::updateWorkspace(writing.database(), settings);
    return finish(workspace, writing, clocksDiffer(before, settings) ? Clocks::Changed : Clocks::AsTheyWere);
}

Result<Done<Nothing>> setSourceTarget(Workspace& workspace, SourceId id, std::optional<int> minutes)
{
    auto source = entryOf(workspace.catalogue().sources, id);
    if (!source)
        return failed(source.error());
    if (minutes && (*minutes < 1 || *minutes > longestTarget))
        return badValue("first_contact", QString::number(*minutes), "a target of at least a minute and at most a month");
    const Clocks clocks = source->targetMinutes == minutes ? Clocks::AsTheyWere : Clocks::Changed;
    source->targetMinutes = minutes;
    Writing writing(workspace, verbName, source->name);
    storage::updateSource(writing.database(), *source);
    return finish(workspace, writing, clocks);
}

Result<Done<Nothing>> setSourceOwner(Workspace& workspace, SourceId id, PersonId owner)
{
    auto source = entryOf(workspace.catalogue().sources, id);
    if (!source)
        return failed(source.error());
    source->owner = owner;
    Writing writing(workspace, verbName, source->name);
    storage::updateSource(writing.database(), *source);
    return finish(workspace, writing, Clocks::AsTheyWere);
}

Result<Done<Nothing>> addSource(Workspace& workspace, const QString& typed)
{
    const auto name = goodName(typed);
    if (!name)
        return failed(name.error());
    Writing writing(workspace, verbName, *name);
    if (storage::sourceNamed(writing.database(), *name).isNull())
        storage::insertSource(writing.database(), {workspace.newId<SourceId>(), *name, {}, {}});
    return finish(workspace, writing, Clocks::AsTheyWere);
}

Result<Done<Nothing>> renameSource(Workspace& workspace, SourceId id, const QString& typed)
{
    const auto name = goodName(typed);
    auto source = entryOf(workspace.catalogue().sources, id);
    if (!name || !source)
        return failed(name ? source.error() : name.error());
    source->name = *name;
    Writing writing(workspace, verbName, *name);
    storage::updateSource(writing.database(), *source);
    return finish(workspace, writing, Clocks::AsTheyWere);
}

Result<Done<Nothing>> addPersonOfTeam(Workspace& workspace, const QString& typed)
{
    const auto name = goodName(typed);
    if (!name)
        return failed(name.error());
    Writing writing(workspace, verbName, *name);
    if (storage::personNamed(writing.database(), *name).isNull())
        storage::insertPerson(writing.database(), {workspace.newId<PersonId>(), *name});
    return finish(workspace, writing, Clocks::AsTheyWere);
}

Result<Done<Nothing>> editPerson(Workspace& workspace, const Person& wanted)
{
    const auto name = goodName(wanted.name);
    auto person = entryOf(workspace.catalogue().people, wanted.id);
    if (!name || !person)
        return failed(name ? person.error() : name.error());
    if (wanted.hours)
        if (auto good = checkHours(*wanted.hours); !good)
            return failed(good.error());
    if (wanted.askGoal && (*wanted.askGoal < 0 || *wanted.askGoal > mostADay))
        return badValue("ask_goal", QString::number(*wanted.askGoal), "a number from 0 to 1000");
    if (wanted.awayFrom.isValid() != wanted.awayTo.isValid() || wanted.awayTo < wanted.awayFrom)
        return badValue("away_to", wanted.awayTo.toString(Qt::ISODate), "a day no earlier than the first one away");
    *person = wanted;
    person->name = *name;
    Writing writing(workspace, verbName, *name);
    storage::updatePerson(writing.database(), *person);
    return finish(workspace, writing, Clocks::AsTheyWere);
}

Result<Done<Nothing>> addReason(Workspace& workspace, Reason::Kind kind, const QString& typed)
{
    const auto name = goodName(typed);
    if (!name)
        return failed(name.error());
    Writing writing(workspace, verbName, *name);
    if (storage::reasonNamed(writing.database(), kind, *name).isNull())
        storage::insertReason(writing.database(), {workspace.newId<ReasonId>(), kind, *name});
    return finish(workspace, writing, Clocks::AsTheyWere);
}

Result<Done<Nothing>> renameReason(Workspace& workspace, ReasonId id, const QString& typed)
{
    const auto name = goodName(typed);
    auto reason = entryOf(workspace.catalogue().reasons, id);
    if (!name || !reason)
        return failed(name ? reason.error() : name.error());
    reason->name = *name;
    Writing writing(workspace, verbName, *name);
    storage::updateReason(writing.database(), *reason, false);
    return finish(workspace, writing, Clocks::AsTheyWere);
}

Result<Done<Nothing>> removeReason(Workspace& workspace, ReasonId id)
{
    const auto reason = entryOf(workspace.catalogue().reasons, id);
    if (!reason)
        return failed(reason.error());
    Writing writing(workspace, verbName, reason->name);
    storage::updateReason(writing.database(), *reason, true);
    return finish(workspace, writing, Clocks::AsTheyWere);
}

} // namespace askline
