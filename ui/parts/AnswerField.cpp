// SPDX-License-Identifier: GPL-3.0-or-later
// One small class a kind of answer. Each takes whatever is typed; what it understands, it writes in its usual form.
#include "ui/parts/AnswerField.h"

#include "app/domain/Money.h"
#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"
#include "ui/parts/WhenField.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/GrowingText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace askline {

namespace {

// Enter goes on to the next field, as it does in a line.
class AnswerText : public GrowingText {
public:
    explicit AnswerText(QWidget* parent) : GrowingText(parent) { setLineLimits(1, 5); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && event->modifiers() == Qt::NoModifier)
            focusNextChild();
        else
            GrowingText::keyPressEvent(event);
    }
};

class WordsAnswer : public AnswerField {
public:
    WordsAnswer(const QString& question, QWidget* parent) : AnswerField(parent), words_(new AnswerText(this))
    {
        words_->setPlaceholderText(AnswerField::tr("Their answer, in their words"));
        setEditor(words_, question);
        connect(words_, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(value()); });
    }
    QString value() const override { return words_->toPlainText().trimmed(); }

protected:
    void show(const QString& value) override { words_->setPlainText(value); }

private:
    AnswerText* words_;
};

class LineAnswer : public AnswerField {
public:
    LineAnswer(script::AnswerType type, const QString& question, const QString& currency, QWidget* parent)
        : AnswerField(parent), type_(type), currency_(currency), line_(new QLineEdit(this))
    {
        setEditor(line_, question);
        if (type == script::AnswerType::Money)
            line_->setPlaceholderText(AnswerField::tr("An amount, such as 1200 or 3k"));
        else if (type == script::AnswerType::Person)
            line_->setPlaceholderText(AnswerField::tr("A name"));
        else
            line_->setPlaceholderText(AnswerField::tr("A number"));
        if (type != script::AnswerType::Person)
            line_->setMaximumWidth(line_->fontMetrics().averageCharWidth() * 36);
        connect(line_, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(value()); });
        connect(line_, &QLineEdit::editingFinished, this, [this] { line_->setText(value()); });
        connect(line_, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    }
    QString value() const override
    {
        const QString typed = line_->text().trimmed();
        const auto money = type_ == script::AnswerType::Money ? moneyFrom(typed, currency_) : std::nullopt;
        return money ? moneyForPeople(*money, locale()) : typed;
    }

protected:
    void show(const QString& value) override { line_->setText(value); }

private:
    script::AnswerType type_;
    QString currency_;
    QLineEdit* line_;
};

class DateAnswer : public AnswerField {
public:
    DateAnswer(const QString& question, const AnswerContext& context, QWidget* parent)
        : AnswerField(parent), context_(context.time), when_(new WhenField(context.time, this))
    {
        setEditor(when_, question);
        when_->setMaximumWidth(when_->fontMetrics().averageCharWidth() * 36);
        layout()->addWidget(when_->echo());
        connect(when_, &WhenField::dueChanged, this, [this] { Q_EMIT edited(value()); });
        connect(when_, &WhenField::entered, this, [this] { focusNextChild(); });
        connect(when_, &QLineEdit::editingFinished, this, [this] {
            const QString said = value(); // "tomorrow" must not mean another day the next time it is read
            when_->setText(said);
        });
    }
    QString value() const override
    {
        const auto due = when_->isModified() || kept_.isEmpty() ? when_->due() : std::nullopt;
        if (!due)
            return when_->text().trimmed();
        const QTimeZone zone = context_().zone();
        const QDate day = due->dayIn(zone);
        // Seen from three weeks before, a day is named by its date.
        const QString date = dayForPeople(day, day.addDays(-21), locale());
        return due->moment ? AnswerField::tr("%1 %2", "a date and an hour").arg(date, hourForPeople(due->moment->in(zone).time(), locale()))
                           : date;
    }

protected:
    void show(const QString& value) override
    {
        kept_ = value;
        when_->setText(value);
    }

private:
    std::function<TimeContext()> context_;
    WhenField* when_;
    QString kept_;
};

class YesNoAnswer : public AnswerField {
public:
    YesNoAnswer(const QString& question, QWidget* parent) : AnswerField(parent), chips_(new ChipRow(ChipRow::Choice::One, this))
    {
        chips_->addChip(QStringLiteral("yes"), AnswerField::tr("Yes"));
        chips_->addChip(QStringLiteral("no"), AnswerField::tr("No"));
        setEditor(chips_, question);
        chips_->setFocusProxy(chips_->chip(QStringLiteral("yes")));
        connect(chips_, &ChipRow::chosenChanged, this, [this] { Q_EMIT edited(value()); });
    }
    QString value() const override { return chips_->chosen().value(0); }

protected:
    void show(const QString& value) override { chips_->setChosen({value}); }

private:
    ChipRow* chips_;
};

} // namespace

AnswerField* AnswerField::make(script::AnswerType type, const QString& question, const AnswerContext& context, QWidget* parent)
{
    switch (type) {
    case script::AnswerType::YesNo: return new YesNoAnswer(question, parent);
    case script::AnswerType::Number:
    case script::AnswerType::Money:
    case script::AnswerType::Person: return new LineAnswer(type, question, context.currency, parent);
    case script::AnswerType::Date:
        if (context.time)
            return new DateAnswer(question, context, parent);
        break;
    case script::AnswerType::Text:
    case script::AnswerType::Choice: break;
    }
    return new WordsAnswer(question, parent);
}

void AnswerField::setEditor(QWidget* editor, const QString& question)
{
    editor_ = editor;
    editor->setAccessibleName(question);
    setFocusProxy(editor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(editor, 1);
}

void AnswerField::setValue(const QString& wanted)
{
    if (wanted == value() || editor_->hasFocus())
        return;
    const QSignalBlocker silent(this);
    show(wanted);
}

} // namespace askline
