// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what was done in a span of time, for the numbers: everything of it, one by one.
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

struct TouchOfWork {
    TouchId id;
    Moment at;
    PersonId by;
    TouchKind kind = TouchKind::Call;
    Direction direction = Direction::Made;
    TouchOutcome outcome = TouchOutcome::None;
    int seconds = 0;
    Moment arrived; // its lead
};
// Oldest first, as are the others.
QList<TouchOfWork> touchesOf(Database& database, const WorkSpan& span);

// When the very first was; none without a touch.
std::optional<Moment> firstTouch(Database& database);

struct AskOfWork {
    TouchId touch;
    Moment at;
    PersonId by;
    AskKind kind = AskKind::None;
    QString stage;
    AskAnswer answer = AskAnswer::Open; // the latest
    qint64 lead = 0;
    Standing standing = Standing::Open;
    Money value; // of the lead
};
QList<AskOfWork> asksOf(Database& database, const WorkSpan& span);

struct ObjectionOfWork {
    ObjectionId objection;
    QString stage;
    Moment at;
    LeadId lead;
    Standing standing = Standing::Open;
};
QList<ObjectionOfWork> objectionsOf(Database& database, const WorkSpan& span);

struct ScriptOfWork {
    TouchId touch;
    LeadId lead;
    Moment at;
    QString script;
    QByteArray text; // its fingerprint
    QStringList wordings;
    int musts = 0;
    int met = 0;
    QStringList preempts;
    QStringList preempted;
    PersonId by;
    TouchOutcome outcome = TouchOutcome::None;
};
QList<ScriptOfWork> scriptUsesOf(Database& database, const WorkSpan& span);

// What was written when leads were lost or disqualified, latest first.
QList<LossWords> lossWords(Database& database, const WorkSpan& span, int limit);
// Answers to what scripts ask, and objections as they were said; latest first. Looks through all answers.
QList<CallWords> callWords(Database& database, const WorkSpan& span, int limit);

} // namespace askline::storage
