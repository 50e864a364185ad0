// SPDX-License-Identifier: GPL-3.0-or-later
// The first day counts as a day.
#include "app/numbers/CampaignNumbers.h"

#include <algorithm>

namespace askline {

std::optional<int> CampaignNumbers::daysRun() const
{
    if (!campaign.begins.isValid() || campaign.begins > today)
        return std::nullopt;
    const QDate end = campaign.stopped.isValid() ? std::min(campaign.stopped, today) : today;
    if (end < campaign.begins)
        return std::nullopt;
    const int days = int(campaign.begins.daysTo(end)) + 1;
    return campaign.days > 0 ? std::min(days, campaign.days) : days;
}

bool CampaignNumbers::isOver() const
{
    return campaign.stopped.isValid() || (campaign.days > 0 && daysRun() == campaign.days);
}

bool CampaignNumbers::isStoppedEarly() const
{
    return campaign.stopped.isValid() && campaign.days > 0 && daysRun().value_or(0) < campaign.days;
}

bool CampaignNumbers::isOverBudget(const QString& currency) const
{
    const auto spent = std::ranges::find(numbers.spend, currency, &Money::currency);
    return campaign.budgetMinor > 0 && spent != numbers.spend.end() && spent->minor > campaign.budgetMinor;
}

} // namespace askline
