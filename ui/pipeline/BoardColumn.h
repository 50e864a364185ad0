// SPDX-License-Identifier: GPL-3.0-or-later
// One stage of the board: its title, how many leads it holds and what they are worth, and their cards.
#pragma once

#include "app/workspace/reading/LeadLists.h"
#include "ui/parts/Desk.h"

#include <QWidget>

class QLabel;

namespace askline {

class CardList;
class ElidedLabel;

class BoardColumn : public QWidget {
    Q_OBJECT
public:
    BoardColumn(Desk& desk, const QString& stage, const QString& title, StagePlace place, QWidget* parent = nullptr);

    const QString& stage() const { return stage_; }
    CardList& list() const { return *list_; }
    // The tallies of all stages; each currency is told apart.
    void setTallies(const QList<StageTally>& tallies);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString stage_;
    QString title_;
    StagePlace place_;
    QLabel* count_;
    ElidedLabel* value_;
    CardList* list_;
};

} // namespace askline
