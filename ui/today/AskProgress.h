// SPDX-License-Identifier: GPL-3.0-or-later
// The day's asks against its goal, as a row of small marks: filled ones are made.
#pragma once

#include <QWidget>

namespace askline {

class AskProgress : public QWidget {
    Q_OBJECT
public:
    explicit AskProgress(QWidget* parent = nullptr);

    void setProgress(int made, int goal);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int made_ = 0;
    int goal_ = 0;
};

} // namespace askline
