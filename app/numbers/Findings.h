// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers allow to say, as typed reasons: wording makes them sentences.
#pragma once

#include "app/numbers/Economics.h"
#include "app/numbers/Funnel.h"
#include "app/numbers/Homogeneity.h"

#include <optional>

namespace askline {

// The one step whose repair would bring most.
struct Leak {
    int step = Arrived;
    Rate rate;          // as it is
    double plausible = 0; // as it could be: the firm's own best quarter, else a stated prior
    enum class Basis { OwnBestQuarter, Prior } basis = Basis::Prior;
    double customers = 0; // more, of as many leads as these
    std::optional<Money> money; // what they would bring at the usual value; none in several currencies or without a win
    bool operator==(const Leak&) const = default;
};
// Of an earlier quarter, to learn from.
using FunnelOfQuarter = QList<FunnelStep>;
// None where no step has counts enough to tell.
std::optional<Leak> leakOf(const QList<FunnelStep>& funnel, const QList<FunnelOfQuarter>& quarters, const QList<Money>& wonValue);

// Whether the drop at a step is common to the sources or belongs to one.
struct SourceVerdict {
    int step = Arrived;
    Homogeneity test;
    bool isCommon = true;
    SourceId source; // the one that drops most, where it is not common
    Rate rate;       // its
    bool operator==(const SourceVerdict&) const = default;
};
struct SourceFunnel {
    SourceId source;
    QList<FunnelStep> steps;
};
std::optional<SourceVerdict> sourceVerdictOf(int step, const QList<SourceFunnel>& sources);

} // namespace askline
