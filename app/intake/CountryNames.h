// SPDX-License-Identifier: GPL-3.0-or-later
// Countries as people write them, as ISO 3166 codes.
#pragma once

#include <QString>

namespace askline::intake {

// "Deutschland", "Allemagne", "de", "DEU" and "Germany" -> "DE"; empty where it is no country.
QString countryCode(const QString& name);

} // namespace askline::intake
