// SPDX-License-Identifier: GPL-3.0-or-later
// Draws keys as small key caps: "Ctrl+K" as two caps side by side, "G, T" as one after the other.
#pragma once

#include "ui/style/Theme.h"

#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace askline {

// The caps that a key sequence in text form consists of.
QStringList keyCapsOf(const QString& keys);
QSize keyCapsSize(const QFont& font, const QString& keys);
// Draws from the left edge of `rect`, in the middle of its height.
void drawKeyCaps(QPainter* painter, const QRect& rect, const QString& keys, const Theme& theme, Tone tone = Tone::Muted);

} // namespace askline
