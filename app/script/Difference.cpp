// SPDX-License-Identifier: GPL-3.0-or-later
// Sections are told by their titles; inside one, the longest common run of lines is what stayed.
#include "app/script/Difference.h"

#include "app/script/Parser.h"
#include "app/script/Printer.h"

#include <algorithm>

namespace askline::script {

namespace {

constexpr qsizetype mostCompared = 2000; // lines of one section; beyond, it is all replaced

// The lines of a section as they are printed, without comments and empty lines.
QStringList linesOf(const Section& section)
{
    Script alone;
    Section said = section;
    said.comments.clear();
    said.lines.removeIf([](const Line& line) { return std::holds_alternative<Comment>(line) || std::holds_alternative<Blank>(line); });
    alone.sections = {said};
    QStringList lines = print(alone).split(u'\n', Qt::SkipEmptyParts);
    if (section.heading == Heading::Written && !lines.isEmpty())
        lines.removeFirst();
    return lines;
}

// Which lines of `before` and `after` stayed: pairs of indexes, ascending.
QList<std::pair<int, int>> common(const QStringList& before, const QStringList& after)
{
    if (before.size() > mostCompared || after.size() > mostCompared)
        return {};
    const qsizetype width = after.size() + 1;
    QList<int> longest((before.size() + 1) * width, 0);
    for (qsizetype i = before.size() - 1; i >= 0; --i)
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            longest[i * width + j] = before[i] == after[j] ? longest[(i + 1) * width + j + 1] + 1
                                                           : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    QList<std::pair<int, int>> pairs;
    for (qsizetype i = 0, j = 0; i < before.size() && j < after.size();) {
        if (before[i] == after[j])
            pairs += {int(i++), int(j++)};
        else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

// Lines between two that stayed: paired where both sides have one, else added or removed.
void addGap(QList<Edit>& edits, const QString& where, const QStringList& before, const QStringList& after)
{
    const qsizetype both = std::min(before.size(), after.size());
    for (qsizetype i = 0; i < both; ++i)
        edits += {Edit::Kind::LineChanged, where, before[i], after[i]};
    for (qsizetype i = both; i < before.size(); ++i)
        edits += {Edit::Kind::LineRemoved, where, before[i], {}};
    for (qsizetype i = both; i < after.size(); ++i)
        edits += {Edit::Kind::LineAdded, where, {}, after[i]};
}

void compareLines(QList<Edit>& edits, const QString& where, const QStringList& before, const QStringList& after)
{
    int i = 0;
    int j = 0;
    QList<std::pair<int, int>> stayed = common(before, after);
    stayed += {int(before.size()), int(after.size())};
    for (const auto& [oldLine, newLine] : stayed) {
        addGap(edits, where, before.mid(i, oldLine - i), after.mid(j, newLine - j));
        i = oldLine + 1;
        j = newLine + 1;
    }
}

void compareHead(QList<Edit>& edits, const Script& before, const Script& after)
{
    const auto head = [&edits](const char* name, const QString& old, const QString& now) {
        if (old != now)
            edits += {Edit::Kind::HeadChanged, QString::fromLatin1(name), old, now};
    };
    const auto keys = [](const Script& script) {
        QStringList all;
        for (const Reference& objection : script.preempts)
            all += objection.key;
        return all.join(QStringLiteral(", "));
    };
    head("title", before.title, after.title);
    head("key", before.key, after.key);
    head("goal", before.goal, after.goal);
    head("ask", before.ask.kind + QStringLiteral(": ") + print(before.ask.words), after.ask.kind + QStringLiteral(": ") + print(after.ask.words));
    head("preempts", keys(before), keys(after));
}

const Section* sectionCalled(const Script& script, const QString& title)
{
    const auto found = std::ranges::find(script.sections, title, &Section::title);
    return found == script.sections.end() ? nullptr : &*found;
}

} // namespace

QList<Edit> differenceOf(const Script& before, const Script& after)
{
    QList<Edit> edits;
    compareHead(edits, before, after);
    for (const Section& section : after.sections) {
        if (const Section* old = sectionCalled(before, section.title)) {
            if (*old != section)
                compareLines(edits, section.title, linesOf(*old), linesOf(section));
            continue;
        }
        edits += {Edit::Kind::SectionAdded, section.title, {}, {}};
    }
    for (const Section& section : before.sections)
        if (!sectionCalled(after, section.title))
            edits += {Edit::Kind::SectionRemoved, section.title, {}, {}};
    return edits;
}

QList<Edit> differenceOfLines(const QString& where, const QStringList& before, const QStringList& after)
{
    QList<Edit> edits;
    compareLines(edits, where, before, after);
    return edits;
}

QString withWording(const QString& source, int set, const QString& name)
{
    Script script = parseScript(source).script;
    int seen = 0;
    for (Section& section : script.sections)
        for (qsizetype i = 0; i < section.lines.size(); ++i) {
            const auto* variants = std::get_if<Variants>(&section.lines[i]);
            if (!variants || seen++ != set)
                continue;
            const auto chosen = std::ranges::find(variants->wordings, name, &Variant::name);
            if (chosen == variants->wordings.end())
                return source;
            QList<Line> instead;
            for (const Variant& wording : variants->wordings)
                if (wording.name != name)
                    instead += Comment{wording.name + QStringLiteral(": ") + print(wording.text), {}};
            instead += Spoken{chosen->text, {}};
            section.lines.remove(i);
            for (qsizetype at = 0; at < instead.size(); ++at)
                section.lines.insert(i + at, instead[at]);
            return print(script);
        }
    return source;
}

} // namespace askline::script
