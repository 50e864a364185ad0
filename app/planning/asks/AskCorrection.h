// SPDX-License-Identifier: GPL-3.0-or-later
// What a person said about a text that was read wrongly.
#pragma once

#include "app/domain/Touch.h"

#include <QString>

namespace askline {

enum class MessageClass { Action, Motion, Preparation };

struct AskCorrection {
    QString text;
    MessageClass what = MessageClass::Motion;
    AskKind ask = AskKind::None; // where it asks; none: whatever it seems to ask for
    bool operator==(const AskCorrection&) const = default;
};

} // namespace askline
