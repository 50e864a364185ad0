// SPDX-License-Identifier: GPL-3.0-or-later
// Three lines of text beside a column for the time, all measured in the fonts of the moment.
#include "ui/parts/LeadRowDelegate.h"

#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "ui/parts/LeadListModel.h"
#include "ui/style/Icons.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Badge.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace askline {

namespace {

constexpr int nearAtLeast = 10; // minutes left when a clock turns amber, at least
constexpr int promiseNear = 60;

QString words(const char* text)
{
    return QCoreApplication::translate("askline::LeadRowDelegate", text);
}

RowMark clockMark(const LeadRow& row, const Desk& desk)
{
    const Moment due = *row.firstContactDue;
    const int left = desk.office().minutesBetween(desk.now(), due);
    const int target = desk.office().minutesBetween(row.receivedAt.value_or(row.made), due);
    RowMark mark{clockForPeople(due, desk.now(), desk.office()), {}, exactTime(due, desk.zone(), QLocale()), Tone::Muted, DotShape::Ring};
    if (left <= 0) {
        mark.tone = Tone::Red;
        mark.shape = DotShape::Triangle;
    } else if (left <= std::max(nearAtLeast, target / 4)) {
        mark.tone = Tone::Amber;
        mark.shape = DotShape::Diamond;
    }
    return mark;
}

// Red is for a promise that was broken, amber for one at risk; a plain date that has passed is only said.
RowMark stepMark(const LeadRow& row, const Desk& desk)
{
    const Due& due = row.next.due;
    const Moment at = due.sortMoment(desk.zone());
    RowMark mark{dueForPeople(due, desk.now(), desk.zone(), QLocale()), stepInWords(row.next), exactTime(at, desk.zone(), QLocale()),
                 Tone::Muted, DotShape::Ring};
    const bool isOver = due.moment ? at < desk.now() : due.day < desk.now().dateIn(desk.zone());
    if (isOver) {
        mark.tone = due.promised ? Tone::Red : Tone::Normal;
        mark.shape = due.promised ? DotShape::Triangle : DotShape::Disc;
    } else if (due.promised && desk.now().minutesUntil(at) <= promiseNear) {
        mark.tone = Tone::Amber;
        mark.shape = DotShape::Diamond;
    }
    return mark;
}

void drawLine(QPainter* painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QFont nameFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

struct Lines {
    int name;
    int small;
    int top = spacing::small + spacing::tight;
};

Lines linesIn(const QFont& base)
{
    return {QFontMetrics(nameFont(base)).height(), QFontMetrics(typeFont(TypeSize::Small)).height()};
}

// The time at the end of a row; returns the width it takes.
int paintMark(QPainter* painter, const QRect& row, const RowMark& mark, const Theme& theme, const Lines& lines)
{
    const QFont font = tabularFigures(typeFont(TypeSize::Small));
    painter->setFont(font);
    const QFontMetrics metrics(font);
    constexpr int dot = 12;
    const int most = row.width() * 2 / 5;
    const QString text = metrics.elidedText(mark.text, Qt::ElideRight, most - dot - spacing::tight);
    const QString detail = metrics.elidedText(mark.detail, Qt::ElideRight, most);
    const int first = text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + dot + spacing::tight + spacing::hair;
    const int width = std::max(first, metrics.horizontalAdvance(detail));
    QRect line(row.right() + 1 - first, row.top() + lines.top, first, lines.name);
    if (!text.isEmpty()) {
        drawDot(painter, QRectF(line.left(), line.center().y() - dot / 2.0, dot, dot), mark.shape, colorOf(theme, mark.tone));
        painter->setPen(colorOf(theme, mark.tone));
        painter->drawText(line.adjusted(dot + spacing::tight, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignRight), text);
    }
    painter->setPen(theme.muted);
    painter->drawText(QRect(row.right() + 1 - width, line.bottom() + 1 + spacing::hair, width, lines.small),
                      int(Qt::AlignVCenter | Qt::AlignRight), detail);
    return width;
}

// A small mark behind the name; moves the pen on.
void paintBadge(QPainter* painter, QRect& rest, const QString& text, Tone tone, const Theme& theme)
{
    painter->setFont(typeFont(TypeSize::Small));
    const QSize size = badgeSize(painter->font(), text);
    if (size.width() > rest.width())
        return;
    drawBadge(painter, QRect(QPoint(rest.left(), rest.center().y() - size.height() / 2), size), text, tone, theme);
    rest.setLeft(rest.left() + size.width() + spacing::tight);
}

} // namespace

RowMark markOf(const LeadRow& row, const Desk& desk)
{
    if (row.standing == Standing::Won && row.next.due.isSet())
        return stepMark(row, desk);
    if (!row.isOpen())
        return {labelOf(row.standing), {}, {}, Tone::Muted, row.standing == Standing::Won ? DotShape::Tick : DotShape::Square};
    if (row.isInInbox() && row.firstContactDue && !row.firstContactAt)
        return clockMark(row, desk);
    const Moment arrived = row.receivedAt.value_or(row.made);
    if (row.isInInbox())
        return {agoForPeople(arrived, desk.now()), {}, exactTime(arrived, desk.zone(), QLocale()), Tone::Muted, DotShape::Ring};
    return stepMark(row, desk);
}

QString roleAndCompany(const QString& role, const QString& company)
{
    if (role.isEmpty() || company.isEmpty())
        return role + company;
    return role + QStringLiteral(" · ") + company;
}

QString spokenRow(const LeadRow& row, const Desk& desk)
{
    const RowMark mark = markOf(row, desk);
    QStringList parts{row.displayName(), row.role, row.company, mark.detail, mark.text, row.message.section(u'\n', 0, 0)};
    if (row.doNotContact)
        parts.insert(1, words(QT_TRANSLATE_NOOP("askline::LeadRowDelegate", "do not contact")));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

LeadRowDelegate::LeadRowDelegate(const Desk& desk, QObject* parent) : QStyledItemDelegate(parent), desk_(desk) {}

QSize LeadRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Lines lines = linesIn(option.font);
    return QSize(240, lines.name + 2 * lines.small + 2 * spacing::hair + 2 * lines.top + 1);
}

void LeadRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const LeadRow row = index.data(LeadListModel::RowRole).value<LeadRow>();
    painter->save();
    paintGround(painter, option);
    const QRect rest = option.rect.adjusted(spacing::medium, 0, -spacing::medium, 0);
    const RowMark mark = markOf(row, desk_);
    const int beside = rest.width() - paintMark(painter, rest, mark, themeOf(option.widget), linesIn(option.font)) - spacing::medium;
    // Each line is as long as what stands at its end allows.
    paintWords(painter, rest.topLeft(), {beside, mark.detail.isEmpty() ? rest.width() : beside, rest.width()}, option, row);
    painter->restore();
}

void LeadRowDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option) const
{
    const Theme& theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect ground = option.rect.adjusted(spacing::tight, 1, -spacing::tight, -2);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        drawRounded(painter, ground, spacing::radius, selected ? theme.selection : theme.hover);
    else
        painter->fillRect(option.rect.adjusted(spacing::medium, option.rect.height() - 1, -spacing::medium, 0), theme.hairline);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, ground, theme, spacing::radius);
}

void LeadRowDelegate::paintWords(QPainter* painter, QPoint at, const Widths& widths, const QStyleOptionViewItem& option,
                                 const LeadRow& row) const
{
    const Theme& theme = themeOf(option.widget);
    const Lines lines = linesIn(option.font);
    const QFont bold = nameFont(option.font);
    const QFont small = typeFont(TypeSize::Small);
    QRect line(at.x(), at.y() + lines.top, widths.name, lines.name);
    const int badges = (row.tier == Tier::None ? 0 : 32) + (row.doNotContact ? 32 : 0);
    const int nameWidth = std::min(QFontMetrics(bold).horizontalAdvance(row.displayName()) + 1, std::max(60, widths.name - badges));
    drawLine(painter, QRect(line.left(), line.top(), nameWidth, line.height()), bold, theme.text, row.displayName());
    QRect after = line.adjusted(nameWidth + spacing::small, 0, 0, 0);
    paintBadge(painter, after, labelOf(row.tier), row.tier == Tier::A ? Tone::Accent : Tone::Muted, theme);
    if (row.doNotContact && after.width() >= spacing::iconSmall)
        icon(IconName::PhoneOff, Tone::Red)
            .paint(painter, QRect(after.left(), after.center().y() - spacing::iconSmall / 2, spacing::iconSmall, spacing::iconSmall));
    line = QRect(at.x(), line.bottom() + 1 + spacing::hair, widths.company, lines.small);
    const QString company = roleAndCompany(row.role, row.company);
    drawLine(painter, line, small, theme.muted, company.isEmpty() ? row.email : company);
    line = QRect(at.x(), line.bottom() + 1 + spacing::hair, widths.message, lines.small);
    drawLine(painter, line, small, theme.text, row.message.simplified());
}

bool LeadRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const LeadRow row = index.data(LeadListModel::RowRole).value<LeadRow>();
    QStringList tip{markOf(row, desk_).exact};
    if (row.doNotContact)
        tip.prepend(tr("Does not want to be contacted"));
    tip.removeAll(QString());
    // Escaped: a tool tip would take what looks like HTML for HTML.
    QToolTip::showText(event->globalPos(), tip.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view,
                       option.rect);
    return true;
}

} // namespace askline
