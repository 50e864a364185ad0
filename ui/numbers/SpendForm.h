// SPDX-License-Identifier: GPL-3.0-or-later
// What was spent on a source: an amount, or hours at a rate; or a whole table of it.
#pragma once

#include "app/workspace/numbers/AddSpend.h"
#include "ui/numbers/NumbersForm.h"

class QComboBox;
class QLineEdit;

namespace askline {

class SpendForm : public NumbersForm {
    Q_OBJECT
public:
    explicit SpendForm(Desk& desk, QWidget* parent = nullptr);

    void showCatalogue();
    // As "From a file…" does with the file it asks for.
    void enterFile(const QString& file);

private:
    void enter();
    void askForFile();
    void showKind();
    std::optional<SpendWish> wish();

    QComboBox* source_;
    QComboBox* campaign_;
    QComboBox* kind_;
    QLineEdit* amount_;
    QLineEdit* hours_;
    QLineEdit* day_;
};

} // namespace askline
