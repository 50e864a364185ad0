// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks without regard to case and accents.
#include "ui/widgets/PaletteItem.h"

#include <algorithm>
#include <utility>

namespace askline {

namespace {

QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            plain += c;
    return plain.toCaseFolded();
}

bool startsAWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

QString initialsOf(const QString& text)
{
    QString initials;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber()))
            initials += text[at];
    return initials;
}

int scoreOfWord(const QString& word, const QString& title, const QString& rest)
{
    if (title == word)
        return 120;
    if (title.startsWith(word))
        return 100;
    if (startsAWord(title, word))
        return 80;
    if (word.size() > 1 && initialsOf(title).startsWith(word))
        return 60;
    if (title.contains(word))
        return 40;
    if (startsAWord(rest, word))
        return 20;
    return rest.contains(word) ? 10 : 0;
}

} // namespace

int paletteScore(const QString& query, const PaletteItem& item)
{
    const QString wanted = folded(query).simplified();
    const QString title = folded(item.title);
    if (wanted.isEmpty())
        return 1;
    const QString rest = folded(item.subtitle + u' ' + item.group);
    const QStringList words = wanted.split(u' ');
    int sum = 0;
    for (const QString& word : words) {
        const int score = scoreOfWord(word, title, rest);
        if (score == 0)
            return 0;
        sum += score;
    }
    const int whole = words.size() > 1 && title.startsWith(wanted) ? 30 : 0; // the words in a row beat the words apart
    return sum / int(words.size()) + whole;
}

QList<PaletteItem> ranked(const QString& query, const QList<PaletteItem>& items)
{
    QList<std::pair<int, PaletteItem>> scored;
    for (const PaletteItem& item : items)
        if (const int score = paletteScore(query, item); score > 0)
            scored.emplaceBack(score, item);
    std::ranges::stable_sort(scored, std::greater(), &std::pair<int, PaletteItem>::first);
    QList<PaletteItem> best;
    for (auto& [score, item] : scored)
        best.append(std::move(item));
    return best;
}

} // namespace askline
