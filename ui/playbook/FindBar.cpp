// SPDX-License-Identifier: GPL-3.0-or-later
// Goes round at the end of the text.
#include "ui/playbook/FindBar.h"

#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

FindBar::FindBar(QPlainTextEdit& text, QWidget* parent)
    : QWidget(parent), text_(text), sought_(new QLineEdit(this)), instead_(new QLineEdit(this)), replacing_(new QWidget(this)), found_(new QLabel(this))
{
    build();
    hide();
    connect(sought_, &QLineEdit::textChanged, this, [this] {
        QTextCursor cursor = text_.textCursor();
        cursor.setPosition(cursor.selectionStart());
        text_.setTextCursor(cursor);
        find(Way::Forward);
    });
    for (QLineEdit* field : {sought_, instead_})
        field->installEventFilter(this);
}

void FindBar::build()
{
    sought_->setPlaceholderText(tr("Find in the text"));
    sought_->setAccessibleName(tr("Find in the text"));
    instead_->setPlaceholderText(tr("Put there instead"));
    instead_->setAccessibleName(tr("Put there instead"));
    setTone(found_, Tone::Muted);
    auto* next = new Button(tr("Next"), ButtonRole::Quiet, this);
    auto* previous = new Button(tr("Previous"), ButtonRole::Quiet, this);
    auto* close = iconButton(IconName::Close, tr("Close"), this);
    auto* one = new Button(tr("Replace"), ButtonRole::Quiet, replacing_);
    auto* all = new Button(tr("Replace all"), ButtonRole::Quiet, replacing_);
    connect(next, &QPushButton::clicked, this, [this] { find(Way::Forward); });
    connect(previous, &QPushButton::clicked, this, [this] { find(Way::Backward); });
    connect(close, &QToolButton::clicked, this, &FindBar::shut);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    auto* search = new QHBoxLayout;
    search->setSpacing(spacing::tight);
    search->addWidget(sought_, 1);
    search->addWidget(found_);
    for (QWidget* part : {static_cast<QWidget*>(previous), static_cast<QWidget*>(next), static_cast<QWidget*>(close)})
        search->addWidget(part);
    auto* replacement = new QHBoxLayout(replacing_);
    replacement->setContentsMargins(0, 0, 0, 0);
    replacement->setSpacing(spacing::tight);
    replacement->addWidget(instead_, 1);
    replacement->addWidget(one);
    replacement->addWidget(all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addLayout(search);
    column->addWidget(replacing_);
}

void FindBar::open(With with)
{
    replacing_->setVisible(with == With::Replacement);
    const QString selected = text_.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        sought_->setText(selected);
    show();
    sought_->setFocus();
    sought_->selectAll();
    count();
}

void FindBar::shut()
{
    hide();
    text_.setFocus();
}

void FindBar::find(Way way)
{
    const QString sought = sought_->text();
    if (!sought.isEmpty()) {
        const auto flags = way == Way::Backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
        if (!text_.find(sought, flags)) {
            const QTextCursor before = text_.textCursor();
            text_.moveCursor(way == Way::Forward ? QTextCursor::Start : QTextCursor::End);
            if (!text_.find(sought, flags))
                text_.setTextCursor(before);
        }
    }
    count();
}

void FindBar::count()
{
    const QString sought = sought_->text();
    const QString text = text_.toPlainText();
    int total = 0;
    int current = 0;
    for (qsizetype at = sought.isEmpty() ? -1 : text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive)) {
        ++total;
        if (at == text_.textCursor().selectionStart() && text_.textCursor().hasSelection())
            current = total;
    }
    found_->setText(sought.isEmpty() ? QString() : total == 0 ? tr("not found") : tr("%1 of %2", "places found").arg(current).arg(total));
}

void FindBar::replaceOne()
{
    QTextCursor cursor = text_.textCursor();
    if (cursor.selectedText().compare(sought_->text(), Qt::CaseInsensitive) == 0 && cursor.hasSelection())
        cursor.insertText(instead_->text());
    find(Way::Forward);
}

void FindBar::replaceAll()
{
    const QString sought = sought_->text();
    if (sought.isEmpty())
        return;
    QTextCursor cursor(text_.document());
    cursor.beginEditBlock(); // one undo
    for (QTextCursor place = text_.document()->find(sought); !place.isNull(); place = text_.document()->find(sought, place)) {
        cursor.setPosition(place.selectionStart());
        cursor.setPosition(place.selectionEnd(), QTextCursor::KeepAnchor);
        cursor.insertText(instead_->text());
        place = cursor;
    }
    cursor.endEditBlock();
    count();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Escape && !isEnter)
        return QWidget::eventFilter(watched, event);
    event->accept(); // no command of the page takes it
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key->key() == Qt::Key_Escape)
        shut();
    else if (watched == instead_)
        replaceOne();
    else
        find(key->modifiers() & Qt::ShiftModifier ? Way::Backward : Way::Forward);
    return true;
}

} // namespace askline
