// SPDX-License-Identifier: GPL-3.0-or-later
// A call script to speak from: large type, merge fields filled, musts to tick, questions with their answer in line, and
// the ask in a frame at the end. What is answered and ticked, and the way taken, is its Run.
#pragma once

#include "app/script/Rendering.h"
#include "app/script/Run.h"
#include "app/script/Host.h"
#include "ui/parts/AnswerField.h"

#include <QScrollArea>

namespace askline {

class ScriptLines;

class ScriptView : public QScrollArea {
    Q_OBJECT
public:
    enum class Mode { Live, ReadOnly };
    void setMode(Mode mode);

    explicit ScriptView(QWidget* parent = nullptr, Mode mode = Mode::Live);
    ~ScriptView() override;

    // What merges say besides the answers given in this run.
    void setFields(script::FieldLookup fields);
    void setAnswerContext(const AnswerContext& context) { answers_ = context; }
    // What an objection is called by its key; before setScript().
    void setObjectionTitles(std::function<QString(const QString& key)> titles) { titles_ = std::move(titles); }
    // The title is left out where it stands above the view anyway. What stays the same is not built anew.
    void setScript(const script::Script& script, const script::Run& run);
    void clear();

    const script::Script& script() const { return script_; }
    const script::Run& run() const { return run_; }
    // The ask in words, as it would be said now.
    QString askWords() const;
    QList<int> openMusts() const { return script::openMusts(run_, script_); }

    // To the part of the talk that follows, and back the way one came.
    void goOn();
    void goBack();
    // The answer of this number, from 1, to the question in sight; nothing where there is none.
    void pickNumber(int number);

    // Of the spoken words; kept between 9 and 32.
    void setPointSize(double points);
    double pointSize() const { return points_; }
    // Merges filled anew, after what they say has changed.
    void refresh();

Q_SIGNALS:
    void runChanged();
    // Everybody is to say this wording of a set; only where the script is not live.
    void wordingWanted(int set, const QString& name);
    // A question of this field has a new answer.
    void answered(const QString& field, const QString& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void showScript();
    void takeAnswer(int question, const QString& field, const QString& value);
    void takeBranch(int question, int branch);
    void takeWay();
    void showPlace();
    void takeTick(int must, bool done);
    QString valueOf(QStringView field) const;

    Mode mode_;
    double points_ = 15;
    script::Script script_;
    script::Run run_;
    script::FieldLookup fields_;
    AnswerContext answers_;
    std::function<QString(const QString&)> titles_;
    std::unique_ptr<script::Host> host_;
    ScriptLines* lines_ = nullptr;
};

} // namespace askline
