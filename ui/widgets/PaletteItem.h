// SPDX-License-Identifier: GPL-3.0-or-later
// One thing a command palette offers, and how well it fits what was typed.
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

namespace askline {

struct PaletteItem {
    QString id;
    QString title;
    QString subtitle;
    QString keyHint;
    QString group;
    QIcon icon;
};

// How well an item fits: every word typed must be found in it; the title's beginning counts most, then beginnings of
// its words, its initials, anywhere in it, and last the subtitle and the group. 0 fits not at all.
int paletteScore(const QString& query, const PaletteItem& item);

// Those that fit, the best first; equally good ones stay in their order. An empty query keeps all as they are.
QList<PaletteItem> ranked(const QString& query, const QList<PaletteItem>& items);

} // namespace askline
