// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the one thing a decision needs: won asks what it is worth, lost asks why and, if wanted, when to ask again.
#pragma once

#include "ui/lead/LeadForm.h"

class QLineEdit;

namespace askline {

class Button;
class Card;
class ChipRow;
class WhenField;

class DecisionForm : public LeadForm {
    Q_OBJECT
public:
    DecisionForm(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void begin(VerdictKind what);

protected:
    void fill(const LeadSheet& sheet) override;
    void submit() override { keep(); }

private:
    void build();
    void offerReasons();
    void keep();
    void keepWon();
    void keepLost();

    Card* card_;
    QLabel* question_;
    QLineEdit* typed_;
    QLabel* hint_;
    ChipRow* reasons_;
    WhenField* again_;
    Button* keep_;
    VerdictKind what_ = VerdictKind::Won;
    std::optional<Money> value_;
    QString zone_;
};

} // namespace askline
