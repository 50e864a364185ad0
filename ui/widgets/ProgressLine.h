// SPDX-License-Identifier: GPL-3.0-or-later
// A progress bar drawn as a line; without a known end a piece of it wanders, or rests where motion is unwanted.
#pragma once

#include <QProgressBar>
#include <QTimer>

namespace askline {

class ProgressLine : public QProgressBar {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);

    QSize sizeHint() const override { return QSize(160, 4); }
    QSize minimumSizeHint() const override { return QSize(40, 4); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool isEndless() const { return minimum() == maximum(); }
    void step();

    QTimer timer_;
    double at_ = 0; // of the wandering piece, 0 to 1
};

} // namespace askline
