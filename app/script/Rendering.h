// SPDX-License-Identifier: GPL-3.0-or-later
// A text with its merges filled in for one lead, and where in the result each of them stands.
#pragma once

#include "app/script/Syntax.h"

#include <functional>

namespace askline::script {

// The value of a field as it is to be said; empty where it is not known.
using FieldLookup = std::function<QString(QStringView field)>;

// What {field:format} can ask for: "short", the first sentence or so; "first", its first word; "lower" and "capital",
// how it begins.
QStringList formatNames();
QString inFormat(const QString& value, QStringView format);

enum class Filling { Value, Fallback, Nothing };

struct FilledRange {
    qsizetype start = 0; // in UTF-16 units of the rendered text
    qsizetype length = 0;
    Filling filling = Filling::Value;
    QString field;

    bool operator==(const FilledRange&) const = default;
};

struct Rendered {
    QString text;
    QList<FilledRange> ranges; // in order; of length 0 where there was nothing to say

    bool operator==(const Rendered&) const = default;
};

Rendered rendered(const InlineText& text, const FieldLookup& valueOf);
// The same for text that stands alone, such as the answer to an objection.
Rendered rendered(QStringView source, const FieldLookup& valueOf);

} // namespace askline::script
