// SPDX-License-Identifier: GPL-3.0-or-later
// What merge fields say for one lead, on the command line.
#pragma once

#include "app/workspace/reading/LeadSheet.h"

#include <QHash>

namespace askline::cli {

// By field.
QHash<QString, QString> leadWords(Workspace& workspace, const LeadSheet& sheet);

} // namespace askline::cli
