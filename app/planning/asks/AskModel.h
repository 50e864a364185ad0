// SPDX-License-Identifier: GPL-3.0-or-later
// Learnt weights: whether a sentence asks, what for, and whether a message does.
#pragma once

#include "app/planning/asks/AskFeatures.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace askline {

// What a message is judged by, once its sentences are.
inline constexpr int messageSigns = 10;
using MessageSigns = std::array<double, messageSigns>;

struct AskModel {
    float gramScale = 1;                    // what one step of a weight is worth
    std::vector<qint8> grams;               // 2^askGramBits
    std::array<float, askSigns> signs{};
    float bias = 0;
    float kindScale = 1;
    std::vector<qint8> kindGrams;           // askKindCount tables of 2^kindGramBits
    std::array<float, askKindCount> kindBias{};
    std::array<float, askKindCount> proof{}; // of a phrase that proves this kind
    float hint = 1;
    std::array<float, messageSigns> message{};
    float messageBias = 0;

    // The higher, the likelier it asks; 0 is even.
    double askScore(const AskFeatures& features) const;
    // Chances of each kind, given that it asks.
    std::array<double, askKindCount> kindsOf(const AskFeatures& features) const;
    double messageScore(const MessageSigns& signs) const;

    QByteArray saved() const;
    static std::optional<AskModel> read(const QByteArray& bytes);
};

double chanceOf(double score);

} // namespace askline
