// SPDX-License-Identifier: GPL-3.0-or-later
// One of the few questions before a verb.
#include "ui/lead/EraseForm.h"

#include "app/workspace/erasing/ErasePerson.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace askline {

EraseForm::EraseForm(Desk& desk, Requests& requests, QWidget* parent) : LeadForm(desk, requests, parent)
{
    auto* card = new Card(this);
    question_ = plainLabel({}, card, Tone::Normal, TypeSize::Title);
    question_->setWordWrap(true);
    extent_ = sentenceLabel({}, card);
    auto* limits = sentenceLabel(tr("Colleagues’ devices do the same when they hear of it. Exports, printed pages and copies that somebody made by hand are not "
                                    "reached, nor what others’ notes say of this person. There is no undo."),
                                 card);
    auto* erase = new Button(tr("Erase for good"), ButtonRole::Danger, card);
    auto* leave = new Button(tr("Cancel"), ButtonRole::Quiet, card);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(erase);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    inside->setSpacing(spacing::small + spacing::tight);
    for (QWidget* part : {static_cast<QWidget*>(question_), static_cast<QWidget*>(extent_), static_cast<QWidget*>(limits)})
        inside->addWidget(part);
    inside->addLayout(buttons);
    column()->addWidget(card);
    connect(erase, &QPushButton::clicked, this, &EraseForm::submit);
    connect(leave, &QPushButton::clicked, this, &EraseForm::close);
    setFocusProxy(leave);
    hide();
}

void EraseForm::fill(const LeadSheet& sheet)
{
    name_ = sheet.row.displayName();
}

void EraseForm::begin()
{
    question_->setText(tr("Erase all that is kept about %1?").arg(name_));
    extent_->clear();
    show();
    setFocus(Qt::OtherFocusReason);
    desk_.read(
        this, [lead = lead()](Workspace& workspace) { return erasableDataOf(workspace, lead); },
        [this](const ErasableData& extent) {
            const QString leads = tr("%n lead(s)", nullptr, extent.leads);
            const QString records = tr("%n record(s)", nullptr, extent.records);
            extent_->setText(tr("%1 with %2: names, addresses, messages, notes and what was said, here, in the history and in this device’s backups.").arg(leads, records));
        });
}

void EraseForm::submit()
{
    desk_.write(
        this, [lead = lead()](Workspace& workspace) { return erasePerson(workspace, lead); },
        [this](Nothing) {
            close();
            Q_EMIT requests_.toastPlain(tr("Erased for good."));
        });
}

} // namespace askline
