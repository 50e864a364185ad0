// SPDX-License-Identifier: GPL-3.0-or-later
// Values as the JSON the command line promises: these field names are fixed.
#pragma once

#include "app/intake/ImportFile.h"
#include "app/planning/Today.h"
#include "app/planning/Week.h"
#include "app/workspace/reading/LeadSheet.h"

#include <QJsonObject>

namespace askline::cli {

// A line of "leads".
QJsonObject leadJson(Workspace& workspace, const LeadRow& row);
// "lead": a line of "leads" and everything else about it.
QJsonObject cadenceJson(const Cadence& cadence);
QJsonObject followedCadenceJson(Workspace& workspace, const FollowedCadence& followed);
QJsonObject leadSheetJson(Workspace& workspace, const LeadSheet& sheet);
QJsonObject todayJson(Workspace& workspace, const TodayList& today);
QJsonObject weekJson(const Week& week, const QString& currency);
QJsonObject importJson(const intake::ImportedFile& file);
// ISO 8601 in the workspace's zone; null for none.
QJsonValue timeJson(Workspace& workspace, const std::optional<Moment>& moment);
// A day, or an hour with its offset.
QJsonValue dueJson(Workspace& workspace, const Due& due);

} // namespace askline::cli
