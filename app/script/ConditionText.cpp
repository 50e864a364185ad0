// SPDX-License-Identifier: GPL-3.0-or-later
// One table of the words that start a test, for reading and printing.
#include "app/script/ConditionText.h"

namespace askline::script {

namespace {

struct Wording {
    Relation relation;
    QStringView before;
    QStringView after = {};
};

constexpr Wording comparisons[] = {
    {Relation::LessThan, u"less than "},       {Relation::MoreThan, u"more than "},
    {Relation::AtLeast, u"at least "},         {Relation::AtMost, u"at most "},
    {Relation::WithinDays, u"within ", u" days"}, {Relation::LaterThanDays, u"later than ", u" days"},
};
constexpr QStringView otherwise = u"otherwise";
constexpr QStringView known = u"known";
constexpr QStringView unknown = u"unknown";
constexpr QStringView is = u"is ";
constexpr QStringView isNot = u"not ";
constexpr QStringView contains = u"contains ";
constexpr QStringView nextTarget = u"next";
constexpr QStringView endTarget = u"end";
constexpr QStringView also = u" and {";

std::optional<Test> comparisonIn(const Stretch& source)
{
    for (const Wording& wording : comparisons) {
        if (!source.text.startsWith(wording.before) || !source.text.endsWith(wording.after))
            continue;
        const qsizetype inside = source.text.size() - wording.before.size() - wording.after.size();
        const Stretch operand = inside > 0 ? source.mid(wording.before.size(), inside).trimmed() : Stretch();
        if (!operand.text.isEmpty())
            return Test{wording.relation, operand.text.toString(), operand.place()};
    }
    return std::nullopt;
}

// What stands behind the field: "is known", "contains x".
std::optional<Test> relationIn(const Stretch& source)
{
    if (source.text.startsWith(contains)) {
        const Stretch words = source.mid(contains.size()).trimmed();
        return words.text.isEmpty() ? std::nullopt : std::optional(Test{Relation::Contains, words.text.toString(), words.place()});
    }
    if (!source.text.startsWith(is))
        return std::nullopt;
    Stretch rest = source.mid(is.size()).trimmed();
    if (rest.text == known)
        return Test{Relation::Known, {}, rest.place()};
    if (rest.text == unknown)
        return Test{Relation::Unknown, {}, rest.place()};
    if (auto comparison = comparisonIn(rest))
        return comparison;
    const bool negated = rest.text.startsWith(isNot);
    if (negated)
        rest = rest.mid(isNot.size()).trimmed();
    if (rest.text.isEmpty() || (negated && comparisonIn(rest)))
        return std::nullopt;
    if (negated && (rest.text == known || rest.text == unknown))
        return Test{rest.text == known ? Relation::Unknown : Relation::Known, {}, rest.place()};
    return Test{negated ? Relation::IsNot : Relation::Is, rest.text.toString(), rest.place()};
}

std::optional<Condition> conditionIn(const Stretch& source)
{
    const qsizetype close = source.text.indexOf(u'}');
    if (!source.text.startsWith(u'{') || close < 0)
        return std::nullopt;
    const Stretch field = source.mid(1, close - 1).trimmed();
    const auto test = relationIn(source.mid(close + 1).trimmed());
    if (!isFieldName(field.text) || !test)
        return std::nullopt;
    return Condition{field.text.toString(), *test, field.place()};
}

} // namespace

Test parseTest(const Stretch& source)
{
    const Stretch words = source.trimmed();
    if (words.text == otherwise)
        return {Relation::Otherwise, {}, words.place()};
    return comparisonIn(words).value_or(Test{Relation::Is, words.text.toString(), words.place()});
}

QString print(const Test& test)
{
    if (test.relation == Relation::Otherwise)
        return otherwise.toString();
    for (const Wording& wording : comparisons)
        if (wording.relation == test.relation)
            return wording.before.toString() + test.operand + wording.after.toString();
    return test.operand;
}

std::optional<QList<Condition>> parseConditions(const Stretch& source)
{
    QList<Condition> conditions;
    for (Stretch rest = source.trimmed(); !rest.text.isEmpty();) {
        const qsizetype more = rest.text.indexOf(also);
        const auto condition = conditionIn(rest.mid(0, more).trimmed());
        if (!condition)
            return std::nullopt;
        conditions += *condition;
        rest = more < 0 ? Stretch() : rest.mid(more + also.size() - 1);
    }
    return conditions.isEmpty() ? std::nullopt : std::optional(conditions);
}

QString print(const QList<Condition>& conditions)
{
    QStringList parts;
    for (const Condition& condition : conditions) {
        const QString field = u'{' + condition.field + QStringLiteral("} ");
        switch (condition.test.relation) {
        case Relation::Known: parts += field + QStringLiteral("is known"); break;
        case Relation::Unknown: parts += field + QStringLiteral("is unknown"); break;
        case Relation::Contains: parts += field + QStringLiteral("contains ") + condition.test.operand; break;
        case Relation::IsNot: parts += field + QStringLiteral("is not ") + condition.test.operand; break;
        default: parts += field + QStringLiteral("is ") + print(condition.test);
        }
    }
    return parts.join(QStringLiteral(" and "));
}

Target parseTarget(const Stretch& source)
{
    const Stretch title = source.trimmed();
    if (title.text == nextTarget)
        return {Target::Kind::Next, {}, title.place()};
    if (title.text == endTarget)
        return {Target::Kind::End, {}, title.place()};
    return {Target::Kind::Section, title.text.toString(), title.place()};
}

QString print(const Target& target)
{
    switch (target.kind) {
    case Target::Kind::None: return {};
    case Target::Kind::Next: return nextTarget.toString();
    case Target::Kind::End: return endTarget.toString();
    case Target::Kind::Section: break;
    }
    return target.title;
}

} // namespace askline::script
