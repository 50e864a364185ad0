// SPDX-License-Identifier: GPL-3.0-or-later
// Where toasts appear: over the bottom of a widget, in the middle, one at a time.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QWidget;

namespace askline {

class Toast;

class ToastArea : public QObject {
    Q_OBJECT
public:
    explicit ToastArea(QWidget* host, int milliseconds = 8000);

    // Replaces the toast that is shown. `keys` only tells how else the action is reached.
    Toast* showToast(const QString& text, const QString& actionText = {}, std::function<void()> action = {},
                     const QString& keys = {});
    Toast* current() const { return toast_; }
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* host_;
    int milliseconds_;
    QPointer<Toast> toast_;
};

} // namespace askline
