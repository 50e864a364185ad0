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

} // namespace

QList<const Must*> mustsOf(const Script& script)
{
    return linesOfKind<Must>(script);
}

QList<const Preempting*> preemptionsOf(const Script& script)
{
    return linesOfKind<Preempting>(script);
}

QList<const Question*> questionsOf(const Script& script)
{
    return linesOfKind<Question>(script);
}

QList<const Variants*> variantsOf(const Script& script)
{
    return linesOfKind<Variants>(script);
}

Place placeOf(const Line& line)
{
    if (const auto* variants = std::get_if<Variants>(&line))
        return variants->wordings.isEmpty() ? Place() : variants->wordings.first().place;
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.place; })
                return one.place;
            else
                return Place();
        },
        line);
}

QString wordsOf(const Line& line)
{
    if (const auto* spoken = std::get_if<Spoken>(&line))
        return plainText(spoken->text);
    if (const auto* question = std::get_if<Question>(&line))
        return plainText(question->text);
    if (const auto* preempting = std::get_if<Preempting>(&line))
        return plainText(preempting->text);
    if (const auto* variants = std::get_if<Variants>(&line))
        return variants->wordings.isEmpty() ? QString() : plainText(variants->wordings.first().text);
    return {};
}

const Line* lineSaying(const Script& script, QStringView words)
{
    const QString wanted = foldedWords(plainText(textOf(words)));
    for (const Section& section : script.sections)
        for (const Line& line : section.lines)
            if (!wanted.isEmpty() && foldedWords(wordsOf(line)) == wanted)
                return &line;
    return nullptr;
}

} // namespace askline::script
