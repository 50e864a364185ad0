// SPDX-License-Identifier: GPL-3.0-or-later
// Follows jumps and branches; a walk ahead stops where it would go round.
#include "app/script/Course.h"

#include "app/script/ConditionText.h"
#include "app/script/Lookup.h"

#include <algorithm>

namespace askline::script {

namespace {

// What a condition looks at: an answer given in this call, else what is known of the lead.
QString valueIn(const Run& run, const QString& field, const Host& host)
{
    const QString answer = run.answer(field);
    return answer.isEmpty() ? host.valueOf(field) : answer;
}

bool hold(const QList<Condition>& conditions, const Run& run, const Host& host)
{
    return std::ranges::all_of(conditions, [&](const Condition& condition) { return holds(condition.test, valueIn(run, condition.field, host), host); });
}

// The first section from `index` on whose conditions hold.
int openFrom(int index, const Run& run, const Script& script, const Host& host)
{
    if (index == talkEnd)
        return talkEnd;
    while (index < script.sections.size() && !hold(script.sections[index].conditions, run, host))
        ++index;
    return index < script.sections.size() ? index : talkEnd;
}

std::optional<Target> targetOf(const Line& line, int question, const Run& run, const Host& host)
{
    if (const auto* jump = std::get_if<Jump>(&line))
        return hold(jump->conditions, run, host) ? std::optional(jump->target) : std::nullopt;
    if (const auto* asked = std::get_if<Question>(&line))
        if (const auto branch = branchTaken(run, *asked, question, host))
            return asked->branches[*branch].target;
    return std::nullopt;
}

// The number of the first question of a section.
int firstQuestion(const Script& script, int section)
{
    int count = 0;
    for (int i = 0; i < section; ++i)
        count += int(std::ranges::count_if(script.sections[i].lines, [](const Line& line) { return std::holds_alternative<Question>(line); }));
    return count;
}

int following(int section, const Run& run, const Script& script, const Host& host)
{
    if (section == talkEnd || section >= script.sections.size())
        return talkEnd;
    int question = firstQuestion(script, section);
    for (const Line& line : script.sections[section].lines) {
        const auto target = targetOf(line, question, run, host);
        if (const auto place = target && target->leaves() ? placeOf(script, *target) : std::nullopt)
            return openFrom(*place, run, script, host);
        question += std::holds_alternative<Question>(line) ? 1 : 0;
    }
    return openFrom(section + 1, run, script, host);
}

} // namespace

void enterFirst(Run& run, const Script& script, const Host& host)
{
    run.path.clear();
    run.at = openFrom(0, run, script, host);
}

void goTo(Run& run, int section)
{
    if (section == run.at)
        return;
    if (run.at != talkEnd)
        run.path += run.at;
    run.at = section;
}

void goOn(Run& run, const Script& script, const Host& host)
{
    goTo(run, following(run.at, run, script, host));
}

bool goBack(Run& run)
{
    if (run.path.isEmpty())
        return false;
    run.at = run.path.takeLast();
    return true;
}

std::optional<int> branchTaken(const Run& run, const Question& question, int index, const Host& host)
{
    if (const auto keyed = run.keyed.constFind(index); keyed != run.keyed.constEnd() && *keyed < question.branches.size())
        return *keyed;
    const QString answer = run.answer(question.answer.field);
    if (answer.isEmpty())
        return std::nullopt;
    const auto taken = std::ranges::find_if(question.branches, [&](const Branch& branch) { return holds(branch.test, answer, host); });
    return taken == question.branches.end() ? std::nullopt : std::optional(int(taken - question.branches.begin()));
}

void follow(Run& run, const Script& script, int question, const Host& host)
{
    const Question& asked = *questionsOf(script)[question];
    const auto taken = branchTaken(run, asked, question, host);
    if (!taken || !asked.branches[*taken].target.leaves())
        return;
    if (const auto place = placeOf(script, asked.branches[*taken].target))
        goTo(run, openFrom(*place, run, script, host));
}

void pickBranch(Run& run, const Script& script, int question, int branch, const Host& host)
{
    const QList<const Question*> questions = questionsOf(script);
    if (question < 0 || question >= questions.size() || branch < 0 || branch >= questions[question]->branches.size())
        return;
    const Test& test = questions[question]->branches[branch].test;
    run.keyed.insert(question, branch);
    if (test.relation != Relation::Otherwise)
        run.setAnswer(questions[question]->answer.field, print(test));
    follow(run, script, question, host);
}

std::optional<int> questionToPick(const Run& run, const Script& script)
{
    if (run.at == talkEnd || run.at >= script.sections.size())
        return std::nullopt;
    std::optional<int> last;
    int index = firstQuestion(script, run.at);
    for (const Line& line : script.sections[run.at].lines) {
        const auto* question = std::get_if<Question>(&line);
        if (!question)
            continue;
        if (!question->branches.isEmpty()) {
            const bool isOpen = !run.keyed.contains(index) && run.answer(question->answer.field).isEmpty();
            if (isOpen)
                return index;
            last = index;
        }
        ++index;
    }
    return last;
}

QList<SectionState> statesOf(const Run& run, const Script& script, const Host& host)
{
    QList<SectionState> states(script.sections.size(), SectionState::PassedOver);
    for (int ahead = following(run.at, run, script, host); ahead != talkEnd && states[ahead] != SectionState::Ahead;
         ahead = following(ahead, run, script, host))
        states[ahead] = SectionState::Ahead;
    for (const int section : run.path)
        if (section < states.size())
            states[section] = SectionState::Behind;
    if (run.at != talkEnd && run.at < states.size())
        states[run.at] = SectionState::Here;
    return states;
}

} // namespace askline::script
