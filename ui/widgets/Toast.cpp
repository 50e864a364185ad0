// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the message and counts down while nobody is busy with it.
#include "ui/widgets/Toast.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/KeyHint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace askline {

Toast::Toast(const QString& text, int milliseconds, QWidget* parent)
    : QWidget(parent), text_(text), milliseconds_(milliseconds)
{
    setAccessibleName(text);
    auto* label = new ElidedLabel(text, this);
    setTone(label, Tone::OnToast);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(label, 1);
    setMinimumHeight(spacing::rowHeight + spacing::tight);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Toast::dismiss);
}

void Toast::setAction(const QString& text, const QString& keys, std::function<void()> action)
{
    button_ = new Button(text, ButtonRole::Toast, this);
    button_->installEventFilter(this);
    layout()->addWidget(button_);
    if (!keys.isEmpty())
        layout()->addWidget(new KeyHint(keys, this, Tone::OnToast));
    connect(button_, &QPushButton::clicked, this, [this, action = std::move(action)] {
        if (dismissed_)
            return;
        dismiss(); // first: the action may show a toast of its own
        if (action)
            action();
    });
}

void Toast::dismiss()
{
    if (dismissed_)
        return;
    dismissed_ = true;
    timer_.stop();
    hide();
    Q_EMIT dismissed();
    deleteLater();
}

void Toast::count()
{
    if (milliseconds_ > 0 && !dismissed_ && !underMouse() && !(button_ && button_->hasFocus()))
        timer_.start(milliseconds_);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawRounded(&painter, rect(), 8, themeOf(this).toast);
}

void Toast::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    announce(this, button_ ? tr("%1. %2 is possible.", "what happened; what can be done").arg(text_, button_->text()) : text_);
    count();
}

void Toast::enterEvent(QEnterEvent* event)
{
    timer_.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    count();
}

void Toast::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        timer_.stop();
    else if (event->type() == QEvent::FocusOut)
        count();
    return QWidget::eventFilter(watched, event);
}

} // namespace askline
