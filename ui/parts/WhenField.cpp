// SPDX-License-Identifier: GPL-3.0-or-later
// Reads at every key; what does not read is said so, never refused.
#include "ui/parts/WhenField.h"

#include "app/domain/CallingHours.h"
#include "app/wording/TimeChipWords.h"
#include "app/wording/Times.h"
#include "ui/style/Theme.h"
#include "ui/style/Type.h"
#include "ui/widgets/ElidedLabel.h"

#include <QFocusEvent>
#include <QTimer>

namespace askline {

QTimeZone zoneNamed(const QString& id)
{
    return id.isEmpty() ? QTimeZone() : QTimeZone(id.toUtf8());
}

WhenField::WhenField(std::function<TimeContext()> context, QWidget* parent)
    : QLineEdit(parent), context_(std::move(context)), echo_(new ElidedLabel({}, parent))
{
    setPlaceholderText(tr("When? “tomorrow 10”, “fri 3pm”, “in 2 weeks”"));
    setAccessibleName(tr("When"));
    echo_->setTextFormat(Qt::PlainText);
    echo_->setAccessibleName(tr("The time as it was understood"));
    connect(this, &QLineEdit::textEdited, this, &WhenField::read);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (isUnderstood())
            Q_EMIT entered();
    });
}

void WhenField::setDue(const Due& due)
{
    const TimeContext context = context_();
    typed_ = false;
    due_ = due.isSet() ? std::optional(due) : std::nullopt;
    if (!due.isSet()) {
        clear();
    } else {
        const QTimeZone said = zoneNamed(due.zone);
        const QTimeZone zone = said.isValid() ? said : context.hereOrUtc();
        // The clock the hour was said on; the echo tells the other one.
        setText(dueForPeople(due, context.now, due.moment ? zone : context.hereOrUtc(), locale()));
        setCursorPosition(0);
    }
    showEcho();
}

void WhenField::setForCalls(bool calls)
{
    forCalls_ = calls;
    showEcho();
}

void WhenField::readAgain()
{
    if (typed_)
        read(text());
    else
        showEcho();
}

void WhenField::read(const QString& typed)
{
    typed_ = true;
    const auto reading = readTime(typed, context_());
    due_ = reading ? std::optional(reading->due) : std::nullopt;
    showEcho();
    Q_EMIT dueChanged();
}

void WhenField::showEcho()
{
    const TimeContext context = context_();
    if (!due_) {
        echo_->setText(text().trimmed().isEmpty() ? QString() : tr("not understood yet"));
        setTone(echo_, Tone::Muted);
        return;
    }
    const QString words = dueForPeople(*due_, context.now, context.hereOrUtc(), locale());
    const QString warning = warningFor(context);
    echo_->setText(warning.isEmpty() ? words : tr("⚠ %1 · %2", "a time and what is wrong with it").arg(words, warning));
    setTone(echo_, warning.isEmpty() ? Tone::Normal : Tone::Amber);
}

QString WhenField::warningFor(const TimeContext& context) const
{
    if (due_->sortMoment(context.hereOrUtc()) < context.now && due_->dayIn(context.hereOrUtc()) != context.now.dateIn(context.hereOrUtc()))
        return tr("already past");
    if (!due_->moment)
        return context.office.isWorkingDay(due_->day) ? QString() : tr("not a working day");
    if (*due_->moment < context.now)
        return tr("already past");
    if (const QString clash = clash_ ? clash_(*due_->moment) : QString(); !clash.isEmpty())
        return clash;
    if (!forCalls_)
        return {};
    const QTimeZone theirs = context.theirs.isValid() ? context.theirs : context.hereOrUtc();
    // Holidays are known of our own region alone.
    const IsHoliday holidays = theirs == context.hereOrUtc() ? context.office.isHoliday : IsHoliday();
    return warningOf(callingHourAt(*due_->moment, theirs, holidays));
}

void WhenField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    // So that typing replaces a time that was only proposed.
    if (!typed_)
        QTimer::singleShot(0, this, [this] {
            if (!typed_)
                selectAll();
        });
}

} // namespace askline
