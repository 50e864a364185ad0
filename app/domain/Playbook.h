// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook as values: stage cards and objections, as the workspace took them from its text files.
#pragma once

#include "app/domain/Touch.h"

#include <QStringList>

namespace askline {

enum class StagePlace { InOrder, Side };

struct StageCard {
    QString key;
    QString title;
    StagePlace place = StagePlace::InOrder;
    QString goal;
    AskKind ask = AskKind::None;
    QString askWords; // with merge fields, as written
    QStringList preempts; // keys of objections
    QString script;       // its text file

    bool operator==(const StageCard&) const = default;
};

struct Objection {
    ObjectionId id;
    QString key;
    QString title;
    QStringList stages;
    QStringList words; // as prospects say it
    QString answer;
    QString proof; // empty until filled in
    QString askBack;
    QString doNotSay;
    QString preemptStage;
    QString preemptLine;

    bool operator==(const Objection&) const = default;
};

struct CallScript {
    QString key; // "voicemail", "gatekeeper", "incoming"
    QString title;
    QString script;

    bool operator==(const CallScript&) const = default;
};

struct Playbook {
    QString name;
    QList<StageCard> stages; // those in order first, then the side stages
    QList<Objection> objections;
    QList<CallScript> calls;

    bool operator==(const Playbook&) const = default;

    const StageCard* stage(QStringView key) const;
    QString stageTitle(const QString& key) const; // the key itself where no stage is called so
    QString firstStage() const;
    // The stage after this one in order; empty after the last and for side stages.
    QString stageAfter(QStringView key) const;
    const Objection* objection(ObjectionId id) const;
};

} // namespace askline
