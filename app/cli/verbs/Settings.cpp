// SPDX-License-Identifier: GPL-3.0-or-later
// settings: what everybody who works in the workspace shares, by name.
#include "app/cli/Taking.h"
#include "app/cli/Verb.h"
#include "app/workspace/settings/EditSettings.h"

#include <QCoreApplication>

namespace askline::cli {

namespace {

struct TextSetting {
    const char* name;
    QString WorkspaceSettings::*text;
};
constexpr TextSetting textSettings[] = {{"firm", &WorkspaceSettings::firm},     {"offer", &WorkspaceSettings::offer},       {"time_zone", &WorkspaceSettings::timeZone},
                                        {"region", &WorkspaceSettings::region}, {"holidays", &WorkspaceSettings::holidays}, {"currency", &WorkspaceSettings::currency}};

struct NumberSetting {
    const char* name;
    int WorkspaceSettings::*number;
};
constexpr NumberSetting numberSettings[] = {{"first_contact", &WorkspaceSettings::firstContactMinutes}, {"ask_goal", &WorkspaceSettings::askGoal},
                                            {"backlog_per_day", &WorkspaceSettings::backlogPerDay},     {"tries_before_mail", &WorkspaceSettings::triesBeforeMail},
                                            {"care_days", &WorkspaceSettings::careDays},                {"nurture_days", &WorkspaceSettings::nurtureDays},
                                            {"weekly_contacts", &WorkspaceSettings::weeklyContacts},    {"motion_minutes", &WorkspaceSettings::motionMinutes},
                                            {"selling_minutes", &WorkspaceSettings::sellingMinutes},    {"refuel", &WorkspaceSettings::refuelPercent}};

struct ProcessText {
    const char* name;
    QString Process::*text;
};
constexpr ProcessText processTexts[] = {{"process_enter", &Process::enter}, {"process_contact", &Process::contact}, {"process_said", &Process::said}};

struct ProcessNumber {
    const char* name;
    int Process::*number;
};
constexpr ProcessNumber processNumbers[] = {{"process_contacts", &Process::touches}, {"process_days", &Process::days}};

QJsonObject settingsJson(const WorkspaceSettings& settings)
{
    QJsonObject json{{QStringLiteral("hours"), settings.hours.text()}, {QStringLiteral("fuel"), Money{settings.fuelMinor, settings.currency}.decimal()}};
    for (const TextSetting& one : textSettings)
        json.insert(QString::fromLatin1(one.name), settings.*one.text);
    for (const NumberSetting& one : numberSettings)
        json.insert(QString::fromLatin1(one.name), settings.*one.number);
    for (const ProcessText& one : processTexts)
        json.insert(QString::fromLatin1(one.name), settings.process.*one.text);
    for (const ProcessNumber& one : processNumbers)
        json.insert(QString::fromLatin1(one.name), settings.process.*one.number);
    return json;
}

std::unexpected<Failure> badValue(const QString& name, const QString& value, const char* wanted)
{
    return failed({.kind = Failure::Kind::BadValue, .subject = value, .field = name, .detail = QString::fromLatin1(wanted)});
}

Result<void> setNumber(int& number, const QString& name, const QString& value)
{
    bool isNumber = false;
    const int typed = value.toInt(&isNumber);
    if (!isNumber)
        return badValue(name, value, "a number");
    number = typed;
    return {};
}

Result<void> setSetting(Workspace& workspace, WorkspaceSettings& settings, const QString& name, const QString& value)
{
    for (const TextSetting& one : textSettings)
        if (name == QLatin1StringView(one.name))
            return settings.*one.text = value, Result<void>{};
    for (const ProcessText& one : processTexts)
        if (name == QLatin1StringView(one.name))
            return settings.process.*one.text = value, Result<void>{};
    for (const NumberSetting& one : numberSettings)
        if (name == QLatin1StringView(one.name))
            return setNumber(settings.*one.number, name, value);
    for (const ProcessNumber& one : processNumbers)
        if (name == QLatin1StringView(one.name))
            return setNumber(settings.process.*one.number, name, value);
    if (name == u"hours") {
        settings.hours = OfficeHours::fromText(value);
        return settings.hours.text() == value ? Result<void>{} : badValue(name, value, "hours such as 12345 09:00-17:00");
    }
    if (name == u"fuel") {
        const auto money = moneyFrom(value, workspace.settings().currency);
        if (!money)
            return badValue(name, value, "an amount of money");
        settings.fuelMinor = money->minor;
        settings.fuelDay = workspace.now().dateIn(workspace.zone());
        return {};
    }
    return failed({.kind = Failure::Kind::NotFound, .subject = name});
}

} // namespace

Outcome settingsVerb(Workspace& workspace, Arguments& arguments)
{
    WorkspaceSettings settings = workspace.settings();
    const QStringList wanted = arguments.takePositions();
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    for (const QString& one : wanted) {
        if (!one.contains(u'='))
            return usage(QCoreApplication::translate("askline::cli", "settings takes field=value, and none to list them"));
        if (const auto set = setSetting(workspace, settings, one.section(u'=', 0, 0), one.section(u'=', 1)); !set)
            return trouble(set.error());
    }
    if (!wanted.isEmpty())
        if (const auto done = editSettings(workspace, settings); !done)
            return trouble(done.error());
    Answer answer;
    const QJsonObject json = settingsJson(workspace.settings());
    answer.json += json;
    for (auto one = json.begin(); one != json.end(); ++one)
        answer.text += (answer.text.isEmpty() ? QString() : QStringLiteral("\n")) + one.key() + u'=' + one->toVariant().toString();
    return answer;
}

} // namespace askline::cli
