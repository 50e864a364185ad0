// SPDX-License-Identifier: GPL-3.0-or-later
// Kept with the workspace's settings, so that everybody who shares it reads the same.
#include "ui/numbers/ProcessForm.h"

#include "app/workspace/settings/EditSettings.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace askline {

namespace {

constexpr int questionWidth = 240;
constexpr int minutesAnHour = 60;

} // namespace

ProcessForm::ProcessForm(Desk& desk, QWidget* parent) : NumbersForm(desk, parent), touches_(new QSpinBox(this)), days_(new QSpinBox(this)), hours_(new QSpinBox(this))
{
    enter_ = addText(tr("How does a lead enter?"), tr("Website form, fair, recommendation"));
    contact_ = addText(tr("Who contacts it, and how soon?"), tr("Robin, within the hour"));
    said_ = addText(tr("What is said?"), tr("The card of the stage"));
    touches_->setRange(0, 100);
    touches_->setSuffix(tr(" contacts before it is let go"));
    touches_->setSpecialValueText(tr("contacts before it is let go"));
    touches_->setAccessibleName(tr("Contacts before a lead is let go"));
    days_->setRange(0, 1000);
    days_->setSuffix(tr(" days to the close"));
    days_->setSpecialValueText(tr("days to the close"));
    days_->setAccessibleName(tr("Days to the close"));
    hours_->setRange(0, 80);
    hours_->setSuffix(tr(" hours a week for selling"));
    hours_->setSpecialValueText(tr("half of the office hours for selling"));
    hours_->setAccessibleName(tr("Hours a week each person has for selling"));
    auto* keep = new Button(tr("Keep"), ButtonRole::Normal, this);
    addLine({touches_, days_, hours_, keep});
    connect(keep, &QPushButton::clicked, this, &ProcessForm::save);
}

QLineEdit* ProcessForm::addText(const QString& question, const QString& example)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(tr("such as: %1").arg(example));
    field->setAccessibleName(question);
    QLabel* label = plainLabel(question, this);
    label->setFixedWidth(questionWidth);
    QHBoxLayout* line = addLine();
    line->addWidget(label);
    line->addWidget(field, 1);
    connect(field, &QLineEdit::returnPressed, this, &ProcessForm::save);
    return field;
}

void ProcessForm::showSettings()
{
    const WorkspaceSettings& settings = desk_.settings();
    if (shown_ == settings)
        return; // what is typed and not kept yet stays
    shown_ = settings;
    enter_->setText(settings.process.enter);
    contact_->setText(settings.process.contact);
    said_->setText(settings.process.said);
    touches_->setValue(settings.process.touches);
    days_->setValue(settings.process.days);
    hours_->setValue(settings.sellingMinutes / minutesAnHour);
}

void ProcessForm::save()
{
    WorkspaceSettings settings = desk_.settings();
    settings.process = {enter_->text().trimmed(), contact_->text().trimmed(), said_->text().trimmed(), touches_->value(), days_->value()};
    settings.sellingMinutes = hours_->value() * minutesAnHour;
    write([settings](Workspace& w) { return editSettings(w, settings); }, tr("Kept"));
}

} // namespace askline
