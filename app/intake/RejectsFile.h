// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that were rejected, as a file that can be mended and imported again.
#pragma once

#include "app/base/Failure.h"
#include "app/domain/LeadProposal.h"

#include <functional>

namespace askline::intake {

// The original cells and a last column "askline_problem", which an import leaves out. `says` makes the problem's
// sentence; without it stands the reason's name.
Result<void> writeRejects(const QString& path, const QStringList& headers, const QList<RejectedRow>& rejected,
                          const std::function<QString(const RejectedRow&)>& says = {});

// One record of a CSV file, without its line break.
QString csvLine(const QStringList& cells, QChar delimiter = u',');

} // namespace askline::intake
