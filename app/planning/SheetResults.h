// SPDX-License-Identifier: GPL-3.0-or-later
// The results of a call sheet as somebody types or pastes them: a line a person, "#12 no answer", "31 callback thu 10
// wants an offer".
#pragma once

#include "app/domain/Touch.h"
#include "app/planning/TimePhrase.h"

#include <QHash>

namespace askline {

struct SheetResult {
    qint64 lead = 0; // the workspace's own number, as printed on the sheet
    TouchOutcome outcome = TouchOutcome::None;
    std::optional<Due> when; // of a callback or a meeting
    QString note;
    bool operator==(const SheetResult&) const = default;
};

struct SheetLine {
    enum class Fault { None, NoNumber, NoOutcome, NoTime };
    int line = 0; // from 1
    QString typed;
    Fault fault = Fault::None;
    SheetResult result; // as far as it was understood
    bool operator==(const SheetLine&) const = default;
};

// The words for outcomes, case-folded, longest match first; more may be added by whoever knows the user's language.
using OutcomeWords = QHash<QString, TouchOutcome>;

// Empty lines and lines that begin with // are left out. `contextOf`: in whose time the lead's hours are said.
QList<SheetLine> readSheetResults(const QString& text, const OutcomeWords& words, const std::function<TimeContext(qint64 lead)>& contextOf);

} // namespace askline
