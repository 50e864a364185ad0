// SPDX-License-Identifier: GPL-3.0-or-later
// The profile of the ideal client.
#pragma once

#include "app/domain/ClientProfile.h"
#include "app/workspace/Writing.h"

namespace askline {

// Replaces it whole. BadValue for a weight outside 1 to 10, or a trait that says nothing.
Result<Done<Nothing>> setProfile(Workspace& workspace, QList<Trait> traits);

} // namespace askline
