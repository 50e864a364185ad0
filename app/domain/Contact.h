// SPDX-License-Identifier: GPL-3.0-or-later
// A person: how they are called and reached, and whether they may be.
#pragma once

#include "app/domain/Ids.h"
#include "app/domain/Names.h"

#include <QList>

namespace askline {

struct ContactPoint {
    enum class Kind { Email, Phone };

    ContactPointId id;
    Kind kind = Kind::Email;
    QString typed;  // as it came, never changed
    QString normal; // e-mail case-folded; phone in E.164, or empty where the number could not be read
    QString label;  // "work", "mobile", …

    bool operator==(const ContactPoint&) const = default;

    bool isReadable() const { return !normal.isEmpty(); }
};

template <>
std::span<const NamedValue<ContactPoint::Kind>> namesOf<ContactPoint::Kind>();

struct Contact {
    ContactId id;
    QString firstName;
    QString lastName;
    QString company;
    QString role;
    QString place;
    QString country; // ISO 3166 code, or as it came where it is no code
    QString website;
    QString timeZone; // IANA id a person set; empty: taken from the phone number
    bool doNotContact = false;
    ContactId sameAs;
    ImportId importedBy;
    QList<ContactPoint> points;

    bool operator==(const Contact&) const = default;

    // "Anna Berger"; else the e-mail, the phone or the company; empty only for an empty contact.
    QString displayName() const;
    QString firstOf(ContactPoint::Kind kind) const; // as typed
};

QString joinedName(const QString& first, const QString& last);

struct NameParts {
    QString first;
    QString last;
    bool operator==(const NameParts&) const = default;
};

// "Berger, Anna" and "Dr. Anna van der Berg" into first and last name; a title before the name is left out.
NameParts splitName(QStringView fullName);

// The case-folded address, or empty where the text is none.
QString normalEmail(QStringView typed);

} // namespace askline
