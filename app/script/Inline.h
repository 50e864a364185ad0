// SPDX-License-Identifier: GPL-3.0-or-later
// What stands inside one line: words with merge fields, an answer behind an arrow, a name with words in quotes.
#pragma once

#include "app/script/Diagnostic.h"

namespace askline::script {

// A stretch of a source line and where it starts.
struct Stretch {
    QStringView text;
    int line = 0;
    int column = 1;

    Stretch mid(qsizetype from, qsizetype length = -1) const { return {text.mid(from, length), line, column + int(from)}; }
    Stretch trimmed() const;
    Place place() const { return {line, column, int(text.size())}; }
};

// A backslash before a mark takes its meaning away; before anything else it is itself.
bool isMark(QChar c);
QString withoutEscapes(QStringView text);
bool opensQuote(QChar c);
// Without the quotation marks round it, where both stand.
Stretch withoutQuotes(const Stretch& source);

InlineText parseText(const Stretch& source, QList<Diagnostic>& diagnostics);
// The same for text that stands alone, its diagnostics dropped.
InlineText textOf(QStringView source);

// "words -> field : type", split at the last arrow that is neither escaped nor inside a merge.
struct Answered {
    InlineText text;
    Answer answer;
};
Answered parseAnswered(const Stretch& source, QList<Diagnostic>& diagnostics);

// `name — "words"`, with any kind of dash and quote, either part alone too.
struct NamedWords {
    Stretch name;
    Stretch words; // without the quotes
    bool isQuoted = false;
};
NamedWords splitNamedWords(const Stretch& source);

// Separated by `separator`, trimmed, empty ones left out.
QList<Stretch> splitList(const Stretch& source, QChar separator);

} // namespace askline::script
