// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's fields in words: what was changed, from what to what.
#include "ui/parts/TimelineEntries.h"

#include "app/wording/FieldText.h"
#include "app/wording/Labels.h"

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

QString lineOf(const HistoryEntry& entry, const TimelineWords& by)
{
    const QString label = fieldLabel(entry.field);
    const FieldWords fieldWords{by.catalogue, by.zone, by.currency};
    const QString was = fieldValueInWords(entry.field, entry.was, fieldWords);
    const QString is = fieldValueInWords(entry.field, entry.is, fieldWords);
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
