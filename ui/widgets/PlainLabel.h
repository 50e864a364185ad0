// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that show what they are given as plain text, whoever wrote it.
#pragma once

#include "ui/style/Theme.h"
#include "ui/style/Type.h"

class QLabel;

namespace askline {

// Of a lead's data: can be selected and copied.
QLabel* plainLabel(const QString& text, QWidget* parent, Tone tone = Tone::Normal, TypeSize size = TypeSize::Body);
// Of sentences: breaks its lines.
QLabel* sentenceLabel(const QString& text, QWidget* parent, Tone tone = Tone::Normal, TypeSize size = TypeSize::Body);

} // namespace askline
