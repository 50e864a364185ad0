// SPDX-License-Identifier: GPL-3.0-or-later
// The question small above its answer.
#include "ui/lead/FormSection.h"

#include "app/wording/Labels.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace askline {

FormSection::FormSection(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, tr("Answers"), parent), rows_(new QWidget(this))
{
    column()->addWidget(rows_);
    hide();
}

void FormSection::fill(const LeadSheet& sheet)
{
    QList<FormAnswer> answers = sheet.lead.form;
    QSet<QString> seen;
    for (const Answer& answer : sheet.answers) {
        if (seen.contains(answer.field))
            continue; // only what was said last
        seen += answer.field;
        answers += FormAnswer{answer.question.isEmpty() ? fieldLabel(answer.field) : answer.question, answer.value};
    }
    setVisible(!answers.isEmpty());
    if (answers == shown_ && rows_->layout())
        return;
    shown_ = answers;
    clearOut(rows_);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    for (const FormAnswer& answer : std::as_const(answers)) {
        auto* question = plainLabel(answer.question, rows_, Tone::Muted, TypeSize::Small);
        auto* said = plainLabel(answer.answer, rows_);
        for (QLabel* label : {question, said}) {
            label->setWordWrap(true);
            column->addWidget(label);
        }
        column->addSpacing(spacing::small);
    }
}

} // namespace askline
