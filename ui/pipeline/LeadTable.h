// SPDX-License-Identifier: GPL-3.0-or-later
// All leads as a table: sorted where an index stands behind the column, filtered by search, read a page at a time.
#pragma once

#include "app/workspace/reading/LeadLists.h"
#include "ui/parts/Desk.h"

#include <QTableView>

namespace askline {

class LeadTableModel;

class LeadTable : public QTableView {
    Q_OBJECT
public:
    explicit LeadTable(Desk& desk, QWidget* parent = nullptr);

    void setSearch(const QString& text);
    // Reads what is shown for the first time; later it keeps itself fresh.
    void begin();
    const LeadQuery& query() const { return query_; }
    LeadTableModel& leads() const { return *model_; }

    std::optional<LeadRow> currentLead() const;
    QList<LeadId> leadsBelow() const;
    QRect currentCell(const QWidget* widget) const;
    void moveFocus(int step);

Q_SIGNALS:
    void leadActivated(askline::LeadId lead);
    void shownChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void sortBy(int column);
    void ask();
    void showOrder();
    void sizeColumns();

    LeadTableModel* model_;
    LeadQuery query_;
    bool begun_ = false;
};

} // namespace askline
