// SPDX-License-Identifier: GPL-3.0-or-later
// Two people changed the same thing without knowing of each other: what stands, and what was lost.
#pragma once

#include "app/base/Clock.h"
#include "app/domain/Ids.h"
#include "app/domain/Names.h"
#include "app/domain/SharedChanges.h"

#include <QList>

namespace askline {

enum class ConflictChoice { Kept, Lost };

template <>
std::span<const NamedValue<ConflictChoice>> namesOf<ConflictChoice>();

struct ConflictSide {
    QString value; // as history has it: ids as their hexadecimal digits
    PersonId who;
    Moment at;
    bool operator==(const ConflictSide&) const = default;
};

// One field; fields that only mean something together stand together.
struct ConflictField {
    qint64 change = 0; // the lost one, in the journal
    QString name;
    ConflictSide kept;
    ConflictSide lost;
    bool operator==(const ConflictField&) const = default;
};

struct Conflict {
    // Deleted: somebody deleted what another changed. The field is the change that was lost, or "del".
    enum class Kind { Field, DeletedWhileChanged, KeptThoughDeleted };
    Kind kind = Kind::Field;
    LeadId lead; // null: of no lead
    QString thing; // "lead", "contact", "step", …
    RowId row;
    qint64 stamp = 0; // of the lost change, which with its writer names it on every device
    WriterId writer;
    QList<ConflictField> fields;

    bool operator==(const Conflict&) const = default;
    // What a person types to name it here.
    qint64 number() const { return fields.isEmpty() ? 0 : fields.first().change; }
};

} // namespace askline
