// SPDX-License-Identifier: GPL-3.0-or-later
// A title over a column, and the verbs that every section says the same way.
#include "ui/lead/LeadSection.h"

#include "app/wording/Verbs.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/InPlaceEdit.h"
#include "ui/widgets/SectionHeader.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

LeadSection::LeadSection(Desk& desk, Requests& requests, const QString& title, QWidget* parent)
    : QWidget(parent), desk_(desk), requests_(requests)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(spacing::tight);
    setAccessibleName(title);
    auto* body = new QWidget(this);
    if (!title.isEmpty()) {
        header_ = new SectionHeader(title, this);
        whole->addWidget(header_);
    }
    column_ = new QVBoxLayout(body);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::small);
    whole->addWidget(body);
}

void LeadSection::showSheet(const LeadSheet& sheet)
{
    lead_ = sheet.lead.id;
    fill(sheet);
}

void LeadSection::edit(const QString& field, const QString& value, std::function<void(const Failure&)> refused)
{
    desk_.write(
        this, [lead = lead_, field, value](Workspace& workspace) { return editLead(workspace, lead, {{field, value}}); },
        [](const Nothing&) {}, std::move(refused));
}

void LeadSection::editsField(InPlaceEdit* editor, const QString& field)
{
    auto kept = std::make_shared<QString>();
    connect(editor, &InPlaceEdit::editingChanged, editor, [editor, kept](bool editing) {
        if (editing)
            *kept = editor->text();
    });
    connect(editor, &InPlaceEdit::committed, this, [this, editor, field, kept](const QString& typed) {
        edit(field, typed, [editor, typed, before = *kept](const Failure&) {
            editor->setText(before); // what Esc brings back
            editor->beginEditing();
            editor->QLineEdit::setText(typed);
        });
    });
}

void LeadSection::tellDone()
{
    if (const auto& last = desk_.undoState().undo)
        requests_.toastUndoable(verbDone(last->name, last->subject));
}

QToolButton* namedButton(IconName symbol, const QString& says, QWidget* parent)
{
    QToolButton* button = iconButton(symbol, says, parent);
    button->setToolTip(says.toHtmlEscaped());
    return button;
}

void clearOut(QWidget* holder)
{
    delete holder->layout();
    for (QWidget* child : holder->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
}

void showIn(InPlaceEdit* editor, const QString& text)
{
    if (!editor->isEditing() && editor->text() != text)
        editor->setText(text);
}

} // namespace askline
