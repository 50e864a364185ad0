// SPDX-License-Identifier: GPL-3.0-or-later
// "Won" and "Lost" at the right of the board, there while a card is dragged.
#pragma once

#include "app/domain/Events.h"

#include <QWidget>

namespace askline {

class DropZones : public QWidget {
    Q_OBJECT
public:
    explicit DropZones(QWidget* parent = nullptr);

    // At the right edge of this rectangle.
    void place(const QRect& board);
    QRect zone(VerdictKind what) const;

Q_SIGNALS:
    void dropped(askline::LeadId lead, askline::VerdictKind what);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void hover(const QPoint& at);

    VerdictKind over_ = VerdictKind::Open; // Won or Lost while something is held over it
};

} // namespace askline
