// SPDX-License-Identifier: GPL-3.0-or-later
// A wheel that scrolls the page must not change what it passes over.
#pragma once

#include <QObject>

namespace askline {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    // The control takes the wheel only while it has the focus, and gets that by a click or a key.
    void guard(QWidget* control);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace askline
