// SPDX-License-Identifier: GPL-3.0-or-later
// A child of the window, not a window: placed alike on X11 and Wayland, and grabbed with the page.
#include "ui/widgets/Overlay.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Card.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace askline {

Overlay::Overlay(QWidget* host) : QWidget(host), card_(new Card(this, Card::Level::Raised))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    host->installEventFilter(this);
}

void Overlay::open()
{
    if (isOpen())
        return;
    before_ = QApplication::focusWidget();
    place();
    raise();
    opening();
    show();
    firstFocus()->setFocus(Qt::PopupFocusReason);
}

void Overlay::shut()
{
    if (!isOpen())
        return;
    hide();
    if (before_ && before_->isVisible())
        before_->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    card_->setGeometry(cardPlace(size()));
}

bool Overlay::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        place();
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget* from = QApplication::focusWidget();
    QWidget* widget = from && isAncestorOf(from) ? from : this;
    const QWidget* start = widget;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != start);
    return true; // nothing else in here: the focus stays
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    event->accept(); // no key reaches the page below
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!card_->geometry().contains(event->position().toPoint()))
        shut();
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(this).scrim);
}

} // namespace askline
