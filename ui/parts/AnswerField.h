// SPDX-License-Identifier: GPL-3.0-or-later
// The field for an answer to a script's question, fitting what is asked: words, an amount, a day, yes or no.
#pragma once

#include "app/planning/TimePhrase.h"
#include "app/script/Syntax.h"

#include <QWidget>

#include <functional>

namespace askline {

// What reading amounts and days needs to know.
struct AnswerContext {
    std::function<TimeContext()> time;
    QString currency;
};

class AnswerField : public QWidget {
    Q_OBJECT
public:
    // `question` is what a screen reader says.
    static AnswerField* make(script::AnswerType type, const QString& question, const AnswerContext& context, QWidget* parent);

    // As it is kept and said back: "€1,250", "Thu 26 Nov 10:00", "yes", or the words as typed.
    virtual QString value() const = 0;
    // Shows a value that is kept elsewhere; emits nothing, and leaves a field alone that is being typed in.
    void setValue(const QString& value);
    // What the keyboard goes to.
    QWidget* editor() const { return editor_; }

Q_SIGNALS:
    void edited(const QString& value);

protected:
    explicit AnswerField(QWidget* parent) : QWidget(parent) {}
    void setEditor(QWidget* editor, const QString& question);
    virtual void show(const QString& value) = 0;

private:
    QWidget* editor_ = nullptr;
};

} // namespace askline
