// SPDX-License-Identifier: GPL-3.0-or-later
// A line of plain text that ends in an ellipsis where it does not fit, and tells the whole in its tool tip.
#pragma once

#include <QLabel>

namespace askline {

class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    // What is drawn now.
    QString shownText() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Qt::TextElideMode mode_;
};

} // namespace askline
