// SPDX-License-Identifier: GPL-3.0-or-later
// A machine that shares the workspace. A device is not a person: one may have several, and lose one.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"

#include <QStringList>

#include <optional>

namespace askline {

struct Device {
    WriterId id;
    QString name;
    PersonId person;
    std::optional<Moment> lastSealed = {}; // none: nothing of it has come yet
    qint64 files = 0;
    QStringList watches = {}; // folders and mail stores it works for everybody, by their names
    bool operator==(const Device&) const = default;
};

} // namespace askline
