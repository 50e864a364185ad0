// SPDX-License-Identifier: GPL-3.0-or-later
// A list of leads as views show it: read a page at a time, changed rows refreshed in place, never reordered meanwhile.
#pragma once

#include "app/workspace/reading/LeadLists.h"
#include "ui/parts/Desk.h"

#include <QAbstractListModel>

namespace askline {

class LeadListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 }; // the LeadRow

    explicit LeadListModel(Desk& desk, QObject* parent = nullptr);

    // Shows this list from its beginning; what was shown stays until the first page is here.
    void showQuery(const LeadQuery& query);
    const LeadQuery& query() const { return query_; }
    // Reads what is shown anew, keeping rows that stay where they are.
    void readAgain();

    const LeadRow& at(int row) const { return rows_[row]; }
    const QList<LeadRow>& rows() const { return rows_; }
    int rowOf(LeadId lead) const; // -1 where it is not shown
    bool isComplete() const { return !next_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    // The first page of a list is here, or all that is shown was read anew.
    void loaded();

private:
    void refresh(const Changes& changes);
    void readRows(const QList<LeadId>& leads);
    void takeRows(const QList<LeadId>& asked, const QList<LeadRow>& found);
    void replaceAll(const RowPage& page);
    void removeMissing(const QList<LeadRow>& wanted);
    bool insertMissing(const QList<LeadRow>& wanted);
    void insertNew(const LeadRow& row);
    bool belongs(const LeadRow& row) const;
    bool standsBefore(const LeadRow& one, const LeadRow& other) const;

    Desk& desk_;
    LeadQuery query_;
    QList<LeadRow> rows_;
    std::optional<PageKey> next_;
    bool reading_ = false;
    quint64 generation_ = 0; // answers to an earlier question are dropped
};

} // namespace askline
