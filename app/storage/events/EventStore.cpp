// SPDX-License-Identifier: GPL-3.0-or-later
// Events are inserted once; their rows are read newest first.
#include "app/storage/events/EventStore.h"

#include "app/storage/Query.h"

namespace askline::storage {

namespace {

using Bytes = Id<struct AnyTag>;

Touch touchFrom(Query& query)
{
    Touch t;
    t.id = query.id<TouchId>();
    t.lead = query.id<LeadId>();
    t.contact = query.id<ContactId>();
    t.kind = query.named<TouchKind>();
    t.direction = query.named<Direction>();
    t.outcome = query.named<TouchOutcome>();
    t.at = query.moment();
    t.seconds = int(query.integer());
    t.stage = query.text();
    t.subject = query.text();
    t.note = query.text();
    t.by = query.id<PersonId>();
    return t;
}

Ask askFrom(Query& query)
{
    Ask a;
    a.id = query.id<AskId>();
    a.lead = query.id<LeadId>();
    a.touch = query.id<TouchId>();
    a.kind = query.named<AskKind>();
    a.words = query.text();
    a.stage = query.text();
    a.at = query.moment();
    a.by = query.id<PersonId>();
    a.answer = query.named<AskAnswer>();
    a.answeredAt = query.optionalMoment();
    return a;
}

template <class Value>
QList<Value> allOf(Query& query, Value (*read)(Query&))
{
    QList<Value> values;
    while (query.next())
        values += read(query);
    return values;
}

StageMove stageMoveFrom(Query& query)
{
    return {query.text(), query.moment(), query.id<PersonId>()};
}

Verdict verdictFrom(Query& query)
{
    return {query.named<VerdictKind>(), query.id<ReasonId>(), query.text(), query.moment(), query.id<PersonId>()};
}

Answer answerFrom(Query& query)
{
    return {query.text(), query.text(), query.text(), query.moment(), query.id<PersonId>()};
}

ObjectionRaised objectionFrom(Query& query)
{
    return {query.id<ObjectionId>(), query.text(), query.text(), query.moment(), query.id<PersonId>()};
}

Note noteFrom(Query& query)
{
    return {query.id<NoteId>(), query.text(), query.moment(), query.id<PersonId>()};
}

template <class Value>
QList<Value> ofLead(Database& database, const QString& statement, LeadId lead, Value (*read)(Query&))
{
    Query query(database, statement);
    query.bind(lead);
    return allOf(query, read);
}

} // namespace

void insertTouch(Database& database, const Touch& t, const QByteArray& identity)
{
    Query(database, QStringLiteral("events/insertTouch"))
        .bind(t.id, t.lead, t.contact, t.kind, t.direction, t.outcome, t.at, t.seconds, t.stage, t.subject, t.note, t.by, identity)
        .run();
}

bool hasTouch(Database& database, TouchId touch)
{
    Query query(database, QStringLiteral("events/touchExists"));
    query.bind(touch);
    return query.next();
}

TouchId touchLoggedByHand(Database& database, const Touch& mail)
{
    constexpr qint64 dayMs = 86'400'000;
    Query query(database, QStringLiteral("events/touchLoggedByHand"));
    query.bind(mail.lead, mail.at.ms - dayMs, mail.at.ms + dayMs, mail.kind, mail.direction, mail.subject);
    return query.next() ? query.id<TouchId>() : TouchId{};
}

bool hasTouchWithIdentity(Database& database, const QByteArray& identity)
{
    Query query(database, QStringLiteral("events/touchWithIdentity"));
    query.bind(identity);
    return query.next();
}

int backlogBegunBetween(Database& database, Moment from, Moment to, PersonId by)
{
    Query query(database, QStringLiteral("events/backlogBegun"));
    query.bind(from, to, by);
    return query.next() ? int(query.integer()) : 0;
}

std::optional<Moment> lastTouchBefore(Database& database, Moment before, PersonId by)
{
    Query query(database, QStringLiteral("events/lastTouchBefore"));
    query.bind(before, by);
    return query.next() ? query.optionalMoment() : std::nullopt;
}

int callsMadeSince(Database& database, Moment since, PersonId by, int most)
{
    Query query(database, QStringLiteral("events/callsMadeSince"));
    query.bind(since, by, most);
    return query.next() ? int(query.integer()) : 0;
}

QList<CallMade> latestCalls(Database& database, int limit)
{
    QList<CallMade> calls;
    Query query(database, QStringLiteral("events/latestCalls"));
    query.bind(limit);
    while (query.next()) {
        CallMade call;
        call.at = query.moment();
        call.outcome = query.named<TouchOutcome>();
        call.timeZone = query.text();
        call.source = query.id<SourceId>();
        calls += call;
    }
    return calls;
}

QList<Touch> touchesOfLead(Database& database, LeadId lead, int limit)
{
    Query query(database, QStringLiteral("events/touchesOfLead"));
    query.bind(lead, limit);
    return allOf(query, touchFrom);
}

QList<Touch> touchesBetween(Database& database, Moment from, Moment to, PersonId by)
{
    Query query(database, QStringLiteral("events/touchesBetween"));
    query.bind(from, to, by);
    return allOf(query, touchFrom);
}

void insertAsk(Database& database, const Ask& a)
{
    Query(database, QStringLiteral("events/insertAsk")).bind(a.id, a.lead, a.touch, a.kind, a.words, a.stage, a.at, a.by).run();
}

void insertAskAnswer(Database& database, const IdBytes& id, AskId ask, TouchId touch, AskAnswer answer, Moment at, PersonId by)
{
    Query(database, QStringLiteral("events/insertAskAnswer")).bind(Bytes{id}, ask, touch, answer, at, by).run();
}

QList<Ask> asksOfLead(Database& database, LeadId lead)
{
    return ofLead(database, QStringLiteral("events/asksOfLead"), lead, askFrom);
}

QList<Ask> asksBetween(Database& database, Moment from, Moment to, PersonId by)
{
    Query query(database, QStringLiteral("events/asksBetween"));
    query.bind(from, to, by);
    return allOf(query, askFrom);
}

QHash<AskAnswer, int> answerCountsBetween(Database& database, Moment from, Moment to, PersonId by)
{
    QHash<AskAnswer, int> counts;
    Query query(database, QStringLiteral("events/answerCountsBetween"));
    query.bind(from, to, by);
    while (query.next()) {
        const auto answer = query.named<AskAnswer>();
        counts[answer] = int(query.integer());
    }
    return counts;
}

QList<Moment> askTimesBetween(Database& database, Moment from, Moment to, PersonId by)
{
    QList<Moment> times;
    Query query(database, QStringLiteral("events/askTimesBetween"));
    query.bind(from, to, by);
    while (query.next())
        times += query.moment();
    return times;
}

int verdictsBetween(Database& database, VerdictKind what, Moment from, Moment to, PersonId by)
{
    Query query(database, QStringLiteral("events/verdictCountBetween"));
    query.bind(what, from, to, by);
    return query.next() ? int(query.integer()) : 0;
}

Sales salesBetween(Database& database, const QString& currency, Moment from, Moment to, PersonId by)
{
    Query query(database, QStringLiteral("events/salesBetween"));
    query.bind(currency, from, to, by);
    if (!query.next())
        return {};
    const int count = int(query.integer());
    return {count, query.integer()};
}

TouchShare touchesOnFreshBetween(Database& database, Moment from, Moment to, PersonId by)
{
    Query query(database, QStringLiteral("events/touchesOnFreshBetween"));
    query.bind(from, to, by);
    if (!query.next())
        return {};
    const int all = int(query.integer());
    return {all, int(query.integer())};
}

SalesHistory latestSalesHistory(Database& database, int answers, int sales)
{
    SalesHistory history;
    Query answered(database, QStringLiteral("events/latestAnswers"));
    answered.bind(answers);
    while (answered.next()) {
        AnswerCounts& counts = history.answers[answered.text()];
        const auto answer = answered.named<AskAnswer>();
        const int times = int(answered.integer());
        (answer == AskAnswer::Yes ? counts.yes : answer == AskAnswer::No ? counts.no : counts.notYet) += times;
    }
    Query sold(database, QStringLiteral("events/latestSales"));
    sold.bind(sales);
    while (sold.next()) {
        const qint64 minor = sold.integer();
        history.sales += Money{minor, sold.text()};
    }
    return history;
}

void insertStageMove(Database& database, const IdBytes& id, LeadId lead, const StageMove& move, TouchId touch)
{
    Query(database, QStringLiteral("events/insertStageMove")).bind(Bytes{id}, lead, move.stage, move.at, touch, move.by).run();
}

QList<StageMove> stageMovesOfLead(Database& database, LeadId lead)
{
    return ofLead(database, QStringLiteral("events/stageMovesOfLead"), lead, stageMoveFrom);
}

void insertVerdict(Database& database, const IdBytes& id, LeadId lead, const Verdict& v, TouchId touch)
{
    Query(database, QStringLiteral("events/insertVerdict")).bind(Bytes{id}, lead, v.what, v.reason, v.note, v.at, touch, v.by).run();
}

QList<Verdict> verdictsOfLead(Database& database, LeadId lead)
{
    return ofLead(database, QStringLiteral("events/verdictsOfLead"), lead, verdictFrom);
}

void insertAnswer(Database& database, const IdBytes& id, LeadId lead, const Answer& a, TouchId touch)
{
    Query(database, QStringLiteral("events/insertAnswer")).bind(Bytes{id}, lead, touch, a.field, a.question, a.value, a.at, a.by).run();
}

QList<Answer> answersOfLead(Database& database, LeadId lead)
{
    return ofLead(database, QStringLiteral("events/answersOfLead"), lead, answerFrom);
}

void insertObjectionRaised(Database& database, const IdBytes& id, LeadId lead, const ObjectionRaised& o, TouchId touch)
{
    Query(database, QStringLiteral("events/insertObjectionRaised"))
        .bind(Bytes{id}, lead, touch, o.objection, o.words, o.stage, o.at, o.by)
        .run();
}

QList<ObjectionRaised> objectionsOfLead(Database& database, LeadId lead)
{
    return ofLead(database, QStringLiteral("events/objectionsOfLead"), lead, objectionFrom);
}

QHash<ObjectionId, ObjectionUse> objectionUse(Database& database, const QString& stage)
{
    QHash<ObjectionId, ObjectionUse> use;
    Query query(database, QStringLiteral("events/objectionUse"));
    query.bind(stage);
    while (query.next()) {
        const auto id = query.id<ObjectionId>();
        const int everywhere = int(query.integer());
        use.insert(id, {everywhere, int(query.integer())});
    }
    return use;
}

void insertNote(Database& database, LeadId lead, const Note& note)
{
    Query(database, QStringLiteral("events/insertNote")).bind(note.id, lead, note.text, note.at, note.by).run();
}

void updateNote(Database& database, const Note& note)
{
    Query(database, QStringLiteral("events/updateNote")).bind(note.id, note.text).run();
}

QList<Note> notesOfLead(Database& database, LeadId lead)
{
    return ofLead(database, QStringLiteral("events/notesOfLead"), lead, noteFrom);
}

} // namespace askline::storage
