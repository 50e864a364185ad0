// SPDX-License-Identifier: GPL-3.0-or-later
// What the file does not say: where the people come from, who they are, what happens to those already here; and under
// it what an import would do, with the button that does it.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/intake/ArrivalGuess.h"
#include "app/intake/ImportFile.h"
#include "ui/widgets/Card.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace askline {

class BusyBar;
class Button;

class ImportChoices : public Card {
    Q_OBJECT
public:
    explicit ImportChoices(QWidget* parent = nullptr);

    // The names to pick from; what is typed stays.
    void setCatalogue(const Catalogue& catalogue);
    // Takes the guess over unless the user chose already; begins anew with a new file.
    void setGuess(const intake::ArrivalGuess& guess);
    void beginFile();
    // None while they are counted.
    void setCounts(const std::optional<ImportCounts>& counts);
    void setReadOnly(bool readOnly);
    void beginImport(const QString& name);
    void setShare(int permille);
    void endImport();
    intake::ImportWishes wishes() const;
    Button* importButton() const { return import_; }

Q_SIGNALS:
    void sourceChanged();
    void changed(); // something that changes the counts
    void importWanted();
    void cancelWanted();

private:
    QComboBox* addNames(const QString& label, const QString& placeholder);
    QComboBox* addChoice(const QString& label);
    QLabel* addWords();
    void addCounts();
    void showWhy();
    void showButton();
    Arrival arrival() const;

    QVBoxLayout* column_;
    QComboBox* source_;
    QComboBox* campaign_;
    QComboBox* arrival_;
    QLabel* why_;
    QComboBox* duplicates_;
    QList<QLabel*> numbers_; // added, updated, unchanged, rejected
    BusyBar* busy_;
    Button* import_;
    intake::ArrivalGuess guess_;
    bool chosen_ = false; // who they are, by the user
    bool readOnly_ = false;
    bool importing_ = false;
    QString lastSource_;
    std::optional<ImportCounts> counts_;
};

} // namespace askline
