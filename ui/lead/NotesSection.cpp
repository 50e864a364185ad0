// SPDX-License-Identifier: GPL-3.0-or-later
// A note is kept when the focus leaves it, or with Ctrl+Enter.
#include "ui/lead/NotesSection.h"

#include "app/wording/Times.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/MultilineEdit.h"
#include "ui/widgets/SectionHeader.h"

#include <QLabel>
#include <QVBoxLayout>

namespace askline {

NotesSection::NotesSection(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, tr("Notes"), parent), fresh_(new MultilineEdit(this)), rows_(new QWidget(this))
{
    fresh_->setPlaceholderText(tr("A note – Ctrl+Enter keeps it"));
    fresh_->setAccessibleName(tr("New note"));
    fresh_->setLineLimits(1, 12);
    column()->addWidget(fresh_);
    column()->addWidget(rows_);
    connect(fresh_, &MultilineEdit::committed, this, &NotesSection::keepNew);
}

void NotesSection::writeNew()
{
    fresh_->setFocus();
}

void NotesSection::keepNew(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    fresh_->setText({});
    run([lead = lead(), text](Workspace& workspace) { return writeNote(workspace, lead, text); }, {},
        [this, text](const Failure&) { fresh_->setPlainText(text); });
}

void NotesSection::fill(const LeadSheet& sheet)
{
    header()->setCount(sheet.notes.isEmpty() ? QString() : QLocale().toString(sheet.notes.size()));
    if (sheet.notes == shown_ && rows_->layout())
        return;
    // One that is being written in stays as it is; it is read again when it has been kept.
    if (rows_->isAncestorOf(QApplication::focusWidget()) && sheet.notes.size() == shown_.size())
        return;
    shown_ = sheet.notes;
    clearOut(rows_);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    for (const Note& note : sheet.notes)
        addNote(note);
    rows_->setVisible(!sheet.notes.isEmpty());
}

void NotesSection::addNote(const Note& note)
{
    auto* meta = plainLabel(agoForPeople(note.at, desk_.now()), rows_, Tone::Muted, TypeSize::Small);
    meta->setToolTip(exactTime(note.at, desk_.zone(), QLocale()).toHtmlEscaped());
    if (const QString by = desk_.catalogue().personName(note.by); !by.isEmpty())
        meta->setText(by + QStringLiteral(" · ") + meta->text());
    auto* text = new MultilineEdit(rows_);
    text->setAccessibleName(tr("Note, %1").arg(meta->text()));
    text->setLineLimits(1, 20);
    text->setText(note.text);
    rows_->layout()->addWidget(meta);
    rows_->layout()->addWidget(text);
    connect(text, &MultilineEdit::committed, this, [this, id = note.id](const QString& typed) {
        run([lead = lead(), id, typed](Workspace& workspace) { return writeNote(workspace, lead, typed, id); });
    });
}

} // namespace askline
