// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote, to be read: large type, lines of at most 70 characters, never taken for anything but plain text.
#pragma once

#include "ui/widgets/GrowingText.h"

namespace askline {

class ReadableText : public GrowingText {
    Q_OBJECT
public:
    explicit ReadableText(QWidget* parent = nullptr);

    void setText(const QString& text) { setPlainText(text); }
    void setColumns(int characters);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void limitLines();

    int columns_ = 70;
};

} // namespace askline
