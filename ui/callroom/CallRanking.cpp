// SPDX-License-Identifier: GPL-3.0-or-later
// A prospect's sentence fits by the words it shares with those written down, not by containing them all.
#include "ui/callroom/CallRanking.h"

#include "app/base/Folding.h"

#include <algorithm>

namespace askline {

namespace {

constexpr int perUseHere = 3;
constexpr int forPreempted = 4;
constexpr int forStage = 2;
constexpr qsizetype shortestTelling = 3; // "it's", "a" and "of" tell nothing

int weightOf(const Objection& objection, const StageCard* card, const ObjectionUse& use)
{
    int weight = use.atThisStage * perUseHere + use.everywhere;
    if (card && card->preempts.contains(objection.key))
        weight += forPreempted;
    if (card && objection.stages.contains(card->key))
        weight += forStage;
    return weight;
}

int fitOf(const QStringList& typed, const QString& phrase, const Objection& objection)
{
    const QString title = foldedWords(objection.title);
    const QString words = foldedWords(objection.words.join(u' ') + u' ' + objection.key);
    int fit = title.startsWith(phrase) ? 40 : title.contains(phrase) || words.contains(phrase) ? 20 : 0;
    int found = 0;
    for (const QString& word : typed) {
        const QString begun = u' ' + word;
        const int worth = (u' ' + title).contains(begun) ? 6 : (u' ' + words).contains(begun) ? 4 : 0;
        fit += worth;
        found += worth > 0;
    }
    return found * 2 >= typed.size() ? fit : 0;
}

} // namespace

QList<Objection> rankedObjections(const Playbook& playbook, const QString& stage, const QHash<ObjectionId, ObjectionUse>& use)
{
    const StageCard* card = playbook.stage(stage);
    QList<Objection> all = playbook.objections;
    std::ranges::stable_sort(all, std::greater(), [&](const Objection& one) { return weightOf(one, card, use.value(one.id)); });
    return all;
}

QList<Objection> objectionsFor(const QString& typed, const QList<Objection>& all)
{
    const QString phrase = foldedWords(typed);
    QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return all;
    if (words.size() > 1)
        words.removeIf([](const QString& word) { return word.size() < shortestTelling; });
    QList<Objection> fitting;
    for (const Objection& one : all)
        if (fitOf(words, phrase, one) > 0)
            fitting += one;
    std::ranges::stable_sort(fitting, std::greater(), [&](const Objection& one) { return fitOf(words, phrase, one); });
    return fitting;
}

} // namespace askline
