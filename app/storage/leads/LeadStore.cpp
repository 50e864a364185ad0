// SPDX-License-Identifier: GPL-3.0-or-later
// Leads, their people and links.
#include "app/storage/leads/LeadStore.h"

#include "app/storage/Query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace askline::storage {

namespace {

void readQualification(Query& query, Qualification& qualification)
{
    for (const Criterion criterion : allCriteria) {
        qualification[criterion].mark = query.named<Mark>();
        qualification[criterion].evidence = query.text();
    }
}

std::optional<qint64> minorOf(const std::optional<Money>& money)
{
    return money ? std::optional(money->minor) : std::nullopt;
}

QString currencyOf(const std::optional<Money>& money)
{
    return money ? money->currency : QString();
}

} // namespace

QString formText(const QList<FormAnswer>& form)
{
    if (form.isEmpty())
        return {};
    QJsonArray pairs;
    for (const FormAnswer& answer : form)
        pairs += QJsonArray{answer.question, answer.answer};
    return QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}

QList<FormAnswer> formFromText(const QString& text)
{
    QList<FormAnswer> form;
    if (text.isEmpty())
        return form;
    for (const QJsonValue& pair : QJsonDocument::fromJson(text.toUtf8()).array())
        form += FormAnswer{pair[0].toString(), pair[1].toString()};
    return form;
}

void insertLead(Database& database, const Lead& l)
{
    Query(database, QStringLiteral("leads/insertLead"))
        .bind(l.id, l.contact, l.source, l.campaign, l.message, l.receivedAt, minorOf(l.value), currencyOf(l.value), l.owner,
              formText(l.form), l.referrer, l.identity.isEmpty() ? QByteArray() : l.identity, l.importedBy, l.made)
        .run();
}

void updateLead(Database& database, const Lead& l)
{
    const Qualification& q = l.qualification;
    Query(database, QStringLiteral("leads/updateLead"))
        .bind(l.id, l.source, l.campaign, l.message, l.receivedAt, minorOf(l.value), currencyOf(l.value), l.owner, l.competitor,
              q.entries[0].mark, q.entries[0].evidence, q.entries[1].mark, q.entries[1].evidence, q.entries[2].mark,
              q.entries[2].evidence, q.entries[3].mark, q.entries[3].evidence, l.referrer)
        .run();
}

std::optional<StoredLead> readLead(Database& database, LeadId id)
{
    Query query(database, QStringLiteral("leads/readLead"));
    query.bind(id);
    if (!query.next())
        return std::nullopt;
    StoredLead stored;
    Lead& l = stored.lead;
    l.id = query.id<LeadId>();
    l.number = query.integer();
    l.contact = query.id<ContactId>();
    l.source = query.id<SourceId>();
    l.campaign = query.id<CampaignId>();
    l.message = query.text();
    l.receivedAt = query.optionalMoment();
    const auto minor = query.optionalInteger();
    const QString currency = query.text();
    if (minor)
        l.value = Money{*minor, currency};
    l.owner = query.id<PersonId>();
    l.competitor = query.text();
    readQualification(query, l.qualification);
    l.form = formFromText(query.text());
    l.referrer = query.id<ContactId>();
    l.identity = query.blob();
    l.importedBy = query.id<ImportId>();
    l.sameAs = query.id<LeadId>();
    l.made = query.moment();
    stored.deleted = query.flag();
    return stored;
}

LeadId leadCalled(Database& database, const QString& text)
{
    if (const auto id = LeadId::fromHex(text)) {
        Query query(database, QStringLiteral("leads/readLead"));
        query.bind(*id);
        return query.next() ? *id : LeadId{};
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    Query query(database, QStringLiteral("leads/leadNumbered"));
    query.bind(number);
    return isNumber && query.next() ? query.id<LeadId>() : LeadId{};
}

LeadId headOfLead(Database& database, LeadId id)
{
    Query query(database, QStringLiteral("leads/headOfLead"));
    query.bind(id);
    return query.next() ? query.id<LeadId>() : id;
}

QList<LeadId> leadsOfContact(Database& database, ContactId contact)
{
    QList<LeadId> leads;
    Query query(database, QStringLiteral("leads/leadsOfContact"));
    query.bind(contact);
    while (query.next())
        leads += query.id<LeadId>();
    return leads;
}

std::optional<KnownLead> leadWithIdentity(Database& database, const QByteArray& identity)
{
    if (identity.isEmpty())
        return std::nullopt;
    Query query(database, QStringLiteral("leads/leadWithIdentity"));
    query.bind(identity);
    if (!query.next())
        return std::nullopt;
    return KnownLead{query.id<LeadId>(), query.id<ContactId>()};
}

void setLeadDeleted(Database& database, LeadId id, bool deleted)
{
    Query(database, QStringLiteral("leads/setLeadDeleted")).bind(id, deleted).run();
}

void setLeadSameAs(Database& database, LeadId id, LeadId head)
{
    Query(database, QStringLiteral("leads/setLeadSameAs")).bind(id, head).run();
}

void rebuildLeadAliases(Database& database)
{
    Query(database, QStringLiteral("leads/clearLeadAliases")).run();
    Query(database, QStringLiteral("leads/rebuildLeadAliases")).run();
}

void relistTwins(Database& database, qint64 change)
{
    Query(database, QStringLiteral("leads/clearTwins")).bind(change).run();
    Query(database, QStringLiteral("leads/listTwins")).bind(change).run();
}

QList<LeadId> twinsTouched(Database& database, qint64 change)
{
    QList<LeadId> leads;
    Query query(database, QStringLiteral("leads/twinsTouched"));
    query.bind(change);
    while (query.next())
        leads += query.id<LeadId>();
    return leads;
}

void insertLeadPerson(Database& database, LeadId lead, const LeadPerson& person)
{
    Query(database, QStringLiteral("leads/insertLeadPerson")).bind(person.id, lead, person.contact, person.role).run();
}

void deleteLeadPerson(Database& database, LeadPersonId id)
{
    Query(database, QStringLiteral("leads/deleteLeadPerson")).bind(id).run();
}

QList<LeadPerson> peopleOfLead(Database& database, LeadId lead)
{
    QList<LeadPerson> people;
    Query query(database, QStringLiteral("leads/peopleOfLead"));
    query.bind(lead);
    while (query.next())
        people += LeadPerson{query.id<LeadPersonId>(), query.id<ContactId>(), query.text()};
    return people;
}

void insertLink(Database& database, LeadId lead, const LeadLink& link)
{
    Query(database, QStringLiteral("leads/insertLink")).bind(link.id, lead, link.target, link.title).run();
}

void deleteLink(Database& database, LinkId id)
{
    Query(database, QStringLiteral("leads/deleteLink")).bind(id).run();
}

QList<LeadLink> linksOfLead(Database& database, LeadId lead)
{
    QList<LeadLink> links;
    Query query(database, QStringLiteral("leads/linksOfLead"));
    query.bind(lead);
    while (query.next())
        links += LeadLink{query.id<LinkId>(), query.text(), query.text()};
    return links;
}

} // namespace askline::storage
