// SPDX-License-Identifier: GPL-3.0-or-later
// It comes and goes without taking the focus from whoever types.
#include "ui/shell/ReminderLine.h"

#include "app/wording/ReminderText.h"
#include "ui/parts/WhenField.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/EscapeKey.h"
#include "ui/widgets/NoticeLine.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace askline {

ReminderLine::ReminderLine(Desk& desk, Requests& requests, ReminderWatch& watch, QWidget* parent)
    : QWidget(parent), desk_(desk), requests_(requests), watch_(watch), notice_(new NoticeLine(IconName::Clock, this)), later_(new QWidget(this))
{
    build();
    hide();
    connect(&watch_, &ReminderWatch::currentChanged, this, &ReminderLine::showCurrent);
    connect(notice_, &NoticeLine::picked, this, &ReminderLine::take);
    connect(notice_, &NoticeLine::otherPicked, this, &ReminderLine::putOff);
}

void ReminderLine::build()
{
    notice_->setAction(tr("Call now"), QKeySequence(QString::fromLatin1(keyEntry(Command::TakeReminder).key)));
    notice_->setOther(tr("Later…"));
    until_ = new WhenField(
        [this] { return TimeContext{desk_.now(), desk_.zone(), desk_.zone(), Said::Here, desk_.office(), desk_.settings().region}; }, later_);
    until_->setAccessibleName(tr("Remind me when"));
    until_->setPlaceholderText(tr("in 10 min, 14:30, tomorrow 9"));
    until_->setForCalls(false);
    auto* row = new QHBoxLayout(later_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(new QLabel(tr("Remind me"), later_));
    row->addWidget(until_);
    row->addWidget(until_->echo(), 1);
    later_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::tight, spacing::medium, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(notice_);
    column->addWidget(later_);
    connect(until_, &WhenField::entered, this, [this] {
        if (!current_.isEmpty() && until_->due())
            watch_.putOff(current_.first().lead.id, until_->due()->sortMoment(desk_.zone()));
        endPuttingOff();
    });
    onEscape(until_, [this] { endPuttingOff(); });
}

void ReminderLine::showCurrent(const QList<Reminder>& current)
{
    current_ = current;
    setVisible(!current.isEmpty());
    if (current.isEmpty()) {
        later_->hide();
        return;
    }
    const Reminder& first = current.first();
    QString words = reminderText(first, desk_.now(), desk_.zone(), QLocale());
    if (current.size() > 1)
        words += tr(" · %n more", nullptr, int(current.size()) - 1);
    notice_->setTone(first.nearness == Reminder::Nearness::Now ? Tone::Amber : Tone::Accent);
    notice_->setWords(words);
}

void ReminderLine::take()
{
    if (!current_.isEmpty())
        Q_EMIT requests_.takeCall(current_.first().lead.id);
}

void ReminderLine::putOff()
{
    if (current_.isEmpty())
        return;
    focusBefore_ = QApplication::focusWidget();
    until_->clear();
    later_->show();
    until_->setFocus();
}

void ReminderLine::endPuttingOff()
{
    later_->hide();
    if (focusBefore_ && focusBefore_->isVisible())
        focusBefore_->setFocus();
    focusBefore_ = nullptr;
}

} // namespace askline
