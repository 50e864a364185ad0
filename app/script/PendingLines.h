// SPDX-License-Identifier: GPL-3.0-or-later
// Comments and empty lines that wait until it is known what they stand above.
#pragma once

#include "app/script/Syntax.h"

namespace askline::script {

class PendingLines {
public:
    void add(Comment comment) { lines_.append(std::move(comment)); }
    void add(Blank blank) { lines_.append(std::move(blank)); }

    bool isEmpty() const { return lines_.isEmpty(); }
    QStringList takeComments();
    // Only those that no empty line parts from what follows.
    QStringList takeLastComments();
    // Several empty lines become one, and none starts a section.
    void moveTo(QList<Line>& lines);

private:
    QList<Line> lines_;
};

} // namespace askline::script
