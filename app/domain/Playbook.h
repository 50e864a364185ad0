// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook as values: stage cards and objections, as the workspace took them from its text files.
#pragma once

#include "app/domain/Cadence.h"
#include "app/domain/Lead.h"

#include <QMap>
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
    QString script;       // its text file, with its snippets in place

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
    QString preemptStageTitle; // as the playbook calls it
    QString preemptLine;

    bool operator==(const Objection&) const = default;
};

struct CallScript {
    QString key; // "voicemail", "gatekeeper", "incoming", and those of occasions
    QString title;
    QString script;

    bool operator==(const CallScript&) const = default;
};

// What e-mails, texts and letters are written from.
struct Message {
    QString key;
    QString title;
    TouchKind kind = TouchKind::Email;
    AskKind ask = AskKind::None;
    QString subject; // with merge fields, as is the text
    QString text;    // paragraphs are parted by \n; {personal} is where one person is meant

    bool operator==(const Message&) const = default;
};

struct Playbook {
    QString name;
    QList<StageCard> stages; // those in order first, then the side stages
    QList<Objection> objections;
    QList<CallScript> calls;
    QList<Cadence> cadences;
    QList<Message> messages;
    QMap<QString, QString> snippets; // what scripts share: the text file by its key

    bool operator==(const Playbook&) const = default;

    const StageCard* stage(QStringView key) const;
    QString stageTitle(const QString& key) const; // the key itself where no stage is called so
    QString firstStage() const;
    // Keys, without side stages.
    QStringList stagesInOrder() const;
    // The stage after this one in order; empty after the last and for side stages.
    QString stageAfter(QStringView key) const;
    const Objection* objection(ObjectionId id) const;
    const Cadence* cadence(QStringView key) const;
    const Message* message(QStringView key) const;
};

// The key of the call script for what this step is for, at a person whose lead stands so: "meeting", "signature",
// "payment", "referral", "repeat", "care"; empty where the card of the stage says it.
QString occasionOf(const Step& step, Standing standing);
// Whether a call script with this key is for an occasion only.
bool isForAnOccasion(QStringView key);

} // namespace askline
