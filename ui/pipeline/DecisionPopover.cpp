// SPDX-License-Identifier: GPL-3.0-or-later
// Enter keeps what is typed; among reasons, the first that fits.
#include "ui/pipeline/DecisionPopover.h"

#include "app/base/Folding.h"
#include "app/wording/MoneyText.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int popoverWidth = 340;

} // namespace

DecisionPopover::DecisionPopover(Desk& desk, QWidget* page)
    : Card(page, Level::Raised), desk_(desk), question_(new QLabel(this)), typed_(new QLineEdit(this)), hint_(new QLabel(this)),
      reasons_(new ChipRow(ChipRow::Choice::None, this)), keep_(new Button({}, ButtonRole::Primary, this))
{
    build();
    connect(keep_, &QPushButton::clicked, this, &DecisionPopover::keep);
    connect(typed_, &QLineEdit::returnPressed, this, &DecisionPopover::keep);
    connect(typed_, &QLineEdit::textChanged, this, [this] {
        hint_->hide();
        offerReasons();
    });
    connect(reasons_, &ChipRow::picked, this, [this](const QString& key) {
        typed_->setText(key);
        keep();
    });
    hide();
}

void DecisionPopover::build()
{
    question_->setTextFormat(Qt::PlainText);
    question_->setWordWrap(true);
    setType(question_, TypeSize::Title);
    askline::setTone(hint_, Tone::Red);
    auto* leave = new Button(tr("Cancel"), ButtonRole::Quiet, this);
    connect(leave, &QPushButton::clicked, this, &DecisionPopover::shut);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keep_);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small + spacing::tight);
    column->addWidget(question_);
    column->addWidget(typed_);
    column->addWidget(hint_);
    column->addWidget(reasons_);
    column->addLayout(buttons);
}

void DecisionPopover::ask(const LeadRow& lead, VerdictKind what, const QRect& beside)
{
    lead_ = lead;
    what_ = what;
    const bool lost = what == VerdictKind::Lost;
    question_->setText(lost ? tr("Why was %1 lost?").arg(lead.displayName().left(60)) : tr("What is %1 worth?").arg(lead.displayName().left(60)));
    typed_->setAccessibleName(question_->text());
    typed_->setPlaceholderText(lost ? tr("Type a reason, Enter takes the first") : tr("The value of the sale, or nothing"));
    keep_->setText(lost ? tr("Mark as lost") : tr("Mark as won"));
    typed_->setText(!lost && lead.value ? moneyForPeople(*lead.value, QLocale()) : QString());
    hint_->hide();
    reasons_->setVisible(lost);
    offerReasons();
    place(beside);
    show();
    raise();
    typed_->setFocus();
    typed_->selectAll();
}

void DecisionPopover::place(const QRect& beside)
{
    setFixedWidth(popoverWidth);
    layout()->activate();
    const int tall = layout()->hasHeightForWidth() ? layout()->heightForWidth(popoverWidth) : sizeHint().height();
    resize(popoverWidth, tall);
    const QRect page = parentWidget()->rect().adjusted(spacing::small, spacing::small, -spacing::small, -spacing::small);
    int x = beside.right() + spacing::small;
    if (x + width() > page.right())
        x = std::max(page.left(), beside.left() - spacing::small - width());
    move(x, std::clamp(beside.top(), page.top(), std::max(page.top(), page.bottom() - height())));
}

void DecisionPopover::offerReasons()
{
    reasons_->clear();
    if (what_ != VerdictKind::Lost)
        return;
    const QString wanted = folded(typed_->text());
    for (const Reason& reason : desk_.catalogue().reasons)
        if (reason.kind == Reason::Kind::Lost && folded(reason.name).contains(wanted))
            reasons_->addChip(reason.name, reason.name.left(40).replace(u'&', QStringLiteral("&&")));
}

void DecisionPopover::keep()
{
    const QString typed = typed_->text().trimmed();
    std::optional<Money> value;
    QString reason;
    if (what_ == VerdictKind::Lost) {
        reason = reasons_->keys().contains(typed) ? typed : reasons_->keys().value(0, typed);
    } else if (!typed.isEmpty()) {
        value = moneyFrom(typed, lead_.value ? lead_.value->currency : desk_.settings().currency);
        if (!value) {
            hint_->setText(tr("That does not read as an amount."));
            hint_->show();
            return;
        }
    }
    shut();
    Q_EMIT decided(lead_, what_, reason, value);
}

void DecisionPopover::shut()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

bool DecisionPopover::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Card::event(event);
}

void DecisionPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        Card::keyPressEvent(event);
}

} // namespace askline
