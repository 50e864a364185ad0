// SPDX-License-Identifier: GPL-3.0-or-later
// Commits only what has changed.
#include "ui/widgets/MultilineEdit.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace askline {

MultilineEdit::MultilineEdit(QWidget* parent) : GrowingText(parent)
{
    setLineLimits(2, 12);
}

void MultilineEdit::setText(const QString& text)
{
    kept_ = text;
    if (toPlainText() != text) // keeps the cursor where nothing changed
        setPlainText(text);
}

void MultilineEdit::commit()
{
    const QString typed = toPlainText();
    if (typed == kept_)
        return;
    kept_ = typed;
    Q_EMIT committed(typed);
}

void MultilineEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own context menu
        commit();
}

void MultilineEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace askline
