// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is in sight where it is while rows come and go above it. At its very beginning a list shows what comes.
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace askline {

class ScrollAnchor : public QObject {
public:
    // A child of the view, whose model is set and stays.
    explicit ScrollAnchor(QAbstractItemView& view);

private:
    void note();
    void restore();

    QAbstractItemView& view_;
    QPersistentModelIndex first_; // in sight
    int top_ = 0;                 // where it was, in pixels of the viewport
};

} // namespace askline
