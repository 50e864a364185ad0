// SPDX-License-Identifier: GPL-3.0-or-later
// Icon, title, what explains it, and at the far end its keys or its group.
#include "ui/widgets/PaletteModel.h"

#include "ui/style/Painting.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/KeyCaps.h"

#include <QPainter>

namespace askline {

namespace {

enum Role { SubtitleRole = Qt::UserRole, KeysRole, GroupRole };

// Draws at the right end of `rect` and takes the room off it.
void drawEnd(QPainter* painter, QRect& rect, const QModelIndex& index, const Theme& theme)
{
    painter->setFont(typeFont(TypeSize::Small));
    if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
        const int width = keyCapsSize(painter->font(), keys).width();
        drawKeyCaps(painter, rect.adjusted(rect.width() - width, 0, 0, 0), keys, theme);
        rect.adjust(0, 0, -width - spacing::medium, 0);
    }
    if (const QString group = index.data(GroupRole).toString(); !group.isEmpty()) {
        painter->setPen(theme.muted);
        painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignRight), group);
        rect.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(group) - spacing::medium, 0);
    }
}

void drawLine(QPainter* painter, const QRect& rect, const QFont& font, const QColor& color, const QString& text)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QString spoken(const PaletteItem& item)
{
    QString words = item.title;
    for (const QString& more : {item.subtitle, item.group, item.keyHint})
        if (!more.isEmpty())
            words += QStringLiteral(", ") + more;
    return words;
}

} // namespace

void PaletteModel::setItems(const QList<PaletteItem>& items)
{
    beginResetModel();
    items_ = items;
    endResetModel();
}

void PaletteModel::append(const QList<PaletteItem>& items)
{
    QList<PaletteItem> fresh;
    for (const PaletteItem& item : items)
        if (std::ranges::find(items_, item.id, &PaletteItem::id) == items_.end())
            fresh.append(item);
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(items_.size()), int(items_.size() + fresh.size()) - 1);
    items_ += fresh;
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(items_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteItem& item = items_[index.row()];
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case Qt::DecorationRole: return item.icon;
    case Qt::AccessibleTextRole: return spoken(item);
    case SubtitleRole: return item.subtitle;
    case KeysRole: return item.keyHint;
    case GroupRole: return item.group;
    default: return {};
    }
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(typeFont(TypeSize::Small)).height();
    return QSize(200, lines + spacing::medium);
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        drawRounded(painter, option.rect, spacing::radius,
                    option.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.hover);
    QRect rest = option.rect.adjusted(spacing::small + spacing::tight, 0, -spacing::small - spacing::tight, 0);
    const QRect picture(rest.left(), rest.top() + (rest.height() - spacing::icon) / 2, spacing::icon, spacing::icon);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
    rest.adjust(spacing::icon + spacing::small + spacing::tight, 0, 0, 0);
    drawEnd(painter, rest, index, theme);
    const QString subtitle = index.data(SubtitleRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    if (subtitle.isEmpty()) {
        drawLine(painter, rest, option.font, theme.text, title);
    } else {
        const int titleHeight = QFontMetrics(option.font).height();
        const QRect upper(rest.left(), rest.top() + spacing::small, rest.width(), titleHeight);
        const QFont small = typeFont(TypeSize::Small);
        drawLine(painter, upper, option.font, theme.text, title);
        drawLine(painter, QRect(upper.left(), upper.bottom() + 1, upper.width(), QFontMetrics(small).height()), small,
                 theme.muted, subtitle);
    }
    painter->restore();
}

} // namespace askline
