// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers as the JSON the command line promises: names, counts, shares from 0 to 1, money as decimals.
#pragma once

#include "app/numbers/MoneyNumbers.h"
#include "app/numbers/Overview.h"
#include "app/numbers/ProfileNumbers.h"
#include "app/numbers/ReadinessNumbers.h"
#include "app/numbers/WorkNumbers.h"
#include "app/workspace/Workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace askline::cli {

// Everything of it is added to `json` under names of its own.
void addOverview(QJsonObject& json, Workspace& workspace, const Numbers& numbers);
void addWork(QJsonObject& json, Workspace& workspace, const WorkNumbers& work);
void addMoneyNumbers(QJsonObject& json, Workspace& workspace, const MoneyNumbers& money);
void addReadiness(QJsonObject& json, Workspace& workspace, const ReadinessNumbers& readiness);
void addProfile(QJsonObject& json, const ProfileNumbers& profile);
QJsonArray groupsJson(const QList<GroupNumbers>& groups);

QJsonObject rateJson(const Rate& rate);

} // namespace askline::cli
