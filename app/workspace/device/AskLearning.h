// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections of how texts were read: kept on this device, in one file, and forgotten when one says so.
#pragma once

#include "app/base/Failure.h"
#include "app/planning/asks/AskReader.h"

namespace askline {

// Reads as people of this device taught it: their phrases and their corrections.
AskReader ownAskReader();

// What a text asks for, as that reader reads it; None where it asks nothing.
AskKind askIn(const AskReader& reader, const QString& text);

// The oldest first.
QList<AskCorrection> askCorrections();
// A correction of the same text takes the earlier one's place.
Result<void> keepAskCorrection(const AskCorrection& correction);
Result<void> forgetAskCorrections();

} // namespace askline
