// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of one stage: arrows go on to the neighbours, cards are dragged out and dropped in.
#pragma once

#include "ui/parts/LeadListModel.h"

#include <QListView>

namespace askline {

class BoardModel : public LeadListModel {
    Q_OBJECT
public:
    using LeadListModel::LeadListModel;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
};

// A lead that is being dragged; a null id for anything else.
LeadId draggedLead(const QMimeData* data);

class CardList : public QListView {
    Q_OBJECT
public:
    explicit CardList(Desk& desk, QWidget* parent = nullptr);

    BoardModel& cards() const { return *model_; }
    std::optional<LeadRow> currentLead() const;
    // Makes the card current, the nearest one where there are fewer.
    void setCurrentRow(int row);
    bool isDropTarget() const { return dropTarget_; }

Q_SIGNALS:
    void entered();              // it has the focus now
    void sideways(int step);     // Left or Right was pressed
    void dragging(bool dragging);
    void dropped(askline::LeadId lead);
    void dropTargetChanged();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setDropTarget(bool target);

    BoardModel* model_;
    bool dropTarget_ = false;
};

} // namespace askline
