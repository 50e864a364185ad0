// SPDX-License-Identifier: GPL-3.0-or-later
// Today's groups as one list: a header row, then the group's items unless it is folded away.
#pragma once

#include "app/planning/Today.h"

#include <QAbstractListModel>
#include <QSet>

namespace askline {

class Desk;

struct TodayEntry {
    enum class Kind { Header, Item };
    Kind kind = Kind::Header;
    TodayGroup group = TodayGroup::Asks;
    TodayItem item;
    bool endsVitalFew = false; // more asks follow, of less weight
};

class TodayModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit TodayModel(const Desk& desk, QObject* parent = nullptr);

    void setList(const TodayList& list);
    const QList<TodayItem>& itemsOf(TodayGroup group) const;
    // How many, how long; of motion also how much of its time is used.
    QString countOf(TodayGroup group) const;
    static bool isFoldable(TodayGroup group) { return group != TodayGroup::Asks && group != TodayGroup::Reaching; }
    bool isOpen(TodayGroup group) const { return !folded_.contains(group); }
    void setOpen(TodayGroup group, bool open);

    const TodayEntry& at(int row) const { return rows_[row]; }
    bool isItem(int row) const { return row >= 0 && row < rows_.size() && rows_[row].kind == TodayEntry::Kind::Item; }
    int headerOf(TodayGroup group) const; // -1 where the group is empty
    int rowOf(LeadId lead) const;         // likewise
    // The item at or after the row, else the last before it; -1 where there is none.
    int itemNear(int row) const;
    // Whom to call after the row's lead: the asks and tries further down, but nobody before an hour that was promised.
    QList<LeadId> callsAfter(int row) const;
    // Words that tell the time have changed.
    void tick();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<TodayEntry> entriesOf(TodayGroup group) const;

    const Desk& desk_;
    TodayList list_;
    QSet<TodayGroup> folded_{TodayGroup::Motion, TodayGroup::Preparation, TodayGroup::Later};
    QList<TodayEntry> rows_;
};

} // namespace askline
