// SPDX-License-Identifier: GPL-3.0-or-later
// A plain table of values.
#include "app/wording/MergeWords.h"

#include "app/base/Folding.h"
#include "app/wording/MoneyText.h"

#include <QCoreApplication>

namespace askline {

namespace {

constexpr qsizetype longestSaid = 240;

void addAnswers(QHash<QString, QString>& values, const MergeFacts& facts)
{
    // Oldest first, so that what was said last stands.
    for (auto answer = facts.answers.rbegin(); answer != facts.answers.rend(); ++answer)
        values.insert(answer->field, saidShort(answer->value));
    for (const Criterion criterion : allCriteria)
        if (const QString evidence = facts.lead.qualification[criterion].evidence; !evidence.isEmpty() && !values.contains(nameOf(criterion)))
            values.insert(nameOf(criterion), saidShort(evidence));
}

} // namespace

QString saidShort(const QString& text)
{
    const QString line = cleanedLine(text);
    return line.size() <= longestSaid ? line : line.left(longestSaid).trimmed() + u'…';
}

QHash<QString, QString> ownWords(const QString& name, const WorkspaceSettings& settings, QDate nextWorkday, const QLocale& locale)
{
    const auto orGap = [](const QString& value, const char* gap) { return value.trimmed().isEmpty() ? QCoreApplication::translate("MergeWords", gap) : cleanedLine(value); };
    return {{QStringLiteral("my_name"), orGap(name, QT_TRANSLATE_NOOP("MergeWords", "(your name)"))},
            {QStringLiteral("my_firm"), orGap(settings.firm, QT_TRANSLATE_NOOP("MergeWords", "(your firm)"))},
            {QStringLiteral("my_offer"), orGap(settings.offer, QT_TRANSLATE_NOOP("MergeWords", "(what you offer, in one sentence)"))},
            {QStringLiteral("next_workday"), locale.dayName(nextWorkday.dayOfWeek(), QLocale::LongFormat)}};
}

QHash<QString, QString> mergeWords(const MergeFacts& facts, const Catalogue& catalogue, const Playbook& playbook, const WorkspaceSettings& settings,
                                   const QLocale& locale)
{
    const Contact& contact = facts.contact;
    QHash<QString, QString> values;
    addAnswers(values, facts);
    const auto set = [&values](const char* field, const QString& value) { values.insert(QString::fromLatin1(field), cleanedLine(value)); };
    set("first_name", contact.firstName);
    set("last_name", contact.lastName);
    set("name", joinedName(contact.firstName, contact.lastName));
    set("company", contact.company);
    set("title", contact.role);
    set("role", contact.role);
    set("place", contact.place);
    set("source", catalogue.sourceName(facts.lead.source));
    set("campaign", catalogue.campaignName(facts.lead.campaign));
    set("message", saidShort(facts.lead.message));
    values.insert(ownWords(catalogue.personName(facts.me), settings, facts.nextWorkday, locale));
    set("stage", playbook.stageTitle(facts.row.stage));
    set("tier", nameOf(facts.row.tier).toUpper());
    set("value", facts.lead.value ? moneyForPeople(*facts.lead.value, locale) : QString());
    return values;
}

} // namespace askline
