// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit that is read-only at rest, so keys typed over it still reach the page.
#include "ui/widgets/InPlaceEdit.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>

namespace askline {

InPlaceEdit::InPlaceEdit(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty("inPlace", QStringLiteral("true"));
    setReadOnly(true);
}

void InPlaceEdit::setText(const QString& text)
{
    kept_ = text;
    QLineEdit::setText(text);
    setCursorPosition(0);
    setEditing(false);
}

void InPlaceEdit::beginEditing()
{
    if (editing_ || !isEnabled())
        return;
    setEditing(true);
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void InPlaceEdit::commit()
{
    if (!editing_)
        return;
    setEditing(false);
    const QString typed = text().trimmed();
    const bool changed = typed != kept_;
    setText(typed);
    if (changed)
        Q_EMIT committed(typed);
}

void InPlaceEdit::cancel()
{
    if (editing_)
        setText(kept_);
}

void InPlaceEdit::setEditing(bool editing)
{
    if (editing == editing_)
        return;
    editing_ = editing;
    setReadOnly(!editing);
    deselect();
    setProperty("inPlace", editing ? QStringLiteral("editing") : QStringLiteral("true"));
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT editingChanged(editing);
}

bool InPlaceEdit::event(QEvent* event)
{
    // While editing, Esc is ours before it is any shortcut's.
    if (editing_ && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void InPlaceEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!editing_ && (event->key() == Qt::Key_F2 || enter))
        beginEditing();
    else if (editing_ && enter)
        commit();
    else if (editing_ && event->key() == Qt::Key_Escape)
        cancel();
    else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void InPlaceEdit::mousePressEvent(QMouseEvent* event)
{
    const bool resting = !editing_ && event->button() == Qt::LeftButton;
    if (resting)
        beginEditing();
    else
        QLineEdit::mousePressEvent(event);
}

void InPlaceEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu
        commit();
}

} // namespace askline
