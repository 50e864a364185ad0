// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline: open leads by stage on a board, or all leads in a table.
#pragma once

#include "app/domain/Events.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace askline {

class Board;
class ChipRow;
class DecisionPopover;
class EmptyState;
class LeadTableModel;
class SearchField;

class PipelinePage : public Page {
    Q_OBJECT
public:
    PipelinePage(Desk& desk, Requests& requests, QWidget* parent = nullptr);

    void activate() override;
    Board& board() { return *board_; }

private:
    enum View { BoardView, TableView, NothingView };

    void makeHead();
    void makeTable();
    void addCommands();
    void readCounts();
    void show(View view);
    void showTable();
    void sortBy(int column);
    void move(const LeadRow& lead, const QString& stage);
    void moveBy(int step);
    void askDecision(const LeadRow& lead, VerdictKind what);
    void decide(const LeadRow& lead, VerdictKind what, const QString& reason, std::optional<Money> value);
    std::optional<LeadRow> currentLead() const;
    void exportTable();

    QWidget* head_;
    ChipRow* views_;
    SearchField* search_;
    QStackedWidget* stack_;
    Board* board_;
    QTableView* table_;
    LeadTableModel* model_;
    EmptyState* nothing_;
    DecisionPopover* decision_;
    QTimer minute_;
    View view_ = BoardView;
};

} // namespace askline
