// SPDX-License-Identifier: GPL-3.0-or-later
// Changing, naming and remembering a mapping.
#include "app/intake/ColumnMapping.h"

#include "app/base/Folding.h"

#include <QCryptographicHash>

namespace askline {

template <>
std::span<const NamedValue<intake::MappingReason::Kind>> namesOf<intake::MappingReason::Kind>()
{
    using Kind = intake::MappingReason::Kind;
    static constexpr NamedValue<Kind> names[] = {{Kind::None, "none"},
                                                 {Kind::HeaderAlias, "header"},
                                                 {Kind::Preset, "preset"},
                                                 {Kind::Values, "values"},
                                                 {Kind::Remembered, "remembered"},
                                                 {Kind::Chosen, "chosen"}};
    return names;
}

} // namespace askline

namespace askline::intake {

namespace {

bool isPartOfName(MappedField field)
{
    return field == MappedField::FirstName || field == MappedField::LastName;
}

// Whether a guess for `other` has to give way where the user chose `chosen`.
bool givesWay(MappedField other, MappedField chosen)
{
    return (other == chosen && !mayRepeat(chosen)) || (chosen == MappedField::Name && isPartOfName(other)) ||
           (isPartOfName(chosen) && other == MappedField::Name);
}

int columnNamed(const ColumnMapping& mapping, const QString& name)
{
    for (const MappedColumn& column : mapping.columns)
        if (column.header == name)
            return column.column;
    const QString words = foldedWords(name);
    for (const MappedColumn& column : mapping.columns)
        if (!words.isEmpty() && foldedWords(column.header) == words)
            return column.column;
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.mid(1).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= mapping.columns.size() ? number - 1 : -1;
}

} // namespace

QList<int> ColumnMapping::columnsOf(MappedField field) const
{
    QList<int> chosen;
    QList<int> guessed;
    for (const MappedColumn& column : columns)
        if (column.field == field)
            (column.reason.kind == MappingReason::Kind::Chosen ? chosen : guessed).append(column.column);
    return chosen + guessed;
}

bool ColumnMapping::has(MappedField field) const
{
    return std::ranges::any_of(columns, [field](const MappedColumn& column) { return column.field == field; });
}

void ColumnMapping::choose(int index, MappedField field)
{
    for (MappedColumn& column : columns) {
        if (column.column == index) {
            column.field = field;
            column.confidence = 1;
            column.reason = {MappingReason::Kind::Chosen};
        } else if (givesWay(column.field, field)) {
            column.field = MappedField::Extra;
            column.confidence = 0;
            column.reason = {};
        }
    }
}

Result<ColumnMapping> withOverrides(ColumnMapping mapping, const QStringList& overrides)
{
    for (const QString& one : overrides) {
        const qsizetype equals = one.indexOf(u'=');
        const auto field = fieldNamed(one.left(std::max<qsizetype>(equals, 0)));
        if (equals < 1 || !field)
            return failed({.kind = Failure::Kind::BadValue, .subject = one, .field = QStringLiteral("map"),
                           .detail = QStringLiteral("field=Column")});
        const int column = columnNamed(mapping, one.mid(equals + 1).trimmed());
        if (column < 0)
            return failed({.kind = Failure::Kind::NotFound, .subject = one.mid(equals + 1), .field = QStringLiteral("map")});
        mapping.choose(column, *field);
    }
    return mapping;
}

QByteArray headerSignature(const QStringList& headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString& header : headers) {
        if (header == u"askline_problem") // a file of mended rejects is mapped as the file they came from
            continue;
        hash.addData(header.trimmed().toCaseFolded().toUtf8());
        hash.addData(QByteArrayView("\x1f", 1));
    }
    return hash.result().toHex();
}

QJsonObject toJson(const ColumnMapping& mapping)
{
    QJsonObject json;
    for (const MappedColumn& column : mapping.columns)
        json.insert(column.header, nameOf(column.field));
    return json;
}

ColumnMapping withRemembered(ColumnMapping guess, const QJsonObject& remembered)
{
    for (MappedColumn& column : guess.columns) {
        const auto field = valueNamed<MappedField>(remembered.value(column.header).toString());
        if (!field || *field == column.field)
            continue;
        column.field = *field;
        column.confidence = 1;
        column.reason = {MappingReason::Kind::Remembered};
    }
    return guess;
}

} // namespace askline::intake
