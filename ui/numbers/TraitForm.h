// SPDX-License-Identifier: GPL-3.0-or-later
// Traits that good clients share, each with a weight.
#pragma once

#include "app/domain/ClientProfile.h"
#include "ui/numbers/NumbersForm.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace askline {

class ChipRow;

class TraitForm : public NumbersForm {
    Q_OBJECT
public:
    explicit TraitForm(Desk& desk, QWidget* parent = nullptr);

    void showTraits(const QList<Trait>& traits);

private:
    void add();
    void remove(qsizetype place);

    QList<Trait> traits_;
    QComboBox* about_;
    QLineEdit* value_;
    QSpinBox* weight_;
    ChipRow* chips_; // of the traits there are, to be taken away
};

} // namespace askline
