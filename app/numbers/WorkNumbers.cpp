// SPDX-License-Identifier: GPL-3.0-or-later
// Sums.
#include "app/numbers/WorkNumbers.h"

namespace askline {

void AskCount::add(const AskCount& other)
{
    asked += other.asked;
    yes += other.yes;
    no += other.no;
    notYet += other.notYet;
}

} // namespace askline
