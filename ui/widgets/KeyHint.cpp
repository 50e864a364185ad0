// SPDX-License-Identifier: GPL-3.0-or-later
// Key caps as a widget.
#include "ui/widgets/KeyHint.h"

#include "ui/style/Type.h"
#include "ui/widgets/KeyCaps.h"

#include <QEvent>
#include <QPainter>

namespace askline {

KeyHint::KeyHint(const QString& keys, QWidget* parent, Tone tone) : QWidget(parent), tone_(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setType(this, TypeSize::Small);
    setKeys(keys);
}

void KeyHint::setKeys(const QString& keys)
{
    keys_ = keys;
    setAccessibleName(keys.isEmpty() ? QString() : tr("Key: %1").arg(keys));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return keyCapsSize(font(), keys_);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawKeyCaps(&painter, rect(), keys_, themeOf(this), tone_);
}

void KeyHint::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace askline
