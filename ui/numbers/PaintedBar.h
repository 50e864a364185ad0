// SPDX-License-Identifier: GPL-3.0-or-later
// A bar as long as its share of the whole; the part that is undecided is pale.
#pragma once

#include <QWidget>

namespace askline {

class PaintedBar : public QWidget {
    Q_OBJECT
public:
    PaintedBar(double share, double undecided, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double share_;     // of the whole
    double undecided_; // of it too, at the bar's end
};

// A rate on a line from none to all: a dot, and its interval as a stroke.
class PaintedInterval : public QWidget {
    Q_OBJECT
public:
    PaintedInterval(double low, double rate, double high, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double low_;
    double rate_;
    double high_;
};

} // namespace askline
