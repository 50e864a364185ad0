// SPDX-License-Identifier: GPL-3.0-or-later
// The form asks the workspace what an outcome implies as soon as one is chosen, and shows it before it is kept.
#include "ui/lead/TouchForm.h"

#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "ui/parts/AskHint.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/GrowingText.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr TouchKind kinds[] = {TouchKind::Call, TouchKind::Email, TouchKind::Text, TouchKind::Letter, TouchKind::Meeting};
constexpr AskKind asks[] = {AskKind::None, AskKind::Meeting, AskKind::Decision, AskKind::Sale, AskKind::Signature, AskKind::Payment,
                            AskKind::Referral, AskKind::Information};

QList<TouchOutcome> outcomesFor(TouchKind kind, Direction direction)
{
    using O = TouchOutcome;
    if (direction == Direction::Received)
        return {O::Conversation, O::MeetingBooked, O::Callback, O::NotInterested, O::DoNotCall};
    if (kind == TouchKind::Call)
        return {O::Conversation, O::NoAnswer, O::Voicemail, O::Gatekeeper, O::Callback, O::MeetingBooked, O::NotInterested, O::WrongPerson,
                O::WrongNumber, O::DoNotCall};
    if (kind == TouchKind::Meeting)
        return {O::Conversation, O::MeetingBooked, O::NoAnswer, O::NotInterested};
    return {O::Sent};
}

} // namespace

TouchForm::TouchForm(Desk& desk, Requests& requests, QWidget* parent)
    : LeadForm(desk, requests, parent), card_(new Card(this)), kinds_(new ChipRow(ChipRow::Choice::One, card_)),
      directions_(new ChipRow(ChipRow::Choice::One, card_)), outcome_(new QComboBox(card_)), ask_(new QComboBox(card_)),
      answer_(new ChipRow(ChipRow::Choice::One, card_)), note_(new GrowingText(card_)), hint_(new AskHint(*note_, card_)), then_(plainLabel({}, card_, Tone::Muted))
{
    setAccessibleName(tr("Log a contact"));
    for (const TouchKind kind : kinds)
        kinds_->addChip(nameOf(kind), labelOf(kind));
    directions_->addChip(nameOf(Direction::Made), tr("We reached out"));
    directions_->addChip(nameOf(Direction::Received), tr("They did"));
    for (const AskKind ask : asks)
        ask_->addItem(labelOf(ask), int(ask));
    for (const AskAnswer answer : {AskAnswer::Yes, AskAnswer::No, AskAnswer::NotYet})
        answer_->addChip(nameOf(answer), labelOf(answer));
    build();
    const auto pickOne = [this](ChipRow* row) {
        connect(row, &ChipRow::picked, this, [this, row](const QString& key) {
            row->setChosen({key});
            offerOutcomes();
        });
    };
    pickOne(kinds_);
    pickOne(directions_);
    connect(outcome_, &QComboBox::currentIndexChanged, this, &TouchForm::preview);
    const auto touched = [this] {
        askTouched_ = true;
        preview();
    };
    connect(ask_, &QComboBox::activated, this, touched);
    connect(hint_, &AskHint::read, this, &TouchForm::preview);
    connect(answer_, &ChipRow::picked, this, touched);
}

void TouchForm::build()
{
    kinds_->setAccessibleName(tr("Kind"));
    directions_->setAccessibleName(tr("Who reached out"));
    outcome_->setAccessibleName(tr("Outcome"));
    ask_->setAccessibleName(tr("Asked for"));
    answer_->setAccessibleName(tr("Answer"));
    note_->setAccessibleName(fieldLabel(QStringLiteral("note")));
    note_->setPlaceholderText(tr("What was said – Ctrl+Enter keeps it all"));
    note_->setLineLimits(2, 10);
    then_->setWordWrap(true);
    auto* fields = new QFormLayout;
    fields->setHorizontalSpacing(spacing::medium);
    fields->setVerticalSpacing(spacing::small);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(tr("Outcome"), outcome_);
    fields->addRow(tr("Asked for"), ask_);
    fields->addRow(tr("Answer"), answer_);
    auto* keep = new Button(tr("Log it"), ButtonRole::Primary, card_);
    auto* leave = new Button(tr("Cancel"), ButtonRole::Quiet, card_);
    keep->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* inside = new QVBoxLayout(card_);
    inside->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    inside->setSpacing(spacing::small + spacing::tight);
    inside->addWidget(kinds_);
    inside->addWidget(directions_);
    inside->addLayout(fields);
    inside->addWidget(note_);
    inside->addWidget(hint_);
    inside->addWidget(then_);
    inside->addLayout(buttons);
    column()->addWidget(card_);
    connect(keep, &QPushButton::clicked, this, &TouchForm::save);
    connect(leave, &QPushButton::clicked, this, &TouchForm::close);
}

void TouchForm::begin()
{
    if (!isHidden()) {
        outcome_->setFocus();
        return;
    }
    askTouched_ = false;
    note_->clear();
    kinds_->setChosen({nameOf(TouchKind::Call)});
    directions_->setChosen({nameOf(Direction::Made)});
    offerOutcomes();
    show();
    outcome_->setFocus(Qt::OtherFocusReason);
}

TouchKind TouchForm::kind() const
{
    return valueNamed<TouchKind>(kinds_->chosen().value(0)).value_or(TouchKind::Call);
}

Direction TouchForm::direction() const
{
    return valueNamed<Direction>(directions_->chosen().value(0)).value_or(Direction::Made);
}

void TouchForm::offerOutcomes()
{
    const QSignalBlocker quiet(outcome_);
    const QVariant before = outcome_->currentData();
    outcome_->clear();
    for (const TouchOutcome outcome : outcomesFor(kind(), direction()))
        outcome_->addItem(labelOf(outcome), int(outcome));
    outcome_->setCurrentIndex(std::max(0, outcome_->findData(before)));
    hint_->setDirection(direction());
    preview();
}

TouchLog TouchForm::log() const
{
    TouchLog log;
    log.touch.lead = lead();
    log.touch.kind = kind();
    log.touch.direction = direction();
    log.touch.outcome = TouchOutcome(outcome_->currentData().toInt());
    log.touch.note = note_->toPlainText();
    if (askTouched_)
        log.ask = AskMade{AskKind(ask_->currentData().toInt()), {},
                          valueNamed<AskAnswer>(answer_->chosen().value(0)).value_or(AskAnswer::Open)};
    else if (hint_->reading().what == MessageClass::Action && hint_->reading().isSure)
        log.ask = AskMade{hint_->reading().ask, hint_->decidingWords(), AskAnswer::Open}; // what is written says so
    return log;
}

void TouchForm::preview()
{
    if (lead().isNull())
        return;
    desk_.read(
        this, [log = log()](Workspace& workspace) { return previewTouch(workspace, log); },
        [this](const TouchLog& implied) { showImplied(implied); });
}

void TouchForm::showImplied(const TouchLog& log)
{
    if (!askTouched_) {
        const AskMade ask = log.ask.value_or(AskMade{});
        ask_->setCurrentIndex(ask_->findData(int(ask.kind)));
        answer_->setChosen(ask.answer == AskAnswer::Open ? QStringList() : QStringList{nameOf(ask.answer)});
    }
    answer_->setEnabled(AskKind(ask_->currentData().toInt()) != AskKind::None);
    QStringList words;
    if (!log.stage.isEmpty())
        words += tr("Moves to “%1”.").arg(desk_.playbook().stageTitle(log.stage));
    if (log.decision)
        words += tr("Ends as: %1.").arg(labelOf(log.decision->what).toLower());
    if (log.doNotContact)
        words += tr("Is not contacted again.");
    if (log.next)
        words += tr("Next: %1, %2.").arg(stepInWords(*log.next), dueForPeople(log.next->due, desk_.now(), desk_.zone(), QLocale()));
    then_->setText(words.join(u' '));
    then_->setVisible(!words.isEmpty());
}

void TouchForm::save()
{
    hint_->readNow();
    // Closed once it is kept, so that nothing typed is lost where it cannot be.
    run([log = log()](Workspace& workspace) { return logTouch(workspace, log); }, [this] { close(); });
}

void TouchForm::fill(const LeadSheet&) {}

void TouchForm::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && outcome_->hasFocus())
        save();
    else
        LeadForm::keyPressEvent(event);
}

} // namespace askline
