// SPDX-License-Identifier: GPL-3.0-or-later
// Where new ids and random choices come from; seeded in tests so that a run can be repeated.
#pragma once

#include "app/base/Clock.h"
#include "app/base/Id.h"

#include <QRandomGenerator>

namespace askline {

class Randomness {
public:
    // Seeded from the system.
    Randomness();
    explicit Randomness(quint32 seed);

    quint64 bits();
    int below(int limit);
    IdBytes newIdBytes(Moment now);

    template <class IdType>
    IdType newId(Moment now)
    {
        return IdType{newIdBytes(now)};
    }

private:
    QRandomGenerator generator_;
    qint64 lastMilliseconds_ = 0;
    quint16 sequence_ = 0;
};

} // namespace askline
