// SPDX-License-Identifier: GPL-3.0-or-later
// How it is going: the counts of a period, and what they allow to say.
#pragma once

#include "app/numbers/Findings.h"
#include "app/numbers/Survival.h"
#include "app/workspace/Workspace.h"

namespace askline {

using NumbersFilter = storage::CellFilter;

struct FirstContactNumbers {
    Waits waits;        // counted minutes, wall-clock; those who wait still have left at their age
    int leads = 0;        // of the period, without the backlog
    int stillWaiting = 0;
    bool operator==(const FirstContactNumbers&) const = default;
};

struct Numbers {
    NumbersFilter filter;
    Moment now;
    QStringList steps; // their names, from the third on: stages in order without the first, and "won" at the end
    bool isEverEmpty = true; // no lead was ever counted, whatever the filter
    int leads = 0;
    QList<FunnelStep> funnel;
    Rate conversion;
    FirstContactNumbers firstContact;
    QList<SourceNumbers> sources;
    QList<Money> wonValue;
    std::optional<Leak> leak;
    std::optional<SourceVerdict> verdict; // about the step that leaks
    bool operator==(const Numbers&) const = default;
};

using storage::AskCount;
// Asks made in the period, by day of the ask; reads each of them.
Result<QList<AskCount>> readAsks(Workspace& workspace, const NumbersFilter& filter);
Result<Numbers> readNumbers(Workspace& workspace, const NumbersFilter& filter);

} // namespace askline
