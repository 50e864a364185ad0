// SPDX-License-Identifier: GPL-3.0-or-later
// A question, a field, and what was understood.
#include "ui/today/PutOffBar.h"

#include "ui/parts/Desk.h"
#include "ui/parts/WhenField.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EscapeKey.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace askline {

PutOffBar::PutOffBar(const Desk& desk, QWidget* parent) : Card(parent, Level::Raised), question_(new QLabel(this))
{
    when_ = new WhenField([&desk] { return TimeContext{desk.now(), desk.zone(), desk.zone(), Said::Here, desk.office(), desk.settings().region}; }, this);
    when_->setPlaceholderText(tr("tomorrow 9, Thursday, in two weeks"));
    when_->setMaximumWidth(320);
    question_->setTextFormat(Qt::PlainText);
    auto* leave = iconButton(IconName::Close, tr("Leave it as it is"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(question_);
    row->addWidget(when_, 1);
    row->addWidget(when_->echo(), 1);
    row->addWidget(leave);
    connect(leave, &QToolButton::clicked, this, &PutOffBar::close);
    connect(when_, &WhenField::entered, this, [this] {
        const Due due = *when_->due();
        close();
        taken_(due);
    });
    onEscape(when_, [this] { close(); });
    hide();
}

void PutOffBar::ask(const QString& question, const Due& usual, std::function<void(const Due&)> taken)
{
    question_->setText(question);
    when_->setAccessibleName(question);
    taken_ = std::move(taken);
    when_->setDue(usual);
    show();
    when_->setFocus(Qt::OtherFocusReason);
    when_->selectAll();
}

void PutOffBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

} // namespace askline
