// SPDX-License-Identifier: GPL-3.0-or-later
// The counts that the numbers are made of, as they are kept and as a recount from what happened alone has them.
#pragma once

#include "app/workspace/Workspace.h"

#include <QMap>

namespace askline::testing {

// By a key that names what is alike: leads, won value and contacts; measures; what was done on a day. Zeros are left out.
using Counted = QMap<QString, QList<qint64>>;

Counted kept(Workspace& workspace);
Counted recounted(Workspace& workspace);
// What of the sums, and of whole months, is not what it is the sum of; nothing should be.
Counted sumsThatDiffer(Workspace& workspace);
Counted monthsThatDiffer(Workspace& workspace);

// Neither deleted nor merged into another, in no order.
QList<LeadId> leadsThere(Workspace& workspace);

} // namespace askline::testing
