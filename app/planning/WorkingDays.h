// SPDX-License-Identifier: GPL-3.0-or-later
// Working days: which days are holidays in a region, and the office clock that follows.
#pragma once

#include "app/domain/OfficeClock.h"

#include <QLocale>

namespace askline {

// Holidays of a KHolidays region ("de_de"); none for an empty code. Read from disk at the first question only.
IsHoliday holidaysOf(const QString& regionCode);
// The region whose holidays fit a country (ISO 3166); empty where none is known.
QString defaultHolidayRegion(const QString& country, const QLocale& locale);
OfficeClock officeClockOf(const WorkspaceSettings& settings);

} // namespace askline
