// SPDX-License-Identifier: GPL-3.0-or-later
// One small setter a field, in a table.
#include "app/workspace/leads/LeadFields.h"

#include "app/base/Folding.h"
#include "app/domain/PhoneNumber.h"
#include "app/storage/catalogue/CatalogueStore.h"

#include <map>

namespace askline {

namespace {

struct Setting {
    Workspace& workspace;
    Writing& writing;
    EditedLead& edited;
    const QString& value;
};

using Setter = Result<void> (*)(const Setting&);

Result<void> badValue(const Setting& s, const QString& wanted)
{
    return failed({.kind = Failure::Kind::BadValue, .subject = s.value, .detail = wanted});
}

std::optional<bool> yesOrNo(const QString& value)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("ja")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("nein"), QString()};
    if (yes.contains(value.toLower()))
        return true;
    return no.contains(value.toLower()) ? std::optional(false) : std::nullopt;
}

// Replaces the first address of the kind; an empty value takes it away.
void setPoint(const Setting& s, ContactPoint::Kind kind)
{
    QList<ContactPoint>& points = s.edited.contact.points;
    const auto first = std::ranges::find(points, kind, &ContactPoint::kind);
    ContactPoint point = contactPoint(s.workspace, kind, s.value);
    if (first == points.end()) {
        if (!s.value.isEmpty())
            points += point;
    } else if (s.value.isEmpty()) {
        points.erase(first);
    } else {
        point.id = first->id;
        point.label = first->label;
        *first = point;
    }
}

Result<void> setMoney(const Setting& s)
{
    if (s.value.isEmpty()) {
        s.edited.lead.value.reset();
        return {};
    }
    const QString currency = s.edited.lead.value ? s.edited.lead.value->currency : s.workspace.settings().currency;
    const auto money = moneyFrom(s.value, currency);
    if (!money)
        return badValue(s, QStringLiteral("an amount"));
    s.edited.lead.value = money;
    return {};
}

Result<void> setReceived(const Setting& s)
{
    const QDateTime time = QDateTime::fromString(s.value, Qt::ISODate);
    if (!s.value.isEmpty() && !time.isValid())
        return badValue(s, QStringLiteral("an ISO 8601 time"));
    s.edited.lead.receivedAt.reset();
    if (time.isValid()) {
        const bool local = time.timeSpec() == Qt::LocalTime;
        s.edited.lead.receivedAt = Moment::from(local ? QDateTime(time.date(), time.time(), s.workspace.zone()) : time);
    }
    return {};
}

Result<void> setZone(const Setting& s)
{
    if (!s.value.isEmpty() && !QTimeZone(s.value.toUtf8()).isValid())
        return badValue(s, QStringLiteral("a time zone such as Europe/Berlin"));
    s.edited.contact.timeZone = s.value;
    return {};
}

Result<void> setDoNotContact(const Setting& s)
{
    const auto flag = yesOrNo(s.value);
    if (!flag)
        return badValue(s, QStringLiteral("yes or no"));
    s.edited.contact.doNotContact = *flag;
    return {};
}

Result<void> setStage(const Setting& s)
{
    const auto stage = stageCalled(s.workspace.playbook(), s.value);
    if (!stage)
        return failed(stage.error());
    s.edited.stage = *stage;
    return {};
}

Result<void> setTriage(const Setting& s)
{
    const auto triage = valueNamed<Triage>(s.value);
    if (!triage)
        return badValue(s, QStringLiteral("waiting, prioritised, nurtured or disqualified"));
    s.edited.triage = triage;
    return {};
}

Result<void> setName(const Setting& s)
{
    const NameParts parts = splitName(s.value);
    s.edited.contact.firstName = parts.first;
    s.edited.contact.lastName = parts.last;
    return {};
}

Result<void> setCurrency(const Setting& s)
{
    if (s.value.size() != 3)
        return badValue(s, QStringLiteral("a currency code such as EUR"));
    if (s.edited.lead.value)
        s.edited.lead.value->currency = s.value.toUpper();
    return {};
}

template <QString Contact::*member>
Result<void> setContactText(const Setting& s)
{
    s.edited.contact.*member = s.value;
    return {};
}

template <QString Lead::*member>
Result<void> setLeadText(const Setting& s)
{
    s.edited.lead.*member = s.value;
    return {};
}

const std::map<QString, Setter>& setters()
{
    static const std::map<QString, Setter> table{
        {QStringLiteral("name"), setName},
        {QStringLiteral("first_name"), setContactText<&Contact::firstName>},
        {QStringLiteral("last_name"), setContactText<&Contact::lastName>},
        {QStringLiteral("company"), setContactText<&Contact::company>},
        {QStringLiteral("title"), setContactText<&Contact::role>},
        {QStringLiteral("place"), setContactText<&Contact::place>},
        {QStringLiteral("country"), setContactText<&Contact::country>},
        {QStringLiteral("website"), setContactText<&Contact::website>},
        {QStringLiteral("time_zone"), setZone},
        {QStringLiteral("do_not_contact"), setDoNotContact},
        {QStringLiteral("email"), [](const Setting& s) -> Result<void> { setPoint(s, ContactPoint::Kind::Email); return {}; }},
        {QStringLiteral("phone"), [](const Setting& s) -> Result<void> { setPoint(s, ContactPoint::Kind::Phone); return {}; }},
        {QStringLiteral("message"), setLeadText<&Lead::message>},
        {QStringLiteral("competitor"), setLeadText<&Lead::competitor>},
        {QStringLiteral("value"), setMoney},
        {QStringLiteral("currency"), setCurrency},
        {QStringLiteral("received_at"), setReceived},
        {QStringLiteral("stage"), setStage},
        {QStringLiteral("triage"), setTriage},
        {QStringLiteral("source"), [](const Setting& s) -> Result<void> { s.edited.lead.source = sourceCalled(s.workspace, s.writing, s.value); return {}; }},
        {QStringLiteral("campaign"), [](const Setting& s) -> Result<void> { s.edited.lead.campaign = campaignCalled(s.workspace, s.writing, s.value); return {}; }},
        {QStringLiteral("owner"), [](const Setting& s) -> Result<void> { s.edited.lead.owner = personCalled(s.workspace, s.writing, s.value); return {}; }},
    };
    return table;
}

Result<void> setQualification(const Setting& s, const QStringList& path)
{
    const auto criterion = valueNamed<Criterion>(path.value(1));
    if (!criterion)
        return badValue(s, QStringLiteral("budget, authority, timeline or fit"));
    Qualification::Entry& entry = s.edited.lead.qualification[*criterion];
    if (path.value(2) == u"evidence") {
        entry.evidence = s.value;
        return {};
    }
    const auto mark = valueNamed<Mark>(s.value);
    if (!mark)
        return badValue(s, QStringLiteral("unknown, no, partly or yes"));
    entry.mark = *mark;
    return {};
}

} // namespace

QStringList editableFields()
{
    QStringList fields;
    for (const auto& [name, setter] : setters())
        fields += name;
    for (const Criterion criterion : allCriteria)
        fields += {QStringLiteral("qualification.") + nameOf(criterion), QStringLiteral("qualification.") + nameOf(criterion) + QStringLiteral(".evidence")};
    return fields;
}

Result<void> setField(Workspace& workspace, Writing& writing, EditedLead& edited, const FieldValue& change)
{
    const bool isLong = change.field == u"message" || change.field.endsWith(u"evidence");
    const QString value = isLong ? cleaned(change.value) : cleanedLine(change.value);
    const Setting setting{workspace, writing, edited, value};
    Result<void> done;
    if (change.field.startsWith(u"qualification."))
        done = setQualification(setting, change.field.split(u'.'));
    else if (const auto found = setters().find(change.field); found != setters().end())
        done = found->second(setting);
    else
        done = failed({.kind = Failure::Kind::BadValue, .subject = change.field, .detail = QStringLiteral("a field of a lead")});
    if (!done) {
        Failure failure = done.error();
        failure.field = change.field;
        return failed(failure);
    }
    return {};
}

SourceId sourceCalled(Workspace& workspace, Writing& writing, const QString& name)
{
    const QString clean = cleanedLine(name);
    SourceId id = clean.isEmpty() ? SourceId{} : storage::sourceNamed(writing.database(), clean);
    if (id.isNull() && !clean.isEmpty()) {
        id = workspace.newId<SourceId>();
        storage::insertSource(writing.database(), {id, clean, std::nullopt});
    }
    return id;
}

CampaignId campaignCalled(Workspace& workspace, Writing& writing, const QString& name)
{
    const QString clean = cleanedLine(name);
    CampaignId id = clean.isEmpty() ? CampaignId{} : storage::campaignNamed(writing.database(), clean);
    if (id.isNull() && !clean.isEmpty()) {
        id = workspace.newId<CampaignId>();
        storage::insertCampaign(writing.database(), {id, clean});
    }
    return id;
}

PersonId personCalled(Workspace& workspace, Writing& writing, const QString& name)
{
    const QString clean = cleanedLine(name);
    PersonId id = clean.isEmpty() ? PersonId{} : storage::personNamed(writing.database(), clean);
    if (id.isNull() && !clean.isEmpty()) {
        id = workspace.newId<PersonId>();
        storage::insertPerson(writing.database(), {id, clean});
    }
    return id;
}

ReasonId reasonCalled(Workspace& workspace, Writing& writing, Reason::Kind kind, const QString& name)
{
    const QString clean = cleanedLine(name);
    ReasonId id = clean.isEmpty() ? ReasonId{} : storage::reasonNamed(writing.database(), kind, clean);
    if (id.isNull() && !clean.isEmpty()) {
        id = workspace.newId<ReasonId>();
        storage::insertReason(writing.database(), {id, kind, clean});
    }
    return id;
}

Result<QString> stageCalled(const Playbook& playbook, const QString& name)
{
    const QString wanted = foldedWords(name);
    for (const StageCard& card : playbook.stages)
        if (card.key == name || foldedWords(card.key) == wanted || foldedWords(card.title) == wanted)
            return card.key;
    return failed({.kind = Failure::Kind::BadValue, .subject = name, .field = QStringLiteral("stage"),
                   .detail = QStringLiteral("a stage of the playbook")});
}

ContactPoint contactPoint(Workspace& workspace, ContactPoint::Kind kind, const QString& typed)
{
    ContactPoint point;
    point.id = workspace.newId<ContactPointId>();
    point.kind = kind;
    point.typed = typed;
    point.normal = kind == ContactPoint::Kind::Email ? normalEmail(typed) : normalPhone(typed, workspace.settings().region);
    return point;
}

} // namespace askline
