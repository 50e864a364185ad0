// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the tree.
#include "app/script/Lookup.h"

#include "app/base/Folding.h"
#include "app/script/Inline.h"

namespace askline::script {

namespace {

template <class Kind>
QList<const Kind*> linesOfKind(const Script& script)
{
    QList<const Kind*> found;
    for (const Section& section : script.sections)
        for (const Line& line : section.lines)
            if (const auto* wanted = std::get_if<Kind>(&line))
                found.append(wanted);
    return found;
}

QString spokenWords(const Line& line)
{
    if (const auto* spoken = std::get_if<Spoken>(&line))
        return plainText(spoken->text);
    if (const auto* question = std::get_if<Question>(&line))
        return plainText(question->text);
    return {};
}

} // namespace

QList<const Must*> mustsOf(const Script& script)
{
    return linesOfKind<Must>(script);
}

QList<const Question*> questionsOf(const Script& script)
{
    return linesOfKind<Question>(script);
}

const Line* lineSaying(const Script& script, QStringView words)
{
    const QString wanted = foldedWords(plainText(textOf(words)));
    for (const Section& section : script.sections)
        for (const Line& line : section.lines)
            if (!wanted.isEmpty() && foldedWords(spokenWords(line)) == wanted)
                return &line;
    return nullptr;
}

} // namespace askline::script
