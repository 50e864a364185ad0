// SPDX-License-Identifier: GPL-3.0-or-later
// What is said while leads are brought in. The intake room's values come by their names, as wording does not know them.
#pragma once

#include "app/base/Failure.h"

#include <QString>

namespace askline {

// A field that a column can mean: "E-mail", "Kept with the lead".
QString importFieldLabel(const QString& field);
// Why a column is thought to mean it; `kind`: "header", "preset", "values", "remembered", "chosen", "none".
QString mappingReasonInWords(const QString& kind, const QString& what, int percent);
// Why people are taken for enquiries, old contacts or customers.
QString arrivalReasonInWords(const QString& why, int percent, const QString& column);
// "Meta lead ads", "vCard", "Mailbox": of a source's format, and the program's name where one is known.
QString formatInWords(const QString& format, const QString& formatName);
// A value that was kept though it could not be read.
QString remarkInWords(const QString& kind, const QString& field, const QString& value);
// A mail that makes no lead: "a newsletter", "an out-of-office reply".
QString skippedMailInWords(const QString& kind);
// Why a file cannot be imported and what to do about it.
QString unreadableFileInWords(const Failure& failure);

struct CountedRows {
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
};
// "118 new · 4 updated · 12 unchanged · 1 rejected": what is none is left out.
QString countsInWords(const CountedRows& counts);

} // namespace askline
