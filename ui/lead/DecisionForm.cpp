// SPDX-License-Identifier: GPL-3.0-or-later
// One line to type in; Enter takes what is typed, else the first reason.
#include "ui/lead/DecisionForm.h"

#include "app/base/Folding.h"
#include "app/wording/MoneyText.h"
#include "ui/parts/WhenField.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace askline {

DecisionForm::DecisionForm(Desk& desk, Requests& requests, QWidget* parent)
    : LeadForm(desk, requests, parent), card_(new Card(this)), question_(plainLabel({}, card_, Tone::Normal, TypeSize::Title)), typed_(new QLineEdit(card_)),
      hint_(plainLabel({}, card_, Tone::Red)), reasons_(new ChipRow(ChipRow::Choice::One, card_)),
      again_(new WhenField(
          [this] {
              const QTimeZone here = desk_.zone();
              const QTimeZone theirs(zone_.toUtf8());
              const bool knowsTheirs = !zone_.isEmpty() && theirs.isValid();
              return TimeContext{desk_.now(), here, knowsTheirs ? theirs : here, Said::Here, desk_.office(), desk_.settings().region};
          },
          card_)),
      keep_(new Button({}, ButtonRole::Primary, card_))
{
    build();
    connect(keep_, &QPushButton::clicked, this, &DecisionForm::keep);
    connect(typed_, &QLineEdit::returnPressed, this, &DecisionForm::keep);
    connect(typed_, &QLineEdit::textChanged, this, [this] {
        hint_->hide();
        offerReasons();
    });
    connect(reasons_, &ChipRow::picked, this, [this](const QString& key) { reasons_->setChosen({key}); });
    connect(again_, &QLineEdit::textChanged, this, [this](const QString& text) { again_->echo()->setVisible(!text.isEmpty()); });
    connect(again_, &WhenField::entered, this, &DecisionForm::keep);
    hide();
}

void DecisionForm::build()
{
    again_->setPlaceholderText(tr("Ask again? “in 6 months” (optional)"));
    again_->setAccessibleName(tr("When to ask again"));
    again_->setForCalls(false);
    hint_->hide();
    auto* leave = new Button(tr("Cancel"), ButtonRole::Quiet, card_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keep_);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* inside = new QVBoxLayout(card_);
    inside->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    inside->setSpacing(spacing::small + spacing::tight);
    for (QWidget* part : {static_cast<QWidget*>(question_), static_cast<QWidget*>(typed_), static_cast<QWidget*>(hint_),
                          static_cast<QWidget*>(reasons_), static_cast<QWidget*>(again_), static_cast<QWidget*>(again_->echo())})
        inside->addWidget(part);
    inside->addLayout(buttons);
    column()->addWidget(card_);
    connect(leave, &QPushButton::clicked, this, &DecisionForm::close);
}

void DecisionForm::begin(VerdictKind what)
{
    what_ = what;
    const bool isLost = what != VerdictKind::Won;
    question_->setText(what == VerdictKind::Churned ? tr("Why did the customer leave?") : isLost ? tr("Why was it lost?") : tr("What is it worth?"));
    typed_->setAccessibleName(question_->text());
    typed_->setPlaceholderText(isLost ? tr("Type a reason, Enter takes the first") : tr("The value of the sale, or nothing"));
    keep_->setText(what == VerdictKind::Churned ? tr("Customer no more") : isLost ? tr("Mark as lost") : tr("Mark as won"));
    typed_->setText(!isLost && value_ ? moneyForPeople(*value_, QLocale()) : QString());
    again_->clear();
    hint_->hide();
    again_->echo()->hide();
    again_->setVisible(isLost);
    reasons_->setVisible(isLost);
    offerReasons();
    show();
    typed_->setFocus(Qt::OtherFocusReason);
    typed_->selectAll();
}

void DecisionForm::offerReasons()
{
    reasons_->clear();
    const QString wanted = folded(typed_->text());
    for (const Reason& reason : desk_.catalogue().reasons)
        if (reason.kind == Reason::Kind::Lost && folded(reason.name).contains(wanted)) {
            QString shown = reason.name.left(40);
            reasons_->addChip(reason.name, shown.replace(u'&', QStringLiteral("&&")));
        }
}

void DecisionForm::keep()
{
    if (what_ == VerdictKind::Won)
        keepWon();
    else
        keepLost();
}

void DecisionForm::keepWon()
{
    const QString typed = typed_->text().trimmed();
    const QString currency = value_ ? value_->currency : desk_.settings().currency;
    const std::optional<Money> value = typed.isEmpty() ? std::nullopt : moneyFrom(typed, currency);
    if (!typed.isEmpty() && !value) {
        hint_->setText(tr("That does not read as an amount."));
        hint_->show();
        return;
    }
    run([lead = lead(), value](Workspace& workspace) { return decideLead(workspace, lead, VerdictKind::Won, {}, value); },
        [this] { close(); });
}

void DecisionForm::keepLost()
{
    const QString typed = typed_->text().trimmed();
    QString reason = reasons_->chosen().value(0);
    if (reason.isEmpty())
        reason = reasons_->keys().value(0, typed);
    const auto lose = [this, reason] {
        run([lead = lead(), what = what_, reason](Workspace& workspace) { return decideLead(workspace, lead, what, reason); },
            [this] { close(); });
    };
    const std::optional<Due> again = again_->text().trimmed().isEmpty() ? std::nullopt : again_->due();
    if (!again) {
        lose();
        return;
    }
    Step step;
    step.lead = lead();
    step.kind = StepKind::Call;
    step.ask = AskKind::Meeting;
    step.what = tr("Ask again");
    step.due = *again;
    // Planned first, so that one undo opens the lead again.
    desk_.write(
        this, [step](Workspace& workspace) { return planStep(workspace, step); }, [lose](StepId) { lose(); });
}

void DecisionForm::fill(const LeadSheet& sheet)
{
    value_ = sheet.lead.value;
    zone_ = sheet.row.timeZone;
}

} // namespace askline
