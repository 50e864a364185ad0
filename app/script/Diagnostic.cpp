// SPDX-License-Identifier: GPL-3.0-or-later
// The weight of each fault and its sentence in plain English.
#include "app/script/Diagnostic.h"

#include <algorithm>
#include <tuple>

namespace askline::script {

namespace {

struct Description {
    Fault fault;
    Severity severity;
    const char* text;
};

constexpr Description descriptions[] = {
    {Fault::UnclosedMerge, Severity::Error, "This { is never closed. Write {field|fallback}, or \\{ for the sign itself."},
    {Fault::BadFieldName, Severity::Error, "\"%1\" is no field name: small letters, digits and _ make one."},
    {Fault::UnclosedDirection, Severity::Error, "This direction is never closed: a ) is missing at the end of the line."},
    {Fault::EmptyText, Severity::Error, "There are no words here."},
    {Fault::UnknownType, Severity::Error,
     "\"%1\" is no type of answer: text, choice, yes/no, number, money, date and person are."},
    {Fault::UnknownHeader, Severity::Error, "\"%1\" is not known here: key, goal, ask and preempts are."},
    {Fault::DuplicateHeader, Severity::Error, "\"%1\" has been said above already."},
    {Fault::DuplicateTitle, Severity::Error, "The title has been given above already; a section starts with ##."},
    {Fault::MisplacedTitle, Severity::Error, "The title belongs above the first section; a section starts with ##."},
    {Fault::TextBeforeSection, Severity::Warning, "This stands before the first section (## Name)."},
    {Fault::StrayBranch, Severity::Error, "This answer belongs to no question: it must stand right below one."},
    {Fault::MisplacedWhen, Severity::Error,
     "A condition stands right below its section's name, or says where to go: when {field} is known => Section."},
    {Fault::BadCondition, Severity::Error, "This condition does not read. Write {field} is known, is less than 500, or is yes."},
    {Fault::EmptyTarget, Severity::Error, "Where to? Behind => stands a section's name, next or end."},
    {Fault::NoObjectionNamed, Severity::Error, "Which objection? Behind ! stands its key."},
    {Fault::NoSnippetNamed, Severity::Error, "Which snippet? Behind @ stands its key."},
    {Fault::ReservedLine, Severity::Warning, "This version does not know this kind of line and leaves it out of calls."},
    {Fault::StrayLine, Severity::Error, "This line belongs to nothing: it needs a name and a colon before it."},
    {Fault::MissingTitle, Severity::Warning, "There is no title (# Name)."},
    {Fault::MissingKey, Severity::Warning, "There is no key by which other files can refer to this one (key: name)."},
    {Fault::MissingGoal, Severity::Warning, "There is no goal: what should be different after the call?"},
    {Fault::MissingAsk, Severity::Warning, "There is no ask: which question does the call end on?"},
    {Fault::MissingAnswer, Severity::Warning, "There is no answer."},
    {Fault::MissingWords, Severity::Warning, "The words to say are missing."},
    {Fault::UnknownAskKind, Severity::Error,
     "\"%1\" is no kind of ask: meeting, decision, sale, signature, payment, referral and information are."},
    {Fault::UnknownField, Severity::Error, "There is no field \"%1\"."},
    {Fault::UnknownFormat, Severity::Warning, "There is no format \"%1\"."},
    {Fault::UnknownObjection, Severity::Error, "There is no objection \"%1\"."},
    {Fault::UnknownStage, Severity::Error, "There is no stage \"%1\"."},
    {Fault::NoFallback, Severity::Warning, "\"%1\" may be empty: say what stands there then, {%1|like this}."},
    {Fault::EmptySection, Severity::Warning, "The section \"%1\" says nothing."},
    {Fault::DuplicateMust, Severity::Warning, "\"%1\" stands in line %2 already."},
    {Fault::PressureWording, Severity::Warning, "\"%1\" presses. Say what is so, and let them decide."},
    {Fault::DuplicateSection, Severity::Warning, "There is a section \"%1\" in line %2 already; arrows lead to that one."},
    {Fault::UnknownSection, Severity::Error, "There is no section \"%1\"."},
    {Fault::SectionNeverReached, Severity::Warning, "No way leads to \"%1\"."},
    {Fault::LineNeverReached, Severity::Warning, "Nothing gets to this line: the talk has gone elsewhere before."},
    {Fault::EndlessTalk, Severity::Error, "From \"%1\" the talk never comes to an end."},
    {Fault::OpenQuestion, Severity::Warning, "What if the answer is another one? Add a line: otherwise => next."},
    {Fault::BadNumber, Severity::Error, "\"%1\" is no number."},
    {Fault::NotCollected, Severity::Warning, "Nothing here asks for \"%2\": add a question, or a type to answer it at once."},
    {Fault::NothingPreempts, Severity::Warning, "No line here answers \"%1\" beforehand (! %1 - words)."},
    {Fault::DuplicateVariant, Severity::Error, "There is a wording \"%1\" above already."},
    {Fault::LoneVariant, Severity::Warning, "One wording alone is no comparison."},
    {Fault::UnknownSnippet, Severity::Error, "There is no snippet \"%1\"."},
    {Fault::SnippetLoop, Severity::Error, "The snippet \"%1\" contains itself."},
};

const Description& descriptionOf(Fault fault)
{
    const auto* found = std::ranges::find(descriptions, fault, &Description::fault);
    return found == std::end(descriptions) ? descriptions[0] : *found;
}

} // namespace

Severity severityOf(Fault fault)
{
    return descriptionOf(fault).severity;
}

QString Diagnostic::text() const
{
    QString sentence;
    for (const char* c = descriptionOf(fault).text; *c != 0; ++c) {
        const bool isMark = c[0] == '%' && c[1] >= '1' && c[1] <= '9';
        if (isMark)
            sentence += arguments.value(*++c - '1');
        else
            sentence += QLatin1Char(*c);
    }
    if (!suggestion.isEmpty() && fault != Fault::OpenQuestion)
        sentence += QStringLiteral(" Did you mean \"%1\"?").arg(suggestion);
    return sentence;
}

Diagnostic diagnosed(Fault fault, const Place& place, QStringList arguments, QString suggestion)
{
    return {severityOf(fault), fault,       std::move(arguments), std::move(suggestion),
            place.line,        place.column, place.length};
}

void sortByPlace(QList<Diagnostic>& diagnostics)
{
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic& d) { return std::tuple(d.line, d.column, d.fault); });
}

} // namespace askline::script
