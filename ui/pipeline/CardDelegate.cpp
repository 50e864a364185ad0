// SPDX-License-Identifier: GPL-3.0-or-later
// Four short lines; the ends of lines give way before their beginnings.
#include "ui/pipeline/CardDelegate.h"

#include "app/wording/MoneyText.h"
#include "app/wording/Times.h"
#include "ui/parts/LeadListModel.h"
#include "ui/parts/LeadRowDelegate.h"
#include "ui/style/Icons.h"
#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace askline {

namespace {

constexpr int gap = spacing::small; // between two cards
constexpr int padding = spacing::small + spacing::tight;
constexpr int dot = 12;
constexpr int quietDays = 14;
constexpr int newDays = 2;

QFont nameFont()
{
    QFont font = typeFont(TypeSize::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

int bodyLine()
{
    return QFontMetrics(nameFont()).height();
}

int smallLine()
{
    return QFontMetrics(typeFont(TypeSize::Small)).height();
}

// Draws the text and returns the width it took.
int drawText(QPainter* painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text, Qt::Alignment align)
{
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(Qt::AlignVCenter | align), shown);
    return painter->fontMetrics().horizontalAdvance(shown);
}

QRect takeLine(QRect& rest, int height)
{
    const QRect line(rest.left(), rest.top(), rest.width(), height);
    rest.setTop(rest.top() + height + spacing::hair);
    return line;
}

} // namespace

QString untouchedText(const LeadRow& row, Moment now)
{
    const qint64 minutes = row.lastTouchAt.value_or(row.made).minutesUntil(now);
    const qint64 days = minutes / (24 * 60);
    if (!row.lastTouchAt)
        return days >= newDays ? QCoreApplication::translate("CardDelegate", "untouched") : QString();
    return days >= quietDays ? QCoreApplication::translate("CardDelegate", "quiet %1", "for so long nobody touched the lead").arg(durationForPeople(minutes))
                             : QString();
}

CardDelegate::CardDelegate(const Desk& desk, QObject* parent) : QStyledItemDelegate(parent), desk_(desk) {}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return QSize(120, 2 * bodyLine() + 2 * smallLine() + 3 * spacing::hair + 2 * padding + gap);
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const QRect card = option.rect.adjusted(0, 0, 0, -gap);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    drawRounded(painter, card, spacing::small,
                current ? theme.selection : option.state.testFlag(QStyle::State_MouseOver) ? theme.hover : theme.raised,
                current ? QColor() : theme.hairline);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (current && view && view->hasFocus())
        drawFocusRing(painter, card, theme, spacing::small);
    paintWords(painter, card.adjusted(padding, padding, -padding, -padding), index.data(LeadListModel::RowRole).value<LeadRow>(), theme);
    painter->restore();
}

void CardDelegate::paintWords(QPainter* painter, QRect inner, const LeadRow& row, const Theme& theme) const
{
    const QFont small = typeFont(TypeSize::Small);
    const RowMark mark = markOf(row, desk_);
    drawText(painter, takeLine(inner, bodyLine()), nameFont(), theme.text, row.displayName(), Qt::AlignLeft);
    drawText(painter, takeLine(inner, bodyLine()), typeFont(TypeSize::Body), theme.muted, row.company.isEmpty() ? row.email : row.company, Qt::AlignLeft);
    const QRect when = takeLine(inner, smallLine());
    drawDot(painter, QRectF(when.left(), when.center().y() - dot / 2.0 + 0.5, dot, dot), mark.shape, colorOf(theme, mark.tone));
    const QString step = mark.detail.isEmpty() ? mark.text : mark.text + QStringLiteral(" · ") + mark.detail;
    drawText(painter, when.adjusted(dot + spacing::tight, 0, 0, 0), small, colorOf(theme, mark.tone), step, Qt::AlignLeft);
    const QRect last = takeLine(inner, smallLine());
    const QString value = row.value ? moneyForPeople(*row.value, QLocale()) : QString();
    const int taken = drawText(painter, last, tabularFigures(small), theme.text, value, Qt::AlignRight);
    drawText(painter, last.adjusted(0, 0, -taken - spacing::small, 0), small, theme.muted, untouchedText(row, desk_.now()), Qt::AlignLeft);
}

bool CardDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), markOf(index.data(LeadListModel::RowRole).value<LeadRow>(), desk_).exact, view);
    return true;
}

} // namespace askline
