// SPDX-License-Identifier: GPL-3.0-or-later
// Why two leads may be one, in words.
#pragma once

#include "app/workspace/reading/LeadSheet.h"

namespace askline {

QString labelOf(DuplicateReason reason);

} // namespace askline
