// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's fields in words: what was changed, from what to what.
#include "ui/parts/TimelineEntries.h"

#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"

#include <QCoreApplication>

namespace askline {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

// Touches, notes and the like have entries of their own, and so has being done.
bool isShown(const HistoryEntry& entry)
{
    static const QStringList things{QStringLiteral("lead"), QStringLiteral("contact"), QStringLiteral("contact_point"),
                                    QStringLiteral("step"), QStringLiteral("lead_person"), QStringLiteral("lead_link")};
    static const QStringList silent{QStringLiteral("identity"), QStringLiteral("import"),  QStringLiteral("normal"), QStringLiteral("made"),
                                    QStringLiteral("contact"),  QStringLiteral("done_at"), QStringLiteral("lead"),   QStringLiteral("retry"),
                                    QStringLiteral("form"),     QStringLiteral("kind"),    QStringLiteral("due_zone"), QStringLiteral("currency")};
    return things.contains(entry.thing) && !silent.contains(entry.field);
}

bool isBeginning(const QString& verb)
{
    return verb.startsWith(QLatin1StringView("add-lead")) || verb.startsWith(QLatin1StringView("import-leads"));
}

template <class IdType>
std::optional<IdType> idIn(const QString& raw)
{
    return IdType::fromHex(raw);
}

// The name behind an id; nothing where the journal's value is none.
QString namedById(const HistoryEntry& entry, const QString& raw, const TimelineWords& by)
{
    if (entry.field == u"owner" || entry.field == u"who")
        if (const auto id = idIn<PersonId>(raw))
            return by.catalogue.personName(*id);
    if (entry.field == u"source")
        if (const auto id = idIn<SourceId>(raw))
            return by.catalogue.sourceName(*id);
    if (entry.field == u"campaign")
        if (const auto id = idIn<CampaignId>(raw))
            return by.catalogue.campaignName(*id);
    return {};
}

bool isById(const QString& field)
{
    static const QStringList fields{QStringLiteral("owner"), QStringLiteral("who"), QStringLiteral("source"), QStringLiteral("campaign"),
                                    QStringLiteral("referrer"), QStringLiteral("same_as"), QStringLiteral("contact")};
    return fields.contains(field);
}

QString yesNo(bool yes)
{
    return yes ? words(QT_TRANSLATE_NOOP("Timeline", "yes")) : words(QT_TRANSLATE_NOOP("Timeline", "no"));
}

QString valueInWords(const HistoryEntry& entry, const QString& raw, const TimelineWords& by)
{
    static const QStringList moments{QStringLiteral("due_moment"), QStringLiteral("received_at"), QStringLiteral("at")};
    static const QStringList flags{QStringLiteral("do_not_contact"), QStringLiteral("promised"), QStringLiteral("del")};
    if (raw.isEmpty())
        return {};
    if (isById(entry.field))
        return namedById(entry, raw, by);
    if (moments.contains(entry.field))
        return exactTime({raw.toLongLong()}, by.zone, QLocale());
    if (entry.field == u"due_day")
        return QLocale().toString(QDate::fromString(raw, Qt::ISODate), QLocale::LongFormat);
    if (flags.contains(entry.field))
        return yesNo(raw.toInt() != 0);
    if (entry.field == u"value")
        return moneyForPeople({raw.toLongLong(), by.currency}, QLocale());
    if (entry.field == u"ask")
        return labelOf(valueNamed<AskKind>(raw).value_or(AskKind::None));
    if (const auto mark = valueNamed<Mark>(raw))
        return labelOf(*mark).toLower();
    return raw;
}

QString lineOf(const HistoryEntry& entry, const TimelineWords& by)
{
    const QString label = fieldLabel(entry.field);
    const QString was = valueInWords(entry, entry.was, by);
    const QString is = valueInWords(entry, entry.is, by);
    if (was.isEmpty() && is.isEmpty())
        return words(QT_TRANSLATE_NOOP("Timeline", "%1 changed")).arg(label);
    if (was.isEmpty())
        return words(QT_TRANSLATE_NOOP("Timeline", "%1: %2")).arg(label, is);
    if (is.isEmpty())
        return words(QT_TRANSLATE_NOOP("Timeline", "%1: %2, taken away")).arg(label, was);
    return words(QT_TRANSLATE_NOOP("Timeline", "%1: %2 → %3")).arg(label, was, is);
}

QString titleOf(const HistoryEntry& entry)
{
    if (entry.verb.startsWith(QLatin1StringView("import-leads")))
        return words(QT_TRANSLATE_NOOP("Timeline", "Imported"));
    if (isBeginning(entry.verb))
        return words(QT_TRANSLATE_NOOP("Timeline", "Added"));
    if (entry.thing == u"step")
        return words(QT_TRANSLATE_NOOP("Timeline", "Step planned"));
    if (entry.field == u"same_as")
        return words(QT_TRANSLATE_NOOP("Timeline", "Merged"));
    if (entry.verb.contains(QLatin1StringView("undo")))
        return words(QT_TRANSLATE_NOOP("Timeline", "Undone"));
    return words(QT_TRANSLATE_NOOP("Timeline", "Changed"));
}

bool isOneVerb(const HistoryEntry& one, const HistoryEntry& other)
{
    return one.verb == other.verb && one.at == other.at && one.who == other.who && (one.thing == u"step") == (other.thing == u"step");
}

// Empty columns that were set to nothing say nothing.
bool saysSomething(const HistoryEntry& entry)
{
    const auto isNothing = [](const QString& raw) { return raw.isEmpty() || raw == u"0" || raw == u"none" || raw == u"unknown"; };
    return !(isNothing(entry.was) && isNothing(entry.is));
}

} // namespace

QList<TimelineEntry> changesOf(const QList<HistoryEntry>& history, const TimelineWords& by)
{
    QList<TimelineEntry> entries;
    const HistoryEntry* last = nullptr;
    for (const HistoryEntry& change : history) {
        if (!isShown(change) || !saysSomething(change))
            continue;
        if (!last || !isOneVerb(*last, change))
            entries += TimelineEntry{TimelineEntry::Group::Changes, IconName::Edit, Tone::Muted, change.at, titleOf(change),
                                     by.catalogue.personName(change.who), {}};
        last = &change;
        if (isBeginning(change.verb))
            continue; // all its fields are on the page already
        QString& text = entries.last().text;
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + lineOf(change, by);
    }
    return entries;
}

} // namespace askline
