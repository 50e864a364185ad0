// SPDX-License-Identifier: GPL-3.0-or-later
// Three columns: the ask, the next step, saving.
#include "ui/callroom/ClosingPanel.h"

#include "app/wording/Labels.h"
#include "app/wording/MoneyText.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/Hairline.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int askWidth = 228;
constexpr int saveWidth = 196;
constexpr AskKind askable[] = {AskKind::Meeting, AskKind::Decision, AskKind::Sale, AskKind::Signature,
                               AskKind::Payment, AskKind::Referral, AskKind::Information};

QLabel* sentence(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, Tone::Muted);
    return label;
}

} // namespace

ClosingPanel::ClosingPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), middle_(new QStackedWidget(this)), question_(sentence(this)), ended_(sentence(this)),
      step_(new NextStepEditor(desk, this, Said::ToThem, NextStepEditor::Shape::Wide))
{
    columns_ = new QHBoxLayout(this);
    columns_->setContentsMargins(0, 0, 0, 0);
    question_->setText(tr("How did the call go? Press the key of its outcome: what follows from it is filled in."));
    for (QWidget* side : {static_cast<QWidget*>(question_), static_cast<QWidget*>(ended_), static_cast<QWidget*>(step_)})
        middle_->addWidget(side);
    askSide_ = buildAsk();
    line_ = new Hairline(Qt::Vertical, this);
    saveSide_ = buildSave();
    columns_->addWidget(askSide_);
    columns_->addWidget(line_);
    columns_->addWidget(middle_, 1);
    columns_->addWidget(saveSide_);
    setShape(Shape::Wide);
    connect(step_, &NextStepEditor::edited, this, &ClosingPanel::stepChanged);
    connect(step_, &NextStepEditor::committed, this, &ClosingPanel::saveWanted);
}

QWidget* ClosingPanel::buildAsk()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    ask_ = new QComboBox(side);
    ask_->setAccessibleName(tr("What was asked for"));
    for (const AskKind kind : askable)
        ask_->addItem(askInWords(kind), int(kind));
    answers_ = new ChipRow(ChipRow::Choice::One, side);
    answers_->setAccessibleName(tr("How the ask was answered"));
    const std::pair<AskAnswer, Command> keys[] = {
        {AskAnswer::Yes, Command::AnswerYes}, {AskAnswer::No, Command::AnswerNo}, {AskAnswer::NotYet, Command::AnswerNotYet}};
    for (const auto& [answer, command] : keys)
        answers_->addChip(nameOf(answer), labelOf(answer))->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(command).key)));
    value_ = new QLineEdit(side);
    value_->setPlaceholderText(tr("For how much?"));
    value_->setAccessibleName(tr("Value of the sale"));
    reason_ = new QComboBox(side);
    reason_->setEditable(true);
    reason_->setAccessibleName(tr("Why it was lost"));
    reason_->lineEdit()->setPlaceholderText(tr("Why?"));
    reason_->completer()->setCompletionMode(QCompleter::InlineCompletion);
    for (QWidget* part : {static_cast<QWidget*>(ask_), static_cast<QWidget*>(answers_), static_cast<QWidget*>(value_), static_cast<QWidget*>(reason_)})
        column->addWidget(part);
    column->addStretch();
    connect(ask_, &QComboBox::activated, this, &ClosingPanel::askChanged);
    connect(answers_, &ChipRow::chosenChanged, this, [this](const QStringList& chosen) {
        Q_EMIT answered(valueNamed<AskAnswer>(chosen.value(0)).value_or(AskAnswer::Open));
    });
    connect(value_, &QLineEdit::textEdited, this, &ClosingPanel::decisionChanged);
    connect(value_, &QLineEdit::returnPressed, this, &ClosingPanel::saveWanted);
    connect(reason_, &QComboBox::activated, this, &ClosingPanel::decisionChanged);
    connect(reason_->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        Q_EMIT decisionChanged();
        Q_EMIT saveWanted();
    });
    return side;
}

QWidget* ClosingPanel::buildSave()
{
    auto* side = new QWidget(this);
    saving_ = new QVBoxLayout(side);
    saving_->setContentsMargins(0, 0, 0, 0);
    saving_->setSpacing(spacing::small);
    save_ = new Button(tr("Save and next"), ButtonRole::Primary, side);
    save_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::SaveAndNext).key)));
    brings_ = sentence(side);
    setType(brings_, TypeSize::Small);
    saving_->addWidget(save_, 0, Qt::AlignTop);
    saving_->addWidget(brings_, 1, Qt::AlignTop);
    connect(save_, &QPushButton::clicked, this, &ClosingPanel::saveWanted);
    return side;
}

void ClosingPanel::setShape(Shape shape)
{
    shape_ = shape;
    const bool wide = shape == Shape::Wide;
    columns_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns_->setSpacing(wide ? spacing::medium : spacing::small);
    saving_->setDirection(wide ? QBoxLayout::TopToBottom : QBoxLayout::RightToLeft);
    askSide_->setMinimumWidth(wide ? askWidth : 0);
    askSide_->setMaximumWidth(wide ? askWidth : QWIDGETSIZE_MAX);
    saveSide_->setMinimumWidth(wide ? saveWidth : 0);
    saveSide_->setMaximumWidth(wide ? saveWidth : QWIDGETSIZE_MAX);
    step_->setShape(wide ? NextStepEditor::Shape::Wide : NextStepEditor::Shape::Brief);
    line_->setVisible(wide);
    showParts();
}

void ClosingPanel::showParts()
{
    const bool all = shape_ == Shape::Wide || middle_->currentWidget() != question_;
    askSide_->setVisible(all);
    middle_->setVisible(all);
    if (middle_->currentWidget() == question_)
        say(shape_ == Shape::Narrow ? question_->text() : QString());
}

void ClosingPanel::setLead(const LeadRow& row, AskKind stageAsk)
{
    row_ = row;
    step_->setPersonZone(row.timeZone);
    ask_->setCurrentIndex(ask_->findData(int(stageAsk)));
    value_->setText(row.value ? moneyForPeople(*row.value, locale()) : QString());
    fillReasons({});
    showOpen();
}

void ClosingPanel::fillReasons(const QString& chosen)
{
    const QSignalBlocker silent(reason_);
    reason_->clear();
    for (const Reason& reason : desk_.catalogue().reasons)
        if (reason.kind == Reason::Kind::Lost)
            reason_->addItem(reason.name);
    reason_->setCurrentIndex(reason_->findText(chosen));
    reason_->setEditText(chosen);
}

void ClosingPanel::showOpen()
{
    answers_->setChosen({});
    value_->hide();
    reason_->hide();
    middle_->setCurrentWidget(question_);
    showParts();
}

void ClosingPanel::showFilled(const TouchLog& filled, const QString& brings, NextStep nextStep)
{
    if (filled.ask)
        ask_->setCurrentIndex(ask_->findData(int(filled.ask->kind)));
    answers_->setChosen(filled.ask ? QStringList{nameOf(filled.ask->answer)} : QStringList());
    showDecision(filled);
    say(filled.dated.isEmpty() ? brings : QString());
    if (!filled.next) {
        ended_->setText(filled.dated.isEmpty() ? tr("Nothing is left to be done here.") : brings);
        middle_->setCurrentWidget(ended_);
        showParts();
        return;
    }
    if (nextStep == NextStep::Propose)
        step_->setValue(*filled.next);
    middle_->setCurrentWidget(step_);
    showParts();
}

void ClosingPanel::showDecision(const TouchLog& filled)
{
    const bool won = filled.decision && filled.decision->what == VerdictKind::Won;
    const bool lost = filled.decision && filled.decision->what == VerdictKind::Lost;
    value_->setVisible(won);
    if (lost && reason_->isHidden())
        fillReasons(filled.decision->reason);
    reason_->setVisible(lost);
}

void ClosingPanel::setHasNext(bool more)
{
    save_->setText(more ? tr("Save and next") : tr("Save"));
    save_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::SaveAndNext).key)));
}

bool ClosingPanel::asksForStep() const
{
    return middle_->currentWidget() == step_;
}

bool ClosingPanel::isUnderstood() const
{
    return !asksForStep() || step_->isUnderstood();
}

AskKind ClosingPanel::askKind() const
{
    return AskKind(ask_->currentData().toInt());
}

std::optional<Money> ClosingPanel::value() const
{
    return moneyFrom(value_->text(), row_.value ? row_.value->currency : desk_.settings().currency);
}

QString ClosingPanel::reason() const
{
    return reason_->currentText().trimmed();
}

void ClosingPanel::focusDecision()
{
    QLineEdit* field = value_->isHidden() ? reason_->lineEdit() : value_;
    field->setFocus();
    field->selectAll();
}

void ClosingPanel::say(const QString& words)
{
    brings_->setText(words);
}

} // namespace askline
