// SPDX-License-Identifier: GPL-3.0-or-later
// A lead as a roomy row of a list: who, what they wrote, and at the far end its clock or its next step.
#pragma once

#include "app/domain/Lead.h"
#include "ui/parts/Desk.h"
#include "ui/style/Painting.h"

#include <QStyledItemDelegate>

namespace askline {

// What a list says of a lead's time: the running clock of its first contact, else its next step, else how it ended.
struct RowMark {
    QString text;   // "42 min left", "tomorrow 10:00", "Won"
    QString detail; // the step in words; empty beside a clock
    QString exact;  // the time in full
    Tone tone = Tone::Muted;
    DotShape shape = DotShape::Ring;
    bool operator==(const RowMark&) const = default;
};

RowMark markOf(const LeadRow& row, const Desk& desk);
// "Managing director · Berger GmbH"; either may be missing.
QString roleAndCompany(const QString& role, const QString& company);
// The row as a screen reader says it.
QString spokenRow(const LeadRow& row, const Desk& desk);

class LeadRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LeadRowDelegate(const Desk& desk, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option) const;
    struct Widths {
        int name;
        int company;
        int message;
    };
    void paintWords(QPainter* painter, QPoint at, const Widths& widths, const QStyleOptionViewItem& option, const LeadRow& row) const;

    const Desk& desk_;
};

} // namespace askline
