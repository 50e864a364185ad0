// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases that ask for something, or only sound like it: a readable list a language, which people may change.
#pragma once

#include "app/domain/Touch.h"
#include "app/planning/asks/MailSentences.h"

#include <QHash>

#include <optional>

namespace askline {

// What a phrase says of the sentence it stands in.
enum class PhraseRole {
    Ask,         // of the kind given
    Courtesy,    // asks nothing, whatever it looks like
    Bulk,        // the mail went to many
    Preparation, // planning and learning
};

struct PhraseMatch {
    PhraseRole role = PhraseRole::Ask;
    AskKind kind = AskKind::None;
    bool isWeak = false;  // a hint, no proof
    bool isNoted = false; // tells of an ask that was made, as a note of a call does
    TextRange place;     // in the text
    bool operator==(const PhraseMatch&) const = default;
};

class PhraseList {
public:
    // One phrase a line below "[meeting]", "[meeting, noted]", "[courtesy]" and so on; "*" stands for up to four words, "(a|b)" for one of
    // several, "+" at its beginning marks a hint; "//" begins a comment. Lines that do not read are left out.
    static PhraseList parse(QStringView file);

    // All that stand in a sentence.
    QList<PhraseMatch> matchesIn(const QList<Word>& words) const;
    bool isEmpty() const { return phrases_.isEmpty(); }
    // The lists of another file go before these.
    PhraseList operator+(const PhraseList& other) const;

private:
    struct Phrase {
        PhraseRole role = PhraseRole::Ask;
        AskKind kind = AskKind::None;
        bool isWeak = false;
        bool isNoted = false;
        QList<QStringList> words; // each one of several; "*" alone: up to four words
    };
    void index();
    static std::optional<qsizetype> endOf(const Phrase& phrase, const QList<Word>& words, qsizetype from);

    QList<Phrase> phrases_;
    QHash<QString, QList<qsizetype>> byFirst_;
};

} // namespace askline
