// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts are given to two digits: more would be a promise.
#include "app/wording/MoneyNumbersText.h"

#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "app/wording/NumbersSheets.h"
#include "app/wording/NumbersText.h"

#include <QCoreApplication>
#include <QLocale>

namespace askline {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("Numbers", text);
}

QString dayOrNone(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : noFigure();
}

QString monthName(QDate month)
{
    return QLocale().toString(month, QStringLiteral("MMMM yyyy"));
}

QString roughMoney(qint64 minor, const QString& currency)
{
    return moneyForPeople({toTwoDigits(double(minor)), currency}, QLocale());
}

QString daysRunInWords(const CampaignNumbers& one)
{
    const auto run = one.daysRun();
    if (!run)
        return one.campaign.begins.isValid() ? QCoreApplication::translate("Numbers", "begins %1").arg(dayOrNone(one.campaign.begins)) : noFigure();
    return one.campaign.days > 0 ? QCoreApplication::translate("Numbers", "day %1 of %2").arg(*run).arg(one.campaign.days)
                                 : QCoreApplication::translate("Numbers", "%n day(s)", nullptr, *run);
}

QStringList expectationRow(const QString& name, const Expectation& expected, const QString& currency)
{
    const QString range = QCoreApplication::translate("Numbers", "%1 to %2").arg(roughMoney(expected.low, currency), roughMoney(expected.high, currency));
    return {name, countInTable(expected.leads), QLocale().toString(expected.customers, 'f', 1), expected.leads == 0 ? noFigure() : roughMoney(expected.minor, currency),
            expected.leads == 0 ? noFigure() : range};
}

} // namespace

FigureSheet campaignSheet(const QList<CampaignNumbers>& campaigns, const QString& currency)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Campaigns")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Campaign"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Run"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Leads"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Won, of those decided"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Spent"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Budget"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Cost a lead"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Value a lead"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Cost a customer"))}},
                      {}};
    for (const CampaignNumbers& one : campaigns)
        sheet.rows += QStringList{one.campaign.name,
                                  daysRunInWords(one),
                                  countInTable(one.numbers.leads),
                                  one.numbers.conversion.of == 0 ? noFigure() : rateInWords(one.numbers.conversion),
                                  sumsInWords(one.numbers.spend),
                                  one.campaign.budgetMinor > 0 ? moneyForPeople({one.campaign.budgetMinor, currency}, QLocale()) : noFigure(),
                                  moneyOrNone(one.numbers.costPerLead()),
                                  moneyOrNone(one.numbers.valuePerLead()),
                                  moneyOrNone(one.numbers.costPerCustomer())};
    return sheet;
}

FigureSheet paybackSheet(const QList<SourcePayback>& paybacks, const Catalogue& catalogue)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Until the money is back")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Source"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Spent"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Came back"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Back after"))}},
                      {}};
    for (const SourcePayback& one : paybacks)
        sheet.rows += QStringList{sourceInTable(one.source, catalogue), moneyForPeople(one.payback.spent, QLocale()), moneyForPeople(one.payback.back, QLocale()),
                                  one.payback.days ? QCoreApplication::translate("Numbers", "%n day(s)", nullptr, *one.payback.days) : said(QT_TRANSLATE_NOOP("Numbers", "not yet"))};
    return sheet;
}

FigureSheet forecastSheet(const ForecastNumbers& forecast, const QString& currency)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "What open leads may bring")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Decided in"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Open leads"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Customers"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Expected"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Nine times in ten"))}},
                      {}};
    sheet.rows += expectationRow(monthName(forecast.month), forecast.thisMonth, currency);
    sheet.rows += expectationRow(monthName(forecast.month.addMonths(1)), forecast.nextMonth, currency);
    sheet.rows += expectationRow(said(QT_TRANSLATE_NOOP("Numbers", "later")), forecast.later, currency);
    return sheet;
}

QString lastMonthInWords(const ForecastNumbers& forecast, const QString& currency)
{
    const Expectation& last = forecast.lastMonth;
    if (last.leads == 0)
        return {};
    const bool isWithin = forecast.cameLastMonth >= last.low && forecast.cameLastMonth <= last.high;
    const QString text = QCoreApplication::translate("Numbers", "On the first of %1 the same reckoning would have said %2 (%3 to %4) from the leads open then; %5 came.")
                             .arg(monthName(forecast.month.addMonths(-1)), roughMoney(last.minor, currency), roughMoney(last.low, currency), roughMoney(last.high, currency),
                                  moneyForPeople({forecast.cameLastMonth, currency}, QLocale()));
    return isWithin ? text : text + u' ' + said(QT_TRANSLATE_NOOP("Numbers", "It lay outside: do not lean on this forecast."));
}

FigureSheet dependenceSheet(const MoneyNumbers& money, const Catalogue& catalogue)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "What hangs on one")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Source or person"))}, {QString()}, {said(QT_TRANSLATE_NOOP("Numbers", "Of all leads"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Of the won value"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Won value"))}},
                      {}};
    const auto add = [&](const QString& name, const QString& what, const Shares& shares, qint64 won) {
        sheet.rows += QStringList{name, what, said(QT_TRANSLATE_NOOP("Numbers", "%1 %")).arg(wholePercent(shares.leads)), said(QT_TRANSLATE_NOOP("Numbers", "%1 %")).arg(wholePercent(shares.won)),
                                  moneyForPeople({won, money.currency}, QLocale())};
    };
    for (const auto& part : money.bySource)
        add(sourceInTable(part.id, catalogue), said(QT_TRANSLATE_NOOP("Numbers", "Source")), sharesOf(part, money.bySource), part.wonMinor);
    for (const auto& part : money.byPerson)
        add(part.id.isNull() ? said(QT_TRANSLATE_NOOP("Numbers", "Nobody's")) : catalogue.personName(part.id), said(QT_TRANSLATE_NOOP("Numbers", "Person")), sharesOf(part, money.byPerson), part.wonMinor);
    return sheet;
}

QString runwayInWords(const std::optional<Runway>& runway)
{
    if (!runway)
        return said(QT_TRANSLATE_NOOP("Numbers", "Enter how much is set aside to get leads with, and the month it ends in stands here."));
    const QString left = moneyForPeople(runway->left, QLocale());
    if (runway->left.minor <= 0)
        return QCoreApplication::translate("Numbers", "What was set aside is used up (%1).").arg(left);
    const QString burn = roughMoney(runway->burnPerMonth.minor, runway->burnPerMonth.currency);
    const QString back = roughMoney(runway->refuelPerMonth.minor, runway->refuelPerMonth.currency);
    if (!runway->ends)
        return QCoreApplication::translate("Numbers", "%1 is left. %2 a month is spent and %3 put back: at this burn it does not end.").arg(left, burn, back);
    return QCoreApplication::translate("Numbers", "%1 is left. %2 a month is spent and %3 put back: at this burn it ends in %4.").arg(left, burn, back, monthName(*runway->ends));
}

QStringList vitalFewInWords(const MoneyNumbers& money, const Catalogue& catalogue)
{
    constexpr int fewestWins = 5;
    QStringList sentences;
    if (money.wonValues.size() < fewestWins)
        return sentences;
    QList<qint64> sources;
    for (const auto& part : money.bySource)
        sources += part.wonMinor;
    const int few = vitalFew(money.wonValues);
    sentences += QCoreApplication::translate("Numbers", "%1 of %2 customers and %3 of %4 sources hold four fifths of what was won.")
                     .arg(few)
                     .arg(money.wonValues.size())
                     .arg(vitalFew(sources))
                     .arg(money.bySource.size());
    if (!money.byTouch.isEmpty()) {
        qint64 all = 0;
        for (const TouchShareOfWon& touch : money.byTouch)
            all += touch.wonMinor;
        const TouchShareOfWon& most = money.byTouch.first();
        sentences += QCoreApplication::translate("Numbers", "Of the contacts that led to it, “%1” carried most: %2 % of the won value.").arg(labelOf(most.kind), wholePercent(all ? double(most.wonMinor) / double(all) : 0));
    }
    constexpr double much = 0.5;
    for (const auto& part : money.bySource)
        if (const Shares shares = sharesOf(part, money.bySource); shares.won >= much && !part.id.isNull())
            sentences += QCoreApplication::translate("Numbers", "%1 % of it came from one source, %2: if it dries up, so does the firm.").arg(wholePercent(shares.won), sourceInTable(part.id, catalogue));
    if (money.byPerson.size() > 1)
        for (const auto& part : money.byPerson)
            if (const Shares shares = sharesOf(part, money.byPerson); shares.won >= much && !part.id.isNull())
                sentences += QCoreApplication::translate("Numbers", "%1 % of it was won by one person, %2.").arg(wholePercent(shares.won), catalogue.personName(part.id));
    return sentences;
}

QString campaignInWords(const CampaignNumbers& one, const QString& currency)
{
    QStringList sentences;
    if (!one.campaign.hypothesis.isEmpty())
        sentences += QCoreApplication::translate("Numbers", "It is to show: %1").arg(one.campaign.hypothesis);
    const Rate& conversion = one.numbers.conversion;
    sentences += conversion.isTooEarly() ? QCoreApplication::translate("Numbers", "It cannot say yet how many of its leads are won: %1 are decided, about %2 are needed.").arg(conversion.of).arg(conversion.needed())
                                         : QCoreApplication::translate("Numbers", "Of its leads that are decided, %1 are won.").arg(rateInWords(conversion));
    if (one.isOverBudget(currency))
        sentences += said(QT_TRANSLATE_NOOP("Numbers", "More was spent than its budget."));
    if (one.isStoppedEarly())
        sentences += QCoreApplication::translate("Numbers", "It was stopped early, on %1: %2").arg(dayOrNone(one.campaign.stopped), one.campaign.stopReason);
    else if (!one.isOver() && one.campaign.days > 0 && one.daysRun())
        sentences += QCoreApplication::translate("Numbers", "It is meant to run %n more day(s).", nullptr, one.campaign.days - *one.daysRun());
    for (const CampaignChange& change : one.changes)
        sentences += QCoreApplication::translate("Numbers", "%1: %2", "the day of a change, and what it was").arg(dayOrNone(change.day), change.what);
    return sentences.join(u'\n');
}

} // namespace askline
