// SPDX-License-Identifier: GPL-3.0-or-later
// Where every open lead stands: as a board of stages, or as a table of all leads.
#pragma once

#include "ui/pipeline/PipelineBar.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <functional>

class QSettings;
class QStackedLayout;

namespace askline {

class Board;
class DecisionPopover;
class EmptyState;
class LeadTable;

class PipelinePage : public Page {
    Q_OBJECT
public:
    // Which view was shown is remembered in `settings`, where there are any.
    PipelinePage(Desk& desk, Requests& requests, QSettings* settings = nullptr, QWidget* parent = nullptr);

    void activate() override;
    void setAskForFile(std::function<QString(const QString& suggested)> ask) { askForFile_ = std::move(ask); }

    Board& board() const { return *board_; }
    LeadTable& table() const { return *table_; }
    PipelineBar::View view() const { return view_; }
    void setView(PipelineBar::View view);

private:
    void build();
    void listen();
    void addCommands();
    void readCounts();
    void takeCounts(const LeadCounts& counts);
    std::optional<LeadRow> currentLead() const;
    QList<LeadId> leadsBelow() const; // the current one
    void open();
    void call();
    void move(const LeadRow& lead, const QString& stage);
    void moveByStep(int step);
    void askDecision(const LeadRow& lead, VerdictKind what);
    void askDecision(VerdictKind what);
    void decide(const LeadRow& lead, VerdictKind what, const QString& reason, std::optional<Money> value);
    void exportFound();
    void focusView();

    QSettings* settings_;
    PipelineBar* bar_;
    Board* board_;
    LeadTable* table_;
    EmptyState* empty_;
    QStackedLayout* stack_;
    DecisionPopover* decision_;
    QTimer clock_;
    PipelineBar::View view_ = PipelineBar::View::Board;
    LeadCounts counts_;
    std::function<QString(const QString&)> askForFile_;
};

} // namespace askline
