// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts and their points.
#include "app/storage/contacts/ContactStore.h"

#include "app/storage/Query.h"

#include <algorithm>

namespace askline::storage {

void insertPoint(Database& database, ContactId contact, const ContactPoint& point)
{
    Query(database, QStringLiteral("contacts/insertPoint"))
        .bind(point.id, contact, point.kind, point.typed, point.normal, point.label)
        .run();
}

void insertContact(Database& database, const Contact& c)
{
    Query(database, QStringLiteral("contacts/insertContact"))
        .bind(c.id, c.firstName, c.lastName, c.company, c.role, c.place, c.country, c.website, c.timeZone, c.doNotContact,
              c.importedBy)
        .run();
    for (const ContactPoint& point : c.points)
        insertPoint(database, c.id, point);
}

void updateContact(Database& database, const Contact& before, const Contact& c)
{
    Query(database, QStringLiteral("contacts/updateContact"))
        .bind(c.id, c.firstName, c.lastName, c.company, c.role, c.place, c.country, c.website, c.timeZone, c.doNotContact)
        .run();
    for (const ContactPoint& point : c.points) {
        const auto known = std::ranges::find(before.points, point.id, &ContactPoint::id);
        if (known == before.points.end())
            insertPoint(database, c.id, point);
        else if (*known != point)
            Query(database, QStringLiteral("contacts/updatePoint")).bind(point.id, point.typed, point.normal, point.label).run();
    }
    for (const ContactPoint& point : before.points)
        if (std::ranges::find(c.points, point.id, &ContactPoint::id) == c.points.end())
            Query(database, QStringLiteral("contacts/deletePoint")).bind(point.id).run();
}

Contact readContact(Database& database, ContactId id)
{
    Contact c;
    {
        Query query(database, QStringLiteral("contacts/readContact"));
        query.bind(id);
        if (!query.next())
            return c;
        c.id = query.id<ContactId>();
        c.firstName = query.text();
        c.lastName = query.text();
        c.company = query.text();
        c.role = query.text();
        c.place = query.text();
        c.country = query.text();
        c.website = query.text();
        c.timeZone = query.text();
        c.doNotContact = query.flag();
        c.sameAs = query.id<ContactId>();
        c.importedBy = query.id<ImportId>();
    }
    Query points(database, QStringLiteral("contacts/pointsOfContact"));
    points.bind(c.id);
    while (points.next()) {
        ContactPoint point;
        point.id = points.id<ContactPointId>();
        point.kind = points.named<ContactPoint::Kind>();
        point.typed = points.text();
        point.normal = points.text();
        point.label = points.text();
        c.points += point;
    }
    return c;
}

QList<ContactId> contactsAtPoint(Database& database, const QString& normal)
{
    QList<ContactId> contacts;
    Query query(database, QStringLiteral("contacts/contactsAtPoint"));
    query.bind(normal);
    while (!normal.isEmpty() && query.next())
        contacts += query.id<ContactId>();
    return contacts;
}

void setContactSameAs(Database& database, ContactId id, ContactId head)
{
    Query(database, QStringLiteral("contacts/setSameAs")).bind(id, head).run();
}

void setDoNotContact(Database& database, ContactId id, bool doNotContact)
{
    Query(database, QStringLiteral("contacts/setDoNotContact")).bind(id, doNotContact).run();
}

void rebuildContactAliases(Database& database)
{
    Query(database, QStringLiteral("contacts/clearAliases")).run();
    Query(database, QStringLiteral("contacts/rebuildAliases")).run();
}

} // namespace askline::storage
