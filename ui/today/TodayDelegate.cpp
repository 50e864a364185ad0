// SPDX-License-Identifier: GPL-3.0-or-later
// Three columns where there is room: the ask and who, why, value and time; narrower, the reason goes below.
#include "ui/today/TodayDelegate.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/today/TodayModel.h"
#include "ui/today/TodayWords.h"
#include "ui/widgets/Badge.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace askline {

namespace {

using namespace spacing;

constexpr int narrowBelow = 720;
constexpr int gap = tight; // between two rows

struct Ink {
    QPainter* painter;
    const Theme& theme;

    void line(const QRect& rect, const QFont& font, const QColor& color, const QString& text, Qt::Alignment align = Qt::AlignLeft) const
    {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(rect, int(Qt::AlignVCenter | align), painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
};

QFont heavier()
{
    QFont font = typeFont(TypeSize::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

int lineHeight()
{
    return QFontMetrics(heavier()).height();
}

bool isNarrow(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) < narrowBelow;
}

struct Places {
    QRect ask, who, why, value, there;
};

Places placesIn(const QRect& row, bool narrow)
{
    QRect inner = row.adjusted(medium + iconLarge + medium, small + tight, -medium - small, -small - tight - gap);
    const int right = narrow ? inner.width() * 28 / 100 : inner.width() * 20 / 100;
    const int left = narrow ? inner.width() - right - medium : inner.width() * 42 / 100;
    const int height = lineHeight();
    const int second = inner.top() + height + hair;
    const int rightX = inner.right() + 1 - right;
    Places places;
    places.ask = QRect(inner.left(), inner.top(), left, height);
    places.who = QRect(inner.left(), second, left, height);
    places.value = QRect(rightX, inner.top(), right, height);
    places.there = QRect(rightX, second, right, height);
    const int whyX = inner.left() + left + medium;
    places.why = narrow ? QRect(inner.left(), second + height + hair, inner.width(), height)
                        : QRect(whyX, inner.top(), rightX - medium - whyX, 2 * height + hair);
    return places;
}

void drawAsk(const Ink& ink, QRect rect, const TodayWords& words)
{
    const QFont badgeFont = typeFont(TypeSize::Small);
    const QSize badge = badgeSize(badgeFont, words.clock);
    const int room = rect.width() - (words.clock.isEmpty() ? 0 : badge.width() + small);
    const int width = std::min(room, QFontMetrics(heavier()).horizontalAdvance(words.ask) + 1);
    ink.line(QRect(rect.topLeft(), QSize(width, rect.height())), heavier(), ink.theme.text, words.ask);
    if (words.clock.isEmpty())
        return;
    const QRect place(rect.left() + width + small, rect.top() + (rect.height() - badge.height()) / 2, badge.width(), badge.height());
    ink.painter->setFont(tabularFigures(badgeFont));
    drawBadge(ink.painter, place, words.clock, words.clockTone, ink.theme);
}

void drawWho(const Ink& ink, const QRect& rect, const TodayWords& words)
{
    const QFont body = typeFont(TypeSize::Body);
    const int width = std::min(rect.width(), QFontMetrics(body).horizontalAdvance(words.who) + 1);
    ink.line(QRect(rect.topLeft(), QSize(width, rect.height())), body, ink.theme.text, words.who);
    if (!words.company.isEmpty() && rect.width() - width > vast)
        ink.line(rect.adjusted(width + small, 0, 0, 0), body, ink.theme.muted, QStringLiteral("· ") + words.company);
}

void drawWhy(const Ink& ink, const QRect& rect, const QString& why, bool narrow)
{
    const QFont body = typeFont(TypeSize::Body);
    if (narrow || QFontMetrics(body).horizontalAdvance(why) <= rect.width()) {
        ink.line(rect, body, ink.theme.muted, why);
        return;
    }
    ink.painter->setFont(body);
    ink.painter->setPen(ink.theme.muted);
    ink.painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, why);
}

void drawDone(const Ink& ink, const QRect& rect, bool hovered)
{
    drawRounded(ink.painter, rect, radius, hovered ? ink.theme.hover : ink.theme.surface, ink.theme.outline);
    ink.line(rect, typeFont(TypeSize::Body), ink.theme.text, TodayDelegate::doneText(), Qt::AlignHCenter);
}

Tone iconTone(TodayGroup group)
{
    return group == TodayGroup::Asks ? Tone::Accent : group == TodayGroup::Reaching ? Tone::Normal : Tone::Motion;
}

} // namespace

TodayDelegate::TodayDelegate(const Desk& desk, const TodayModel& model, QObject* parent)
    : QStyledItemDelegate(parent), desk_(desk), model_(model)
{
}

QString TodayDelegate::doneText()
{
    return tr("Done");
}

QRect TodayDelegate::doneRect(const QRect& row, const QFont& font)
{
    const QSize size(QFontMetrics(font).horizontalAdvance(doneText()) + huge, targetSize);
    return QRect(QPoint(row.right() + 1 - medium - size.width(), row.top() + (row.height() - gap - size.height()) / 2), size);
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TodayEntry& entry = model_.at(index.row());
    if (entry.kind == TodayEntry::Kind::Header)
        return QSize(100, targetSize + medium);
    const int lines = isNarrow(option) ? 3 : 2;
    const int rule = entry.endsVitalFew ? medium : 0;
    return QSize(100, lines * lineHeight() + (lines - 1) * hair + 2 * (small + tight) + gap + rule);
}

bool TodayDelegate::offersDone(const QStyleOptionViewItem& option, const TodayEntry& entry) const
{
    return TodayModel::isFoldable(entry.group) && entry.item.lead.next.isPlanned() &&
           (option.state & (QStyle::State_Selected | QStyle::State_MouseOver));
}

void TodayDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const TodayEntry& entry, const Theme& theme) const
{
    const bool header = entry.kind == TodayEntry::Kind::Header;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(0, header ? small : 0, 0, header ? -tight : -gap - (entry.endsVitalFew ? medium : 0));
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (!header || current)
        drawRounded(painter, row, cardRadius, current ? theme.selection : hovered ? theme.hover : theme.surface,
                    current ? QColor() : theme.hairline);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (current && view && view->hasFocus())
        drawFocusRing(painter, row, theme, cardRadius);
    if (entry.endsVitalFew)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - medium / 2 - gap / 2, option.rect.width(), 1), theme.outline);
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const TodayEntry& entry = model_.at(index.row());
    painter->save();
    paintGround(painter, option, entry, theme);
    if (entry.kind == TodayEntry::Kind::Item) {
        const Ink ink{painter, theme};
        const bool narrow = isNarrow(option);
        const QRect row = option.rect.adjusted(0, 0, 0, entry.endsVitalFew ? -medium : 0);
        const TodayWords words = todayWords(entry.item, desk_);
        Places places = placesIn(row, narrow);
        askline::icon(words.icon, iconTone(entry.group)).paint(painter, QRect(row.left() + medium, places.ask.top(), iconLarge, places.ask.height()));
        drawAsk(ink, places.ask, words);
        drawWho(ink, places.who, words);
        drawWhy(ink, places.why, words.why, narrow);
        if (offersDone(option, entry)) {
            drawDone(ink, doneRect(row, typeFont(TypeSize::Body)), option.state.testFlag(QStyle::State_MouseOver));
        } else {
            ink.line(places.value, tabularFigures(typeFont(TypeSize::Body)), theme.text, words.value, Qt::AlignRight);
            ink.line(places.there, tabularFigures(typeFont(TypeSize::Body)), words.badHour ? theme.amber : theme.muted, words.there,
                     Qt::AlignRight);
        }
    }
    painter->restore();
}

bool TodayDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const TodayEntry& entry = model_.at(index.row());
    if (event->type() == QEvent::MouseButtonRelease && entry.kind == TodayEntry::Kind::Item && TodayModel::isFoldable(entry.group) &&
        entry.item.lead.next.isPlanned()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && doneRect(option.rect, typeFont(TypeSize::Body)).contains(mouse->position().toPoint())) {
            Q_EMIT donePressed(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace askline
