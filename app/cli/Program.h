// SPDX-License-Identifier: GPL-3.0-or-later
// asklinectl: finds the verb, opens the workspace, prints the answer. Exit 0 done, 1 the request failed, 2 bad usage.
#pragma once

#include <QStringList>

class QTextStream;

namespace askline::cli {

struct Streams {
    QTextStream& in;
    QTextStream& out;
    QTextStream& err;
};

// `words` without the program's name.
int run(const QStringList& words, Streams streams);

} // namespace askline::cli
