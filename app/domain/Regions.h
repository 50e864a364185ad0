// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the world a person's new leads come from: countries, places and area codes as people list them.
#pragma once

#include "app/domain/Contact.h"

namespace askline {

// "DE, Vienna, +41 44": a country's code, a place, or how a number begins; one of them suffices. Nobody is in none.
bool isInRegions(const Contact& contact, const QString& regions);

} // namespace askline
