// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a test holds for a value.
#include "app/script/Host.h"

#include "app/base/Folding.h"

#include <algorithm>

namespace askline::script {

namespace {

bool isOneOf(const QString& value, const QString& operand)
{
    const QString said = foldedWords(value);
    const QStringList values = operand.split(QStringLiteral(" or "));
    return std::ranges::any_of(values, [&](const QString& one) { return foldedWords(one) == said; });
}

bool containsOneOf(const QString& value, const QString& operand)
{
    const QString said = u' ' + foldedWords(value) + u' ';
    const QStringList values = operand.split(QStringLiteral(" or "));
    return std::ranges::any_of(values, [&](const QString& one) { return said.contains(u' ' + foldedWords(one) + u' '); });
}

bool comparesAs(Relation relation, double value, double operand)
{
    switch (relation) {
    case Relation::LessThan: return value < operand;
    case Relation::MoreThan: return value > operand;
    case Relation::AtLeast: return value >= operand;
    case Relation::AtMost: return value <= operand;
    case Relation::WithinDays: return value <= operand;
    case Relation::LaterThanDays: return value > operand;
    default: return false;
    }
}

} // namespace

std::optional<double> numberIn(QStringView words)
{
    QString digits;
    for (const QChar c : words)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'.' && !digits.isEmpty() && !digits.contains(u'.'))
            digits += c;
        else if (!digits.isEmpty() && c != u',' && c != u'\'' && !c.isSpace())
            break;
    bool isNumber = false;
    double number = digits.toDouble(&isNumber);
    const QString unit = words.trimmed().toString().toLower();
    if (unit.endsWith(u'k'))
        number *= 1000;
    const bool isNegative = words.trimmed().startsWith(u'-');
    return isNumber ? std::optional(isNegative ? -number : number) : std::nullopt;
}

bool comparesDays(Relation relation)
{
    return relation == Relation::WithinDays || relation == Relation::LaterThanDays;
}

bool comparesNumbers(Relation relation)
{
    return relation == Relation::LessThan || relation == Relation::MoreThan || relation == Relation::AtLeast || relation == Relation::AtMost;
}

bool holds(const Test& test, const QString& value, const Host& host)
{
    const bool isKnown = !value.trimmed().isEmpty();
    switch (test.relation) {
    case Relation::Otherwise: return true;
    case Relation::Known: return isKnown;
    case Relation::Unknown: return !isKnown;
    case Relation::Is: return isKnown && isOneOf(value, test.operand);
    case Relation::IsNot: return isKnown && !isOneOf(value, test.operand);
    case Relation::Contains: return isKnown && containsOneOf(value, test.operand);
    default: break;
    }
    const auto operand = numberIn(test.operand);
    std::optional<double> said;
    if (comparesDays(test.relation)) {
        if (const auto days = host.daysUntil(value))
            said = *days;
    } else {
        said = host.numberOf(value);
    }
    return operand && said && comparesAs(test.relation, *said, *operand);
}

} // namespace askline::script
