// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a next step in place: what kind, when as people say it, whether it was promised, and optional words.
#pragma once

#include "app/domain/Step.h"
#include "app/planning/TimeChips.h"
#include "ui/parts/Desk.h"
#include "ui/parts/WhenField.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace askline {

class ChipRow;

class NextStepEditor : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Tall, Wide, Brief }; // brief: the time and the kind alone

    // `said`: ToThem where an hour is agreed upon in a call, and is then theirs and promised.
    explicit NextStepEditor(Desk& desk, QWidget* parent = nullptr, Said said = Said::Here, Shape shape = Shape::Tall);

    void setShape(Shape shape);
    // The zone of the person, as LeadRow has it; empty where it is unknown.
    void setPersonZone(const QString& zone);
    // A step to be changed, or a proposal; emits nothing.
    void setValue(const Step& step);
    // Its due is not set while what is typed does not read.
    Step value() const;
    bool isUnderstood() const { return when_->isUnderstood(); }
    // Whether a person changed it since setValue().
    bool isTouched() const { return touched_; }
    void focusWhen();

Q_SIGNALS:
    void committed(const askline::Step& step); // Enter, in the time or the words
    void edited();

private:
    void buildWide(QGridLayout* grid);
    void addKinds();
    void offerTimes();
    QList<TimeChip> offeredTimes() const; // for a meeting those that the calendar leaves free
    QString clashInWords(Moment at) const;
    void pickTime(const QString& key);
    void promise(bool promised);
    void touch();
    void commit();
    void showPromise();
    StepKind kind() const;
    TimeContext context() const;

    Desk& desk_;
    const Said usually_;
    Said said_;
    QTimeZone theirs_;
    Step step_;
    bool touched_ = false;
    ChipRow* kinds_;
    WhenField* when_;
    ChipRow* times_;
    QCheckBox* promised_;
    QLineEdit* words_;
};

} // namespace askline
