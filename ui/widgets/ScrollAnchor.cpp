// SPDX-License-Identifier: GPL-3.0-or-later
// The first row in sight is the anchor.
#include "ui/widgets/ScrollAnchor.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace askline {

ScrollAnchor::ScrollAnchor(QAbstractItemView& view) : QObject(&view), view_(view)
{
    const QAbstractItemModel* model = view.model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollAnchor::note);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ScrollAnchor::note);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ScrollAnchor::restore);
}

void ScrollAnchor::note()
{
    first_ = view_.verticalScrollBar()->value() > 0 ? view_.indexAt({1, 1}) : QModelIndex();
    top_ = first_.isValid() ? view_.visualRect(first_).top() : 0;
}

void ScrollAnchor::restore()
{
    if (!first_.isValid())
        return;
    const int moved = view_.visualRect(first_).top() - top_;
    if (moved != 0)
        view_.verticalScrollBar()->setValue(view_.verticalScrollBar()->value() + moved);
}

} // namespace askline
