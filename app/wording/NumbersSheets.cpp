// SPDX-License-Identifier: GPL-3.0-or-later
// Rates are written with their intervals, or as too early to tell.
#include "app/wording/NumbersSheets.h"

#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
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

QString timeOrNone(const std::optional<qint64>& minutes)
{
    return minutes ? durationForPeople(*minutes) : noFigure();
}

QString decimal(double number)
{
    return QLocale().toString(number, 'f', 1);
}

} // namespace

QString noFigure()
{
    return QStringLiteral("–");
}

QString countInTable(qint64 count)
{
    return QLocale().toString(count);
}

QString sumsInWords(const QList<Money>& sums)
{
    QStringList words;
    for (const Money& money : sums)
        words += moneyForPeople(money, QLocale());
    return words.isEmpty() ? noFigure() : words.join(QStringLiteral(" + "));
}

QString moneyOrNone(const std::optional<Money>& money)
{
    return money ? moneyForPeople(*money, QLocale()) : noFigure();
}

QString sourceInTable(SourceId source, const Catalogue& catalogue)
{
    const QString name = catalogue.sourceName(source);
    return name.isEmpty() ? said(QT_TRANSLATE_NOOP("Numbers", "Without a source")) : name;
}

QString labelOf(Cut cut)
{
    switch (cut) {
    case Cut::Source: return said(QT_TRANSLATE_NOOP("Numbers", "Source"));
    case Cut::Campaign: return said(QT_TRANSLATE_NOOP("Numbers", "Campaign"));
    case Cut::Owner: return said(QT_TRANSLATE_NOOP("Numbers", "Owner"));
    case Cut::Tier: return said(QT_TRANSLATE_NOOP("Numbers", "Tier"));
    case Cut::Script: return said(QT_TRANSLATE_NOOP("Numbers", "Script, and when it was first used"));
    }
    return {};
}

FigureSheet funnelSheet(const Numbers& numbers)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "How far leads come")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Step"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Reached")), said(QT_TRANSLATE_NOOP("Numbers", "Leads that came to this step or further, whatever became of them"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Went on"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Undecided here"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Go on, of those decided")), said(QT_TRANSLATE_NOOP("Numbers", "Undecided leads are no failures, and are left out"))}},
                      {}};
    for (const FunnelStep& step : numbers.funnel) {
        const bool isLast = step.step + 1 == numbers.funnel.size();
        sheet.rows += QStringList{stepName(step.step, numbers.steps), countInTable(step.reached), isLast ? noFigure() : countInTable(step.movedOn),
                                  isLast ? noFigure() : countInTable(step.open), isLast || step.reached == 0 ? noFigure() : rateInWords(step.rate())};
    }
    return sheet;
}

FigureSheet firstContactSheet(const FirstContactNumbers& first)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "How soon leads are contacted")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Contacted"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Leads by then")), said(QT_TRANSLATE_NOOP("Numbers", "By Kaplan and Meier: leads that still wait count for as long as they have waited"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Won, of those decided")), said(QT_TRANSLATE_NOOP("Numbers", "Of the leads that were contacted within this time and not sooner"))}},
                      {}};
    struct Line {
        ContactSpeed speed;
        const char* name;
        qint64 minutes;
    };
    static constexpr Line lines[] = {{WithinFiveMinutes, QT_TRANSLATE_NOOP("Numbers", "within 5 minutes"), 5},
                                     {WithinAnHour, QT_TRANSLATE_NOOP("Numbers", "within an hour"), 60},
                                     {WithinFourHours, QT_TRANSLATE_NOOP("Numbers", "within 4 hours"), 240},
                                     {WithinADay, QT_TRANSLATE_NOOP("Numbers", "within a day"), 1440},
                                     {Later, QT_TRANSLATE_NOOP("Numbers", "later"), -1},
                                     {Never, QT_TRANSLATE_NOOP("Numbers", "never"), -1}};
    for (const Line& line : lines) {
        const auto share = line.minutes < 0 ? std::nullopt : happenedWithin(first.waits, line.minutes);
        const Rate won = first.decidedAfter.value(line.speed);
        sheet.rows += QStringList{said(line.name), share ? said(QT_TRANSLATE_NOOP("Numbers", "%1 %")).arg(wholePercent(*share)) : noFigure(), won.of == 0 ? noFigure() : rateInWords(won)};
    }
    return sheet;
}

FigureSheet staySheet(const QList<StageStay>& stays, const Playbook& playbook)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Time in each stage")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Stage"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "There now"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Half leave within")), said(QT_TRANSLATE_NOOP("Numbers", "Leads that are still there count for as long as they have been"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Nine in ten within"))}},
                      {}};
    for (const StageStay& stay : stays)
        sheet.rows += QStringList{playbook.stageTitle(stay.stage), countInTable(stay.there), timeOrNone(timeUntil(stay.stays, 0.5)), timeOrNone(timeUntil(stay.stays, 0.9))};
    return sheet;
}

FigureSheet lossSheet(const QList<LossReason>& reasons, const QStringList& steps, const Catalogue& catalogue)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Why leads are lost")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Reason"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Leads"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Most after"))}},
                      {}};
    for (const LossReason& reason : reasons) {
        const auto id = ReasonId::fromHex(reason.reason);
        const QString name = id ? catalogue.reasonName(*id) : QString();
        const auto most = std::ranges::max_element(reason.bySteps);
        sheet.rows += QStringList{name.isEmpty() ? said(QT_TRANSLATE_NOOP("Numbers", "No reason was given")) : name, countInTable(reason.leads),
                                  most == reason.bySteps.end() ? noFigure() : stepName(reason.bySteps.key(*most), steps)};
    }
    return sheet;
}

FigureSheet groupSheet(const QList<GroupNumbers>& groups, Cut cut)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Side by side")),
                      {{labelOf(cut)}, {said(QT_TRANSLATE_NOOP("Numbers", "Leads"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Contacted"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Talked with"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Won"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Won, of those decided"))}},
                      {}};
    for (const GroupNumbers& group : groups) {
        QString name = group.name.isEmpty() ? said(QT_TRANSLATE_NOOP("Numbers", "None")) : group.name;
        if (group.since.isValid())
            name += QStringLiteral(" · ") + QLocale().toString(group.since, QLocale::ShortFormat);
        sheet.rows += QStringList{name, countInTable(group.leads), countInTable(group.funnel[Contacted].reached), countInTable(group.funnel[Talked].reached),
                                  countInTable(group.conversion.part), group.conversion.of == 0 ? noFigure() : rateInWords(group.conversion)};
    }
    return sheet;
}

FigureSheet sourceSheet(const QList<SourceNumbers>& sources, const Catalogue& catalogue)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Sources")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Source"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Leads"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Decided")), said(QT_TRANSLATE_NOOP("Numbers", "How much of the source's leads is decided: what they are worth grows until all are"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Won, of those decided")), said(QT_TRANSLATE_NOOP("Numbers", "Leads that are still open are no failures, and are not counted here"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Won value"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Spent"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Cost a lead"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Value a lead")), said(QT_TRANSLATE_NOOP("Numbers", "Won value over all leads of the source, those still open too: it grows as they are decided"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Break-even")), said(QT_TRANSLATE_NOOP("Numbers", "What a lead may cost at most: won value over the leads that are decided"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Cost a customer"))}},
                      {}};
    for (const SourceNumbers& one : sources) {
        const QString name = sourceInTable(one.source, catalogue);
        sheet.rows += QStringList{one.isReferred ? QCoreApplication::translate("Numbers", "%1, referred").arg(name) : name,
                                  countInTable(one.leads),
                                  said(QT_TRANSLATE_NOOP("Numbers", "%1 %")).arg(wholePercent(one.maturity())),
                                  one.conversion.of == 0 ? noFigure() : rateInWords(one.conversion),
                                  sumsInWords(one.wonValue),
                                  sumsInWords(one.spend),
                                  moneyOrNone(one.costPerLead()),
                                  moneyOrNone(one.valuePerLead()),
                                  moneyOrNone(one.breakEven()),
                                  moneyOrNone(one.costPerCustomer())};
    }
    return sheet;
}

FigureSheet tierSheet(const QList<TierEffort>& tiers)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Effort by tier")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Tier"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Leads"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Contacts a lead"))},
                       {said(QT_TRANSLATE_NOOP("Numbers", "Minutes a lead")), said(QT_TRANSLATE_NOOP("Numbers", "Of touches whose length was taken"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Won"))}},
                      {}};
    for (const TierEffort& tier : tiers)
        sheet.rows += QStringList{tier.tier == Tier::None ? said(QT_TRANSLATE_NOOP("Numbers", "None yet")) : labelOf(tier.tier), countInTable(tier.leads),
                                  decimal(double(tier.contacts) / tier.leads), decimal(double(tier.seconds) / 60 / tier.leads), countInTable(tier.won)};
    return sheet;
}

FigureSheet contactsSheet(const FollowThrough& follow)
{
    FigureSheet sheet{said(QT_TRANSLATE_NOOP("Numbers", "Contacts until the decision")),
                      {{said(QT_TRANSLATE_NOOP("Numbers", "Contacts made"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Won with so many or fewer"))}, {said(QT_TRANSLATE_NOOP("Numbers", "Lost with so many or fewer"))}},
                      {}};
    QList<qint64> counts = follow.contactsToWin.keys() + follow.contactsToLoss.keys();
    std::ranges::sort(counts);
    counts.erase(std::ranges::unique(counts).begin(), counts.end());
    int lost = 0;
    for (const qint64 count : std::as_const(counts)) {
        lost += follow.contactsToLoss.value(count);
        sheet.rows += QStringList{countInTable(count), countInTable(follow.won() - follow.wonAfter(count)), countInTable(lost)};
    }
    return sheet;
}

} // namespace askline
