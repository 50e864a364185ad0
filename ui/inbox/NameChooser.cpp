// SPDX-License-Identifier: GPL-3.0-or-later
// A line over chips; the chip that Enter takes is the first.
#include "ui/inbox/NameChooser.h"

#include "app/base/Folding.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ChipRow.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int chipsAtMost = 12;
constexpr int longestChip = 40;

} // namespace

NameChooser::NameChooser(QWidget* parent)
    : Card(parent, Level::Raised), question_(new QLabel(this)), typed_(new QLineEdit(this)), chips_(new ChipRow(ChipRow::Choice::None, this))
{
    question_->setTextFormat(Qt::PlainText);
    typed_->setPlaceholderText(tr("Type to narrow down, Enter takes the first"));
    typed_->setMaximumWidth(360);
    auto* leave = iconButton(IconName::Close, tr("Go back"), this);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::medium);
    head->addWidget(question_);
    head->addWidget(typed_, 1);
    head->addStretch();
    head->addWidget(leave);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small + spacing::tight, spacing::small, spacing::medium);
    column->setSpacing(spacing::small + spacing::tight);
    column->addLayout(head);
    column->addWidget(chips_);
    connect(typed_, &QLineEdit::textChanged, this, &NameChooser::offer);
    connect(chips_, &ChipRow::picked, this, &NameChooser::pick);
    connect(leave, &QToolButton::clicked, this, &NameChooser::close);
    typed_->installEventFilter(this);
    hide();
}

void NameChooser::ask(const QString& question, const QStringList& names, std::function<void(const QString&)> picked)
{
    question_->setText(question);
    typed_->setAccessibleName(question);
    names_ = names;
    picked_ = std::move(picked);
    typed_->clear();
    offer();
    show();
    typed_->setFocus(Qt::OtherFocusReason);
}

void NameChooser::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void NameChooser::offer()
{
    chips_->clear();
    const QString wanted = folded(typed_->text());
    int offered = 0;
    for (const QString& name : std::as_const(names_)) {
        if (!folded(name).contains(wanted) || offered == chipsAtMost)
            continue;
        const bool isLong = name.size() > longestChip;
        QString shown = isLong ? name.left(longestChip) + u'…' : name;
        auto* chip = chips_->addChip(name, shown.replace(u'&', QStringLiteral("&&")));
        chip->setFocusPolicy(Qt::TabFocus);
        ++offered;
    }
    if (offered == 0 && !wanted.isEmpty())
        chips_->addChip(typed_->text().trimmed(), tr("Add “%1”").arg(typed_->text().trimmed().left(longestChip).replace(u'&', QStringLiteral("&&"))));
}

void NameChooser::pick(const QString& name)
{
    const auto picked = std::exchange(picked_, {});
    close();
    if (picked)
        picked(name);
}

void NameChooser::pickFirst()
{
    if (const QStringList keys = chips_->keys(); !keys.isEmpty())
        pick(keys.first());
}

bool NameChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        pickFirst();
    else if (key == Qt::Key_Escape)
        close();
    else
        return Card::eventFilter(watched, event);
    return true;
}

} // namespace askline
