// SPDX-License-Identifier: GPL-3.0-or-later
// The event goes on to whatever scrolls.
#include "ui/widgets/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace askline {

void WheelGuard::guard(QWidget* control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* control = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace askline
