// SPDX-License-Identifier: GPL-3.0-or-later
// A small mark for a state: its shape tells what its colour tells, and its meaning is said in words.
#pragma once

#include "ui/style/Painting.h"

#include <QWidget>

namespace askline {

class StatusDot : public QWidget {
    Q_OBJECT
public:
    explicit StatusDot(QWidget* parent = nullptr);

    void setStatus(DotShape shape, Tone tone, const QString& meaning);

    QSize sizeHint() const override { return QSize(14, 14); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DotShape shape_ = DotShape::Ring;
    Tone tone_ = Tone::Muted;
};

} // namespace askline
