// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases are found by their first word, so that the length of the list costs little.
#include "app/planning/asks/PhraseList.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int mostBetween = 4;
const QString anyWords = QStringLiteral("*");

struct Heading {
    PhraseRole role = PhraseRole::Ask;
    AskKind kind = AskKind::None;
    bool isNoted = false;
};

std::optional<Heading> headingNamed(const QString& heading)
{
    const bool isNoted = heading.endsWith(u", noted");
    const QString name = heading.section(u',', 0, 0);
    if (name == u"courtesy")
        return Heading{PhraseRole::Courtesy, AskKind::None};
    if (name == u"bulk")
        return Heading{PhraseRole::Bulk, AskKind::None};
    if (name == u"preparation")
        return Heading{PhraseRole::Preparation, AskKind::None};
    const auto kind = valueNamed<AskKind>(name);
    return kind && *kind != AskKind::None ? std::optional(Heading{PhraseRole::Ask, *kind, isNoted}) : std::nullopt;
}

QList<QStringList> wordsOfPhrase(const QString& line)
{
    QList<QStringList> words;
    for (QString part : line.toLower().split(u' ', Qt::SkipEmptyParts)) {
        part.replace(QChar(0x2019), u'\'');
        if (part.startsWith(u'(') && part.endsWith(u')'))
            words += part.sliced(1, part.size() - 2).split(u'|', Qt::SkipEmptyParts);
        else
            words += QStringList{part};
    }
    return words;
}

} // namespace

PhraseList PhraseList::parse(QStringView file)
{
    PhraseList list;
    std::optional<Heading> heading;
    for (const QStringView raw : file.tokenize(u'\n')) {
        QString line = raw.trimmed().toString();
        if (line.isEmpty() || line.startsWith(u"//"))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            heading = headingNamed(line.sliced(1, line.size() - 2).trimmed().toLower());
            continue;
        }
        if (!heading)
            continue;
        const bool isWeak = line.startsWith(u'+');
        const QList<QStringList> words = wordsOfPhrase(isWeak ? line.sliced(1) : line);
        const bool reads = !words.isEmpty() && words.first() != QStringList{anyWords} && std::ranges::none_of(words, &QStringList::isEmpty);
        if (reads)
            list.phrases_ += Phrase{heading->role, heading->kind, isWeak, heading->isNoted, words};
    }
    list.index();
    return list;
}

void PhraseList::index()
{
    byFirst_.clear();
    for (qsizetype i = 0; i < phrases_.size(); ++i)
        for (const QString& first : phrases_[i].words.first())
            byFirst_[first] += i;
}

PhraseList PhraseList::operator+(const PhraseList& other) const
{
    PhraseList both;
    both.phrases_ = phrases_ + other.phrases_;
    both.index();
    return both;
}

std::optional<qsizetype> PhraseList::endOf(const Phrase& phrase, const QList<Word>& words, qsizetype from)
{
    qsizetype at = from;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        if (phrase.words[i] != QStringList{anyWords}) {
            if (at >= words.size() || !phrase.words[i].contains(words[at].word))
                return std::nullopt;
            ++at;
            continue;
        }
        if (i + 1 == phrase.words.size())
            return at;
        const auto first = words.begin() + std::min(at, words.size());
        const auto last = words.begin() + std::min<qsizetype>(words.size(), at + mostBetween + 1);
        const auto next = std::find_if(first, last, [&](const Word& word) { return phrase.words[i + 1].contains(word.word); });
        if (next == last)
            return std::nullopt;
        at = next - words.begin();
    }
    return at;
}

QList<PhraseMatch> PhraseList::matchesIn(const QList<Word>& words) const
{
    QList<PhraseMatch> matches;
    for (qsizetype from = 0; from < words.size(); ++from)
        for (const qsizetype index : byFirst_.value(words[from].word)) {
            const Phrase& phrase = phrases_[index];
            if (const auto end = endOf(phrase, words, from))
                matches += PhraseMatch{phrase.role, phrase.kind, phrase.isWeak, phrase.isNoted, {words[from].place.from, words[*end - 1].place.to}};
        }
    return matches;
}

} // namespace askline
