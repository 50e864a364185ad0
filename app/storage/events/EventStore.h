// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what happened: touches, asks and their answers, moves, verdicts, answers, objections, notes. Newest first.
#pragma once

#include "app/base/Randomness.h"
#include "app/domain/Events.h"
#include "app/domain/SalesHistory.h"
#include "app/domain/Touch.h"
#include "app/storage/Database.h"

#include <QHash>
#include <QList>

namespace askline::storage {

void insertTouch(Database& database, const Touch& touch, const QByteArray& identity = {});
bool hasTouch(Database& database, TouchId touch); // also one that was undone
// One without an identity that is this mail by lead, kind, direction and subject, within a day of it; null where there is none.
TouchId touchLoggedByHand(Database& database, const Touch& mail);
// Also one that was undone: what a person took back does not come again by itself.
bool hasTouchWithIdentity(Database& database, const QByteArray& identity);
QList<Touch> touchesOfLead(Database& database, LeadId lead, int limit = -1);
// Without notes; `by` null: everybody's.
QList<Touch> touchesBetween(Database& database, Moment from, Moment to, PersonId by);

// Of the backlog, how many were contacted for the first time in that span.
int backlogBegunBetween(Database& database, Moment from, Moment to, PersonId by);
// When the person last contacted anybody; none: never.
std::optional<Moment> lastTouchBefore(Database& database, Moment before, PersonId by);

// Calls the person made since then, counted up to `most`; `by` null: anybody's.
int callsMadeSince(Database& database, Moment since, PersonId by, int most);

struct CallMade {
    SourceId source;
    Moment at;
    TouchOutcome outcome = TouchOutcome::None;
    QString timeZone; // of whoever was called; empty: not known
};
// Newest first.
QList<CallMade> latestCalls(Database& database, int limit);

void insertAsk(Database& database, const Ask& ask);
void insertAskAnswer(Database& database, const IdBytes& id, AskId ask, TouchId touch, AskAnswer answer, Moment at, PersonId by);
QList<Ask> asksOfLead(Database& database, LeadId lead);
QList<Ask> asksBetween(Database& database, Moment from, Moment to, PersonId by);
QHash<AskAnswer, int> answerCountsBetween(Database& database, Moment from, Moment to, PersonId by);
// When asks were made.
QList<Moment> askTimesBetween(Database& database, Moment from, Moment to, PersonId by);
// How many leads were given that verdict.
int verdictsBetween(Database& database, VerdictKind what, Moment from, Moment to, PersonId by);
struct Sales {
    int count = 0;
    qint64 minorValue = 0; // of those in that currency
};
Sales salesBetween(Database& database, const QString& currency, Moment from, Moment to, PersonId by);
struct TouchShare {
    int all = 0;
    int onFresh = 0; // to leads that had come within seven days
};
TouchShare touchesOnFreshBetween(Database& database, Moment from, Moment to, PersonId by);
// Of the latest so many answers and sales.
SalesHistory latestSalesHistory(Database& database, int answers, int sales);

void insertStageMove(Database& database, const IdBytes& id, LeadId lead, const StageMove& move, TouchId touch = {});
QList<StageMove> stageMovesOfLead(Database& database, LeadId lead);
void insertVerdict(Database& database, const IdBytes& id, LeadId lead, const Verdict& verdict, TouchId touch = {});
QList<Verdict> verdictsOfLead(Database& database, LeadId lead);
void insertAnswer(Database& database, const IdBytes& id, LeadId lead, const Answer& answer, TouchId touch = {});
QList<Answer> answersOfLead(Database& database, LeadId lead);
void insertObjectionRaised(Database& database, const IdBytes& id, LeadId lead, const ObjectionRaised& raised, TouchId touch = {});
QList<ObjectionRaised> objectionsOfLead(Database& database, LeadId lead);
struct ObjectionUse {
    int everywhere = 0;
    int atThisStage = 0;
};
QHash<ObjectionId, ObjectionUse> objectionUse(Database& database, const QString& stage);

void insertNote(Database& database, LeadId lead, const Note& note);
void updateNote(Database& database, const Note& note);
QList<Note> notesOfLead(Database& database, LeadId lead);

} // namespace askline::storage
