// SPDX-License-Identifier: GPL-3.0-or-later
// The keys are shown in tool tips; the page listens to them.
#include "ui/inbox/TriageBar.h"

#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace askline {

namespace {

Button* verb(const QString& text, Command command, ButtonRole role, IconName icon, QWidget* parent)
{
    auto* button = new Button(text, role, parent);
    button->setIconName(icon);
    button->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(command).key)));
    return button;
}

QToolButton* quietVerb(Command command, IconName icon, QWidget* parent)
{
    QToolButton* button = iconButton(icon, commandText(command), parent);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(commandText(command), commandKey(command)));
    return button;
}

} // namespace

TriageBar::TriageBar(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("What to do with the lead"));
    call_ = verb(tr("Call now"), Command::Call, ButtonRole::Primary, IconName::Phone, this);
    prioritise_ = verb(tr("Prioritise"), Command::Prioritise, ButtonRole::Normal, IconName::Star, this);
    nurture_ = verb(tr("Nurture"), Command::Nurture, ButtonRole::Normal, IconName::Clock, this);
    disqualify_ = verb(tr("Disqualify"), Command::Disqualify, ButtonRole::Normal, IconName::Close, this);
    auto* assignTo = quietVerb(Command::Assign, IconName::Person, this);
    auto* source = quietVerb(Command::SetSource, IconName::Tag, this);
    auto* removing = quietVerb(Command::Delete, IconName::Trash, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::small + spacing::tight, spacing::medium, spacing::small + spacing::tight);
    row->setSpacing(spacing::small);
    for (Button* button : {call_, prioritise_, nurture_, disqualify_})
        row->addWidget(button);
    row->addStretch();
    for (QToolButton* button : {assignTo, source, removing})
        row->addWidget(button);
    connect(call_, &QPushButton::clicked, this, &TriageBar::call);
    connect(prioritise_, &QPushButton::clicked, this, &TriageBar::prioritise);
    connect(nurture_, &QPushButton::clicked, this, &TriageBar::nurture);
    connect(disqualify_, &QPushButton::clicked, this, &TriageBar::disqualify);
    connect(assignTo, &QToolButton::clicked, this, &TriageBar::assign);
    connect(source, &QToolButton::clicked, this, &TriageBar::setSource);
    connect(removing, &QToolButton::clicked, this, &TriageBar::remove);
}

void TriageBar::setPicked(int leads, Calling calling)
{
    call_->setText(leads > 1 ? tr("Call %1").arg(QLocale().toString(leads)) : tr("Call now"));
    call_->setEnabled(leads > 0 && calling == Calling::Possible);
    call_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Call).key)));
    if (calling == Calling::NotWanted)
        call_->setToolTip(tr("Does not want to be contacted"));
    for (Button* button : {prioritise_, nurture_, disqualify_})
        button->setEnabled(leads > 0);
}

} // namespace askline
