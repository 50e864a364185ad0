// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an item of today: the ask first, then who, why, value and the time there; chores carry a "Done" to press.
#pragma once

#include <QStyledItemDelegate>

namespace askline {

class Desk;
class TodayModel;
struct TodayEntry;
struct TodayWords;
struct Theme;

class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TodayDelegate(const Desk& desk, const TodayModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

    // Where "Done" stands in a row's rectangle.
    static QRect doneRect(const QRect& row, const QFont& font);
    static QString doneText();

Q_SIGNALS:
    void donePressed(const QModelIndex& index);

private:
    bool offersDone(const QStyleOptionViewItem& option, const TodayEntry& entry) const;
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const TodayEntry& entry, const Theme& theme) const;

    const Desk& desk_;
    const TodayModel& model_;
};

} // namespace askline
