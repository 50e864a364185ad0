// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns as experiments: what they are to show is said before they begin, what is changed is kept, and why they end.
#pragma once

#include "app/numbers/CampaignNumbers.h"
#include "app/workspace/Writing.h"

namespace askline {

// A name that is new makes a campaign. BadValue without a name, or with days or a budget below zero.
Result<Done<Campaign>> planCampaign(Workspace& workspace, Campaign campaign);
// NotFound for one that is not there; BadValue without words.
Result<Done<Nothing>> noteCampaignChange(Workspace& workspace, CampaignId campaign, const QString& what, QDate day = {});
// Before it has run as it was meant to, a reason is asked for: BadValue without one.
Result<Done<Nothing>> stopCampaign(Workspace& workspace, CampaignId campaign, const QString& reason, QDate day = {});

} // namespace askline
