// SPDX-License-Identifier: GPL-3.0-or-later
// One place on the navigation rail: icon over label, a count at the icon's corner, a bar beside the current one.
#pragma once

#include "ui/style/Icons.h"

#include <QAbstractButton>

namespace askline {

class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(IconName icon, const QString& label, QWidget* parent = nullptr);

    void setBadge(int count, Tone tone);
    int badge() const { return count_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void nameForReaders();

    IconName iconName_;
    int count_ = 0;
    Tone badgeTone_ = Tone::Accent;
};

} // namespace askline
