// SPDX-License-Identifier: GPL-3.0-or-later
// A plain table of values; a long message is cut, as it is meant to be said.
#include "ui/callroom/MergeFields.h"

#include "app/base/Folding.h"
#include "app/wording/MoneyText.h"

#include <QLocale>

namespace askline {

namespace {

constexpr qsizetype longestSaid = 240;

QString saidShort(const QString& text)
{
    const QString line = cleanedLine(text);
    return line.size() <= longestSaid ? line : line.left(longestSaid).trimmed() + u'…';
}

void addAnswers(QHash<QString, QString>& values, const LeadSheet& sheet, const QList<script::Run>& runs)
{
    // Oldest first, so that what was said last stands.
    for (auto answer = sheet.answers.rbegin(); answer != sheet.answers.rend(); ++answer)
        values.insert(answer->field, saidShort(answer->value));
    for (const Criterion criterion : allCriteria)
        if (const QString evidence = sheet.lead.qualification[criterion].evidence; !evidence.isEmpty() && !values.contains(nameOf(criterion)))
            values.insert(nameOf(criterion), saidShort(evidence));
    for (const script::Run& run : runs)
        for (const auto& [field, value] : run.answers.asKeyValueRange())
            values.insert(field, saidShort(value));
}

} // namespace

script::FieldLookup mergeFields(const LeadSheet& sheet, const Desk& desk, const QList<script::Run>& runs)
{
    const QLocale locale;
    const Contact& contact = sheet.contact;
    const WorkspaceSettings& settings = desk.settings();
    const QDate nextDay = desk.office().nextWorkingDay(desk.now().dateIn(desk.zone()));
    QHash<QString, QString> values;
    addAnswers(values, sheet, runs);
    const auto set = [&values](const char* field, const QString& value) { values.insert(QString::fromLatin1(field), cleanedLine(value)); };
    set("first_name", contact.firstName);
    set("last_name", contact.lastName);
    set("name", joinedName(contact.firstName, contact.lastName));
    set("company", contact.company);
    set("title", contact.role);
    set("role", contact.role);
    set("place", contact.place);
    set("source", desk.catalogue().sourceName(sheet.lead.source));
    set("campaign", desk.catalogue().campaignName(sheet.lead.campaign));
    set("message", saidShort(sheet.lead.message));
    set("my_name", desk.catalogue().personName(desk.me()));
    set("my_firm", settings.firm);
    set("my_offer", settings.offer);
    set("next_workday", locale.dayName(nextDay.dayOfWeek(), QLocale::LongFormat));
    set("stage", desk.playbook().stageTitle(sheet.row.stage));
    set("tier", nameOf(sheet.row.tier).toUpper());
    set("value", sheet.lead.value ? moneyForPeople(*sheet.lead.value, locale) : QString());
    return [values](QStringView field) { return values.value(field.toString()); };
}

} // namespace askline
