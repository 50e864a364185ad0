// SPDX-License-Identifier: GPL-3.0-or-later
// How the call ends: the ask and its answer, what is decided, the next step. Filled with what the outcome implies; all
// of it can be changed.
#pragma once

#include "app/domain/TouchLog.h"
#include "ui/parts/NextStepEditor.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace askline {

class Button;
class ChipRow;
class Hairline;

class ClosingPanel : public QWidget {
    Q_OBJECT
public:
    explicit ClosingPanel(Desk& desk, QWidget* parent = nullptr);

    void setLead(const LeadRow& row, AskKind stageAsk);
    // Nobody has said yet how it went.
    void showOpen();
    // `keep`: the next step stays as a person left it.
    enum class NextStep { Keep, Propose };
    void showFilled(const TouchLog& filled, const QString& brings, NextStep nextStep);
    void setHasNext(bool more);
    enum class Shape { Wide, Narrow }; // narrow: one under the other, and what is not needed yet left out
    void setShape(Shape shape);

    bool asksForStep() const;
    bool isUnderstood() const;
    Step step() const { return step_->value(); }
    bool isStepTouched() const { return step_->isTouched(); }
    AskKind askKind() const;
    // Of a sale won; none where it is empty or no amount.
    std::optional<Money> value() const;
    QString reason() const;

    // The next proposal replaces what a person chose.
    void forgetStep() { step_->setValue({}); }
    void focusStep() { step_->focusWhen(); }
    void focusDecision();
    // Says what is missing, beside the save button.
    void say(const QString& words);

Q_SIGNALS:
    void answered(askline::AskAnswer answer); // Open takes the answer back
    void askChanged();
    void decisionChanged();
    void stepChanged();
    void saveWanted();

private:
    QWidget* buildAsk();
    QWidget* buildSave();
    void showParts();
    void showDecision(const TouchLog& filled);
    void fillReasons(const QString& chosen);

    Desk& desk_;
    LeadRow row_;
    Shape shape_ = Shape::Wide;
    QBoxLayout* columns_;
    QBoxLayout* saving_;
    QWidget* askSide_;
    QWidget* saveSide_;
    Hairline* line_;
    QComboBox* ask_;
    ChipRow* answers_;
    QLineEdit* value_;
    QComboBox* reason_;
    QStackedWidget* middle_;
    QLabel* question_;
    QLabel* ended_;
    NextStepEditor* step_;
    Button* save_;
    QLabel* brings_;
};

} // namespace askline
