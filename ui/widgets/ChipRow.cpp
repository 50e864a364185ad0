// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps which chips are chosen. No button group: a group cannot be left with none chosen.
#include "ui/widgets/ChipRow.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"

namespace askline {

ChipRow::ChipRow(Choice choice, QWidget* parent) : QWidget(parent), choice_(choice)
{
    new FlowLayout(this, spacing::small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Chip* ChipRow::addChip(const QString& key, const QString& text)
{
    auto* chip = new Chip(text, this);
    chip->setCheckable(choice_ != Choice::None);
    layout()->addWidget(chip);
    entries_.append({key, chip});
    connect(chip, &QPushButton::clicked, this, [this, key] { pressed(key); });
    return chip;
}

void ChipRow::clear()
{
    for (const Entry& entry : std::as_const(entries_)) {
        layout()->removeWidget(entry.chip);
        entry.chip->hide();
        entry.chip->deleteLater(); // one of them may be telling us so
    }
    entries_.clear();
}

Chip* ChipRow::chip(const QString& key) const
{
    for (const Entry& entry : entries_)
        if (entry.key == key)
            return entry.chip;
    return nullptr;
}

QStringList ChipRow::keys() const
{
    QStringList all;
    for (const Entry& entry : entries_)
        all += entry.key;
    return all;
}

QStringList ChipRow::chosen() const
{
    QStringList some;
    for (const Entry& entry : entries_)
        if (entry.chip->isChecked())
            some += entry.key;
    return some;
}

void ChipRow::setChosen(const QStringList& wanted)
{
    for (const Entry& entry : std::as_const(entries_))
        entry.chip->setChecked(wanted.contains(entry.key));
}

void ChipRow::pressed(const QString& key)
{
    if (choice_ == Choice::One)
        for (const Entry& entry : std::as_const(entries_))
            if (entry.key != key)
                entry.chip->setChecked(false);
    Q_EMIT picked(key);
    if (choice_ != Choice::None)
        Q_EMIT chosenChanged(chosen());
}

} // namespace askline
