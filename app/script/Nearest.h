// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who mistyped a word probably meant.
#pragma once

#include <QStringList>

namespace askline::script {

// The known word nearest to a mistyped one; empty where none is near.
QString nearest(QStringView typed, const QStringList& words);

} // namespace askline::script
