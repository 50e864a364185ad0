// SPDX-License-Identifier: GPL-3.0-or-later
// The next step of a lead in words, done or changed with one key, and the steps after it.
#pragma once

#include "ui/lead/LeadSection.h"

class QToolButton;

namespace askline {

class Button;
class Card;
class ElidedLabel;
class NextStepEditor;

class StepSection : public LeadSection {
    Q_OBJECT
public:
    StepSection(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void plan();
    bool isPlanning() const;

Q_SIGNALS:
    void writeWanted();

protected:
    void fill(const LeadSheet& sheet) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void keep(const Step& step);
    void stopPlanning();
    void fillLater(const LeadSheet& sheet);

    Card* card_;
    ElidedLabel* what_;
    QLabel* when_;
    QToolButton* calendar_;
    Button* write_;
    Button* done_;
    Button* change_;
    NextStepEditor* editor_;
    QWidget* planning_;
    QWidget* later_;
    Step step_;
    bool open_ = true;
};

} // namespace askline
