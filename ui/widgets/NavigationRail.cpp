// SPDX-License-Identifier: GPL-3.0-or-later
// One tab stop; Up, Down, Home and End move inside it, Enter and Space pick.
#include "ui/widgets/NavigationRail.h"

#include "ui/style/Spacing.h"
#include "ui/widgets/RailButton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace askline {

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent), top_(new QVBoxLayout), bottom_(new QVBoxLayout)
{
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::tight, spacing::small, spacing::tight + 1, spacing::small);
    column->setSpacing(0);
    for (QVBoxLayout* part : {top_, bottom_}) {
        part->setSpacing(spacing::tight);
        column->addLayout(part);
        if (part == top_)
            column->addStretch();
    }
}

void NavigationRail::addPlace(const QString& key, IconName icon, const QString& label, const QKeySequence& shortcut, End end)
{
    auto* button = new RailButton(icon, label, this);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? label : tr("%1 (%2)", "page (its key)").arg(label, keys));
    button->setFocusPolicy(places_.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    (end == End::Top ? top_ : bottom_)->addWidget(button);
    const auto firstBelow = std::ranges::find(places_, End::Bottom, &Place::end);
    places_.insert(end == End::Top ? firstBelow : places_.end(), Place{key, button, end});
    connect(button, &QAbstractButton::clicked, this, [this, key] {
        setCurrent(key); // also where it was current: a click must not leave it unmarked
        Q_EMIT picked(key);
    });
}

RailButton* NavigationRail::button(const QString& key) const
{
    const auto place = std::ranges::find(places_, key, &Place::key);
    return place == places_.end() ? nullptr : place->button;
}

void NavigationRail::setBadge(const QString& key, int count, Tone tone)
{
    if (RailButton* found = button(key))
        found->setBadge(count, tone);
}

void NavigationRail::setCurrent(const QString& key)
{
    current_ = key;
    for (const Place& place : std::as_const(places_)) {
        place.button->setChecked(place.key == key);
        place.button->setFocusPolicy(place.key == key ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool NavigationRail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up: moveFocus(-1); return true;
    case Qt::Key_Down: moveFocus(1); return true;
    case Qt::Key_Home: places_.first().button->setFocus(Qt::TabFocusReason); return true;
    case Qt::Key_End: places_.last().button->setFocus(Qt::TabFocusReason); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: static_cast<RailButton*>(watched)->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void NavigationRail::moveFocus(int step)
{
    for (qsizetype i = 0; i < places_.size(); ++i)
        if (places_[i].button->hasFocus()) {
            places_[(i + step + places_.size()) % places_.size()].button->setFocus(Qt::TabFocusReason);
            return;
        }
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), theme.hairline);
}

} // namespace askline
