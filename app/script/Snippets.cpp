// SPDX-License-Identifier: GPL-3.0-or-later
// Snippets may include snippets; the open ones are kept, so that a loop ends.
#include "app/script/Snippets.h"

#include <QSet>

namespace askline::script {

namespace {

constexpr qsizetype mostLines = 100'000; // snippets that double one another must not fill the memory

class Expansion {
public:
    explicit Expansion(const Snippets& snippets) : snippets_(snippets) {}

    QList<Line> expanded(const QList<Line>& lines)
    {
        QList<Line> result;
        append(result, lines);
        return result;
    }

private:
    void append(QList<Line>& result, const QList<Line>& lines)
    {
        for (const Line& line : lines) {
            const auto* include = std::get_if<Include>(&line);
            if (!include)
                result += line;
            else if (snippets_.contains(include->snippet) && !open_.contains(include->snippet) && result.size() < mostLines)
                appendSnippet(result, include->snippet);
        }
    }
    void appendSnippet(QList<Line>& result, const QString& key)
    {
        open_.insert(key);
        const Script& snippet = *snippets_.constFind(key);
        for (const Section& section : snippet.sections)
            append(result, section.lines);
        open_.remove(key);
    }

    const Snippets& snippets_;
    QSet<QString> open_;
};

} // namespace

Script expanded(const Script& script, const Snippets& snippets)
{
    Script whole = script;
    Expansion expansion(snippets);
    for (Section& section : whole.sections)
        section.lines = expansion.expanded(section.lines);
    return whole;
}

bool containsItself(const QString& snippet, const Snippets& snippets)
{
    QSet<QString> seen;
    QStringList waiting{snippet};
    while (!waiting.isEmpty())
        for (const Section& section : snippets.value(waiting.takeLast()).sections)
            for (const Line& line : section.lines)
                if (const auto* include = std::get_if<Include>(&line)) {
                    if (include->snippet == snippet)
                        return true;
                    if (!seen.contains(include->snippet)) {
                        seen.insert(include->snippet);
                        waiting += include->snippet;
                    }
                }
    return false;
}

} // namespace askline::script
