// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of weights; little-endian on disk.
#include "app/planning/asks/AskModel.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr quint32 magic = 0x41534b31; // "ASK1"

} // namespace

double chanceOf(double score)
{
    return 1 / (1 + std::exp(-score));
}

double AskModel::askScore(const AskFeatures& features) const
{
    double sum = 0;
    for (const quint32 gram : features.grams)
        sum += grams[gram & ((1U << askGramBits) - 1)];
    double score = bias + sum * double(gramScale) * features.gramValue();
    for (int sign = 0; sign < askSigns; ++sign)
        score += double(signs[size_t(sign)]) * double(features.signs[size_t(sign)]);
    return score;
}

std::array<double, askKindCount> AskModel::kindsOf(const AskFeatures& features) const
{
    std::array<double, askKindCount> scores{};
    for (int kind = 1; kind < askKindCount; ++kind) {
        double sum = 0;
        for (const quint32 gram : features.grams)
            sum += kindGrams[(size_t(kind) << kindGramBits) + (gram & ((1U << kindGramBits) - 1))];
        scores[size_t(kind)] = double(kindBias[size_t(kind)]) + sum * double(kindScale) * features.gramValue() + double(proof[size_t(kind)]) * double(features.proofs[size_t(kind)])
                             + double(hint) * double(features.hints[size_t(kind)]);
    }
    const double highest = *std::max_element(scores.begin() + 1, scores.end());
    double total = 0;
    for (int kind = 1; kind < askKindCount; ++kind)
        total += scores[size_t(kind)] = std::exp(scores[size_t(kind)] - highest);
    for (int kind = 1; kind < askKindCount; ++kind)
        scores[size_t(kind)] /= total;
    scores[0] = 0;
    return scores;
}

double AskModel::messageScore(const MessageSigns& found) const
{
    double score = messageBias;
    for (int sign = 0; sign < messageSigns; ++sign)
        score += double(message[size_t(sign)]) * found[size_t(sign)];
    return score;
}

QByteArray AskModel::saved() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << magic << gramScale << bias << kindScale << hint << messageBias;
    for (const float sign : signs)
        out << sign;
    for (const float kind : kindBias)
        out << kind;
    for (const float sign : message)
        out << sign;
    for (const float kind : proof)
        out << kind;
    out.writeRawData(reinterpret_cast<const char*>(grams.data()), qsizetype(grams.size()));
    out.writeRawData(reinterpret_cast<const char*>(kindGrams.data()), qsizetype(kindGrams.size()));
    return bytes;
}

std::optional<AskModel> AskModel::read(const QByteArray& bytes)
{
    AskModel model;
    model.grams.resize(size_t(1) << askGramBits);
    model.kindGrams.resize(size_t(askKindCount) << kindGramBits);
    QDataStream in(bytes);
    in.setByteOrder(QDataStream::LittleEndian);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 found = 0;
    in >> found >> model.gramScale >> model.bias >> model.kindScale >> model.hint >> model.messageBias;
    for (float& sign : model.signs)
        in >> sign;
    for (float& kind : model.kindBias)
        in >> kind;
    for (float& sign : model.message)
        in >> sign;
    for (float& kind : model.proof)
        in >> kind;
    in.readRawData(reinterpret_cast<char*>(model.grams.data()), qsizetype(model.grams.size()));
    const auto last = in.readRawData(reinterpret_cast<char*>(model.kindGrams.data()), qsizetype(model.kindGrams.size()));
    const bool isWhole = found == magic && in.status() == QDataStream::Ok && last == qsizetype(model.kindGrams.size()) && in.atEnd();
    return isWhole ? std::optional(std::move(model)) : std::nullopt;
}

} // namespace askline
