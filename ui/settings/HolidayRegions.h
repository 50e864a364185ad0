// SPDX-License-Identifier: GPL-3.0-or-later
// Whose holidays can be kept: the regions of a country by their own names, other countries as a whole.
#pragma once

#include <QList>
#include <QString>

namespace askline {

struct HolidayChoice {
    QString code;
    QString name;
    bool operator==(const HolidayChoice&) const = default;
};

// Those of the country first. Reads files: not on the window's thread.
QList<HolidayChoice> holidayChoices(const QString& country);

} // namespace askline
