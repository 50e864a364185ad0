// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file means which field, why that is thought, and how sure it is.
#pragma once

#include "app/base/Failure.h"
#include "app/intake/MappedField.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace askline::intake {

struct MappingReason {
    enum class Kind {
        None,        // nothing speaks for a field: kept as an extra
        HeaderAlias, // `what`: the alias the header is
        Preset,      // `what`: the name of the program that writes such files
        Values,      // `what`: what the values look like ("email", "phone", …), `percent` of them
        Remembered,  // mapped so when a file with these headers came before
        Chosen,      // by the user
    };

    Kind kind = Kind::None;
    QString what{};
    int percent = 0;

    bool operator==(const MappingReason&) const = default;
};

struct MappedColumn {
    int column = 0;
    QString header{};
    MappedField field = MappedField::Extra;
    double confidence = 0; // 0 to 1
    MappingReason reason{};
    QString label{};      // of an e-mail or phone: "work", "mobile"
    int namedBy = -1;     // the column whose cells hold this one's label or question

    bool operator==(const MappedColumn&) const = default;
};

struct ColumnMapping {
    QString format = QStringLiteral("csv"); // the key of the preset, where one was claimed
    QString formatName{};                   // "Meta lead ads"; empty without a preset
    QList<MappedColumn> columns;            // one a column, in order

    bool operator==(const ColumnMapping&) const = default;

    QList<int> columnsOf(MappedField field) const; // those the user chose first
    bool has(MappedField field) const;
    // For the user and for overrides: a field only one column may mean is taken from the others.
    void choose(int column, MappedField field);
};

// "email=Kontakt" or "email=#3", each chosen over the guess.
Result<ColumnMapping> withOverrides(ColumnMapping mapping, const QStringList& overrides);

// The same for any file with these headers in this order.
QByteArray headerSignature(const QStringList& headers);

// {"Header": "field"}, as it is printed and remembered.
QJsonObject toJson(const ColumnMapping& mapping);
// The guess with what was remembered laid over it.
ColumnMapping withRemembered(ColumnMapping guess, const QJsonObject& remembered);

} // namespace askline::intake

namespace askline {
template <>
std::span<const NamedValue<intake::MappingReason::Kind>> namesOf<intake::MappingReason::Kind>();
} // namespace askline
