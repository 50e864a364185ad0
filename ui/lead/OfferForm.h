// SPDX-License-Identifier: GPL-3.0-or-later
// Puts an offer on one page from what the calls brought: as PDF or mail, kept with the lead, its ask for the decision dated.
#pragma once

#include "app/domain/Offer.h"
#include "ui/lead/LeadForm.h"

#include <functional>

class QDateEdit;
class QLineEdit;

namespace askline {

class Button;
class Card;
class GrowingText;

class OfferForm : public LeadForm {
    Q_OBJECT
public:
    OfferForm(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void begin();
    // Where the PDF goes; empty: nowhere after all. Asks by a file dialog unless set.
    void setAskForFile(std::function<QString(const QString& suggested)> ask) { askForFile_ = std::move(ask); }

protected:
    void fill(const LeadSheet& sheet) override;
    void submit() override;

private:
    void build();
    void judge();
    void asPdf();
    void asMail();
    void keep(const QString& paper);
    QString forWhom() const;
    Offer offer() const;

    LeadSheet sheet_;
    Card* card_;
    GrowingText* problem_;
    GrowingText* cost_;
    GrowingText* outcome_;
    GrowingText* scope_;
    QLineEdit* price_;
    QDateEdit* valid_;
    QDateEdit* decision_;
    QLabel* warning_;
    Button* pdf_;
    Button* mail_;
    std::function<QString(const QString&)> askForFile_;
};

} // namespace askline
