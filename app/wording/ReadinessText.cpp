// SPDX-License-Identifier: GPL-3.0-or-later
// The gate and the capacity behind it.
#include "app/wording/ReadinessText.h"

#include "app/numbers/FollowThrough.h"
#include "app/wording/MoneyText.h"
#include "app/wording/NumbersSheets.h"
#include "app/wording/NumbersText.h"
#include "app/wording/Times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace askline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Numbers", text);
}

QString hours(double minutes)
{
    return QLocale().toString(minutes / 60, 'f', 1);
}

QString counted(double number)
{
    return QLocale().toString(number, 'f', number < 10 ? 1 : 0);
}

QString capacityGateInWords(const GateResult& gate)
{
    if (gate.state == GateState::TooEarly)
        return said(QT_TRANSLATE_NOOP("Numbers", "No lead arrived in the last eight weeks: there is nothing to reckon with."));
    return QCoreApplication::translate("Numbers", "Twice the leads would take %1 hours a week; there are %2.").arg(hours(gate.sum.needed), hours(gate.sum.there));
}

QString economicsGateInWords(const GateResult& gate)
{
    if (!gate.cost)
        return said(QT_TRANSLATE_NOOP("Numbers", "Enter what was spent on the sources, in one currency: without it nobody knows what a lead costs."));
    if (!gate.bearable)
        return QCoreApplication::translate("Numbers", "A lead costs %1; too few of those paid for are decided, or they were won in another currency, to say what one may cost.").arg(moneyForPeople(*gate.cost, QLocale()));
    return QCoreApplication::translate("Numbers", "A lead costs %1; it may cost %2 where the counts are read at their worst.").arg(moneyForPeople(*gate.cost, QLocale()), moneyForPeople(*gate.bearable, QLocale()));
}

} // namespace

QString labelOf(Gate gate)
{
    switch (gate) {
    case Gate::FirstContact: return said(QT_TRANSLATE_NOOP("Numbers", "First contact"));
    case Gate::FollowUp: return said(QT_TRANSLATE_NOOP("Numbers", "Follow-up kept"));
    case Gate::Conversion: return said(QT_TRANSLATE_NOOP("Numbers", "Conversion"));
    case Gate::Capacity: return said(QT_TRANSLATE_NOOP("Numbers", "Hours"));
    case Gate::Economics: return said(QT_TRANSLATE_NOOP("Numbers", "Economics"));
    }
    return {};
}

QString labelOf(GateState state)
{
    switch (state) {
    case GateState::TooEarly: return said(QT_TRANSLATE_NOOP("Numbers", "too early"));
    case GateState::Closed: return said(QT_TRANSLATE_NOOP("Numbers", "not yet"));
    case GateState::Open: return said(QT_TRANSLATE_NOOP("Numbers", "holds"));
    }
    return {};
}

QString gateInWords(const GateResult& gate)
{
    if (gate.gate == Gate::Capacity)
        return capacityGateInWords(gate);
    if (gate.gate == Gate::Economics)
        return economicsGateInWords(gate);
    if (gate.rate.of == 0)
        return said(QT_TRANSLATE_NOOP("Numbers", "Nothing is counted yet."));
    if (gate.leaks)
        return QCoreApplication::translate("Numbers", "%1 of %2 decided leads were won, but a step leaks: mend it before more leads run through it.").arg(gate.rate.part).arg(gate.rate.of);
    static constexpr std::array texts{QT_TRANSLATE_NOOP("Numbers", "%1 of %2 leads were contacted within a day; at least %3 % are wanted, and the counts bear %4 to %5 %."),
                                      QT_TRANSLATE_NOOP("Numbers", "%1 of %2 open leads are not overdue; at least %3 % are wanted, and the counts bear %4 to %5 %."),
                                      QT_TRANSLATE_NOOP("Numbers", "%1 of %2 decided leads were won; at least %3 % are wanted, and the counts bear %4 to %5 %.")};
    return QString(said(texts[size_t(gate.gate)])).arg(gate.rate.part).arg(gate.rate.of).arg(wholePercent(gate.wanted), wholePercent(gate.rate.low()), wholePercent(gate.rate.high()));
}

QString scaleAdvice(const QList<GateResult>& gates)
{
    if (isReadyToScale(gates))
        return said(QT_TRANSLATE_NOOP("Numbers", "More leads would help: first contact, follow-up, conversion, hours and economics all hold. At the same conversion twice the leads bring twice the revenue, no more."));
    QStringList closed;
    QStringList early;
    for (const GateResult& gate : gates)
        if (gate.state != GateState::Open)
            (gate.state == GateState::Closed ? closed : early) += labelOf(gate.gate);
    if (!closed.isEmpty())
        return QCoreApplication::translate("Numbers", "Do not buy more leads yet. What does not hold: %1. Mend that first; more leads would only leak faster.").arg(QLocale().createSeparatedList(closed));
    return QCoreApplication::translate("Numbers", "It is too early to buy more leads. Nothing is wrong, but this cannot be judged yet: %1.").arg(QLocale().createSeparatedList(early));
}

QStringList numbersSay(const Numbers& numbers, const QList<GateResult>& gates, const Catalogue& catalogue)
{
    QStringList sentences;
    if (numbers.leads > 0 && !gates.isEmpty())
        sentences += scaleAdvice(gates);
    return sentences + findingsInWords({numbers.leak, numbers.verdict, numbers.leads, numbers.conversion}, numbers.steps, catalogue);
}

FigureSheet gateSheet(const QList<GateResult>& gates)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Whether to buy more leads")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "What must hold"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Does it"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Measured"))}},
                      {}};
    for (const GateResult& gate : gates)
        sheet.rows += QStringList{labelOf(gate.gate), labelOf(gate.state), gateInWords(gate)};
    return sheet;
}

namespace {

QString sumInWords(const ReadinessNumbers& readiness)
{
    const Capacity& capacity = readiness.capacity;
    const auto contacts = meanOf(capacity.contactsPerLead).value_or(0);
    QString text = QCoreApplication::translate("Numbers", "%1 leads a week × %2 contacts × %3 minutes = %4 of the %5 hours there are.")
                       .arg(counted(capacity.leadsAWeek), counted(contacts), counted(capacity.minutesPerContact), hours(readiness.sum.needed), hours(readiness.sum.there));
    if (capacity.areContactsAssumed)
        text += u' ' + said(QT_TRANSLATE_NOOP("Numbers", "The contacts are assumed, until twenty leads are decided."));
    if (capacity.areMinutesAssumed)
        text += u' ' + said(QT_TRANSLATE_NOOP("Numbers", "The minutes are assumed, until thirty touches were made."));
    return text;
}

QString doubledInWords(const AtVolume& now, const AtVolume& doubled)
{
    QString text = QCoreApplication::translate("Numbers", "Twice the leads: half of the first contacts within %1 of office time instead of %2, and %3 % of the follow-ups late instead of %4 %.")
                       .arg(durationForPeople(std::max<qint64>(1, doubled.weeks.medianFirstContact)), durationForPeople(std::max<qint64>(1, now.weeks.medianFirstContact)), wholePercent(doubled.weeks.lateShare), wholePercent(now.weeks.lateShare));
    if (!now.conversion || !doubled.conversion || *doubled.conversion <= 0)
        return text + u' ' + said(QT_TRANSLATE_NOOP("Numbers", "Whether that would cost conversion cannot be told: your counts show no effect of how soon leads are contacted. At the same conversion twice the leads bring twice the revenue, no more."));
    return text + u' ' +
        QCoreApplication::translate("Numbers", "By your own conversion of leads contacted that soon, %1 % would be won instead of %2 %, and a customer would cost %3 times as much.")
            .arg(wholePercent(*doubled.conversion), wholePercent(*now.conversion), QLocale().toString(*now.conversion / *doubled.conversion, 'f', 1));
}

} // namespace

QStringList capacityInWords(const ReadinessNumbers& readiness)
{
    QStringList sentences;
    if (!readiness.now || !readiness.doubled)
        return {said(QT_TRANSLATE_NOOP("Numbers", "No lead arrived in the last eight weeks: there is nothing to reckon with."))};
    sentences += sumInWords(readiness);
    if (readiness.breaking)
        sentences += QCoreApplication::translate("Numbers", "Lived through day by day, follow-up breaks at about %1 leads a week, first on %2: more than a tenth of it would then be late.")
                         .arg(counted(readiness.breaking->leadsAWeek), QLocale().standaloneDayName(readiness.breaking->worstWeekday));
    sentences += doubledInWords(*readiness.now, *readiness.doubled);
    return sentences;
}

namespace {

QString named(const QStringList& names)
{
    constexpr int mostNamed = 3;
    QStringList first = names.mid(0, mostNamed);
    if (names.size() > mostNamed)
        first += QCoreApplication::translate("Numbers", "%n more", nullptr, int(names.size()) - mostNamed);
    return first.isEmpty() ? noFigure() : first.join(QStringLiteral(", "));
}

QString meantOrMissing(const QString& text)
{
    return text.isEmpty() ? said(QT_TRANSLATE_NOOP("Numbers", "not written down")) : text;
}

QString meantOrMissing(int number, const char* unit)
{
    return number > 0 ? QCoreApplication::translate("Numbers", unit, nullptr, number) : said(QT_TRANSLATE_NOOP("Numbers", "not written down"));
}

QString gapBetween(int meant, const std::optional<qint64>& measured)
{
    if (meant <= 0)
        return said(QT_TRANSLATE_NOOP("Numbers", "write it down"));
    if (!measured)
        return said(QT_TRANSLATE_NOOP("Numbers", "not measured yet"));
    if (*measured == meant)
        return said(QT_TRANSLATE_NOOP("Numbers", "none"));
    return *measured > meant ? QCoreApplication::translate("Numbers", "%1 more").arg(*measured - meant) : QCoreApplication::translate("Numbers", "%1 fewer").arg(meant - *measured);
}

QString gapOf(const QString& meant)
{
    return meant.isEmpty() ? said(QT_TRANSLATE_NOOP("Numbers", "write it down")) : said(QT_TRANSLATE_NOOP("Numbers", "compare the two"));
}

} // namespace

FigureSheet processSheet(const ReadinessNumbers& readiness, const Catalogue& catalogue)
{
    const Process& meant = readiness.meant;
    const MeasuredProcess& is = readiness.measured;
    QStringList sources;
    for (const auto& [source, leads] : is.sources)
        sources += sourceInTable(source, catalogue) + QStringLiteral(" ") + countInTable(leads);
    QStringList people;
    for (const auto& [person, contacts] : is.people)
        people += catalogue.personName(person) + QStringLiteral(" ") + countInTable(contacts);
    QString contacted = named(people);
    if (is.minutesToContact)
        contacted += u' ' + QCoreApplication::translate("Numbers", "(half within %1)").arg(durationForPeople(std::max<qint64>(1, *is.minutesToContact)));
    const QString script = is.scripted.of == 0 ? said(QT_TRANSLATE_NOOP("Numbers", "nothing was recorded"))
                                               : QCoreApplication::translate("Numbers", "%1 of %2 talks were spoken from a script").arg(is.scripted.part).arg(is.scripted.of);
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "The process, as it is meant and as it is")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Question"))}, {said(QT_TRANSLATE_NOOP("Numbers", "As it is meant"))}, {said(QT_TRANSLATE_NOOP("Numbers", "As it is"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Gap"))}},
                      {}};
    sheet.rows += QStringList{said(QT_TRANSLATE_NOOP("Numbers", "How does a lead enter?")), meantOrMissing(meant.enter), named(sources), gapOf(meant.enter)};
    sheet.rows += QStringList{said(QT_TRANSLATE_NOOP("Numbers", "Who contacts it, and how soon?")), meantOrMissing(meant.contact), contacted, gapOf(meant.contact)};
    sheet.rows += QStringList{said(QT_TRANSLATE_NOOP("Numbers", "What is said?")), meantOrMissing(meant.said), script, gapOf(meant.said)};
    sheet.rows += QStringList{said(QT_TRANSLATE_NOOP("Numbers", "How many contacts before it is let go?")), meantOrMissing(meant.touches, QT_TRANSLATE_N_NOOP("Numbers", "%n contact(s)")),
                              is.contactsToLoss ? QCoreApplication::translate("Numbers", "half are let go after %n contact(s)", nullptr, int(*is.contactsToLoss)) : noFigure(),
                              gapBetween(meant.touches, is.contactsToLoss)};
    sheet.rows += QStringList{said(QT_TRANSLATE_NOOP("Numbers", "How long to the close?")), meantOrMissing(meant.days, QT_TRANSLATE_N_NOOP("Numbers", "%n day(s)")),
                              is.daysToWin ? QCoreApplication::translate("Numbers", "half are won within %n day(s)", nullptr, int(*is.daysToWin)) : noFigure(), gapBetween(meant.days, is.daysToWin)};
    return sheet;
}

QString labelOf(Repair repair)
{
    switch (repair) {
    case Repair::Document: return said(QT_TRANSLATE_NOOP("Numbers", "Write the process down"));
    case Repair::FollowUp: return said(QT_TRANSLATE_NOOP("Numbers", "Follow up"));
    case Repair::Qualify: return said(QT_TRANSLATE_NOOP("Numbers", "Qualify"));
    case Repair::Framework: return said(QT_TRANSLATE_NOOP("Numbers", "Speak from scripts"));
    case Repair::Objections: return said(QT_TRANSLATE_NOOP("Numbers", "Answer objections from cards"));
    case Repair::Measure: return said(QT_TRANSLATE_NOOP("Numbers", "Measure"));
    case Repair::Scale: return said(QT_TRANSLATE_NOOP("Numbers", "Then scale"));
    }
    return {};
}

namespace {

const char* evidenceOf(Repair repair)
{
    switch (repair) {
    case Repair::Document: return QT_TRANSLATE_NOOP("Numbers", "%1 of %2 questions are answered");
    case Repair::FollowUp: return QT_TRANSLATE_NOOP("Numbers", "%1 of %2 open leads are not overdue");
    case Repair::Qualify: return QT_TRANSLATE_NOOP("Numbers", "%1 of %2 leads that were talked with have a tier");
    case Repair::Framework: return QT_TRANSLATE_NOOP("Numbers", "%1 of %2 talks were spoken from a script");
    case Repair::Objections: return QT_TRANSLATE_NOOP("Numbers", "%1 of %2 objections that came up have a card");
    case Repair::Measure: return QT_TRANSLATE_NOOP("Numbers", "for %1 of %2 leads it is entered what their source cost");
    case Repair::Scale: break;
    }
    return QT_TRANSLATE_NOOP("Numbers", "%1 of %2 things that must hold do");
}

} // namespace

FigureSheet repairSheet(const QList<RepairStep>& plan)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "The repair plan")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "In this order"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Done"))}, {said(QT_TRANSLATE_NOOP("Numbers", "By what was measured"))}},
                      {}};
    for (const RepairStep& step : plan)
        sheet.rows += QStringList{labelOf(step.repair), step.isDone ? QStringLiteral("✓") : noFigure(), QString(said(evidenceOf(step.repair))).arg(step.evidence.part).arg(step.evidence.of)};
    return sheet;
}

} // namespace askline
