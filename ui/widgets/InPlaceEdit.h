// SPDX-License-Identifier: GPL-3.0-or-later
// A line that reads as text and becomes a field when it is clicked, or with F2 or Enter; Esc brings the old text back.
#pragma once

#include <QLineEdit>

namespace askline {

class InPlaceEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit InPlaceEdit(const QString& placeholder = {}, QWidget* parent = nullptr);

    // Shows a text that is already kept elsewhere: commits nothing, ends editing.
    void setText(const QString& text);
    bool isEditing() const { return editing_; }
    void beginEditing();
    void commit();
    void cancel();

Q_SIGNALS:
    void committed(const QString& text);
    void editingChanged(bool editing);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setEditing(bool editing);

    QString kept_;
    bool editing_ = false;
};

} // namespace askline
