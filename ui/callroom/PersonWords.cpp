// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences from the sheet of a lead.
#include "ui/callroom/PersonWords.h"

#include "app/base/Folding.h"
#include "app/wording/InSentence.h"
#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"

#include <QCoreApplication>

namespace askline {

namespace {

constexpr qsizetype touchesShown = 3;
constexpr qsizetype longestNote = 70;

QString touchInWords(const Touch& touch, Moment now)
{
    QString what = labelOf(touch.kind);
    if (touch.outcome != TouchOutcome::None && touch.outcome != TouchOutcome::Sent)
        what += QStringLiteral(" · ") + labelOf(touch.outcome);
    else if (touch.direction == Direction::Received)
        what += QStringLiteral(" · ") + QCoreApplication::translate("CallRoom", "received");
    QString line = QCoreApplication::translate("CallRoom", "%1, %2", "what happened, how long ago").arg(what, agoForPeople(touch.at, now));
    if (!touch.note.isEmpty())
        line += QStringLiteral("\n    ") + shortened(touch.note, longestNote);
    return line;
}

QString bestHourInWords(const ReachHistory& reach, const QLocale& locale)
{
    const auto best = bestHour(reach);
    if (!best)
        return {};
    const QString hour = hourForPeople(QTime(best->hour, 0), locale);
    return best->whose == BestHour::Whose::Person
               ? QCoreApplication::translate("CallRoom", "Best reached from %1 (%2 of %3 calls)").arg(hour).arg(best->reached).arg(best->tried)
               : QCoreApplication::translate("CallRoom", "People from this source are best reached from %1 (%2 of %3 calls)").arg(hour).arg(best->reached).arg(best->tried);
}

} // namespace

QString shortened(const QString& text, qsizetype most)
{
    const QString line = cleanedLine(text);
    return line.size() <= most ? line : line.left(most).trimmed() + u'…';
}

QString toolTipOf(const QString& plain)
{
    return plain.isEmpty() ? QString() : QStringLiteral("<qt>") + plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

QString promiseInWords(const LeadSheet& sheet, const Desk& desk, const QLocale& locale)
{
    const Step& next = sheet.row.next;
    if (!sheet.row.isOpen() || !next.isPlanned() || !next.due.isSet())
        return {};
    const QString due = dueForPeople(next.due, desk.now(), desk.zone(), locale);
    return next.due.promised ? QCoreApplication::translate("CallRoom", "Promised: %1, %2", "a step and its time").arg(stepInWords(next), due)
                             : QCoreApplication::translate("CallRoom", "Planned: %1, %2", "a step and its time").arg(stepInWords(next), due);
}

QString pastInWords(const LeadSheet& sheet, Moment now, const QLocale& locale)
{
    QStringList lines;
    if (sheet.row.tries == 1)
        lines += QCoreApplication::translate("CallRoom", "Tried once, not reached");
    else if (sheet.row.tries > 1)
        lines += QCoreApplication::translate("CallRoom", "Tried %1 times, not reached").arg(sheet.row.tries);
    for (const Touch& touch : sheet.touches.first(std::min(touchesShown, sheet.touches.size())))
        lines += touchInWords(touch, now);
    if (const QString best = bestHourInWords(sheet.reach, locale); !best.isEmpty())
        lines.prepend(best);
    return lines.isEmpty() ? QCoreApplication::translate("CallRoom", "First contact: nobody has called yet.") : lines.join(u'\n');
}

QString originInWords(const LeadSheet& sheet, const Desk& desk, const QLocale& locale)
{
    QStringList parts;
    if (const QString source = desk.catalogue().sourceName(sheet.lead.source); !source.isEmpty())
        parts += source;
    if (sheet.lead.receivedAt)
        parts += agoForPeople(*sheet.lead.receivedAt, desk.now());
    if (sheet.lead.value)
        parts += moneyForPeople(*sheet.lead.value, locale);
    return parts.join(QStringLiteral(" · "));
}

QString fitInWords(const Qualification& qualification)
{
    QStringList known, unknown;
    for (const Criterion criterion : allCriteria) {
        const Qualification::Entry& entry = qualification[criterion];
        if (entry.mark != Mark::Unknown)
            known += QCoreApplication::translate("CallRoom", "%1: %2", "budget: yes").arg(labelOf(criterion), labelOf(entry.mark).toLower());
        else if (!entry.evidence.isEmpty())
            known += QCoreApplication::translate("CallRoom", "%1: %2", "budget: yes").arg(labelOf(criterion), shortened(entry.evidence, 40));
        else
            unknown += inSentence(labelOf(criterion));
    }
    if (known.isEmpty())
        return {};
    if (!unknown.isEmpty())
        known += QCoreApplication::translate("CallRoom", "not known: %1").arg(unknown.join(QStringLiteral(", ")));
    return known.join(QStringLiteral(" · "));
}

QString evidenceInWords(const Qualification& qualification)
{
    QStringList lines;
    for (const Criterion criterion : allCriteria)
        if (const QString& evidence = qualification[criterion].evidence; !evidence.isEmpty())
            lines += labelOf(criterion) + QStringLiteral(": ") + shortened(evidence, 300);
    return lines.join(u'\n');
}

} // namespace askline
