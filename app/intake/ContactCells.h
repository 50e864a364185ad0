// SPDX-License-Identifier: GPL-3.0-or-later
// The e-mail addresses and phone numbers one cell holds.
#pragma once

#include "app/domain/Contact.h"

namespace askline::intake {

// Several are separated by commas, semicolons, slashes, bars, " ::: " or line breaks. A text without an address is
// kept as one that cannot be read.
QList<ContactPoint> emailsIn(const QString& cell, const QString& label);

// A number that cannot be read is kept as it was typed.
QList<ContactPoint> phonesIn(const QString& cell, const QString& label, const QString& region);

// Adds those that are not there yet.
void addPoints(QList<ContactPoint>& points, const QList<ContactPoint>& more);

} // namespace askline::intake
