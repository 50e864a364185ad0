// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of one line, of which each call says one by lot: which of them asks end in a yes with. This is an experiment.
#pragma once

#include "app/numbers/Rate.h"

#include <QList>
#include <QString>

namespace askline {

struct WordingResult {
    QString name;
    Rate yes; // calls whose ask was answered yes, of those that said it and asked
    bool operator==(const WordingResult&) const = default;
};

struct WordingTrial {
    QString script; // its key
    int set = 0;    // which of its sets of wordings
    QList<WordingResult> wordings;
    bool operator==(const WordingTrial&) const = default;

    // Of the first two by their number of calls: how likely it is that the later is better; none of fewer.
    std::optional<double> chanceThatLaterIsBetter() const;
    // It is decided from 95 % on, either way.
    bool isDecided() const;
    // About how many calls more it takes, if shares stay as they are; none where even ten thousand would not tell.
    std::optional<int> callsUntilDecided() const;
};

} // namespace askline
