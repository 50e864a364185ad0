// SPDX-License-Identifier: GPL-3.0-or-later
// Logs a contact made or received in one small form; what the outcome implies is filled in and can be changed.
#pragma once

#include "app/workspace/touches/LogTouch.h"
#include "ui/lead/LeadForm.h"

class QComboBox;

namespace askline {

class AskHint;
class Card;
class ChipRow;
class GrowingText;

class TouchForm : public LeadForm {
    Q_OBJECT
public:
    TouchForm(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void begin();

protected:
    void fill(const LeadSheet& sheet) override;
    void submit() override { save(); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void offerOutcomes();
    void preview();
    void showImplied(const TouchLog& log);
    void save();
    TouchLog log() const;
    TouchKind kind() const;
    Direction direction() const;

    Card* card_;
    ChipRow* kinds_;
    ChipRow* directions_;
    QComboBox* outcome_;
    QComboBox* ask_;
    ChipRow* answer_;
    GrowingText* note_;
    AskHint* hint_;
    QLabel* then_;
    bool askTouched_ = false;
};

} // namespace askline
