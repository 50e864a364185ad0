// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the inbox: how many wait, in which order they stand, and a field that finds among all leads.
#pragma once

#include "app/workspace/reading/LeadLists.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace askline {

class ChipRow;
class SearchField;

class InboxHead : public QWidget {
    Q_OBJECT
public:
    explicit InboxHead(QWidget* parent = nullptr);

    LeadQuery query() const;
    QString searched() const;
    void setSearched(const QString& text);
    void setOrder(RowOrder order);
    RowOrder order() const { return order_; }
    void setWaiting(int leads);
    // A quiet sentence under the title; empty hides it.
    void setHint(const QString& text);
    void focusSearch();

Q_SIGNALS:
    void queryChanged();
    void movedToResults();
    void left();

private:
    void addOrders();

    QLabel* count_;
    QLabel* hint_;
    ChipRow* orders_;
    SearchField* search_;
    QTimer typing_;
    RowOrder order_ = RowOrder::InboxNewest;
};

} // namespace askline
