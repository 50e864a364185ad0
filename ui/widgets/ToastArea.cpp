// SPDX-License-Identifier: GPL-3.0-or-later
// No widget of its own: it must not lie between the mouse and the page.
#include "ui/widgets/ToastArea.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/Toast.h"

#include <QEvent>

namespace askline {

ToastArea::ToastArea(QWidget* host, int milliseconds) : QObject(host), host_(host), milliseconds_(milliseconds)
{
    host_->installEventFilter(this);
}

Toast* ToastArea::showToast(const QString& text, const QString& actionText, std::function<void()> action, const QString& keys)
{
    dismiss();
    toast_ = new Toast(text, milliseconds_, host_);
    if (!actionText.isEmpty())
        toast_->setAction(actionText, keys, std::move(action));
    connect(toast_, &Toast::dismissed, this, [this, gone = toast_.data()] {
        if (toast_ == gone)
            toast_.clear();
    });
    place();
    toast_->raise();
    toast_->show();
    return toast_;
}

void ToastArea::dismiss()
{
    if (toast_)
        toast_->dismiss();
}

bool ToastArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == host_ && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return QObject::eventFilter(watched, event);
}

void ToastArea::place()
{
    if (!toast_)
        return;
    toast_->ensurePolished();
    const int room = std::max(host_->width() - 2 * spacing::medium, 0);
    const QSize size = toast_->sizeHint().boundedTo(QSize(std::min(room, 720), 120)).expandedTo(QSize(0, 44));
    toast_->setGeometry((host_->width() - size.width()) / 2, host_->height() - size.height() - spacing::large,
                        size.width(), size.height());
}

} // namespace askline
