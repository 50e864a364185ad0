// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the surface of a card.
#include "ui/widgets/Card.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"

#include <QPainter>

namespace askline {

Card::Card(QWidget* parent, Level level) : QWidget(parent), level_(level) {}

void Card::setTone(Tone tone)
{
    tone_ = tone;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (tone_ != Tone::Normal)
        drawRounded(&painter, rect(), spacing::cardRadius, softOf(theme, tone_), colorOf(theme, tone_));
    else
        drawRounded(&painter, rect(), spacing::cardRadius, level_ == Level::Raised ? theme.raised : theme.surface,
                    theme.hairline);
}

} // namespace askline
