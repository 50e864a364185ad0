// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the sample that two people share, for the picture of the team.
#pragma once

#include "app/workspace/Surroundings.h"

#include <QString>

namespace askline {

// Below `folder`; empty where it could not be made.
QString makeSharedSample(const QString& sample, const QString& folder, const Surroundings& surroundings);

} // namespace askline
