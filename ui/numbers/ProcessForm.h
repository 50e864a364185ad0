// SPDX-License-Identifier: GPL-3.0-or-later
// The process as it is meant to go: five questions, answered by the owner.
#pragma once

#include "ui/numbers/NumbersForm.h"

class QLineEdit;
class QSpinBox;

namespace askline {

class ProcessForm : public NumbersForm {
    Q_OBJECT
public:
    explicit ProcessForm(Desk& desk, QWidget* parent = nullptr);

    void showSettings();

private:
    QLineEdit* addText(const QString& question, const QString& example);
    void save();

    std::optional<WorkspaceSettings> shown_;
    QLineEdit* enter_;
    QLineEdit* contact_;
    QLineEdit* said_;
    QSpinBox* touches_;
    QSpinBox* days_;
    QSpinBox* hours_;
};

} // namespace askline
