// SPDX-License-Identifier: GPL-3.0-or-later
// What corrections add to the model's scores: by the runs of words of the corrected sentences, so that sentences like them
// are read likewise and others hardly move.
#pragma once

#include "app/planning/asks/AskFeatures.h"

#include <QHash>

namespace askline {

class AskLesson {
public:
    double askShift(const AskFeatures& features) const;
    void shiftAsk(const AskFeatures& features, double by);

    std::array<double, askKindCount> shifted(std::array<double, askKindCount> kinds, const AskFeatures& features) const;
    void raiseKind(const AskFeatures& features, int kind, double by);

private:
    QHash<quint32, float> asks_;
    QHash<quint32, std::array<float, askKindCount>> kinds_;
};

} // namespace askline
