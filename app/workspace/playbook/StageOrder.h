// SPDX-License-Identifier: GPL-3.0-or-later
// Leads are counted by the order of the stages: where a verb changes it, their rows are made anew.
#pragma once

#include "app/workspace/Writing.h"

namespace askline {

class StageOrder {
public:
    // As it is before the verb.
    explicit StageOrder(Workspace& workspace) : workspace_(workspace), before_(workspace.rowContext().stagesInOrder) {}

    // In the verb's own transaction, once the playbook is written: where it changed, every row is marked to be made anew, so
    // that a kill after it is made good later.
    void markRows(storage::Database& database);
    // After the verb; its changes say so where every lead may differ.
    Result<void> refreshRows(Changes& changes);
    bool isChanged() { return workspace_.rowContext().stagesInOrder != before_; }

private:
    Workspace& workspace_;
    QStringList before_;
    bool isMarked_ = false;
};

// Ends a verb that may have changed the order.
template <class T>
Result<Done<T>> finishInOrder(Writing& writing, StageOrder& order, T value)
{
    order.markRows(writing.database());
    auto done = writing.finish(std::move(value));
    if (done)
        if (auto refreshed = order.refreshRows(done->changes); !refreshed)
            return failed(refreshed.error());
    return done;
}

} // namespace askline
