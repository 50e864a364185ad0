// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the lead panel: who it is, where they stand, and what can be done with them at once.
#pragma once

#include "ui/lead/LeadSection.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"

class QComboBox;
class QMenu;
class QToolButton;

namespace askline {

class Badge;
class Button;
class ElidedLabel;
class StatusDot;

class LeadHead : public LeadSection {
    Q_OBJECT
public:
    LeadHead(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void moveStage(int by);
    void remove();
    // The buttons make room for a form that asks what they need.
    void setActionsShown(bool shown);
    // What gets the focus first.
    QWidget* firstFocus() const;
    QToolButton* widenButton() const { return widen_; }
    InPlaceEdit* nameEditor() const { return name_; }

Q_SIGNALS:
    void callWanted();
    void logWanted();
    void writeWanted();
    void offerWanted();
    void eraseWanted();
    void wonWanted();
    void lostWanted();
    void widenWanted();
    void closeWanted();

protected:
    void fill(const LeadSheet& sheet) override;

private:
    void build();
    QWidget* actionRow();
    void fillStages(const LeadSheet& sheet);
    void fillMenu(const LeadSheet& sheet);
    Button* action(const QString& text, IconName icon, void (LeadHead::*wanted)(), Command command);

    InPlaceEdit* name_;
    ElidedLabel* company_;
    Badge* tier_;
    Badge* standing_;
    Badge* doNotContact_;
    StatusDot* dot_;
    QLabel* clock_;
    QLabel* claim_; // a colleague is at it
    QComboBox* stage_;
    QWidget* actions_;
    Button* call_;
    Button* won_;
    Button* lost_;
    QMenu* menu_;
    QToolButton* widen_;
    QString shownStage_;
    bool open_ = true;
};

} // namespace askline
