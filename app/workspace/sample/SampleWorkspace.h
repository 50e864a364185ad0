// SPDX-License-Identifier: GPL-3.0-or-later
// The sample workspace: a seeded half-year of a small firm, made through the verbs as people would have made it.
#pragma once

#include "app/workspace/Workspace.h"

namespace askline {

Result<std::unique_ptr<Workspace>> createSampleWorkspace(const QString& file, const NewWorkspace& wanted, const Surroundings& surroundings);

} // namespace askline
