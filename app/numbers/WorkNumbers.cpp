// SPDX-License-Identifier: GPL-3.0-or-later
// Sums.
#include "app/numbers/WorkNumbers.h"

#include "app/numbers/Economics.h"

namespace askline {

void AskCount::add(const AskCount& other)
{
    asked += other.asked;
    yes += other.yes;
    no += other.no;
    notYet += other.notYet;
    for (const Money& money : other.brought)
        addMoney(brought, money);
}

} // namespace askline
