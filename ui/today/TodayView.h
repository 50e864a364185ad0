// SPDX-License-Identifier: GPL-3.0-or-later
// The list of today with its foldable headers; one row is always current.
#pragma once

#include "app/planning/Today.h"

#include <QListView>

namespace askline {

class Desk;
class TodayModel;

class TodayView : public QListView {
    Q_OBJECT
public:
    explicit TodayView(const Desk& desk, QWidget* parent = nullptr);

    // Shows the list; the current row stays with its lead, else at its place, and the view where it was scrolled to.
    void setList(const TodayList& list);
    TodayModel& today() const { return *model_; }

    int currentRow() const { return currentIndex().row(); }
    // Of the current row, none on a header.
    std::optional<TodayItem> currentItem() const;
    void setCurrentRow(int row);
    // To the next row that can be current, over the groups' borders.
    void move(int step);
    void toggleGroup(TodayGroup group);

Q_SIGNALS:
    void donePressed(int row);
    void allSentPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeHeaders();

    TodayModel* model_;
};

} // namespace askline
