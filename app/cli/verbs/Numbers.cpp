// SPDX-License-Identifier: GPL-3.0-or-later
// numbers: how it is going, all of it at once.
#include "app/cli/NumbersJson.h"
#include "app/cli/Taking.h"
#include "app/cli/Verb.h"
#include "app/wording/MoneyNumbersText.h"
#include "app/wording/NumbersSheets.h"
#include "app/wording/ReadinessText.h"
#include "app/wording/WorkText.h"
#include "app/workspace/reading/MoneyReading.h"
#include "app/workspace/reading/NumbersReading.h"
#include "app/workspace/reading/ProfileReading.h"
#include "app/workspace/reading/ReadinessReading.h"
#include "app/workspace/reading/WorkReading.h"

namespace askline::cli {

namespace {

Taken<NumbersFilter> takeFilter(Workspace& workspace, Arguments& arguments)
{
    NumbersFilter filter;
    const auto from = takeDay(arguments, QStringLiteral("--from"));
    const auto to = takeDay(arguments, QStringLiteral("--to"));
    if (!from || !to)
        return std::unexpected(!from ? from.error() : to.error());
    const auto owner = takeOwner(workspace, arguments);
    if (!owner)
        return trouble(owner.error());
    filter.from = *from;
    filter.to = *to;
    filter.owner = *owner;
    if (const auto name = arguments.takeOption(QStringLiteral("--source"))) {
        const auto source = idNamed(workspace.catalogue().sources, *name);
        if (!source)
            return trouble(source.error());
        filter.source = *source;
    }
    if (const auto name = arguments.takeOption(QStringLiteral("--campaign"))) {
        const auto campaign = idNamed(workspace.catalogue().campaigns, *name);
        if (!campaign)
            return trouble(campaign.error());
        filter.campaign = *campaign;
    }
    return filter;
}

struct AllNumbers {
    Numbers overview;
    WorkNumbers work;
    MoneyNumbers money;
    ReadinessNumbers readiness;
    ProfileNumbers profile;
    QMap<Cut, QList<GroupNumbers>> groups;
};

Result<AllNumbers> readAll(Workspace& workspace, const NumbersFilter& filter)
{
    const auto overview = readNumbers(workspace, filter);
    const auto work = readWork(workspace, filter);
    const auto money = readMoney(workspace, filter);
    const auto readiness = readReadiness(workspace, filter);
    const auto profile = readProfile(workspace, filter);
    for (const std::optional<Failure>& failure : {overview ? std::nullopt : std::optional(overview.error()), work ? std::nullopt : std::optional(work.error()),
                                                  money ? std::nullopt : std::optional(money.error()), readiness ? std::nullopt : std::optional(readiness.error()),
                                                  profile ? std::nullopt : std::optional(profile.error())})
        if (failure)
            return failed(*failure);
    AllNumbers all{*overview, *work, *money, *readiness, *profile, {}};
    for (const Cut cut : {Cut::Source, Cut::Campaign, Cut::Owner, Cut::Tier, Cut::Script}) {
        const auto groups = readGroups(workspace, filter, cut);
        if (!groups)
            return failed(groups.error());
        all.groups.insert(cut, *groups);
    }
    return all;
}

QStringList saysOf(Workspace& workspace, const AllNumbers& all)
{
    return numbersSay(all.overview, all.readiness.gates, workspace.catalogue());
}

QJsonObject allJson(Workspace& workspace, const AllNumbers& all)
{
    QJsonObject json;
    addOverview(json, workspace, all.overview);
    addWork(json, workspace, all.work);
    addMoneyNumbers(json, workspace, all.money);
    addReadiness(json, workspace, all.readiness);
    addProfile(json, all.profile);
    json.insert(QStringLiteral("says"), QJsonArray::fromStringList(saysOf(workspace, all)));
    static constexpr const char* names[] = {"source", "campaign", "owner", "tier", "script"};
    QJsonObject groups;
    for (auto group = all.groups.cbegin(); group != all.groups.cend(); ++group)
        groups.insert(QString::fromLatin1(names[size_t(group.key())]), groupsJson(*group));
    json.insert(QStringLiteral("side_by_side"), groups);
    return json;
}

QString numbersText(Workspace& workspace, const AllNumbers& all)
{
    const Catalogue& catalogue = workspace.catalogue();
    const FirstContactNumbers& first = all.overview.firstContact;
    QStringList parts{saysOf(workspace, all).join(u'\n') + u'\n'};
    for (const FigureSheet& sheet : {gateSheet(all.readiness.gates), funnelSheet(all.overview), firstContactSheet(first), sourceSheet(all.overview.sources, catalogue), askSheet(all.work),
                                     forecastSheet(all.money.forecast, all.money.currency), repairSheet(all.readiness.plan)})
        if (const QString text = sheetText(sheet); !text.isEmpty())
            parts += text;
    return parts.join(u'\n').trimmed();
}

} // namespace

Outcome numbersVerb(Workspace& workspace, Arguments& arguments)
{
    const auto filter = takeFilter(workspace, arguments);
    if (!filter)
        return std::unexpected(filter.error());
    if (const auto left = leftOver(arguments))
        return std::unexpected(*left);
    const auto all = readAll(workspace, *filter);
    if (!all)
        return trouble(all.error());
    Answer answer;
    answer.json += allJson(workspace, *all);
    answer.text = numbersText(workspace, *all);
    return answer;
}

} // namespace askline::cli
