// SPDX-License-Identifier: GPL-3.0-or-later
// A call list for paper: who, which number, what to say in short, and boxes to tick.
#pragma once

#include "app/domain/Lead.h"
#include "app/domain/Playbook.h"
#include "app/planning/SheetResults.h"

#include <QTextDocument>

#include <memory>

namespace askline {

struct CallSheet {
    QString title;
    QString firm;
    QList<LeadRow> leads;
    QDate nextWorkday; // which the scripts mention
    QTimeZone zone;
};

// Every word of a lead is put in as plain text; nothing is loaded from anywhere.
std::unique_ptr<QTextDocument> callSheetDocument(const CallSheet& sheet, const Playbook& playbook);

// The outcomes by the short signs beside the boxes, by their names, and by their words in the user's language.
OutcomeWords sheetWords();

} // namespace askline
