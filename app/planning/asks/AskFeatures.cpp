// SPDX-License-Identifier: GPL-3.0-or-later
// Signs are numbered; the program that learns their weights and the one that uses them read them here.
#include "app/planning/asks/AskFeatures.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace askline {

namespace {

constexpr qsizetype mostWords = 60;

enum Sign {
    EndsAsQuestion, HasPlease, StartsWithModal, StartsWithWh, SpeaksToYou, StartsAsRequest, ProposesTogether, WouldLike, HasProof, HasHint, HasCourtesy,
    HasBulk, HasAddress, IsShort, IsLong, HasDay, ModalYou, HasExclamation, Reports, QuestionToYou, StartsWithIf, VetoedSign,
};
static_assert(VetoedSign + 1 == askSigns);

using Words = QSet<QString>;

Words setOf(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

// FNV-1a over UTF-16, mixed, so that neighbouring runs lie far apart.
quint32 hashOf(QStringView text)
{
    quint32 hash = 2166136261U;
    for (const QChar c : text) {
        hash = (hash ^ (c.unicode() & 0xffU)) * 16777619U;
        hash = (hash ^ (c.unicode() >> 8)) * 16777619U;
    }
    hash ^= hash >> 15;
    hash *= 2246822519U;
    return hash ^ (hash >> 13);
}

QList<quint32> gramsOf(const QList<Word>& words)
{
    QStringList line{QStringLiteral("<s>")};
    for (const Word& word : words.first(std::min(words.size(), mostWords)))
        line += word.word;
    line += QStringLiteral("</s>");
    QList<quint32> grams;
    for (qsizetype i = 0; i < line.size(); ++i) {
        QString gram;
        for (qsizetype n = 0; n < 3 && i + n < line.size(); ++n) {
            gram += line[i + n] + u' ';
            grams += hashOf(gram);
        }
    }
    std::ranges::sort(grams);
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

bool contains(const QList<Word>& words, const Words& wanted)
{
    return std::ranges::any_of(words, [&](const Word& word) { return wanted.contains(word.word); });
}

bool hasPair(const QList<Word>& words, const Words& first, const Words& second)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        if (first.contains(words[i].word) && second.contains(words[i + 1].word))
            return true;
    return false;
}

bool overlaps(const TextRange& one, const TextRange& other)
{
    return one.from < other.to && other.from < one.to;
}

// A courtesy holds unless something outside of it asks.
bool isCourtesyAlone(const QList<PhraseMatch>& phrases)
{
    const auto isFreeProof = [&](const PhraseMatch& ask) {
        return ask.role == PhraseRole::Ask && !ask.isWeak
            && std::ranges::none_of(phrases, [&](const PhraseMatch& other) { return other.role == PhraseRole::Courtesy && overlaps(ask.place, other.place); });
    };
    const bool hasCourtesy = std::ranges::any_of(phrases, [](const PhraseMatch& match) { return match.role == PhraseRole::Courtesy; });
    return hasCourtesy && std::ranges::none_of(phrases, isFreeProof);
}

} // namespace

double AskFeatures::gramValue() const
{
    return grams.isEmpty() ? 0 : 1 / std::sqrt(double(grams.size()));
}

AskFeatures featuresOf(const QList<Word>& words, const QList<PhraseMatch>& phrases)
{
    static const Words modals = setOf("can could would will may might shall should do does did are is have has was were am");
    static const Words wh = setOf("what which when where who whom why how what's who's where's when's");
    static const Words you = setOf("you your yours you're you'd you'll you've ya");
    static const Words please = setOf("please pls kindly");
    static const Words requests = setOf("send call tell give let advise confirm forward review consider put get take schedule contact email fax provide show check ask bring "
                                        "meet join come sign pay order reply respond return make set find help pick have see try fill complete keep");
    static const Words like = setOf("like love want hope need wanted hoping interested appreciate propose suggest");
    static const Words we = setOf("i we i'd we'd i'm we're");
    static const Words days = setOf("monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight week month <time> morning afternoon noon");
    static const Words asked = setOf("asked proposed requested pushed pressed closed chased suggested");
    static const Words ask2nd = setOf("can could would will do did are have");
    AskFeatures features;
    features.grams = gramsOf(words);
    features.isCourtesy = isCourtesyAlone(phrases);
    if (words.isEmpty())
        return features;
    const QString& first = words.first().word;
    const bool isQuestion = std::ranges::any_of(words.last(std::min<qsizetype>(2, words.size())), [](const Word& word) { return word.word == u"?"; });
    auto set = [&features](Sign sign, bool holds) { features.signs[size_t(sign)] = holds ? 1.0F : 0.0F; };
    set(EndsAsQuestion, isQuestion);
    set(HasPlease, contains(words, please));
    set(StartsWithModal, modals.contains(first));
    set(StartsWithWh, wh.contains(first));
    set(SpeaksToYou, contains(words, you));
    set(StartsAsRequest, requests.contains(first) || (please.contains(first) && words.size() > 1 && requests.contains(words[1].word)));
    set(ProposesTogether, contains(words, setOf("let's lets")) || hasPair(words, setOf("shall should can could"), setOf("we")));
    set(WouldLike, contains(words, we) && contains(words, like));
    set(HasAddress, contains(words, setOf("<url> <mail>")));
    set(IsShort, words.size() <= 6);
    set(IsLong, words.size() >= 30);
    set(HasDay, contains(words, days));
    set(ModalYou, hasPair(words, ask2nd, setOf("you")));
    set(HasExclamation, contains(words, setOf("!")));
    set(Reports, asked.contains(first) || (words.size() > 1 && asked.contains(words[1].word)));
    set(QuestionToYou, isQuestion && contains(words, you));
    set(StartsWithIf, first == u"if" || first == u"should");
    if (features.signs[QuestionToYou] > 0 && (features.signs[ModalYou] > 0 || first == u"you"))
        features.isCourtesy = false; // whoever asks outright is not only being kind
    set(VetoedSign, features.isCourtesy);
    for (const PhraseMatch& match : phrases) {
        if (match.role == PhraseRole::Ask) {
            set(match.isWeak ? HasHint : HasProof, true);
            (match.isWeak ? features.hints : features.proofs)[size_t(match.kind)] = 1.0F;
        }
        if (match.role == PhraseRole::Courtesy)
            set(HasCourtesy, true);
        if (match.role == PhraseRole::Bulk)
            set(HasBulk, true);
    }
    return features;
}

} // namespace askline
