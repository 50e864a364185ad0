// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what was said in a span of time, one by one: objections, wordings, answers, reasons of losses.
#pragma once

#include "app/domain/CallWords.h"
#include "app/domain/Touch.h"
#include "app/storage/Database.h"
#include "app/storage/numbers/CellStore.h"

namespace askline::storage {

// By whom and on whose leads; null: all. The days are not looked at.
struct WorkSpan {
    Moment from;
    Moment before;
    NumbersFilter filter;
};

// When the very first touch was; none without one.
std::optional<Moment> firstTouch(Database& database);

struct ObjectionOfWork {
    ObjectionId objection;
    QString stage;
    Moment at;
    LeadId lead;
    Standing standing = Standing::Open;
};
// Oldest first.
QList<ObjectionOfWork> objectionsOf(Database& database, const WorkSpan& span);

struct ScriptOfWork {
    TouchId touch;
    LeadId lead;
    Moment at;
    QString script;
    QByteArray text; // its fingerprint
    QStringList wordings;
    QStringList preempts;
    QStringList preempted;
    TouchOutcome outcome = TouchOutcome::None;
    std::optional<bool> askedAndYes; // none: nothing was asked, or it had no wordings
};
// Those with wordings or with objections to answer before they come up; oldest first.
QList<ScriptOfWork> scriptUsesOf(Database& database, const WorkSpan& span);

// What was written when leads were lost or disqualified, latest first.
QList<LossWords> lossWords(Database& database, const WorkSpan& span, int limit);
// Answers to what scripts ask, and objections as they were said; latest first. Looks through all answers.
QList<CallWords> callWords(Database& database, const WorkSpan& span, int limit);

} // namespace askline::storage
