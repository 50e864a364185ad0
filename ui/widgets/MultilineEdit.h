// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of text, taken over when the focus leaves or with Ctrl+Enter; there is no save button.
#pragma once

#include "ui/widgets/GrowingText.h"

namespace askline {

class MultilineEdit : public GrowingText {
    Q_OBJECT
public:
    explicit MultilineEdit(QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    // Shows a text that is already kept elsewhere: commits nothing.
    void setText(const QString& text);
    // Takes over now what was typed, if it differs.
    void commit();

Q_SIGNALS:
    void committed(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString kept_;
};

} // namespace askline
