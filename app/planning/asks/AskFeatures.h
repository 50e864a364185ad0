// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at in a sentence to tell whether it asks: its runs of one to three words, and a few signs.
#pragma once

#include "app/planning/asks/PhraseList.h"

#include <array>

namespace askline {

inline constexpr int askGramBits = 16;  // of the table of runs of words
inline constexpr int kindGramBits = 13; // of those for the kinds
inline constexpr int askSigns = 22;
inline constexpr int askKindCount = 8; // as AskKind, None first

struct AskFeatures {
    QList<quint32> grams; // hashes, each once
    std::array<float, askSigns> signs{};
    std::array<float, askKindCount> proofs{}; // by kind: 1 where a phrase proves it
    std::array<float, askKindCount> hints{};
    bool isCourtesy = false; // says what asks nothing, and nothing that does

    // Each run counts so much, whatever the length of the sentence.
    double gramValue() const;
};

AskFeatures featuresOf(const QList<Word>& words, const QList<PhraseMatch>& phrases);

} // namespace askline
