// SPDX-License-Identifier: GPL-3.0-or-later
// A table of figures as window, paper and command line show it: words and numbers written out.
#pragma once

#include <QStringList>

namespace askline {

struct FigureHead {
    QString text;
    QString explained = {}; // what the column means, where its head does not say it all
};

struct FigureSheet {
    QString title;
    QList<FigureHead> heads;
    QList<QStringList> rows; // as many cells as there are heads; the first names what the row is about

    QStringList headTexts() const;
};

} // namespace askline
