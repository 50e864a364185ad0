// SPDX-License-Identifier: GPL-3.0-or-later
// Opens numbers, addresses and files with the programs of the desktop.
#pragma once

#include <QSettings>
#include <QString>

namespace askline {

// By the command the user set ("softphone --call {number}"), else by the system's dialler. False where neither took it.
bool dialNumber(const QString& number, const QSettings& settings);
bool openOutside(const QString& address);
// A new mail with that file attached; false where no program here does that.
bool mailFile(const QString& to, const QString& subject, const QString& file);

} // namespace askline
