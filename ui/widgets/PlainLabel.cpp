// SPDX-License-Identifier: GPL-3.0-or-later
// Text, size, tone.
#include "ui/widgets/PlainLabel.h"

#include <QLabel>

namespace askline {

namespace {

QLabel* labelOf(const QString& text, QWidget* parent, Tone tone, TypeSize size)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    // The type first: a tone polishes the label, which keeps the font it has then.
    if (size != TypeSize::Body)
        setType(label, size);
    if (tone != Tone::Normal)
        setTone(label, tone);
    return label;
}

} // namespace

QLabel* plainLabel(const QString& text, QWidget* parent, Tone tone, TypeSize size)
{
    QLabel* label = labelOf(text, parent, tone, size);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* sentenceLabel(const QString& text, QWidget* parent, Tone tone, TypeSize size)
{
    QLabel* label = labelOf(text, parent, tone, size);
    label->setWordWrap(true);
    return label;
}

} // namespace askline
