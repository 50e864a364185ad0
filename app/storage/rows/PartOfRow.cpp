// SPDX-License-Identifier: GPL-3.0-or-later
// Moves, the decision and scripts are read here; what else happened came with the row.
#include "app/storage/rows/PartOfRow.h"

#include "app/domain/Events.h"
#include "app/storage/Query.h"
#include "app/storage/events/EventStore.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace askline::storage {

namespace {

constexpr qint64 freshMs = qint64(7) * 86'400'000;

struct Decided {
    Moment at;
    ReasonId reason;
};

std::optional<Decided> decisionOf(Database& database, const LeadRow& row)
{
    if (row.isOpen())
        return std::nullopt;
    Query query(database, QStringLiteral("numbers/decisionOfLead"));
    query.bind(row.id);
    if (!query.next())
        return std::nullopt;
    const Moment at = query.moment();
    return Decided{at, query.id<ReasonId>()};
}

struct Move {
    QString stage;
    Moment at;
    bool isOwn = true; // not of a lead that was merged into it
};

// Oldest first.
QList<Move> movesOf(Database& database, LeadId lead)
{
    QList<Move> moves;
    Query query(database, QStringLiteral("numbers/movesOfLead"));
    query.bind(lead);
    while (query.next()) {
        const QString stage = query.text();
        const Moment at = query.moment();
        moves += Move{stage, at, query.flag()};
    }
    return moves;
}

// Days are counted by their Julian number, and whole months below zero: what a shared file puts outside is not counted.
bool isInCalendar(QDate day)
{
    return day.isValid() && day.toJulianDay() > 0 && day.toJulianDay() < std::numeric_limits<int>::max();
}

// Those of them that lie in the calendar, each with its day.
template <class Thing>
struct Dated {
    const Thing& thing;
    QDate day;
};
template <class Thing>
QList<Dated<Thing>> dated(const QList<Thing>& things, const QTimeZone& zone)
{
    QList<Dated<Thing>> all;
    for (const Thing& thing : things)
        if (const QDate day = thing.at.dateIn(zone); isInCalendar(day))
            all.emplaceBack(thing, day);
    return all;
}

struct ScriptSpoken {
    QString script;
    QByteArray text; // its fingerprint
    QStringList wordings;
    int musts = 0;
    int met = 0;
    QStringList preempts;
    QStringList preempted;
};

struct Part {
    BuiltRow& built;
    const PartSources& sources;
    const RowContext& context;
    QList<Move> moves;
    std::optional<Decided> decided;
    QList<Dated<Touch>> touches;
    QList<Dated<Ask>> asks;
    QList<Dated<ObjectionRaised>> raised;
    QMultiHash<TouchId, ScriptSpoken> scripts;

    const LeadRow& row() const { return built.row; }
    QList<Measure>& measures() { return built.part.measures; }
    bool isWorthMoney() const { return isWon(row().standing) && row().value; }
};

// When it came to each step it ever reached; to one that was passed over, when it came to the next.
QList<Moment> stepsCameTo(const Part& p)
{
    const int last = lastStep(p.context.stagesInOrder.size());
    QList<std::optional<Moment>> first(last + 1);
    const auto came = [&](int step, Moment at) { first[step] = std::min(first[step].value_or(at), at); };
    for (const Touch& touch : p.sources.touches) {
        if (countsAsContact(touch))
            came(Contacted, touch.at);
        if (isTalk(touch))
            came(Talked, touch.at);
    }
    for (const Move& move : p.moves)
        came(stepOfStage(p.context.stagesInOrder.indexOf(move.stage)), move.at);
    if (isWon(p.row().standing))
        came(last, p.decided ? p.decided->at : p.built.arrived);
    QList<Moment> steps;
    std::optional<Moment> next;
    for (int step = last; step > Arrived; --step) {
        if (first[step])
            next = std::min(next.value_or(*first[step]), *first[step]);
        if (next)
            steps.prepend(*next);
    }
    return steps;
}

qint64 countedBetween(Moment from, Moment to)
{
    return countedMinutes((to.ms - from.ms) / 60'000);
}

void measureFirstContact(Part& p)
{
    const LeadRow& row = p.row();
    if (row.backlog)
        return;
    const auto end = row.firstContactAt ? row.firstContactAt : p.decided ? std::optional(p.decided->at) : std::nullopt;
    if (!end)
        return;
    const qint64 wait = countedBetween(p.built.arrived, *end);
    p.measures() += Measure{MeasureKind::FirstContact, {}, wait, row.firstContactAt.has_value()};
    if (p.decided)
        p.measures() += Measure{MeasureKind::DecidedAfter, {}, contactSpeed(row.firstContactAt ? std::optional(wait) : std::nullopt), isWon(row.standing)};
}

void measureWonByTouch(Part& p, const QMap<TouchKind, int>& contacts, qint64 all)
{
    const Money value = p.row().value.value_or(Money{});
    for (auto kind = contacts.cbegin(); kind != contacts.cend(); ++kind) {
        const qint64 share = value.minor / all * *kind + value.minor % all * *kind / all; // of any sum
        p.measures() += Measure{MeasureKind::WonByTouch, value.currency, int(kind.key()), true, share};
    }
}

void measureDecision(Part& p)
{
    QMap<TouchKind, int> contacts;
    qint64 all = 0;
    for (const Touch& touch : p.sources.touches)
        if (countsAsContact(touch) && touch.at <= p.decided->at) {
            ++contacts[touch.kind];
            ++all;
        }
    const bool won = isWon(p.row().standing);
    p.measures() += Measure{won ? MeasureKind::Won : MeasureKind::Lost, {}, countedBetween(p.built.arrived, p.decided->at), true};
    p.measures() += Measure{won ? MeasureKind::TouchesToWin : MeasureKind::TouchesToLoss, {}, all, true};
    if (!won)
        p.measures() += Measure{MeasureKind::LostFor, p.decided->reason.isNull() ? QString() : p.decided->reason.hex(), p.built.part.cell.furthest, true};
    if (p.isWorthMoney())
        measureWonByTouch(p, contacts, all);
}

// From one move to the next; the first stage begins with the lead, or with the day it was entered where it is older.
void measureStays(Part& p)
{
    QString stage = p.context.firstStage;
    Moment since = p.row().backlog ? p.row().made : p.built.arrived;
    for (const Move& move : std::as_const(p.moves)) {
        if (p.decided && move.at >= p.decided->at) // a win moves it on in the same moment
            break;
        if (move.stage == stage || !move.isOwn)
            continue;
        p.measures() += Measure{MeasureKind::Stayed, stage, countedBetween(since, move.at), true};
        stage = move.stage;
        since = move.at;
    }
    if (p.decided)
        p.measures() += Measure{MeasureKind::Stayed, stage, countedBetween(since, p.decided->at), true};
    else if (p.row().isOpen())
        p.measures() += Measure{MeasureKind::Staying, stage, since.dateIn(p.context.zone).toJulianDay(), false};
}

MeasureKind answeredAs(AskAnswer answer)
{
    switch (answer) {
    case AskAnswer::Yes: return MeasureKind::AskedYes;
    case AskAnswer::No: return MeasureKind::AskedNo;
    case AskAnswer::NotYet: return MeasureKind::AskedNotYet;
    case AskAnswer::Open: break;
    }
    return MeasureKind::AskUnanswered;
}

void measureAsks(Part& p)
{
    for (const auto& [ask, day] : std::as_const(p.asks))
        p.measures() += Measure{answeredAs(ask.answer), ask.stage, int(ask.kind), true, 0, day, ask.by};
}

// The same money for each kind, stage and person that a yes was said to, but once for each.
void measureBrought(Part& p)
{
    const Money value = *p.row().value;
    QSet<AskKind> kinds;
    QSet<QString> stages;
    QSet<PersonId> people;
    const auto isFirst = [](auto& seen, const auto& one) {
        const bool isNew = !seen.contains(one);
        seen += one;
        return isNew;
    };
    for (const auto& [ask, day] : p.asks | std::views::reverse) {
        if (ask.answer != AskAnswer::Yes)
            continue;
        if (isFirst(kinds, ask.kind))
            p.measures() += Measure{MeasureKind::KindBrought, value.currency, int(ask.kind), true, value.minor, day, ask.by};
        if (isFirst(stages, ask.stage))
            p.measures() += Measure{MeasureKind::StageBrought, ask.stage + betweenParts + value.currency, 0, true, value.minor, day, ask.by};
        if (isFirst(people, ask.by))
            p.measures() += Measure{MeasureKind::PersonBrought, value.currency, 0, true, value.minor, day, ask.by};
    }
}

QMultiHash<TouchId, ScriptSpoken> scriptsOf(Database& database, LeadId lead)
{
    const auto listed = [](const QString& text) { return text.split(u',', Qt::SkipEmptyParts); };
    QMultiHash<TouchId, ScriptSpoken> scripts;
    Query query(database, QStringLiteral("numbers/scriptsOfLead"));
    query.bind(lead);
    while (query.next()) {
        const auto touch = query.id<TouchId>();
        scripts.insert(touch, ScriptSpoken{query.text(), query.blob(), listed(query.text()), int(query.integer()), int(query.integer()), listed(query.text()), listed(query.text())});
    }
    return scripts;
}

QString keyOf(ObjectionId objection)
{
    return objection.isNull() ? QString() : objection.hex();
}

void measureObjections(Part& p)
{
    QSet<ObjectionId> seen;
    for (const auto& [raised, day] : p.raised | std::views::reverse) {
        p.measures() += Measure{MeasureKind::Raised, keyOf(raised.objection) + betweenParts + raised.stage, 0, true, 0, day, raised.by};
        if (p.row().isOpen() || seen.contains(raised.objection))
            continue;
        seen += raised.objection;
        p.measures() += Measure{MeasureKind::DecidedWith, keyOf(raised.objection), 0, isWon(p.row().standing), 0, day, raised.by};
    }
}

bool isRaisedFrom(const Part& p, const QString& card, Moment at)
{
    return std::ranges::any_of(p.raised, [&](const auto& one) { return one.thing.at >= at && p.context.cardKeys.value(one.thing.objection) == card; });
}

void measureScript(Part& p, const ScriptSpoken& script, const Touch& touch, QDate day)
{
    bool asked = false;
    bool yes = false;
    for (const auto& [ask, on] : std::as_const(p.asks))
        if (ask.touch == touch.id) {
            asked = true;
            yes = yes || ask.answer == AskAnswer::Yes;
        }
    for (qsizetype set = 0; asked && set < script.wordings.size(); ++set)
        p.measures() += Measure{MeasureKind::Said, QStringList{script.script, QString::fromLatin1(script.text.toHex()), script.wordings[set]}.join(betweenParts), set, yes, 0, day, touch.by};
    if (!reachesThePerson(touch.outcome))
        return;
    for (const QString& card : script.preempts) {
        const bool isSaid = script.preempted.contains(card);
        p.measures() += Measure{isSaid ? MeasureKind::Preempted : MeasureKind::Unpreempted, card, 0, isRaisedFrom(p, card, touch.at), 0, day, touch.by};
    }
}

DayOfWork workOf(const Touch& touch, Moment arrived, bool asked, bool scripted)
{
    DayOfWork work;
    const bool reached = isAttempt(touch) && reachesThePerson(touch.outcome);
    work.touches = 1;
    work.onFresh = touch.at.ms - arrived.ms < freshMs;
    work.tried = isAttempt(touch);
    work.reached = reached;
    work.askedWhenReached = reached && asked;
    work.scripted = reached && scripted;
    work.minutes = minutesOf(touch);
    work.actionMinutes = asked ? work.minutes : 0;
    work.motionMinutes = !asked && !isAttempt(touch) ? work.minutes : 0;
    return work;
}

DayOfWork workOf(const Ask& ask)
{
    DayOfWork work;
    work.asks = 1;
    work.yes = ask.answer == AskAnswer::Yes;
    work.no = ask.answer == AskAnswer::No;
    work.notYet = ask.answer == AskAnswer::NotYet;
    return work;
}

QList<DayOfWork> daysOfWork(const Part& p)
{
    QMap<std::pair<QDate, PersonId>, DayOfWork> days;
    const auto add = [&](QDate on, PersonId by, const DayOfWork& work) {
        DayOfWork& day = days[{on, by}];
        day.day = on;
        day.by = by;
        day.add(work);
    };
    QSet<TouchId> asked;
    for (const auto& [ask, day] : p.asks) {
        asked += ask.touch;
        add(day, ask.by, workOf(ask));
    }
    for (const auto& [touch, day] : p.touches) {
        const bool scripted = p.scripts.contains(touch.id);
        DayOfWork work = touch.direction == Direction::Made ? workOf(touch, p.built.arrived, asked.contains(touch.id), scripted) : DayOfWork{};
        for (auto [script, end] = p.scripts.equal_range(touch.id); script != end; ++script) {
            work.musts += script->musts;
            work.mustsMet += script->met;
        }
        if (work != DayOfWork{})
            add(day, touch.by, work);
    }
    return days.values();
}

// Customers that were imported never went this way, and of what came without a date nobody knows when.
bool isCounted(const Part& p)
{
    return p.sources.arrival != u"customers" && (!p.row().backlog || p.row().receivedAt) && isInCalendar(p.built.part.cell.arrived);
}

void countLead(Part& p)
{
    const LeadRow& row = p.row();
    LeadCell& cell = p.built.part.cell;
    cell.isReferred = p.sources.isReferred;
    cell.tier = row.tier;
    cell.furthest = int(p.built.came.size());
    cell.standing = row.standing;
    cell.currency = p.isWorthMoney() ? row.value->currency : QString();
    cell.leads = 1;
    cell.minorValue = p.isWorthMoney() ? row.value->minor : 0;
    cell.contacts = row.contacts;
    for (const Touch& touch : p.sources.touches)
        cell.seconds += touch.seconds;
    measureFirstContact(p);
    if (p.decided)
        measureDecision(p);
    measureStays(p);
}

// As it is kept in the lead's row, field by field and line by line.
QString onOneLine(QString text)
{
    for (const QChar between : {u'\t', u'\n', u'\r'})
        text.replace(between, u' ');
    return text;
}

} // namespace

void setPart(Database& database, BuiltRow& built, const PartSources& sources, const RowContext& context)
{
    const LeadRow& row = built.row;
    const bool isTouched = !sources.touches.isEmpty(); // nothing is asked, said or raised but in a touch
    const QList<ObjectionRaised> raised = isTouched ? objectionsOfLead(database, row.id) : QList<ObjectionRaised>();
    Part p{built, sources, context, movesOf(database, row.id), decisionOf(database, row), dated(sources.touches, context.zone), dated(sources.asks, context.zone),
           dated(raised, context.zone), isTouched ? scriptsOf(database, row.id) : QMultiHash<TouchId, ScriptSpoken>()};
    if (p.decided)
        built.decidedAt = p.decided->at;
    built.came = stepsCameTo(p);
    LeadCell& cell = built.part.cell;
    cell.arrived = built.arrived.dateIn(context.zone);
    cell.source = row.source;
    cell.campaign = row.campaign;
    cell.owner = row.owner;
    measureAsks(p);
    if (p.isWorthMoney())
        measureBrought(p);
    measureObjections(p);
    for (const auto& [touch, day] : std::as_const(p.touches))
        for (auto [script, end] = p.scripts.equal_range(touch.id); script != end; ++script)
            measureScript(p, *script, touch, day);
    built.part.work = daysOfWork(p);
    if (isCounted(p))
        countLead(p);
    for (Measure& measure : built.part.measures)
        measure.of = onOneLine(measure.of);
}

} // namespace askline::storage
