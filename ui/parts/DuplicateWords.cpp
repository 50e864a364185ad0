// SPDX-License-Identifier: GPL-3.0-or-later
// One phrase a reason.
#include "ui/parts/DuplicateWords.h"

#include <QCoreApplication>

namespace askline {

QString labelOf(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameEmail: return QCoreApplication::translate("DuplicateWords", "same e-mail address");
    case DuplicateReason::SamePhone: return QCoreApplication::translate("DuplicateWords", "same phone number");
    case DuplicateReason::SameName: return QCoreApplication::translate("DuplicateWords", "same name and company");
    }
    return {};
}

} // namespace askline
