// SPDX-License-Identifier: GPL-3.0-or-later
// A claim is an event; whether it holds is reckoned when it is read.
#include "app/workspace/sharing/ClaimVerbs.h"

#include "app/storage/sharing/ClaimStore.h"
#include "app/storage/sharing/DeviceStore.h"

namespace askline {

Result<Done<Nothing>> claimLead(Workspace& workspace, LeadId lead)
{
    if (storage::allDevices(workspace.database()).size() < 2)
        return Done<Nothing>{};
    Writing writing(workspace, QStringLiteral("claim-lead"), {}, Writing::Undoable::No);
    storage::insertClaim(writing.database(), workspace.newIdBytes(), lead, {writing.me(), writing.at()});
    return writing.finish(Nothing{});
}

std::optional<Claim> claimOn(Workspace& workspace, LeadId lead)
{
    return storage::claimOfOthers(workspace.database(), lead, workspace.me(), workspace.now().plusMinutes(-Claim::minutesHeld));
}

} // namespace askline
