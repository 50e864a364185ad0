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
#include "app/storage/rows/PartOfRow.h"

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
    StepSources steps;
    PartSources part;
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
    s.part.arrival = query.text();
    const bool writing = query.text() == u"writing";
    const bool deleted = query.flag();
    const bool merged = !query.id<LeadId>().isNull();
    s.part.isReferred = query.flag();
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

// Those since anything was last asked.
void countUnasked(LeadRow& row, const PartSources& sources)
{
    QList<Touch> written = sources.touches;
    written.removeIf([](const Touch& touch) { return isAttempt(touch) || touch.direction != Direction::Made; });
    if (!sources.asks.isEmpty())
        written.removeIf([lastAsk = sources.asks.first().at](const Touch& touch) { return touch.at <= lastAsk; });
    row.unasked = int(written.size());
    if (!written.isEmpty())
        row.unaskedSince = written.last().at;
}

void addTouches(Database& database, Source& source, QStringList& notes)
{
    LeadRow& row = source.built.row;
    bool reached = false;
    source.steps.touches = touchesOfLead(database, row.id);
    source.part.touches = source.steps.touches;
    if (!source.part.touches.isEmpty()) // nothing is asked but in a touch
        source.part.asks = asksOfLead(database, row.id);
    for (const Touch& touch : std::as_const(source.steps.touches)) {
        if (!row.lastTouchAt) {
            row.lastTouchAt = touch.at;
            row.lastOutcome = touch.outcome;
        }
        if (countsAsContact(touch))
            row.firstContactAt = touch.at;
        reached = reached || isTalk(touch);
        if (!reached && touch.direction == Direction::Made && touch.kind == TouchKind::Call)
            ++row.tries;
        row.contacts += countsAsContact(touch);
        notes += {touch.subject, touch.note};
    }
    countUnasked(row, source.part);
}

bool isBacklog(const Source& s)
{
    const LeadRow& row = s.built.row;
    if (s.part.arrival == u"backlog")
        return true;
    return s.part.arrival != u"customers" && (!row.receivedAt || row.made.ms - row.receivedAt->ms > backlogAgeMs);
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
    setPart(database, built, source->part, context);
    row.message = source->message.left(messageCharactersInRow);
    built.search.name = joinedName(row.firstName, row.lastName) + u' ' + row.company;
    built.search.reach = reach.join(u' ');
    built.search.text = wordsOfLead(database, *source, notes);
    built.search.letters = built.search.name + u' ' + built.search.reach;
    return built;
}

} // namespace askline::storage
