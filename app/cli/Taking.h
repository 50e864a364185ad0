// SPDX-License-Identifier: GPL-3.0-or-later
// Values that verbs take from their arguments, and tables they print.
#pragma once

#include "app/cli/Answer.h"
#include "app/cli/Arguments.h"
#include "app/wording/FigureSheet.h"
#include "app/workspace/Workspace.h"

#include <algorithm>

namespace askline::cli {

// What does not read as what it should be is bad usage.
template <class T>
using Taken = std::expected<T, Trouble>;

// Invalid where the option is not there.
Taken<QDate> takeDay(Arguments& arguments, const QString& option);
// 0 where the option is not there.
Taken<int> takeNumber(Arguments& arguments, const QString& option);
Taken<Money> moneyIn(Workspace& workspace, const QString& text, const QString& what);

// The one of that name; NotFound where there is none.
template <class Things>
auto idNamed(const Things& things, const QString& name) -> Result<decltype(things.first().id)>
{
    const auto known = std::ranges::find_if(things, [&](const auto& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (known == things.end())
        return failed({.kind = Failure::Kind::NotFound, .subject = name});
    return known->id;
}

// The first column at the left, the others in line after it; empty without a row.
QString sheetText(const FigureSheet& sheet);

} // namespace askline::cli
