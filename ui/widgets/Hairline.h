// SPDX-License-Identifier: GPL-3.0-or-later
// A line one pixel thin between things that belong apart.
#pragma once

#include <QWidget>

namespace askline {

class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

    QSize sizeHint() const override { return QSize(1, 1); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace askline
