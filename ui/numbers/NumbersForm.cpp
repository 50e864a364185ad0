// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong stands under the fields.
#include "ui/numbers/NumbersForm.h"

#include "app/wording/Failures.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

NumbersForm::NumbersForm(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), column_(new QVBoxLayout(this)), refused_(sentenceLabel({}, this, Tone::Red))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(spacing::small);
    column_->addWidget(refused_);
    refused_->hide();
}

QHBoxLayout* NumbersForm::addLine()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    column_->insertLayout(column_->count() - 1, line);
    return line;
}

void NumbersForm::refuse(const QString& sentence)
{
    refused_->setText(sentence);
    refused_->setVisible(!sentence.isEmpty());
}

void NumbersForm::refuseFor(const Failure& failure)
{
    refuse(sentenceFor(failure));
}

} // namespace askline
