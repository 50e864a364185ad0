// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the buttons: the word above, its key below, the chosen one in the accent colour with a tick.
#include "ui/callroom/OutcomeBar.h"

#include "app/wording/Labels.h"
#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/KeyCaps.h"

#include <QGridLayout>
#include <QPainter>

namespace askline {

namespace {

constexpr int tickSize = 14;

} // namespace

const QList<OutcomeKey>& outcomeKeys(TouchKind kind)
{
    static const QList<OutcomeKey> calls{
        {TouchOutcome::NoAnswer, Command::NoAnswer},       {TouchOutcome::Voicemail, Command::Voicemail},
        {TouchOutcome::Gatekeeper, Command::Gatekeeper},   {TouchOutcome::Callback, Command::Callback},
        {TouchOutcome::Conversation, Command::Conversation}, {TouchOutcome::MeetingBooked, Command::MeetingBooked},
        {TouchOutcome::NotInterested, Command::NotInterested}, {TouchOutcome::WrongNumber, Command::WrongNumber},
        {TouchOutcome::WrongPerson, Command::WrongPerson}, {TouchOutcome::DoNotCall, Command::DoNotCall}};
    static const QList<OutcomeKey> meetings{{TouchOutcome::NoShow, Command::NoAnswer},
                                            {TouchOutcome::Held, Command::Conversation},
                                            {TouchOutcome::Moved, Command::MeetingBooked},
                                            {TouchOutcome::NotInterested, Command::NotInterested},
                                            {TouchOutcome::DoNotCall, Command::DoNotCall}};
    return kind == TouchKind::Meeting ? meetings : calls;
}

bool isWholeAnswer(TouchOutcome outcome)
{
    return outcome == TouchOutcome::NoAnswer || outcome == TouchOutcome::Voicemail || outcome == TouchOutcome::WrongNumber ||
           outcome == TouchOutcome::DoNotCall || outcome == TouchOutcome::NoShow;
}

OutcomeButton::OutcomeButton(const QString& label, const QString& keys, QWidget* parent) : QAbstractButton(parent), keys_(keys)
{
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize OutcomeButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * spacing::small;
    return QSize(width, fontMetrics().height() + keyCapsSize(typeFont(TypeSize::Small), keys_).height() + spacing::small + spacing::tight);
}

QSize OutcomeButton::minimumSizeHint() const
{
    return QSize(72, sizeHint().height());
}

void OutcomeButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = isChecked() ? theme.accentSoft : isDown() ? theme.pressed : underMouse() ? theme.hover : theme.surface;
    drawRounded(&painter, rect(), spacing::radius, fill, isChecked() ? theme.accent : theme.outline);
    const QFont small = typeFont(TypeSize::Small);
    const QSize caps = keyCapsSize(small, keys_);
    QRect line(spacing::tight, spacing::tight, width() - 2 * spacing::tight, fontMetrics().height());
    if (isChecked()) {
        const int used = std::min(fontMetrics().horizontalAdvance(text()) + tickSize + spacing::tight, line.width());
        const int left = line.center().x() - used / 2;
        drawTick(&painter, QRectF(left, line.center().y() - tickSize / 2.0, tickSize, tickSize), theme.accent);
        line.setLeft(left + tickSize + spacing::tight);
    }
    painter.setPen(isChecked() ? theme.accent : theme.text);
    painter.drawText(line, isChecked() ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    painter.setFont(small);
    const QRect below((width() - caps.width()) / 2, height() - caps.height() - spacing::tight, caps.width(), caps.height());
    drawKeyCaps(&painter, below, keys_, theme);
    if (hasFocus())
        drawFocusRing(&painter, rect(), theme, spacing::radius);
}

void OutcomeButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void OutcomeButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

OutcomeBar::OutcomeBar(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(spacing::small);
    setAccessibleName(tr("How the call went"));
    build();
}

void OutcomeBar::setKind(TouchKind kind)
{
    if (kind == kind_)
        return;
    kind_ = kind;
    setAccessibleName(kind == TouchKind::Meeting ? tr("How the meeting went") : tr("How the call went"));
    build();
}

void OutcomeBar::build()
{
    qDeleteAll(std::exchange(buttons_, {}));
    for (const OutcomeKey& key : outcomeKeys(kind_)) {
        auto* made = new OutcomeButton(labelOf(key.outcome), commandKey(key.command), this);
        connect(made, &QAbstractButton::clicked, this, [this, outcome = key.outcome] { Q_EMIT picked(outcome); });
        buttons_ += made;
    }
    place();
}

void OutcomeBar::setColumns(int columns)
{
    columns_ = columns;
    place();
}

void OutcomeBar::place()
{
    const int columns = columns_ > 0 ? columns_ : int(buttons_.size());
    for (int column = 0; column < grid_->columnCount(); ++column)
        grid_->setColumnStretch(column, 0);
    for (int i = 0; i < buttons_.size(); ++i) {
        setType(buttons_[i], columns_ > 0 ? TypeSize::Small : TypeSize::Body);
        grid_->addWidget(buttons_[i], i / columns, i % columns); // moves one that is placed already
        grid_->setColumnStretch(i % columns, 1);
        buttons_[i]->show();
    }
}

OutcomeButton* OutcomeBar::button(TouchOutcome outcome) const
{
    for (qsizetype i = 0; i < buttons_.size(); ++i)
        if (outcomeKeys(kind_)[i].outcome == outcome)
            return buttons_[i];
    return nullptr;
}

void OutcomeBar::setOutcome(TouchOutcome outcome)
{
    const OutcomeButton* chosen = button(outcome);
    for (OutcomeButton* one : std::as_const(buttons_))
        one->setChecked(one == chosen);
}

void OutcomeBar::setBrings(TouchOutcome outcome, const QString& words)
{
    if (OutcomeButton* one = button(outcome)) {
        one->setToolTip(words);
        one->setAccessibleDescription(words);
    }
}

} // namespace askline
