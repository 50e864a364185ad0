// SPDX-License-Identifier: GPL-3.0-or-later
// Who the people of a file are: fresh enquiries, old contacts or customers; asked once, guessed from the data.
#pragma once

#include "app/domain/LeadProposal.h"

namespace askline::intake {

struct ArrivalGuess {
    enum class Why {
        LatelyReceived,  // `percent` of them within the last week
        LongAgo,         // most were received before that
        NoTimes,         // the file does not say when they came
        MostlyWon,       // `percent` of them
        CustomerColumns, // `column` is one only customers have
    };
    Arrival arrival = Arrival::Backlog;
    Why why = Why::NoTimes;
    int percent = 0;
    QString column{};

    bool operator==(const ArrivalGuess&) const = default;
};

// From the first proposals of a file and its headers.
ArrivalGuess guessArrival(const QList<LeadProposal>& first, const QStringList& headers, Moment now);

} // namespace askline::intake

namespace askline {
template <>
std::span<const NamedValue<intake::ArrivalGuess::Why>> namesOf<intake::ArrivalGuess::Why>();
} // namespace askline
