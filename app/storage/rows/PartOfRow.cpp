// SPDX-License-Identifier: GPL-3.0-or-later
// Moves, the decision and scripts are read here; what else happened came with the row.
#include "app/storage/rows/PartOfRow.h"

#include "app/storage/Query.h"

#include <algorithm>
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

struct Part {
    Database& database;
    BuiltRow& built;
    const PartSources& sources;
    const RowContext& context;
    QList<Move> moves;
    std::optional<Decided> decided;

    const LeadRow& row() const { return built.row; }
    QList<Measure>& measures() { return built.part.measures; }
    bool isWorthMoney() const { return isWon(row().standing) && row().value; }
};

bool talks(const Touch& touch)
{
    return reachesThePerson(touch.outcome) || touch.direction == Direction::Received;
}

// When it came to each step it ever reached; to one that was passed over, when it came to the next.
QList<Moment> stepsCameTo(const Part& p)
{
    const int last = lastStep(p.context.stagesInOrder.size());
    QList<std::optional<Moment>> first(last + 1);
    const auto came = [&](int step, Moment at) { first[step] = std::min(first[step].value_or(at), at); };
    for (const Touch& touch : p.sources.touches) {
        if (countsAsContact(touch))
            came(Contacted, touch.at);
        if (talks(touch))
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
    for (auto kind = contacts.cbegin(); kind != contacts.cend(); ++kind)
        p.measures() += Measure{MeasureKind::WonByTouch, value.currency, int(kind.key()), true, value.minor * *kind / all};
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
    for (const Ask& ask : std::as_const(p.sources.asks))
        p.measures() += Measure{answeredAs(ask.answer), ask.stage, int(ask.kind), true, 0, ask.at.dateIn(p.context.zone), ask.by};
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
    for (const Ask& ask : p.sources.asks | std::views::reverse) {
        if (ask.answer != AskAnswer::Yes)
            continue;
        const QDate day = ask.at.dateIn(p.context.zone);
        if (isFirst(kinds, ask.kind))
            p.measures() += Measure{MeasureKind::KindBrought, value.currency, int(ask.kind), true, value.minor, day, ask.by};
        if (isFirst(stages, ask.stage))
            p.measures() += Measure{MeasureKind::StageBrought, ask.stage + u' ' + value.currency, 0, true, value.minor, day, ask.by};
        if (isFirst(people, ask.by))
            p.measures() += Measure{MeasureKind::PersonBrought, value.currency, 0, true, value.minor, day, ask.by};
    }
}

struct ScriptSpoken {
    int musts = 0;
    int met = 0;
};

// By the touch it was spoken in.
QHash<TouchId, ScriptSpoken> scriptsOf(Database& database, LeadId lead)
{
    QHash<TouchId, ScriptSpoken> scripts;
    Query query(database, QStringLiteral("numbers/mustsOfLead"));
    query.bind(lead);
    while (query.next()) {
        ScriptSpoken& script = scripts[query.id<TouchId>()];
        script.musts += int(query.integer());
        script.met += int(query.integer());
    }
    return scripts;
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
    const auto add = [&](Moment at, PersonId by, const DayOfWork& work) {
        DayOfWork& day = days[{at.dateIn(p.context.zone), by}];
        day.day = at.dateIn(p.context.zone);
        day.by = by;
        day.add(work);
    };
    QSet<TouchId> asked;
    for (const Ask& ask : p.sources.asks) {
        asked += ask.touch;
        add(ask.at, ask.by, workOf(ask));
    }
    const auto scripts = scriptsOf(p.database, p.row().id);
    for (const Touch& touch : p.sources.touches) {
        const auto script = scripts.constFind(touch.id);
        const bool scripted = script != scripts.cend();
        DayOfWork work = touch.direction == Direction::Made ? workOf(touch, p.built.arrived, asked.contains(touch.id), scripted) : DayOfWork{};
        work.musts = scripted ? script->musts : 0;
        work.mustsMet = scripted ? script->met : 0;
        if (work != DayOfWork{})
            add(touch.at, touch.by, work);
    }
    return days.values();
}

// Customers that were imported never went this way, and of what came without a date nobody knows when.
bool isCounted(const Part& p)
{
    return p.sources.arrival != u"customers" && (!p.row().backlog || p.row().receivedAt);
}

} // namespace

void setPart(Database& database, BuiltRow& built, const PartSources& sources, const RowContext& context)
{
    const LeadRow& row = built.row;
    Part p{database, built, sources, context, movesOf(database, row.id), decisionOf(database, row)};
    if (p.decided)
        built.decidedAt = p.decided->at;
    built.came = stepsCameTo(p);
    LeadCell& cell = built.part.cell;
    cell.arrived = built.arrived.dateIn(context.zone);
    cell.source = row.source;
    cell.campaign = row.campaign;
    cell.owner = row.owner;
    if (!sources.touches.isEmpty()) {
        measureAsks(p);
        if (p.isWorthMoney())
            measureBrought(p);
        built.part.work = daysOfWork(p);
    }
    if (!isCounted(p))
        return;
    cell.isReferred = sources.isReferred;
    cell.tier = row.tier;
    cell.furthest = int(built.came.size());
    cell.standing = row.standing;
    cell.currency = p.isWorthMoney() ? row.value->currency : QString();
    cell.leads = 1;
    cell.minorValue = p.isWorthMoney() ? row.value->minor : 0;
    cell.contacts = row.contacts;
    for (const Touch& touch : sources.touches)
        cell.seconds += touch.seconds;
    measureFirstContact(p);
    if (p.decided)
        measureDecision(p);
    measureStays(p);
}

} // namespace askline::storage
