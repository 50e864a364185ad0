// SPDX-License-Identifier: GPL-3.0-or-later
// Of labour, the amount is what an hour costs.
#include "ui/numbers/SpendForm.h"

#include "app/intake/SpendFile.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace askline {

namespace {

constexpr int amountWidth = 120;

} // namespace

SpendForm::SpendForm(Desk& desk, QWidget* parent)
    : NumbersForm(desk, parent), source_(new QComboBox(this)), campaign_(new QComboBox(this)), kind_(new QComboBox(this)), amount_(new QLineEdit(this)), hours_(new QLineEdit(this)), day_(new QLineEdit(this))
{
    for (QComboBox* box : {source_, campaign_})
        box->setEditable(true);
    source_->setAccessibleName(tr("Source that money was spent on"));
    source_->lineEdit()->setPlaceholderText(tr("Source"));
    campaign_->setAccessibleName(tr("Campaign that money was spent on"));
    campaign_->lineEdit()->setPlaceholderText(tr("Campaign, if any"));
    kind_->setAccessibleName(tr("Kind of spending"));
    kind_->addItem(tr("Running"), int(SpendKind::Running));
    kind_->addItem(tr("Set-up"), int(SpendKind::Setup));
    kind_->addItem(tr("Fee"), int(SpendKind::Fee));
    kind_->addItem(tr("Hours of work"), int(SpendKind::Labour));
    amount_->setAccessibleName(tr("Amount spent"));
    hours_->setPlaceholderText(tr("Hours"));
    hours_->setAccessibleName(tr("Hours of work"));
    day_->setPlaceholderText(tr("Day, or today"));
    day_->setAccessibleName(tr("Day it was spent"));
    for (QLineEdit* field : {amount_, hours_, day_})
        field->setMaximumWidth(amountWidth);
    auto* add = new Button(tr("Enter what was spent"), ButtonRole::Normal, this);
    auto* file = new Button(tr("From a file…"), ButtonRole::Quiet, this);
    addLine({source_, campaign_, kind_, hours_, amount_, day_, add, file});
    connect(add, &QPushButton::clicked, this, &SpendForm::enter);
    connect(file, &QPushButton::clicked, this, &SpendForm::askForFile);
    connect(kind_, &QComboBox::currentIndexChanged, this, &SpendForm::showKind);
    for (QLineEdit* field : {amount_, hours_, day_})
        connect(field, &QLineEdit::returnPressed, this, &SpendForm::enter);
    showKind();
}

void SpendForm::showKind()
{
    const bool isLabour = SpendKind(kind_->currentData().toInt()) == SpendKind::Labour;
    hours_->setVisible(isLabour);
    amount_->setPlaceholderText(isLabour ? tr("An hour costs") : tr("Amount"));
}

void SpendForm::showCatalogue()
{
    const auto fill = [](QComboBox* box, const auto& things) {
        const QString typed = box->currentText();
        box->clear();
        for (const auto& thing : things)
            box->addItem(thing.name);
        box->setEditText(typed);
    };
    fill(source_, desk_.catalogue().sources);
    fill(campaign_, desk_.catalogue().campaigns);
}

std::optional<SpendWish> SpendForm::wish()
{
    SpendWish wish;
    wish.source = source_->currentText();
    wish.campaign = campaign_->currentText();
    wish.kind = SpendKind(kind_->currentData().toInt());
    const auto money = typedMoney(amount_->text());
    const auto day = typedDay(day_->text());
    if (!money || !day)
        return std::nullopt;
    wish.day = *day;
    wish.amount = *money;
    if (wish.kind == SpendKind::Labour) {
        bool isNumber = false;
        const double hours = QLocale().toDouble(hours_->text(), &isNumber);
        if (!isNumber || hours <= 0) {
            refuse(tr("A number of hours, such as 3.5"));
            return std::nullopt;
        }
        wish.minutes = int(std::lround(hours * 60));
        wish.amount = labourCost(*money, wish.minutes);
    }
    return wish;
}

void SpendForm::enter()
{
    const auto wanted = wish();
    if (!wanted)
        return;
    write([wanted = *wanted](Workspace& w) { return addSpend(w, wanted); }, tr("Entered"), [this] {
        amount_->clear();
        hours_->clear();
    });
}

void SpendForm::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(window(), tr("A table of what was spent"), {}, tr("CSV tables (*.csv *.txt);;All files (*)"));
    if (!file.isEmpty())
        enterFile(file);
}

void SpendForm::enterFile(const QString& file)
{
    write(
        [file](Workspace& w) -> Result<Done<QList<Spend>>> {
            const auto wishes = intake::readSpendFile(file, w.settings().currency, w.settings().region);
            if (!wishes)
                return askline::failed(wishes.error());
            return addSpendings(w, *wishes, file.section(u'/', -1));
        },
        tr("Entered from %1").arg(file.section(u'/', -1)));
}

} // namespace askline
