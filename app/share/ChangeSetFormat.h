// SPDX-License-Identifier: GPL-3.0-or-later
// A change set as bytes: names and writers once, then rows and changes that point to them.
#pragma once

#include "app/domain/SharedChanges.h"

#include <optional>

namespace askline {

QByteArray bytesOf(const ChangeSet& changes);
// None where the bytes are not what bytesOf writes. Takes no more memory than a small multiple of their size.
std::optional<ChangeSet> changeSetFrom(QByteArrayView bytes);

} // namespace askline
