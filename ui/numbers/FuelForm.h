// SPDX-License-Identifier: GPL-3.0-or-later
// How much money is set aside to get leads with, and how much of what is won goes back into it.
#pragma once

#include "ui/numbers/NumbersForm.h"

class QLineEdit;
class QSpinBox;

namespace askline {

class FuelForm : public NumbersForm {
    Q_OBJECT
public:
    explicit FuelForm(Desk& desk, QWidget* parent = nullptr);

    void showSettings();

private:
    void save();

    std::optional<WorkspaceSettings> shown_;
    QLineEdit* amount_;
    QSpinBox* refuel_;
};

} // namespace askline
