// SPDX-License-Identifier: GPL-3.0-or-later
// One row a campaign; its changes are rows of their own.
#include "app/workspace/numbers/CampaignVerbs.h"

#include "app/base/Folding.h"
#include "app/storage/catalogue/CatalogueStore.h"
#include "app/storage/numbers/ProfileStore.h"
#include "app/workspace/leads/LeadFields.h"

#include <algorithm>

namespace askline {

namespace {

Result<Campaign> campaignWith(Workspace& workspace, CampaignId id)
{
    const QList<Campaign>& all = workspace.catalogue().campaigns;
    const auto found = std::ranges::find(all, id, &Campaign::id);
    if (found == all.end())
        return failed({.kind = Failure::Kind::NotFound, .field = QStringLiteral("campaign")});
    return *found;
}

std::unexpected<Failure> badValue(const char* field, const QString& value, const char* wanted)
{
    return failed({.kind = Failure::Kind::BadValue, .subject = value, .field = QString::fromLatin1(field), .detail = QString::fromLatin1(wanted)});
}

} // namespace

Result<Done<Campaign>> planCampaign(Workspace& workspace, Campaign campaign)
{
    campaign.name = cleanedLine(campaign.name);
    campaign.hypothesis = cleanedLine(campaign.hypothesis);
    if (campaign.name.isEmpty())
        return badValue("campaign", {}, "a name");
    if (campaign.days < 0)
        return badValue("days", QString::number(campaign.days), "a number of days");
    if (campaign.budgetMinor < 0)
        return badValue("budget", QString::number(campaign.budgetMinor), "an amount of money");
    Writing writing(workspace, QStringLiteral("plan-campaign"), campaign.name);
    if (campaign.id.isNull()) {
        campaign.id = campaignCalled(workspace, writing, campaign.name);
        if (const auto known = campaignWith(workspace, campaign.id)) { // a plan does not begin it again
            campaign.stopped = known->stopped;
            campaign.stopReason = known->stopReason;
        }
    }
    storage::updateCampaign(writing.database(), campaign);
    return writing.finish(campaign);
}

Result<Done<Nothing>> noteCampaignChange(Workspace& workspace, CampaignId id, const QString& what, QDate day)
{
    const auto campaign = campaignWith(workspace, id);
    if (!campaign)
        return failed(campaign.error());
    const QString words = cleanedLine(what);
    if (words.isEmpty())
        return badValue("change", {}, "what was changed");
    Writing writing(workspace, QStringLiteral("note-campaign-change"), campaign->name);
    storage::insertCampaignChange(writing.database(), workspace.newIdBytes(), {id, day.isValid() ? day : writing.at().dateIn(workspace.zone()), words, writing.me()}, writing.at());
    return writing.finish(Nothing{});
}

Result<Done<Nothing>> stopCampaign(Workspace& workspace, CampaignId id, const QString& reason, QDate day)
{
    auto campaign = campaignWith(workspace, id);
    if (!campaign)
        return failed(campaign.error());
    Writing writing(workspace, QStringLiteral("stop-campaign"), campaign->name);
    campaign->stopped = day.isValid() ? day : writing.at().dateIn(workspace.zone());
    campaign->stopReason = cleanedLine(reason);
    if (CampaignNumbers{*campaign, {}, {}, campaign->stopped}.isStoppedEarly() && campaign->stopReason.isEmpty())
        return badValue("reason", {}, "why it ends before it was meant to");
    storage::updateCampaign(writing.database(), *campaign);
    return writing.finish(Nothing{});
}

} // namespace askline
