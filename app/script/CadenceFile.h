// SPDX-License-Identifier: GPL-3.0-or-later
// One cadence as its file says it: what begins it, for whom, and its steps.
#pragma once

#include "app/script/Diagnostic.h"

namespace askline::script {

// "2 days, email, missed-you, ask meeting"
struct FollowUp {
    int days = -1; // after the step before; -1: not readable
    QString kind;
    QString message; // key of a message; of a task its words
    QString ask;     // empty: none
    Place place;
    bool operator==(const FollowUp&) const = default;
};

struct Cadence {
    QString title;
    QString key;
    QString starts; // "by hand", "prioritised", "out of reach", "sent"
    QStringList stages;
    QStringList tiers;
    QStringList sources;
    QList<FollowUp> steps;
    QStringList strays;
    Remarks remarks;
    QMap<QString, Place> places; // of each value, by its name in the file, and "title"

    bool operator==(const Cadence&) const = default;
};

struct ParsedCadence {
    Cadence cadence;
    QList<Diagnostic> diagnostics;

    bool operator==(const ParsedCadence&) const = default;
};

ParsedCadence parseCadence(QStringView source);
QString print(const Cadence& cadence);

// What the kinds of steps and beginnings are called in files.
QStringList followUpKinds();
QStringList cadenceBeginnings();

} // namespace askline::script
