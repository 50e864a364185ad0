// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb answers: JSON for programs, text for people; and how it fails.
#pragma once

#include "app/base/Failure.h"

#include <QJsonObject>
#include <QList>

namespace askline::cli {

struct Answer {
    QList<QJsonObject> json; // one document, or one a line
    QString text;
    bool isJsonAlways = false; // the answer has no other form
    bool holds = true; // false: what was asked for was done, and found wanting; the exit code is 1
};

// Bad usage is told apart from a request that failed: exit 2, not 1.
struct Trouble {
    enum class Kind { Usage, Failed } kind = Kind::Failed;
    QString sentence;
};

using Outcome = std::expected<Answer, Trouble>;

std::unexpected<Trouble> usage(const QString& sentence);
std::unexpected<Trouble> trouble(const Failure& failure);

} // namespace askline::cli
