// SPDX-License-Identifier: GPL-3.0-or-later
// Small values as JSON: what is not known is null.
#pragma once

#include "app/numbers/Economics.h"

#include <QDate>
#include <QJsonObject>

namespace askline::cli {

QJsonValue numberOr(const std::optional<double>& number);
QJsonValue countOr(const std::optional<qint64>& count);
QJsonValue moneyOr(const std::optional<Money>& money);
QJsonValue dayOr(QDate day);
// One amount as it is; several by their currencies.
QJsonValue sumsJson(const QList<Money>& sums);
// Of a source or a campaign, but for its name.
QJsonObject economicsJson(const SourceNumbers& numbers);

} // namespace askline::cli
