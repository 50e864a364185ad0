// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the tick of a chosen chip.
#include "ui/widgets/Chip.h"

namespace askline {

Chip::Chip(const QString& text, QWidget* parent) : Button(text, ButtonRole::Chip, parent)
{
    setIconSize(QSize(14, 14));
}

void Chip::checkStateSet()
{
    Button::checkStateSet();
    showTick();
}

void Chip::nextCheckState()
{
    Button::nextCheckState();
    showTick();
}

void Chip::showTick()
{
    setIcon(isChecked() ? askline::icon(IconName::Check, Tone::Accent) : QIcon());
}

} // namespace askline
