// SPDX-License-Identifier: GPL-3.0-or-later
// Where tests find the files of the source tree.
#pragma once

#include <QByteArray>
#include <QString>

namespace askline::testing {

QString sourcePath(const QString& relative);
// The bytes of a file below tests/data; an empty result fails the comparison that uses it.
QByteArray testData(const QString& relative);
// Compares with the golden file below tests/data, or rewrites it where ASKLINE_BLESS is set; true where they agree.
bool agreesWithGolden(const QString& relative, const QByteArray& actual);

} // namespace askline::testing
