// SPDX-License-Identifier: GPL-3.0-or-later
// What is set aside counts from the day it is said.
#include "ui/numbers/FuelForm.h"

#include "app/workspace/settings/EditSettings.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace askline {

FuelForm::FuelForm(Desk& desk, QWidget* parent) : NumbersForm(desk, parent), amount_(new QLineEdit(this)), refuel_(new QSpinBox(this))
{
    constexpr int amountWidth = 160;
    amount_->setPlaceholderText(tr("Set aside from today on"));
    amount_->setAccessibleName(tr("Money set aside to get leads with"));
    amount_->setMinimumWidth(amountWidth);
    refuel_->setRange(0, 100);
    refuel_->setSuffix(tr(" % of what is won goes back into it"));
    refuel_->setAccessibleName(tr("Share of what is won that is put back"));
    auto* keep = new Button(tr("Keep"), ButtonRole::Normal, this);
    addLine({amount_, refuel_, keep});
    connect(keep, &QPushButton::clicked, this, &FuelForm::save);
    connect(amount_, &QLineEdit::returnPressed, this, &FuelForm::save);
}

void FuelForm::showSettings()
{
    const WorkspaceSettings& settings = desk_.settings();
    if (shown_ == settings)
        return; // what is typed and not kept yet stays
    shown_ = settings;
    amount_->setText(settings.fuelMinor > 0 ? Money{settings.fuelMinor, settings.currency}.decimal() : QString());
    refuel_->setValue(settings.refuelPercent);
}

void FuelForm::save()
{
    WorkspaceSettings settings = desk_.settings();
    const auto money = amount_->text().trimmed().isEmpty() ? std::optional(Money{0, settings.currency}) : typedMoney(amount_->text());
    if (!money)
        return;
    if (money->minor != settings.fuelMinor)
        settings.fuelDay = desk_.now().dateIn(desk_.zone());
    settings.fuelMinor = money->minor;
    settings.refuelPercent = refuel_->value();
    write([settings](Workspace& w) { return editSettings(w, settings); }, tr("Kept"));
}

} // namespace askline
