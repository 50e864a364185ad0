// SPDX-License-Identifier: GPL-3.0-or-later
// Why a row of a file was not imported, in words a person can act on.
#pragma once

#include "app/domain/LeadProposal.h"

namespace askline {

QString rejectInWords(const RejectedRow& row);

} // namespace askline
