// SPDX-License-Identifier: GPL-3.0-or-later
// The ideal client, and what losses say.
#include "app/wording/NumbersSheets.h"
#include "app/wording/NumbersText.h"
#include "app/wording/ReadinessText.h"

#include <QCoreApplication>
#include <QLocale>

namespace askline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Numbers", text);
}

QString twoDigits(double number)
{
    return QLocale().toString(number, 'f', 2);
}

} // namespace

QString labelOf(TraitKind trait)
{
    switch (trait) {
    case TraitKind::Source: return said(QT_TRANSLATE_NOOP("Numbers", "Source contains"));
    case TraitKind::Country: return said(QT_TRANSLATE_NOOP("Numbers", "Country is"));
    case TraitKind::Place: return said(QT_TRANSLATE_NOOP("Numbers", "Place contains"));
    case TraitKind::Company: return said(QT_TRANSLATE_NOOP("Numbers", "Company contains"));
    case TraitKind::Role: return said(QT_TRANSLATE_NOOP("Numbers", "Role contains"));
    case TraitKind::Message: return said(QT_TRANSLATE_NOOP("Numbers", "Message contains"));
    case TraitKind::Value: return said(QT_TRANSLATE_NOOP("Numbers", "Value is at least"));
    case TraitKind::Budget: return said(QT_TRANSLATE_NOOP("Numbers", "Budget is at least"));
    case TraitKind::Authority: return said(QT_TRANSLATE_NOOP("Numbers", "Authority is at least"));
    case TraitKind::Timeline: return said(QT_TRANSLATE_NOOP("Numbers", "Timeline is at least"));
    case TraitKind::Fit: return said(QT_TRANSLATE_NOOP("Numbers", "Fit is at least"));
    }
    return {};
}

FigureSheet traitSheet(const ProfileNumbers& profile)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "The ideal client")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Trait"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Is"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Weight"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Won with it"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Won without it"))}},
                      {}};
    for (const TraitNumbers& one : profile.traits)
        sheet.rows += QStringList{labelOf(one.trait.about), one.trait.value, QString::number(one.trait.weight), one.with.of ? rateInWords(one.with) : noFigure(),
                                  one.without.of ? rateInWords(one.without) : noFigure()};
    return sheet;
}

FigureSheet bandSheet(const ProfileNumbers& profile)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Won by score")), {{said(QT_TRANSLATE_NOOP("Numbers", "Score from"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Decided"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Won"))}}, {}};
    for (const ScoreBand& band : profile.bands)
        sheet.rows += QStringList{twoDigits(band.from), countInTable(band.won.of), band.won.of ? rateInWords(band.won) : noFigure()};
    return sheet;
}

QString profileInWords(const ProfileNumbers& profile)
{
    if (profile.traits.isEmpty())
        return said(QT_TRANSLATE_NOOP("Numbers", "Write down what your best clients have in common, and it is tested here on the leads you won and lost."));
    if (!profile.separation)
        return QCoreApplication::translate("Numbers", "Too few to test it: %1 won and %2 lost, and ten of each are needed.").arg(profile.won).arg(profile.decided - profile.won);
    const Separation& test = *profile.separation;
    const QString figure = QCoreApplication::translate("Numbers", "(AUC %1, %2 to %3)").arg(twoDigits(test.auc), twoDigits(test.low), twoDigits(test.high));
    if (test.low > 0.5)
        return QCoreApplication::translate("Numbers", "The profile tells won leads from lost ones: of a won and a lost lead the won one scores higher %1 times in a hundred %2.").arg(wholePercent(test.auc)).arg(figure);
    if (test.high < 0.5)
        return QCoreApplication::translate("Numbers", "The profile points the wrong way: lost leads score higher than won ones %1.").arg(figure);
    return QCoreApplication::translate("Numbers", "The profile does not tell won leads from lost ones by more than chance %1.").arg(figure);
}

FigureSheet lossWordsSheet(const QList<LossWords>& words, const Catalogue& catalogue, const QTimeZone& zone)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "What losses say about the offer")), {{said(QT_TRANSLATE_NOOP("Numbers", "Day"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Reason"))}, {said(QT_TRANSLATE_NOOP("Numbers", "What was written"))}}, {}};
    for (const LossWords& one : words)
        sheet.rows += QStringList{QLocale().toString(one.at.dateIn(zone), QLocale::ShortFormat), catalogue.reasonName(one.reason), one.note};
    return sheet;
}

FigureSheet callWordsSheet(const QList<CallWords>& words, const QTimeZone& zone)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "What calls say about the offer")), {{said(QT_TRANSLATE_NOOP("Numbers", "Day"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Question"))}, {said(QT_TRANSLATE_NOOP("Numbers", "What was said"))}}, {}};
    for (const CallWords& one : words)
        sheet.rows += QStringList{QLocale().toString(one.at.dateIn(zone), QLocale::ShortFormat), one.question.isEmpty() ? said(QT_TRANSLATE_NOOP("Numbers", "Objection")) : one.question, one.words};
    return sheet;
}

} // namespace askline
