// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a card, the one thing a decision needs: what a win is worth, or why it was lost.
#pragma once

#include "app/domain/Events.h"
#include "app/domain/Lead.h"
#include "ui/parts/Desk.h"
#include "ui/widgets/Card.h"

class QLabel;
class QLineEdit;

namespace askline {

class Button;
class ChipRow;

class DecisionPopover : public Card {
    Q_OBJECT
public:
    // Lies over `page`.
    DecisionPopover(Desk& desk, QWidget* page);

    void ask(const LeadRow& lead, VerdictKind what, const QRect& beside);
    void shut();

Q_SIGNALS:
    // The reason is empty for a win, the value for a loss.
    void decided(const askline::LeadRow& lead, askline::VerdictKind what, const QString& reason, std::optional<askline::Money> value);
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void place(const QRect& beside);
    void offerReasons();
    void keep();

    Desk& desk_;
    QLabel* question_;
    QLineEdit* typed_;
    QLabel* hint_;
    ChipRow* reasons_;
    Button* keep_;
    LeadRow lead_;
    VerdictKind what_ = VerdictKind::Won;
};

} // namespace askline
