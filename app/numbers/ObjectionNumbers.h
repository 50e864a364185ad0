// SPDX-License-Identifier: GPL-3.0-or-later
// How often objections come up, what becomes of those leads, and whether answering them beforehand goes along with fewer.
#pragma once

#include "app/domain/Ids.h"
#include "app/numbers/Rate.h"

#include <QMap>
#include <QString>

namespace askline {

struct ObjectionNumbers {
    ObjectionId objection; // null: one that no card answers
    int raised = 0;
    QMap<QString, int> byStage; // by the stage's key
    Rate won;         // of the leads it was raised on and that are decided
    Rate preempted;   // raised, of calls in which its line was said
    Rate unpreempted; // raised, of calls whose script had the line and in which it was not
    bool operator==(const ObjectionNumbers&) const = default;

    // Raised less often where the line was said, by more than chance; without the one or the other it cannot be told.
    std::optional<bool> isRarerWherePreempted() const;
};

} // namespace askline
