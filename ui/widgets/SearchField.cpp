// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit with a lens before the text and a cross after it.
#include "ui/widgets/SearchField.h"

#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"

#include <QAction>
#include <QKeyEvent>

namespace askline {

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setTextMargins(-spacing::tight, 0, 0, 0); // the room beside the lens is wide enough
    const QString says = placeholder.isEmpty() ? tr("Search") : placeholder;
    setPlaceholderText(says);
    setAccessibleName(says);
    addAction(icon(IconName::Search, Tone::Muted), QLineEdit::LeadingPosition);
    QAction* empty = addAction(icon(IconName::Close, Tone::Muted), QLineEdit::TrailingPosition);
    empty->setText(tr("Clear the search"));
    empty->setToolTip(empty->text());
    empty->setVisible(false);
    connect(empty, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, empty, [empty](const QString& text) { empty->setVisible(!text.isEmpty()); });
}

bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT movedToResults();
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace askline
