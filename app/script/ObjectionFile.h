// SPDX-License-Identifier: GPL-3.0-or-later
// One objection as its file says it: a predictable doubt with its answer, proof, counter-question and earlier line.
#pragma once

#include "app/script/Diagnostic.h"

namespace askline::script {

// The line said at an earlier stage so that the objection need not come up.
struct Preemption {
    QString stage;
    QString line;
    Place place;
    bool operator==(const Preemption&) const = default;
};

struct Objection {
    QString title;
    QString key;
    QStringList stages;
    QStringList words; // as prospects say it
    QString answer;    // answer, proof and the two below may hold merges; paragraphs are parted by \n
    QString proof;     // as written: may still be the {…} that says what belongs there
    QString askBack;
    QString doNotSay;
    QList<Preemption> preemptions;
    QStringList strays; // lines that belong to no name
    Remarks remarks;
    QMap<QString, Place> places; // of each value, by its name in the file, and "title"

    bool operator==(const Objection&) const;

    // The proof to show in a call: empty while it has not been filled in.
    QString filledProof() const;
};

struct ParsedObjection {
    Objection objection;
    QList<Diagnostic> diagnostics;

    bool operator==(const ParsedObjection&) const = default;
};

ParsedObjection parseObjection(QStringView source);
QString print(const Objection& objection);

} // namespace askline::script
