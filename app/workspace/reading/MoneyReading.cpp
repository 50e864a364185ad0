// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast of last month is made from the leads that were open then, and from how far each had come by that day.
#include "app/workspace/reading/MoneyReading.h"

#include "app/numbers/FollowThrough.h"
#include "app/storage/numbers/OutcomeStore.h"
#include "app/storage/numbers/ProfileStore.h"
#include "app/storage/numbers/SpendStore.h"

#include <algorithm>

namespace askline {

namespace {

constexpr quint32 forecastSeed = 1900;
constexpr qint64 minutesADay = 1440;
constexpr int soonest = 7; // days to a decision that nothing is known of

// What is asked for, and what everything here is reckoned by.
struct Asked {
    storage::Database& database;
    Workspace& workspace;
    NumbersFilter filter;      // of source, owner and campaign alone
    int last = 0;
    QDate today;
    QTimeZone zone;
    QString currency;
};

QList<Win> winsOf(const Asked& m, const QList<storage::WonLead>& leads)
{
    QList<Win> wins;
    for (const storage::WonLead& lead : leads)
        if (lead.value.minor > 0)
            wins += Win{lead.at.dateIn(m.zone), lead.value, lead.source};
    return wins;
}

QList<SourcePayback> paybacksOf(const QList<Spend>& spend, const QList<Win>& wins)
{
    QMap<SourceId, QList<Spend>> bySource;
    for (const Spend& one : spend)
        bySource[one.source] += one;
    QList<SourcePayback> paybacks;
    for (auto source = bySource.cbegin(); source != bySource.cend(); ++source) {
        QList<Win> own = wins;
        own.removeIf([&](const Win& win) { return win.source != source.key(); });
        if (const auto payback = paybackOf(*source, own))
            paybacks += SourcePayback{source.key(), *payback};
    }
    std::ranges::stable_sort(paybacks, std::ranges::greater(), [](const SourcePayback& one) { return one.payback.spent.minor; });
    return paybacks;
}

bool isAskForTheSale(AskKind kind)
{
    return kind == AskKind::Decision || kind == AskKind::Sale || kind == AskKind::Signature;
}

// The day its decision is asked for, else when half of those before it were won.
QDate decisionDay(QDate arrived, QDate asked, QDate today, qint64 usualDays)
{
    if (asked.isValid())
        return std::max(asked, today);
    return std::max(arrived.addDays(usualDays), today.addDays(soonest));
}

QList<OpenLead> openNow(const Asked& m, qint64 usualDays)
{
    QList<OpenLead> leads;
    for (const storage::OpenLeadRow& row : storage::openLeads(m.database, m.filter)) {
        const QDate asked = isAskForTheSale(row.nextAsk) ? row.due.dateIn(m.zone) : QDate();
        leads += OpenLead{row.furthest, row.value.currency == m.currency ? row.value.minor : 0, decisionDay(row.arrived, asked, m.today, usualDays)};
    }
    return leads;
}

// What is counted of a lead now, taken out of what is known of the leads before it.
void takeOut(QList<FunnelStep>& funnel, const LeadCell& cell)
{
    const QList<FunnelStep> one = funnelOf({cell}, int(funnel.size()) - 1);
    for (qsizetype step = 0; step < funnel.size(); ++step) {
        funnel[step].reached -= one[step].reached;
        funnel[step].movedOn -= one[step].movedOn;
        funnel[step].open -= one[step].open;
    }
}

void addLastMonth(const Asked& m, const QList<storage::WonLead>& won, const QList<FunnelStep>& funnelBefore, qint64 usualDays, ForecastNumbers& forecast)
{
    const QDate first = forecast.month.addMonths(-1);
    const Moment then = Moment::startOf(first, m.zone);
    const Moment end = Moment::startOf(forecast.month, m.zone);
    QList<OpenLead> open;
    QList<FunnelStep> funnel = funnelBefore;
    for (const storage::UndecidedThen& lead : storage::undecidedAt(m.database, m.filter, then)) {
        open += OpenLead{lead.furthestThen, lead.value.currency == m.currency ? lead.value.minor : 0, decisionDay(lead.arrived, {}, first, usualDays)};
        LeadCell cell;
        cell.furthest = lead.furthest;
        cell.standing = lead.standing;
        cell.leads = 1;
        takeOut(funnel, cell);
    }
    forecast.lastMonth = expectationOf(open, funnel, first, forecast.month.addDays(-1), forecastSeed);
    for (const storage::WonLead& lead : won)
        if (lead.arrived < first && lead.at >= then && lead.at < end && lead.value.currency == m.currency)
            forecast.cameLastMonth += lead.value.minor;
}

ForecastNumbers forecastOf(const Asked& m, const QList<storage::WonLead>& won)
{
    ForecastNumbers forecast;
    forecast.month = QDate(m.today.year(), m.today.month(), 1);
    const qint64 toWin = quantileOf(followThroughOf(storage::measureCounts(m.database, m.filter)).minutesToWin, 0.5).value_or(0) / minutesADay;
    const QList<FunnelStep> funnel = funnelOf(storage::leadSums(m.database, m.filter), m.last);
    const QList<OpenLead> open = openNow(m, toWin);
    const QDate next = forecast.month.addMonths(1);
    forecast.thisMonth = expectationOf(open, funnel, m.today, next.addDays(-1), forecastSeed);
    forecast.nextMonth = expectationOf(open, funnel, next, next.addMonths(1).addDays(-1), forecastSeed + 1);
    forecast.later = expectationOf(open, funnel, next.addMonths(1), m.today.addYears(20), forecastSeed + 2);
    NumbersFilter before = m.filter;
    before.to = forecast.month.addMonths(-1).addDays(-1);
    addLastMonth(m, won, funnelOf(storage::leadSums(m.database, before), m.last), toWin, forecast);
    return forecast;
}

QList<CampaignNumbers> campaignsOf(const Asked& m, const QList<LeadCell>& cells, const QList<Spend>& spend)
{
    const QList<storage::ChangeOfCampaign> changes = storage::campaignChanges(m.database);
    QList<CampaignNumbers> campaigns;
    for (const Campaign& campaign : m.workspace.catalogue().campaigns) {
        if (!m.filter.campaign.isNull() && campaign.id != m.filter.campaign)
            continue;
        QList<LeadCell> ownCells = cells;
        ownCells.removeIf([&](const LeadCell& cell) { return cell.campaign != campaign.id; });
        for (LeadCell& cell : ownCells) { // together, whatever their sources
            cell.source = {};
            cell.isReferred = false;
        }
        QList<Spend> ownSpend = spend;
        ownSpend.removeIf([&](const Spend& one) { return one.campaign != campaign.id; });
        for (Spend& one : ownSpend)
            one.source = {};
        CampaignNumbers one{campaign, economicsOf(ownCells, ownSpend).value(0), {}, m.today};
        for (const storage::ChangeOfCampaign& change : changes)
            if (change.campaign == campaign.id)
                one.changes += CampaignChange{change.day, change.what, change.by};
        campaigns += one;
    }
    std::ranges::stable_sort(campaigns, std::ranges::greater(), [](const CampaignNumbers& one) { return one.campaign.begins; });
    return campaigns;
}

template <class IdType, class Of>
QList<PartOf<IdType>> partsOf(const QList<LeadCell>& cells, const QString& currency, Of of)
{
    QMap<IdType, PartOf<IdType>> parts;
    for (const LeadCell& cell : cells) {
        PartOf<IdType>& part = parts[of(cell)];
        part.id = of(cell);
        part.leads += cell.leads;
        part.wonMinor += cell.currency == currency ? cell.minorValue : 0;
    }
    QList<PartOf<IdType>> sorted = parts.values();
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const PartOf<IdType>& part) { return std::pair(part.wonMinor, part.leads); });
    return sorted;
}

QList<TouchShareOfWon> sharesByTouch(const QList<MeasureCount>& measures, const QString& currency)
{
    QMap<TouchKind, qint64> kinds;
    for (const MeasureCount& measure : measures)
        if (measure.kind == MeasureKind::WonByTouch && measure.of == currency)
            kinds[TouchKind(measure.figure)] += measure.minor;
    QList<TouchShareOfWon> shares;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        shares += TouchShareOfWon{kind.key(), *kind};
    std::ranges::stable_sort(shares, std::ranges::greater(), &TouchShareOfWon::wonMinor);
    return shares;
}

QList<qint64> wonValuesIn(const Asked& m, const QList<storage::WonLead>& won, const NumbersFilter& period)
{
    QList<qint64> values;
    for (const storage::WonLead& lead : won) {
        const bool isInPeriod = (!period.from.isValid() || lead.arrived >= period.from) && (!period.to.isValid() || lead.arrived <= period.to);
        if (isInPeriod && lead.value.currency == m.currency && lead.value.minor > 0)
            values += lead.value.minor;
    }
    return values;
}

} // namespace

Result<MoneyNumbers> readMoney(Workspace& workspace, const NumbersFilter& filter)
{
    Asked m{workspace.database(), workspace, filter, lastStep(workspace.rowContext().stagesInOrder.size()), workspace.now().dateIn(workspace.zone()), workspace.zone(), workspace.settings().currency};
    m.filter.from = {};
    m.filter.to = {};
    const QList<storage::WonLead> won = storage::wonLeads(m.database, m.filter);
    const QList<Win> wins = winsOf(m, won);
    const QList<Spend> allSpend = storage::spendIn(m.database, m.filter);
    const QList<LeadCell> cells = storage::leadCells(m.database, filter);
    const WorkspaceSettings& settings = workspace.settings();
    MoneyNumbers numbers;
    numbers.currency = m.currency;
    numbers.campaigns = campaignsOf(m, storage::leadCells(m.database, m.filter), allSpend);
    numbers.paybacks = paybacksOf(allSpend, wins);
    numbers.runway = runwayOf({settings.fuelMinor, settings.fuelDay, settings.refuelPercent}, m.currency, storage::spendIn(m.database, {}), m.filter == NumbersFilter{} ? wins : winsOf(m, storage::wonLeads(m.database, {})), m.today);
    numbers.forecast = forecastOf(m, won);
    numbers.bySource = partsOf<SourceId>(cells, m.currency, [](const LeadCell& cell) { return cell.source; });
    numbers.byPerson = partsOf<PersonId>(cells, m.currency, [](const LeadCell& cell) { return cell.owner; });
    numbers.byTouch = sharesByTouch(storage::measureCounts(m.database, filter), m.currency);
    numbers.wonValues = wonValuesIn(m, won, filter);
    if (auto failure = workspace.takeFailure())
        return failed(*failure);
    return numbers;
}

} // namespace askline
