// SPDX-License-Identifier: GPL-3.0-or-later
// One cell as text to keep: without hostile characters, formula guards and the prefixes programs put before values.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Lead.h"

#include <QString>

#include <optional>

namespace askline::intake {

// Cleaned, and without the guard of "'+49 30 1" and "=\"0030\"".
QString cellText(QStringView cell);
QString cellLine(QStringView cell);

// "l:123" -> "123", "p:+49 30 1" -> "+49 30 1": Meta's prefixes.
QString withoutPrefix(const QString& text);

// "n/a", "-", "none", "keine Angabe": written where there is nothing.
bool meansNothing(QStringView text);

// Yes or no in eight languages, "x", "1", "TRUE".
std::optional<bool> truthOf(const QString& text);

// "Closed Won", "gewonnen", "perdu", "Offen", "Unqualified".
std::optional<Standing> standingOf(const QString& text);

// The IANA id of a zone as programs write it: "Europe/Berlin", "Pacific Time - US & Canada". Empty where it is none.
QString zoneNamed(const QString& text);

} // namespace askline::intake
