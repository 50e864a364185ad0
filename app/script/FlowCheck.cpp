// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the ways through a script what is wrong with them.
#include "app/script/FlowCheck.h"

#include "app/script/Flow.h"
#include "app/script/Lookup.h"
#include "app/script/Nearest.h"

#include <QHash>
#include <QSet>

namespace askline::script {

namespace {

QStringList titlesOf(const Script& script)
{
    QStringList titles;
    for (const Section& section : script.sections)
        if (section.heading == Heading::Written)
            titles += section.title;
    return titles;
}

QList<Target> targetsOf(const Line& line)
{
    QList<Target> targets;
    if (const auto* jump = std::get_if<Jump>(&line))
        targets += jump->target;
    if (const auto* question = std::get_if<Question>(&line))
        for (const Branch& branch : question->branches)
            targets += branch.target;
    return targets;
}

void checkTitles(const Script& script, QList<Diagnostic>& found)
{
    QHash<QString, int> lines;
    for (const Section& section : script.sections) {
        if (section.heading == Heading::None)
            continue;
        if (const auto first = lines.constFind(section.title); first != lines.constEnd())
            found += diagnosed(Fault::DuplicateSection, section.place, {section.title, QString::number(*first)});
        else
            lines.insert(section.title, section.place.line);
    }
}

void checkTargets(const Script& script, QList<Diagnostic>& found)
{
    const QStringList titles = titlesOf(script);
    const QSet<QString> known(titles.begin(), titles.end());
    QHash<QString, QString> meant;
    for (const Section& section : script.sections)
        for (const Line& line : section.lines)
            for (const Target& target : targetsOf(line)) {
                if (target.kind != Target::Kind::Section || target.title.isEmpty() || known.contains(target.title))
                    continue;
                if (!meant.contains(target.title))
                    meant.insert(target.title, nearest(target.title, titles));
                found += diagnosed(Fault::UnknownSection, target.place, {target.title}, meant.value(target.title));
            }
}

} // namespace

void checkFlow(const Script& script, QList<Diagnostic>& found)
{
    checkTitles(script, found);
    checkTargets(script, found);
    const QList<Ways> ways = waysThrough(script);
    for (const int lost : neverReached(ways))
        found += diagnosed(Fault::SectionNeverReached, script.sections[lost].place, {script.sections[lost].title});
    for (const Ways& one : ways)
        if (one.lost)
            found += diagnosed(Fault::LineNeverReached, placeOf(*one.lost));
    const QList<int> endless = neverEnding(ways);
    if (!endless.isEmpty())
        found += diagnosed(Fault::EndlessTalk, script.sections[endless.first()].place, {script.sections[endless.first()].title});
}

} // namespace askline::script
