// SPDX-License-Identifier: GPL-3.0-or-later
// The word with the fewest changes of a letter, where there are few.
#include "app/script/Nearest.h"

#include <algorithm>
#include <numeric>

namespace askline::script {

namespace {

int editDistance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.last();
}

} // namespace

QString nearest(QStringView typed, const QStringList& words)
{
    constexpr qsizetype longest = 40;
    int smallest = typed.size() > longest ? 0 : std::min(3, int(typed.size() + 1) / 2);
    QString found;
    for (const QString& word : words) {
        if (smallest == 0 || std::abs(word.size() - typed.size()) >= smallest)
            continue;
        if (const int distance = editDistance(typed, word); distance < smallest) {
            smallest = distance;
            found = word;
        }
    }
    return found;
}

} // namespace askline::script
