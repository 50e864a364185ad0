// SPDX-License-Identifier: GPL-3.0-or-later
// The stages side by side. One card is current; where it is moved to, it stays current.
#pragma once

#include "app/domain/Events.h"
#include "app/workspace/reading/LeadLists.h"
#include "ui/parts/Desk.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;

namespace askline {

class BoardColumn;
class CardList;
class DropZones;

class Board : public QWidget {
    Q_OBJECT
public:
    explicit Board(Desk& desk, QWidget* parent = nullptr);

    // Makes the columns where the stages are others than before, and shows the tallies.
    void setCounts(const LeadCounts& counts);
    const QList<BoardColumn*>& columns() const { return columns_; }

    std::optional<LeadRow> currentLead() const;
    QList<LeadId> leadsBelow() const;
    // Of the current card, in the coordinates of `widget`.
    QRect currentCard(const QWidget* widget) const;
    void moveFocus(int step);       // within the column
    void moveSideways(int step);    // to the next column that has cards
    void moveCard(int step);        // the current card to the next column
    void focusCards();
    void repaintTimes();

Q_SIGNALS:
    void activated(askline::LeadId lead);
    void moveWanted(const askline::LeadRow& lead, const QString& stage);
    void decisionWanted(const askline::LeadRow& lead, askline::VerdictKind what);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Stage {
        QString key;
        QString title;
        StagePlace place;
        bool operator==(const Stage&) const = default;
    };
    QList<Stage> stagesOf(const LeadCounts& counts) const;
    void rebuild(const QList<Stage>& stages);
    void wire(BoardColumn* column);
    void setCurrent(BoardColumn* column);
    void follow(BoardColumn* column);
    std::optional<LeadRow> shownLead(LeadId lead) const;

    Desk& desk_;
    QScrollArea* scroll_;
    QHBoxLayout* row_;
    DropZones* zones_;
    QList<Stage> stages_;
    QList<BoardColumn*> columns_;
    BoardColumn* current_ = nullptr;
    LeadId following_; // moved by hand, not yet seen in its new column
};

} // namespace askline
