// SPDX-License-Identifier: GPL-3.0-or-later
// Shares as whole percents: more digits would promise more than there is.
#include "app/wording/NumbersText.h"

#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace askline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Numbers", text);
}

QString oneDecimal(double number)
{
    return QLocale().toString(number, 'f', number < 10 ? 1 : 0);
}

} // namespace

QString wholePercent(double share)
{
    return QString::number(std::lround(share * 100));
}

QString stepName(int step, const QStringList& stages)
{
    switch (step) {
    case Arrived: return said(QT_TRANSLATE_NOOP("Numbers", "Arrived"));
    case Contacted: return said(QT_TRANSLATE_NOOP("Numbers", "First contact made"));
    case Talked: return said(QT_TRANSLATE_NOOP("Numbers", "Conversation begun"));
    default: break;
    }
    const int place = step - Talked - 1;
    return place < stages.size() ? stages[place] : said(QT_TRANSLATE_NOOP("Numbers", "Won"));
}

QString rateInWords(const Rate& rate)
{
    if (rate.isTooEarly())
        return QCoreApplication::translate("Numbers", "Too early to tell: %1 of about %2 needed").arg(rate.of).arg(rate.needed());
    return QCoreApplication::translate("Numbers", "%1 % (%2 to %3 %, %4 of %5)").arg(wholePercent(*rate.share()), wholePercent(rate.low()), wholePercent(rate.high())).arg(rate.part).arg(rate.of);
}

QString leakInWords(const Leak& leak, const QStringList& stages)
{
    const QString basis = leak.basis == Leak::Basis::OwnBestQuarter
        ? QCoreApplication::translate("Numbers", "In your best quarter it was %1 %.").arg(wholePercent(leak.plausible))
        : QCoreApplication::translate("Numbers", "Where leads are worked, about %1 % is usual (an assumption: no quarter of yours was better by more than chance).").arg(wholePercent(leak.plausible));
    const QString where = QCoreApplication::translate("Numbers", "Most is lost after “%1”: %2 % go on to “%3” (%4 of %5 that are decided).")
                              .arg(stepName(leak.step, stages), wholePercent(leak.rate.share().value_or(0)), stepName(leak.step + 1, stages))
                              .arg(leak.rate.part)
                              .arg(leak.rate.of);
    const QString gain = leak.money ? QCoreApplication::translate("Numbers", "At that rate the same leads would have brought about %1 customers more, worth %2.").arg(oneDecimal(leak.customers), moneyForPeople(*leak.money, QLocale()))
                                    : QCoreApplication::translate("Numbers", "At that rate the same leads would have brought about %1 customers more.").arg(oneDecimal(leak.customers));
    return where + u' ' + basis + u' ' + gain;
}

QString verdictInWords(const SourceVerdict& verdict, const QStringList& stages, const Catalogue& catalogue)
{
    const QString chance = QLocale().toString(verdict.test.probability, 'g', 2);
    if (verdict.isCommon)
        return QCoreApplication::translate("Numbers", "All sources drop alike after “%1”: it is the system, not the leads (differences as large as these are chance with probability %2; Pearson's chi-squared test).")
            .arg(stepName(verdict.step, stages), chance);
    const Source* source = catalogue.source(verdict.source);
    return QCoreApplication::translate("Numbers", "The drop after “%1” belongs to %2 (%3 %), not to all sources (chance would do this with probability %4; Pearson's chi-squared test).")
        .arg(stepName(verdict.step, stages), source ? source->name : said(QT_TRANSLATE_NOOP("Numbers", "leads without a source")), wholePercent(verdict.rate.share().value_or(0)), chance);
}

namespace {

QString tooFewInWords(int leads, const Rate& conversion)
{
    if (leads == 0)
        return said(QT_TRANSLATE_NOOP("Numbers", "No lead arrived in this period. Numbers begin with the first."));
    return QCoreApplication::translate("Numbers", "It is too early for rates: %1 leads are decided, and about %2 are needed before they say anything. Until then, count asks.").arg(conversion.of).arg(conversion.needed());
}

} // namespace

QStringList findingsInWords(const Findings& findings, const QStringList& stages, const Catalogue& catalogue)
{
    QStringList sentences;
    if (findings.leak)
        sentences += leakInWords(*findings.leak, stages);
    if (findings.verdict)
        sentences += verdictInWords(*findings.verdict, stages, catalogue);
    if (sentences.isEmpty())
        sentences += findings.conversion.isTooEarly() ? tooFewInWords(findings.leads, findings.conversion)
                                                       : said(QT_TRANSLATE_NOOP("Numbers", "No step lies clearly below what is plausible: nothing leaks more than chance would do."));
    return sentences;
}

QString firstContactInWords(const Waits& waits, int leads, int stillWaiting)
{
    const auto hour = happenedWithin(waits, 60);
    if (!hour)
        return said(QT_TRANSLATE_NOOP("Numbers", "No lead of this period had a first contact to wait for."));
    QString text = QCoreApplication::translate("Numbers", "%1 % within an hour, %2 % within a day").arg(wholePercent(*hour), wholePercent(*happenedWithin(waits, 1440)));
    if (const auto median = timeUntil(waits, 0.5))
        text += *median == 0 ? said(QT_TRANSLATE_NOOP("Numbers", "; half within a minute")) : QCoreApplication::translate("Numbers", "; half after %1").arg(durationForPeople(*median));
    if (const auto most = timeUntil(waits, 0.9))
        text += QCoreApplication::translate("Numbers", ", nine in ten after %1").arg(durationForPeople(*most));
    return text + QStringLiteral(". ") + QCoreApplication::translate("Numbers", "%1 of %2 still wait; they are counted by how long they have waited.").arg(stillWaiting).arg(leads);
}

QString speedEffectInWords(const QMap<ContactSpeed, Rate>& decidedAfter)
{
    constexpr double surprising = 0.05;
    Rate soon;
    Rate late;
    for (auto speed = decidedAfter.cbegin(); speed != decidedAfter.cend(); ++speed) {
        if (speed.key() == Never)
            continue; // disqualified unseen, most of them
        Rate& side = speed.key() <= WithinAnHour ? soon : late;
        side.part += speed->part;
        side.of += speed->of;
    }
    const auto test = homogeneityOf({soon, late});
    if (!test)
        return {};
    const QString shares = QCoreApplication::translate("Numbers", "Of leads contacted within an hour %1 % are won, of the others %2 %").arg(wholePercent(*soon.share()), wholePercent(*late.share()));
    const QString chance = QLocale().toString(test->probability, 'g', 2);
    return test->probability < surprising
        ? shares + QCoreApplication::translate("Numbers", ": more than chance would do (probability %1; Pearson's chi-squared test). Whoever is called sooner may differ in other ways, too.").arg(chance)
        : shares + QCoreApplication::translate("Numbers", ": no more than chance would do (probability %1; Pearson's chi-squared test).").arg(chance);
}

} // namespace askline
