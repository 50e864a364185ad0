// SPDX-License-Identifier: GPL-3.0-or-later
// A plain-text editor as tall as its text, between two limits; past the upper one it scrolls.
#pragma once

#include <QPlainTextEdit>

namespace askline {

class GrowingText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingText(QWidget* parent = nullptr);

    void setLineLimits(int fewest, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int lineCount() const;
    int heightOf(int lines) const;

    int fewest_ = 1;
    int most_ = 12;
};

} // namespace askline
