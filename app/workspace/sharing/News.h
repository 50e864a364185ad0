// SPDX-License-Identifier: GPL-3.0-or-later
// What colleagues did while this window was closed.
#pragma once

#include "app/workspace/Workspace.h"

namespace askline {

struct NewsOf {
    PersonId person;
    int leads = 0; // that they worked on
    bool operator==(const NewsOf&) const = default;
};
struct News {
    std::optional<Moment> since; // none: this file was never closed here
    QList<NewsOf> people;        // who did most first
    bool operator==(const News&) const = default;
};
News newsSinceLastTime(Workspace& workspace);
// From here on it is news the next time.
Result<void> noteSeen(Workspace& workspace);

} // namespace askline
