// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote themselves in a mail or a note, sentence by sentence: what is quoted, signed and disclaimed is
// left out.
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace askline {

// From one place of a text to before another, in UTF-16 units.
struct TextRange {
    qsizetype from = 0;
    qsizetype to = 0;
    bool operator==(const TextRange&) const = default;
};

// In order; each without the white space round it. Lines that a mail program broke are read on.
QList<TextRange> sentencesOf(QStringView text);

struct Word {
    QString word; // small letters; "<num>", "<mail>", "<url>", "<time>", "<money>" for what differs each time
    TextRange place;
    bool operator==(const Word&) const = default;
};

// Of a stretch of the text; "?" and "!" are words as well.
QList<Word> wordsOf(QStringView text, const TextRange& range);

} // namespace askline
