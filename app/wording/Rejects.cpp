// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence a reason.
#include "app/wording/Rejects.h"

#include <QCoreApplication>

namespace askline {

QString rejectInWords(const RejectedRow& row)
{
    switch (row.why) {
    case RejectedRow::Why::Empty:
        return QCoreApplication::translate("Rejects", "no name, e-mail, phone or company");
    case RejectedRow::Why::TestLead:
        return QCoreApplication::translate("Rejects", "a test of the form, no person");
    case RejectedRow::Why::NotReachable:
        return QCoreApplication::translate("Rejects", "%1: “%2” is no e-mail address, and nothing else is given").arg(row.field, row.value);
    case RejectedRow::Why::CellsShifted:
        return QCoreApplication::translate("Rejects", "%1: “%2” is no e-mail address, and the row has more cells than there are columns: a delimiter stands inside a cell").arg(row.field, row.value);
    case RejectedRow::Why::QuoteLeftOpen:
        return QCoreApplication::translate("Rejects", "a quotation mark is never closed");
    case RejectedRow::Why::Unreadable:
        return QCoreApplication::translate("Rejects", "it could not be read (%1)").arg(row.value);
    }
    return {};
}

} // namespace askline
