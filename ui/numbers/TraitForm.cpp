// SPDX-License-Identifier: GPL-3.0-or-later
// A trait is taken away by its chip.
#include "ui/numbers/TraitForm.h"

#include "app/wording/ReadinessText.h"
#include "app/workspace/numbers/ProfileVerbs.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace askline {

TraitForm::TraitForm(Desk& desk, QWidget* parent)
    : NumbersForm(desk, parent), about_(new QComboBox(this)), value_(new QLineEdit(this)), weight_(new QSpinBox(this)), chips_(new ChipRow(ChipRow::Choice::None, this))
{
    for (const auto& named : namesOf<TraitKind>())
        about_->addItem(labelOf(named.value), int(named.value));
    about_->setCurrentIndex(about_->findData(int(TraitKind::Role)));
    about_->setAccessibleName(tr("Trait"));
    value_->setPlaceholderText(tr("such as: owner"));
    value_->setAccessibleName(tr("What the trait is"));
    weight_->setRange(1, mostWeight);
    weight_->setPrefix(tr("weight "));
    weight_->setAccessibleName(tr("Weight of the trait"));
    auto* addIt = new Button(tr("Add the trait"), ButtonRole::Normal, this);
    addLine({about_, value_, weight_, addIt});
    addLine()->addWidget(chips_, 1);
    setEnabled(false); // until it is known which traits there are
    connect(addIt, &QPushButton::clicked, this, &TraitForm::add);
    connect(value_, &QLineEdit::returnPressed, this, &TraitForm::add);
    connect(chips_, &ChipRow::picked, this, [this](const QString& key) { remove(key.toInt()); });
}

void TraitForm::showTraits(const QList<Trait>& traits)
{
    traits_ = traits;
    setEnabled(true);
    chips_->clear();
    for (qsizetype i = 0; i < traits.size(); ++i) {
        const QString name = (labelOf(traits[i].about) + u' ' + traits[i].value).trimmed();
        Chip* chip = chips_->addChip(QString::number(i), name + QStringLiteral("  ×"));
        chip->setAccessibleName(tr("Take away: %1").arg(name));
        chip->setToolTip(chip->accessibleName().toHtmlEscaped());
    }
    chips_->setVisible(!traits.isEmpty());
}

void TraitForm::add()
{
    const Trait trait{TraitKind(about_->currentData().toInt()), value_->text(), weight_->value()};
    write([traits = traits_ + QList{trait}](Workspace& w) { return setProfile(w, traits); }, tr("Trait added"), [this, trait] {
        traits_ += trait;
        value_->clear();
    });
}

void TraitForm::remove(qsizetype place)
{
    if (place < 0 || place >= traits_.size())
        return;
    traits_.removeAt(place);
    showTraits(traits_);
    write([traits = traits_](Workspace& w) { return setProfile(w, traits); }, tr("Trait taken away"));
}

} // namespace askline
