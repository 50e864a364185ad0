// SPDX-License-Identifier: GPL-3.0-or-later
// Text made comparable: without case, accents, marks and spare white space.
#pragma once

#include <QString>

namespace askline {

// "Müller & Söhne " and "muller & sohne" fold to the same; ß folds to ss.
QString folded(QStringView text);
// Only ASCII letters and digits of the folded text, with single spaces between words: "E-Mail (Work)" -> "e mail work".
QString foldedWords(QStringView text);
QString digitsOf(QStringView text);
// Without control characters, bidirectional marks and NULs; line breaks become \n, ends are trimmed.
QString cleaned(QStringView text);
// The same in one line.
QString cleanedLine(QStringView text);

} // namespace askline
