// SPDX-License-Identifier: GPL-3.0-or-later
// Looks back from the cursor for the mark that says what is being named.
#include "app/script/Completion.h"

#include "app/script/Lookup.h"
#include "app/script/Rendering.h"

#include <algorithm>

namespace askline::script {

namespace {

enum class Slot { Nothing, Field, Format, Type, Target, Objection, Snippet, AskKind, Mark };

struct Opening {
    Slot slot = Slot::Nothing;
    int start = 0;
};

int afterSpaces(const QString& line, int position)
{
    while (position < line.size() && line[position].isSpace())
        ++position;
    return position;
}

std::optional<Opening> insideMerge(const QString& before)
{
    const qsizetype open = before.lastIndexOf(u'{');
    if (open < 0 || before.indexOf(u'}', open) >= 0 || before.indexOf(u'|', open) >= 0)
        return std::nullopt;
    const qsizetype colon = before.indexOf(u':', open);
    return colon < 0 ? Opening{Slot::Field, int(open) + 1} : Opening{Slot::Format, int(colon) + 1};
}

std::optional<Opening> behindArrow(const QString& before)
{
    if (const qsizetype jump = before.lastIndexOf(QStringLiteral("=>")); jump >= 0)
        return Opening{Slot::Target, afterSpaces(before, int(jump) + 2)};
    const qsizetype arrow = before.lastIndexOf(QStringLiteral("->"));
    const QString mark = before.trimmed();
    if (arrow < 0 || !(mark.startsWith(u'?') || mark.startsWith(u'[')))
        return std::nullopt;
    const qsizetype colon = before.indexOf(u':', arrow);
    return colon < 0 ? Opening{Slot::Field, afterSpaces(before, int(arrow) + 2)} : Opening{Slot::Type, afterSpaces(before, int(colon) + 1)};
}

std::optional<Opening> inHead(const QString& before)
{
    if (before.startsWith(QStringLiteral("preempts:"))) {
        const qsizetype comma = std::max<qsizetype>(before.lastIndexOf(u','), before.indexOf(u':'));
        return Opening{Slot::Objection, afterSpaces(before, int(comma) + 1)};
    }
    if (before.startsWith(QStringLiteral("ask:")) && !before.contains(u'"'))
        return Opening{Slot::AskKind, afterSpaces(before, 4)};
    return std::nullopt;
}

Opening openingAt(const QString& before)
{
    if (const auto merge = insideMerge(before))
        return *merge;
    if (const auto arrow = behindArrow(before))
        return *arrow;
    if (const auto head = inHead(before))
        return *head;
    const int first = afterSpaces(before, 0);
    if (before.mid(first).startsWith(u'!') && !before.contains(u'"'))
        return {Slot::Objection, afterSpaces(before, first + 1)};
    if (before.mid(first).startsWith(u'@'))
        return {Slot::Snippet, afterSpaces(before, first + 1)};
    return first == before.size() ? Opening{Slot::Mark, first} : Opening{};
}

QStringList sectionTitles(const Script& script)
{
    QStringList titles;
    for (const Section& section : script.sections)
        if (section.heading == Heading::Written && !titles.contains(section.title))
            titles += section.title;
    return titles;
}

QStringList offersFor(Slot slot, const Script& script, const Known& known)
{
    static const QStringList types{QStringLiteral("text"), QStringLiteral("choice"), QStringLiteral("yes/no"), QStringLiteral("number"),
                                   QStringLiteral("money"), QStringLiteral("date"), QStringLiteral("person")};
    static const QStringList marks{QStringLiteral("? "), QStringLiteral("[ ] "), QStringLiteral("! "), QStringLiteral("## "), QStringLiteral("when {"),
                                   QStringLiteral("=> "), QStringLiteral("variant A: "), QStringLiteral("@ "), QStringLiteral("// ")};
    switch (slot) {
    case Slot::Field: return known.fields.keys();
    case Slot::Format: return formatNames();
    case Slot::Type: return types;
    case Slot::Target: return sectionTitles(script) + QStringList{QStringLiteral("next"), QStringLiteral("end")};
    case Slot::Objection: return known.objections;
    case Slot::Snippet: return known.snippets ? known.snippets->keys() : QStringList();
    case Slot::AskKind: return askKinds();
    case Slot::Mark: return marks;
    case Slot::Nothing: break;
    }
    return {};
}

bool holdsPlace(const Place& place, int line, int column)
{
    return place.line == line && column >= place.column && column <= place.column + place.length;
}

class Search {
public:
    Search(int line, int column) : line_(line), column_(column) {}

    std::optional<Named> in(const Line& line)
    {
        if (const auto* preempting = std::get_if<Preempting>(&line); preempting && at(preempting->objectionPlace))
            return Named{Named::Kind::Objection, preempting->objection};
        if (const auto* include = std::get_if<Include>(&line); include && at(include->place))
            return Named{Named::Kind::Snippet, include->snippet};
        if (const auto* jump = std::get_if<Jump>(&line)) {
            if (at(jump->target.place) && jump->target.kind == Target::Kind::Section)
                return Named{Named::Kind::Section, jump->target.title};
            return in(jump->conditions);
        }
        if (const auto* question = std::get_if<Question>(&line))
            for (const Branch& branch : question->branches)
                if (at(branch.target.place) && branch.target.kind == Target::Kind::Section)
                    return Named{Named::Kind::Section, branch.target.title};
        return inText(line);
    }
    std::optional<Named> in(const QList<Condition>& conditions)
    {
        for (const Condition& condition : conditions)
            if (at(condition.fieldPlace))
                return Named{Named::Kind::Field, condition.field};
        return std::nullopt;
    }

private:
    bool at(const Place& place) const { return holdsPlace(place, line_, column_); }
    std::optional<Named> in(const InlineText& text)
    {
        for (const Piece& piece : text)
            if (const auto* merge = std::get_if<Merge>(&piece); merge && at(merge->place))
                return Named{Named::Kind::Field, merge->field};
        return std::nullopt;
    }
    std::optional<Named> inText(const Line& line)
    {
        if (const auto* variants = std::get_if<Variants>(&line)) {
            for (const Variant& wording : variants->wordings)
                if (auto found = in(wording.text))
                    return found;
            return std::nullopt;
        }
        return std::visit(
            [this](const auto& one) -> std::optional<Named> {
                if constexpr (requires { one.answer; })
                    if (at(one.answer.place))
                        return Named{Named::Kind::Field, one.answer.field};
                if constexpr (requires { { one.text } -> std::same_as<const InlineText&>; })
                    return in(one.text);
                return std::nullopt;
            },
            line);
    }

    int line_;
    int column_;
};

} // namespace

Completion completionAt(const QString& line, int position, const Script& script, const Known& known)
{
    const QString before = line.left(position);
    const Opening opening = openingAt(before);
    const QString typed = before.mid(opening.start);
    Completion completion{opening.start, {}};
    QStringList within;
    for (const QString& offer : offersFor(opening.slot, script, known)) {
        if (offer.startsWith(typed, Qt::CaseInsensitive))
            completion.offers += offer;
        else if (offer.contains(typed, Qt::CaseInsensitive))
            within += offer;
    }
    completion.offers += within;
    return completion;
}

std::optional<Named> namedAt(const Script& script, int line, int column)
{
    for (const Reference& objection : script.preempts)
        if (holdsPlace(objection.place, line, column))
            return Named{Named::Kind::Objection, objection.key};
    Search search(line, column);
    for (const Section& section : script.sections) {
        if (const auto found = search.in(section.conditions))
            return found;
        for (const Line& one : section.lines)
            if (const auto found = search.in(one))
                return found;
    }
    return std::nullopt;
}

Place definitionOf(const Script& script, const Named& named)
{
    for (const Section& section : script.sections) {
        if (named.kind == Named::Kind::Section && section.heading == Heading::Written && section.title == named.name)
            return section.place;
        for (const Line& line : section.lines) {
            const auto* question = std::get_if<Question>(&line);
            const auto* must = std::get_if<Must>(&line);
            const QString field = question ? question->answer.field : must ? must->answer.field : QString();
            if (named.kind == Named::Kind::Field && !field.isEmpty() && field == named.name)
                return question ? question->place : must->place;
        }
    }
    return {};
}

} // namespace askline::script
