// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail first, as phones are shared by colleagues more often.
#include "app/workspace/leads/KnownContact.h"

#include "app/base/Folding.h"
#include "app/storage/contacts/ContactStore.h"

#include <algorithm>

namespace askline {

namespace {

constexpr QString Contact::*textFields[] = {&Contact::firstName, &Contact::lastName, &Contact::company, &Contact::role,
                                            &Contact::place,     &Contact::country,  &Contact::website, &Contact::timeZone};

bool hasPoint(const Contact& contact, const ContactPoint& point)
{
    return std::ranges::any_of(contact.points, [&](const ContactPoint& own) {
        return own.kind == point.kind && (own.normal == point.normal && !own.normal.isEmpty() ? true : own.typed == point.typed);
    });
}

void addPointsOf(Contact& contact, const Contact& news)
{
    for (const ContactPoint& point : news.points)
        if (!hasPoint(contact, point))
            contact.points += point;
}

// A shared phone is not enough where the names clearly differ: a switchboard serves many.
bool namesAgree(const Contact& a, const Contact& b)
{
    const QString one = folded(joinedName(a.firstName, a.lastName));
    const QString other = folded(joinedName(b.firstName, b.lastName));
    return one.isEmpty() || other.isEmpty() || one == other;
}

} // namespace

Contact knownContact(storage::Database& database, const Contact& asked)
{
    for (const auto kind : {ContactPoint::Kind::Email, ContactPoint::Kind::Phone}) {
        for (const ContactPoint& point : asked.points) {
            if (point.kind != kind)
                continue;
            const QList<ContactId> found = storage::contactsAtPoint(database, point.normal);
            if (found.isEmpty())
                continue;
            Contact contact = storage::readContact(database, found.first());
            if (kind == ContactPoint::Kind::Email || namesAgree(contact, asked))
                return contact;
        }
    }
    return {};
}

Contact filledFrom(const Contact& known, const Contact& news)
{
    Contact contact = known;
    for (const auto field : textFields)
        if ((contact.*field).isEmpty())
            contact.*field = news.*field;
    contact.doNotContact = known.doNotContact || news.doNotContact;
    addPointsOf(contact, news);
    return contact;
}

Contact updatedFrom(const Contact& known, const Contact& news)
{
    Contact contact = known;
    for (const auto field : textFields)
        if (!(news.*field).isEmpty())
            contact.*field = news.*field;
    contact.doNotContact = known.doNotContact || news.doNotContact;
    addPointsOf(contact, news);
    return contact;
}

} // namespace askline
