// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of a lead file can mean.
#pragma once

#include "app/domain/Names.h"

#include <QString>

namespace askline::intake {

enum class MappedField {
    Extra,   // kept with the lead as question and answer
    Ignored, // not kept
    Identity,
    Name,
    FirstName,
    LastName,
    Email,
    Phone,
    Fax, // dropped
    Company,
    Role,
    Place,
    Country,
    Website,
    TimeZone,
    Source,
    Campaign,
    Message,
    ReceivedAt,
    ReceivedTime, // of the day another column holds
    Value,
    Currency,
    Owner,
    Stage,
    Status,
    LossReason,
    DoNotContact,
    Note,
    TestMark, // says that the row is a test of the form
};

// Whether several columns of one file may mean it.
bool mayRepeat(MappedField field);

// The field of a name as the command line and people write it: "email", "title", "received_at".
std::optional<MappedField> fieldNamed(const QString& name);

} // namespace askline::intake

namespace askline {
template <>
std::span<const NamedValue<intake::MappedField>> namesOf<intake::MappedField>();
} // namespace askline
