// SPDX-License-Identifier: GPL-3.0-or-later
// Rehearsing without a lead: an objection as they say it, one's own answer aloud, then the card, and how it came.
#pragma once

#include "app/domain/Practice.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace askline {

class Button;
class EmptyState;
class MergedText;
class ObjectionCard;
class ScriptView;

class PracticePage : public Page {
    Q_OBJECT
public:
    PracticePage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    // A new pack.
    void activate() override;

    // What is asked now; null before the pack is read and after its end.
    ObjectionId asked() const { return at_ < pack_.size() ? pack_[at_] : ObjectionId{}; }
    bool isAnswerShown() const { return shown_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildScript();
    QWidget* buildQuestion();
    void fillStages();
    void showStage();
    void start(const QList<PracticeTurn>& turns);
    void ask();
    void showAnswer();
    void grade(PracticeGrade grade);
    void finish();

    quint64 seed_ = 0;
    QList<PracticeTurn> turns_; // of whoever works here
    QList<ObjectionId> pack_;
    qsizetype at_ = 0;
    int came_ = 0;
    bool shown_ = false;
    QComboBox* stages_;
    ScriptView* script_;
    QStackedWidget* side_;
    QLabel* place_;
    QLabel* standing_;
    MergedText* said_;
    Button* show_;
    ObjectionCard* card_;
    QWidget* grades_;
    EmptyState* end_;
};

} // namespace askline
