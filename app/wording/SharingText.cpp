// SPDX-License-Identifier: GPL-3.0-or-later
// Two sides of a conflict in one form, so that they can be compared at a glance.
#include "app/wording/MoneyText.h"
#include "app/wording/SharingText.h"

#include "app/wording/Labels.h"
#include "app/wording/Times.h"

#include <QCoreApplication>
#include <QLocale>

namespace askline {

namespace {

constexpr qsizetype longestValue = 120;

QString said(const char* text)
{
    return QCoreApplication::translate("Sharing", text);
}

// What goes with another field is told by that one.
bool saysNothingAlone(const QString& field)
{
    static const QStringList fields{QStringLiteral("currency"), QStringLiteral("due_zone"), QStringLiteral("normal"), QStringLiteral("promised")};
    return fields.contains(field);
}

QString thingInWords(const QString& thing)
{
    struct Named {
        const char* thing;
        const char* words;
    };
    static constexpr Named names[] = {
        {"lead", QT_TRANSLATE_NOOP("Sharing", "Lead")},           {"contact", QT_TRANSLATE_NOOP("Sharing", "Contact")},
        {"contact_point", QT_TRANSLATE_NOOP("Sharing", "Address")}, {"step", QT_TRANSLATE_NOOP("Sharing", "Next step")},
        {"note", QT_TRANSLATE_NOOP("Sharing", "Note")},           {"touch", QT_TRANSLATE_NOOP("Sharing", "Contact made")},
        {"workspace", QT_TRANSLATE_NOOP("Sharing", "Settings")},  {"person", QT_TRANSLATE_NOOP("Sharing", "Person")},
        {"source", QT_TRANSLATE_NOOP("Sharing", "Source")},       {"playbook_file", QT_TRANSLATE_NOOP("Sharing", "Playbook")},
    };
    for (const Named& named : names)
        if (thing == QLatin1StringView(named.thing))
            return said(named.words);
    return thing;
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > longestValue ? text.left(longestValue) + QChar(u'…') : text;
}

// The currency of an amount stands in a field beside it.
QString currencyIn(const Conflict& conflict, ConflictSide ConflictField::*side, const QString& otherwise)
{
    for (const ConflictField& field : conflict.fields)
        if (field.name == u"currency")
            return (field.*side).value;
    return otherwise;
}

QString valuesInWords(const Conflict& conflict, ConflictSide ConflictField::*side, const FieldWords& words)
{
    const FieldWords own{words.catalogue, words.zone, currencyIn(conflict, side, words.currency)};
    QStringList values;
    for (const ConflictField& field : conflict.fields) {
        if (saysNothingAlone(field.name) && conflict.fields.size() > 1)
            continue;
        const QString value = shortened(fieldValueInWords(field.name, (field.*side).value, own));
        if (!value.isEmpty())
            values += value;
    }
    return values.isEmpty() ? said(QT_TRANSLATE_NOOP("Sharing", "nothing")) : QCoreApplication::translate("Sharing", "“%1”").arg(values.join(QStringLiteral(", ")));
}

QString byWhom(const ConflictSide& side, const FieldWords& words, Moment now)
{
    const QString name = words.catalogue.personName(side.who);
    const QString when = side.at.ms ? agoForPeople(side.at, now) : QString();
    if (name.isEmpty())
        return when;
    return when.isEmpty() ? name : QCoreApplication::translate("Sharing", "%1, %2").arg(name, when);
}

QString fieldsInWords(const Conflict& conflict)
{
    for (const ConflictField& field : conflict.fields)
        if (!saysNothingAlone(field.name))
            return fieldLabel(field.name);
    return fieldLabel(conflict.fields.value(0).name);
}

QString sideInWords(const QString& value, const QString& who)
{
    return who.isEmpty() ? value : QCoreApplication::translate("Sharing", "%1 (%2)").arg(value, who);
}

ConflictText fieldConflict(const Conflict& conflict, const QString& name, const FieldWords& words, Moment now)
{
    const ConflictField& field = conflict.fields.first();
    ConflictText text;
    const QString what = conflict.thing == u"lead" || conflict.thing == u"contact"
        ? fieldsInWords(conflict)
        : QCoreApplication::translate("Sharing", "%1: %2").arg(thingInWords(conflict.thing), fieldsInWords(conflict));
    text.title = name.isEmpty() ? what : QCoreApplication::translate("Sharing", "%1 of %2").arg(what, name);
    text.kept = sideInWords(valuesInWords(conflict, &ConflictField::kept, words), byWhom(field.kept, words, now));
    text.lost = sideInWords(valuesInWords(conflict, &ConflictField::lost, words), byWhom(field.lost, words, now));
    text.keep = said(QT_TRANSLATE_NOOP("Sharing", "Leave as it is"));
    text.take = said(QT_TRANSLATE_NOOP("Sharing", "Take the other"));
    return text;
}

ConflictText deletionConflict(const Conflict& conflict, const QString& name, const FieldWords& words, Moment now)
{
    const ConflictField& field = conflict.fields.first();
    const bool isGone = conflict.kind == Conflict::Kind::DeletedWhileChanged;
    ConflictText text;
    const QString thing = thingInWords(conflict.thing);
    text.title = name.isEmpty() ? thing : QCoreApplication::translate("Sharing", "%1 of %2").arg(thing, name);
    const QString deleted = said(QT_TRANSLATE_NOOP("Sharing", "deleted"));
    const QString changed = isGone ? QCoreApplication::translate("Sharing", "%1 changed to %2").arg(fieldsInWords(conflict), valuesInWords(conflict, &ConflictField::lost, words))
                                   : said(QT_TRANSLATE_NOOP("Sharing", "changed, and therefore kept"));
    text.kept = sideInWords(isGone ? deleted : changed, byWhom(field.kept, words, now));
    text.lost = sideInWords(isGone ? changed : deleted, byWhom(field.lost, words, now));
    text.keep = isGone ? said(QT_TRANSLATE_NOOP("Sharing", "Leave deleted")) : said(QT_TRANSLATE_NOOP("Sharing", "Keep"));
    text.take = isGone ? said(QT_TRANSLATE_NOOP("Sharing", "Bring back")) : said(QT_TRANSLATE_NOOP("Sharing", "Delete"));
    return text;
}

} // namespace

ConflictText conflictInWords(const Conflict& conflict, const QString& name, const FieldWords& words, Moment now)
{
    if (conflict.fields.isEmpty())
        return {};
    return conflict.kind == Conflict::Kind::Field ? fieldConflict(conflict, name, words, now) : deletionConflict(conflict, name, words, now);
}

QString claimInWords(const std::optional<Claim>& claim, const Catalogue& catalogue, Moment now)
{
    if (!claim || !claim->holds(now))
        return {};
    const qint64 minutes = claim->at.minutesUntil(now);
    const QString name = catalogue.personName(claim->by);
    return minutes < 1 ? QCoreApplication::translate("Sharing", "%1 is at this lead just now.").arg(name)
                       : QCoreApplication::translate("Sharing", "%1 was at this lead %n minute(s) ago.", nullptr, int(minutes)).arg(name);
}

QString newsInWords(const QList<WorkOf>& people, const Catalogue& catalogue)
{
    QStringList parts;
    for (const WorkOf& one : people) {
        const int leads = one.leads;
        if (const QString name = catalogue.personName(one.person); !name.isEmpty() && parts.size() < 3)
            parts += QCoreApplication::translate("Sharing", "%1 worked on %n lead(s)", nullptr, leads).arg(name);
    }
    return parts.isEmpty() ? QString() : QCoreApplication::translate("Sharing", "Since you were last here: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString deviceInWords(const Device& device, const Catalogue& catalogue, Moment now)
{
    const QString name = catalogue.personName(device.person);
    const QString who = name.isEmpty() ? device.name : QCoreApplication::translate("Sharing", "%1 on %2").arg(name, device.name);
    const QString when = device.lastSealed ? agoForPeople(*device.lastSealed, now) : said(QT_TRANSLATE_NOOP("Sharing", "nothing yet"));
    const QString text = QCoreApplication::translate("Sharing", "%1: %2").arg(who, when);
    return device.watches.isEmpty() ? text : QCoreApplication::translate("Sharing", "%1 · watches %2").arg(text, device.watches.join(QStringLiteral(", ")));
}

QString hangsOnInWords(const HangsOn& what)
{
    QStringList parts{QCoreApplication::translate("Sharing", "%n open lead(s)", nullptr, what.open), QCoreApplication::translate("Sharing", "%1 % of all").arg(what.percent)};
    for (const Money& money : what.value)
        parts += moneyForPeople(money, QLocale());
    const QString text = parts.join(QStringLiteral(", "));
    return what.known == 0 ? text : QCoreApplication::translate("Sharing", "%1 · %n of them know(s) nobody else here", nullptr, what.known).arg(text);
}

QString syncInWords(const SyncCounts& counts)
{
    QStringList parts;
    if (counts.received)
        parts += QCoreApplication::translate("Sharing", "%n change(s) received", nullptr, counts.received);
    if (counts.sent)
        parts += QCoreApplication::translate("Sharing", "%n file(s) sent", nullptr, counts.sent);
    if (counts.waiting)
        parts += QCoreApplication::translate("Sharing", "%n file(s) cannot be read yet", nullptr, counts.waiting);
    return parts.join(QStringLiteral(" · "));
}

} // namespace askline
