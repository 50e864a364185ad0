// SPDX-License-Identifier: GPL-3.0-or-later
// What the caller should have in sight of a lead, in as few words as do.
#pragma once

#include "app/workspace/reading/LeadSheet.h"
#include "ui/parts/Desk.h"

#include <QLocale>

namespace askline {

// The planned step, and whether the person waits for it; empty where nothing is planned.
QString promiseInWords(const LeadSheet& sheet, const Desk& desk, const QLocale& locale);
// The last touches, a line each, and how often they were tried in vain.
QString pastInWords(const LeadSheet& sheet, Moment now, const QLocale& locale);
QString originInWords(const LeadSheet& sheet, const Desk& desk, const QLocale& locale);
// "Budget: yes · Timeline: partly · not known: authority, fit".
QString fitInWords(const Qualification& qualification);
QString evidenceInWords(const Qualification& qualification);
// For a tool tip: plain whatever it holds, and wrapped.
QString toolTipOf(const QString& plain);
QString shortened(const QString& text, qsizetype most);

} // namespace askline
