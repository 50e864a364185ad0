// SPDX-License-Identifier: GPL-3.0-or-later
// UUIDs of version 7 with a sequence inside the millisecond, so that ids of one writer keep their order.
#include "app/base/Randomness.h"

namespace askline {

Randomness::Randomness() : generator_(QRandomGenerator::securelySeeded()) {}

Randomness::Randomness(quint32 seed) : generator_(seed) {}

quint64 Randomness::bits()
{
    return generator_.generate64();
}

int Randomness::below(int limit)
{
    return generator_.bounded(limit);
}

IdBytes Randomness::newIdBytes(Moment now)
{
    if (now.ms > lastMilliseconds_) {
        lastMilliseconds_ = now.ms;
        sequence_ = 0;
    } else if (++sequence_ == 0x1000) {
        ++lastMilliseconds_;
        sequence_ = 0;
    }
    const auto time = quint64(lastMilliseconds_);
    const quint64 random = bits();
    IdBytes bytes{};
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(time >> (40 - 8 * i));
    bytes[6] = static_cast<unsigned char>(0x70 | (sequence_ >> 8));
    bytes[7] = static_cast<unsigned char>(sequence_);
    for (size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<unsigned char>(random >> (56 - 8 * i));
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f));
    return bytes;
}

} // namespace askline
