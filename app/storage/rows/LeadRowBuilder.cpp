// SPDX-License-Identifier: GPL-3.0-or-later
// One statement reads the lead with what is latest of it; touches, steps and points are read beside.
#include "app/storage/rows/LeadRowBuilder.h"

#include "app/base/Folding.h"
#include "app/domain/Events.h"
#include "app/domain/PhoneNumber.h"
#include "app/storage/Query.h"
#include "app/storage/contacts/ContactStore.h"
#include "app/storage/events/EventStore.h"
#include "app/storage/leads/LeadStore.h"
#include "app/storage/rows/NextStepOfRow.h"

#include <algorithm>
#include <string_view>

namespace askline::storage {

namespace {

constexpr int messageCharactersInRow = 200;
constexpr qint64 backlogAgeMs = qint64(7) * 86'400'000;

struct Source {
    BuiltRow built;
    Qualification qualification;
    QString country;
    QString message;
    QString form;
    QString competitor;
    QString arrival;
    StepSources steps;
    bool isReferred = false;
    bool hasTalked = false;
    qint64 seconds = 0; // of all touches
};

void readMarks(Query& query, Qualification& qualification)
{
    for (const Criterion criterion : allCriteria)
        qualification[criterion].mark = query.named<Mark>();
}

std::optional<Source> readSource(Database& database, LeadId lead, const RowContext& context)
{
    Query query(database, QStringLiteral("rows/rowSource"));
    query.bind(lead);
    if (!query.next())
        return std::nullopt;
    Source s;
    LeadRow& row = s.built.row;
    row.id = query.id<LeadId>();
    row.number = query.integer();
    s.built.contact = query.id<ContactId>();
    row.firstName = query.text();
    row.lastName = query.text();
    row.company = query.text();
    row.role = query.text();
    s.country = query.text();
    row.timeZone = query.text();
    row.doNotContact = query.flag();
    row.source = query.id<SourceId>();
    row.campaign = query.id<CampaignId>();
    row.owner = query.id<PersonId>();
    s.message = query.text();
    row.receivedAt = query.optionalMoment();
    const auto minor = query.optionalInteger();
    const QString currency = query.text();
    if (minor)
        row.value = Money{*minor, currency};
    readMarks(query, s.qualification);
    s.form = query.text();
    row.made = query.moment();
    s.competitor = query.text();
    s.arrival = query.text();
    const bool writing = query.text() == u"writing";
    const bool deleted = query.flag();
    const bool merged = !query.id<LeadId>().isNull();
    s.isReferred = query.flag();
    if (writing || deleted || merged)
        return std::nullopt;
    const QString stage = query.text();
    row.stage = stage.isEmpty() ? context.firstStage : stage;
    row.triage = valueNamed<Triage>(query.text()).value_or(Triage::Waiting);
    const QString standing = query.text();
    row.standing = valueNamed<Standing>(standing).value_or(Standing::Open);
    s.steps.nurturedAt = query.optionalMoment();
    return s;
}

bool isWritten(const Touch& touch)
{
    return touch.kind == TouchKind::Email || touch.kind == TouchKind::Text || touch.kind == TouchKind::Letter;
}

// Those since anything was last asked; asks are read only where there is something in writing.
void countUnasked(Database& database, LeadRow& row, const QList<Touch>& touches)
{
    QList<Touch> written = touches;
    written.removeIf([](const Touch& touch) { return !isWritten(touch) || touch.direction != Direction::Made; });
    if (written.isEmpty())
        return;
    if (const QList<Ask> asks = asksOfLead(database, row.id); !asks.isEmpty())
        written.removeIf([lastAsk = asks.first().at](const Touch& touch) { return touch.at <= lastAsk; });
    row.unasked = int(written.size());
    if (!written.isEmpty())
        row.unaskedSince = written.last().at;
}

void addTouches(Database& database, Source& source, QStringList& notes)
{
    LeadRow& row = source.built.row;
    bool reached = false;
    source.steps.touches = touchesOfLead(database, row.id);
    for (const Touch& touch : std::as_const(source.steps.touches)) {
        if (!row.lastTouchAt) {
            row.lastTouchAt = touch.at;
            row.lastOutcome = touch.outcome;
        }
        if (countsAsContact(touch))
            row.firstContactAt = touch.at;
        reached = reached || reachesThePerson(touch.outcome) || touch.direction == Direction::Received;
        source.seconds += touch.seconds;
        if (!reached && touch.direction == Direction::Made && touch.kind == TouchKind::Call)
            ++row.tries;
        row.contacts += countsAsContact(touch);
        notes += {touch.subject, touch.note};
    }
    source.hasTalked = reached;
    countUnasked(database, row, source.steps.touches);
}

bool isBacklog(const Source& s)
{
    const LeadRow& row = s.built.row;
    if (s.arrival == u"backlog")
        return true;
    return s.arrival != u"customers" && (!row.receivedAt || row.made.ms - row.receivedAt->ms > backlogAgeMs);
}

void setFirstContactClock(LeadRow& row, const RowContext& context)
{
    if (row.triage == Triage::Nurtured || row.backlog || row.firstContactAt || row.doNotContact || !row.isOpen() || !row.receivedAt)
        return;
    row.firstContactDue =
        context.office.after(*row.receivedAt, context.targetMinutes.value(row.source, context.defaultTargetMinutes));
}

void addPoints(const Contact& contact, LeadRow& row, QStringList& reach)
{
    row.email = contact.firstOf(ContactPoint::Kind::Email);
    for (const ContactPoint& point : contact.points) {
        reach += point.typed;
        if (point.kind != ContactPoint::Kind::Phone)
            continue;
        const QString shown = point.isReadable() ? point.normal : point.typed;
        if (row.phone.isEmpty())
            row.phone = shown;
        reach += digitsOf(point.typed);
        if (point.isReadable())
            reach += digitsOf(point.normal);
        if (row.timeZone.isEmpty())
            if (const QStringList zones = zonesOfPhone(point.normal); !zones.isEmpty())
                row.timeZone = zones.first();
    }
}

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

QList<StageMove> movesInOrder(Database& database, LeadId lead)
{
    QList<StageMove> moves;
    Query query(database, QStringLiteral("numbers/movesOfLead"));
    query.bind(lead);
    while (query.next()) {
        const QString stage = query.text();
        moves += StageMove{stage, query.moment(), {}};
    }
    return moves;
}

int furthestStep(const Source& s, const QList<StageMove>& moves, const RowContext& context)
{
    const LeadRow& row = s.built.row;
    if (isWon(row.standing))
        return lastStep(context.stagesInOrder.size());
    int furthest = s.hasTalked ? Talked : row.firstContactAt ? Contacted : Arrived;
    for (const StageMove& move : moves)
        furthest = std::max(furthest, stepOfStage(context.stagesInOrder.indexOf(move.stage)));
    return furthest;
}

qint64 countedBetween(Moment from, Moment to)
{
    return countedMinutes((to.ms - from.ms) / 60'000);
}

void measureFirstContact(const BuiltRow& built, const std::optional<Decided>& decided, QList<Measure>& measures)
{
    const LeadRow& row = built.row;
    if (row.backlog)
        return;
    const auto end = row.firstContactAt ? row.firstContactAt : decided ? std::optional(decided->at) : std::nullopt;
    if (!end)
        return;
    const qint64 wait = countedBetween(built.arrived, *end);
    measures += Measure{MeasureKind::FirstContact, {}, wait, row.firstContactAt.has_value()};
    if (decided)
        measures += Measure{MeasureKind::DecidedAfter, {}, contactSpeed(row.firstContactAt ? std::optional(wait) : std::nullopt), isWon(row.standing)};
}

void measureDecision(const Source& s, const Decided& decided, int furthest, QList<Measure>& measures)
{
    const LeadRow& row = s.built.row;
    const bool won = isWon(row.standing);
    const auto isBefore = [&](const Touch& touch) { return countsAsContact(touch) && touch.at <= decided.at; };
    measures += Measure{won ? MeasureKind::Won : MeasureKind::Lost, {}, countedBetween(s.built.arrived, decided.at), true};
    measures += Measure{won ? MeasureKind::TouchesToWin : MeasureKind::TouchesToLoss, {}, std::ranges::count_if(s.steps.touches, isBefore), true};
    if (!won)
        measures += Measure{MeasureKind::LostFor, decided.reason.isNull() ? QString() : decided.reason.hex(), furthest, true};
}

// From one move to the next; the first stage begins with the lead, or with the day it was entered where it is older.
void measureStays(const Source& s, const QList<StageMove>& moves, const std::optional<Decided>& decided, const RowContext& context, QList<Measure>& measures)
{
    const LeadRow& row = s.built.row;
    QString stage = context.firstStage;
    Moment since = row.backlog ? row.made : s.built.arrived;
    for (const StageMove& move : moves) {
        if (decided && move.at >= decided->at) // a win moves it on in the same moment
            break;
        if (move.stage == stage)
            continue;
        measures += Measure{MeasureKind::Stayed, stage, countedBetween(since, move.at), true};
        stage = move.stage;
        since = move.at;
    }
    if (decided)
        measures += Measure{MeasureKind::Stayed, stage, countedBetween(since, decided->at), true};
    else if (row.isOpen())
        measures += Measure{MeasureKind::Staying, stage, since.dateIn(context.zone).toJulianDay(), false};
}

// Customers that were imported never went this way, and of what came without a date nobody knows when.
std::optional<LeadPart> partOf(Database& database, const Source& s, const RowContext& context)
{
    const BuiltRow& built = s.built;
    const LeadRow& row = built.row;
    if (s.arrival == u"customers" || (row.backlog && !row.receivedAt))
        return std::nullopt;
    const QList<StageMove> moves = movesInOrder(database, row.id);
    const auto decided = decisionOf(database, row);
    LeadPart part;
    const bool hasWon = isWon(row.standing) && row.value;
    part.cell = {built.arrived.dateIn(context.zone), row.source, row.campaign, row.owner, s.isReferred, row.tier, furthestStep(s, moves, context), row.standing,
                 hasWon ? row.value->currency : QString(), 1, hasWon ? row.value->minor : 0, row.contacts, s.seconds};
    measureFirstContact(built, decided, part.measures);
    if (decided)
        measureDecision(s, *decided, part.cell.furthest, part.measures);
    measureStays(s, moves, decided, context, part.measures);
    return part;
}

QString wordsOfLead(Database& database, const Source& s, QStringList notes)
{
    notes.prepend(s.message);
    for (const FormAnswer& answer : formFromText(s.form))
        notes += answer.answer;
    for (const Note& note : notesOfLead(database, s.built.row.id))
        notes += note.text;
    for (const Answer& answer : answersOfLead(database, s.built.row.id))
        notes += answer.value;
    notes += s.competitor;
    return notes.join(u'\n');
}

} // namespace

qint64 SearchText::hash() const
{
    // Not qHash, whose result differs from process to process.
    const QString all = name + u'\n' + reach + u'\n' + text;
    return qint64(std::hash<std::u16string_view>{}({reinterpret_cast<const char16_t*>(all.utf16()), size_t(all.size())}));
}

std::optional<BuiltRow> buildRow(Database& database, LeadId lead, const RowContext& context)
{
    auto source = readSource(database, lead, context);
    if (!source)
        return std::nullopt;
    BuiltRow& built = source->built;
    LeadRow& row = built.row;
    QStringList notes;
    QStringList reach;
    addTouches(database, *source, notes);
    const Contact contact = readContact(database, built.contact);
    source->steps.place = contact.place;
    addPoints(contact, row, reach);
    row.tier = tierOf(source->qualification);
    row.backlog = isBacklog(*source);
    built.arrived = row.receivedAt.value_or(row.made);
    setFirstContactClock(row, context);
    setNextStep(database, built, source->steps, context);
    built.part = partOf(database, *source, context);
    row.message = source->message.left(messageCharactersInRow);
    built.search.name = joinedName(row.firstName, row.lastName) + u' ' + row.company;
    built.search.reach = reach.join(u' ');
    built.search.text = wordsOfLead(database, *source, notes);
    built.search.letters = built.search.name + u' ' + built.search.reach;
    return built;
}

} // namespace askline::storage
