// SPDX-License-Identifier: GPL-3.0-or-later
// A graph of sections, and two walks over it: from the beginning, and back from the end.
#include "app/script/Flow.h"

#include <QHash>

#include <algorithm>

namespace askline::script {

namespace {

using Titles = QHash<QString, int>;

Titles titlesOf(const Script& script)
{
    Titles titles;
    for (int i = int(script.sections.size()) - 1; i >= 0; --i)
        if (script.sections[i].heading == Heading::Written)
            titles.insert(script.sections[i].title, i);
    return titles;
}

class Walk {
public:
    Walk(const Script& script, const Titles& titles) : script_(script), titles_(titles) {}

    Ways from(int index)
    {
        ways_ = {};
        const Section& section = script_.sections[index];
        if (!section.conditions.isEmpty())
            add(after(index));
        for (auto line = section.lines.begin(); line != section.lines.end(); ++line) {
            if (!leaves(*line))
                continue;
            const auto meant = std::find_if(line + 1, section.lines.end(), [](const Line& below) {
                return !std::holds_alternative<Comment>(below) && !std::holds_alternative<Blank>(below) && !std::holds_alternative<Stray>(below);
            });
            if (meant != section.lines.end())
                ways_.lost = &*meant;
            return ways_;
        }
        add(after(index));
        return ways_;
    }

private:
    int after(int index) const { return index + 1 < script_.sections.size() ? index + 1 : talkEnd; }
    void add(int section)
    {
        if (!ways_.next.contains(section))
            ways_.next += section;
    }
    void add(const Target& target)
    {
        if (target.kind == Target::Kind::End)
            add(talkEnd);
        else if (target.kind == Target::Kind::Section)
            add(titles_.value(target.title, talkEnd)); // one that is nowhere is a fault of its own
    }
    // Whether nothing below this line is ever said.
    bool leaves(const Line& line)
    {
        if (const auto* jump = std::get_if<Jump>(&line)) {
            add(jump->target);
            return jump->conditions.isEmpty() && jump->target.leaves();
        }
        const auto* question = std::get_if<Question>(&line);
        if (!question)
            return false;
        for (const Branch& branch : question->branches)
            add(branch.target);
        return leavesInAnyCase(*question);
    }

    const Script& script_;
    const Titles& titles_;
    Ways ways_;
};

// The sections that a walk over `next` comes to.
QList<bool> seenFrom(QList<int> waiting, const QList<QList<int>>& next)
{
    QList<bool> seen(next.size(), false);
    for (const int start : waiting)
        seen[start] = true;
    while (!waiting.isEmpty())
        for (const int to : next[waiting.takeLast()])
            if (to != talkEnd && !seen[to]) {
                seen[to] = true;
                waiting += to;
            }
    return seen;
}

QList<bool> reachedFromTheFirst(const QList<Ways>& ways)
{
    QList<QList<int>> next;
    for (const Ways& one : ways)
        next += one.next;
    return ways.isEmpty() ? QList<bool>() : seenFrom({0}, next);
}

} // namespace

std::optional<int> sectionTitled(const Script& script, const QString& title)
{
    for (int i = 0; i < script.sections.size(); ++i)
        if (script.sections[i].heading == Heading::Written && script.sections[i].title == title)
            return i;
    return std::nullopt;
}

std::optional<int> placeOf(const Script& script, const Target& target)
{
    return target.kind == Target::Kind::End ? talkEnd : sectionTitled(script, target.title);
}

bool leavesInAnyCase(const Question& question)
{
    const auto relation = [](const Branch& branch) { return branch.test.relation; };
    const bool isClosed = question.answer.type == AnswerType::Choice || std::ranges::contains(question.branches, Relation::Otherwise, relation);
    return isClosed && !question.branches.isEmpty() &&
           std::ranges::all_of(question.branches, [](const Branch& branch) { return branch.target.leaves(); });
}

QList<Ways> waysThrough(const Script& script)
{
    const Titles titles = titlesOf(script);
    Walk walk(script, titles);
    QList<Ways> ways;
    for (int i = 0; i < script.sections.size(); ++i)
        ways += walk.from(i);
    return ways;
}

QList<int> neverReached(const QList<Ways>& ways)
{
    const QList<bool> reached = reachedFromTheFirst(ways);
    QList<int> lost;
    for (int i = 0; i < reached.size(); ++i)
        if (!reached[i])
            lost += i;
    return lost;
}

QList<int> neverEnding(const QList<Ways>& ways)
{
    QList<QList<int>> before(ways.size());
    QList<int> ends;
    for (int i = 0; i < ways.size(); ++i)
        for (const int to : ways[i].next)
            if (to == talkEnd)
                ends += i;
            else
                before[to] += i;
    const QList<bool> reached = reachedFromTheFirst(ways);
    const QList<bool> ending = seenFrom(ends, before);
    QList<int> endless;
    for (int i = 0; i < ways.size(); ++i)
        if (reached[i] && !ending[i])
            endless += i;
    return endless;
}

} // namespace askline::script
