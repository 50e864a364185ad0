// SPDX-License-Identifier: GPL-3.0-or-later
// The weight of each fault and its sentence in plain English.
#include "app/script/Diagnostic.h"

#include <algorithm>
#include <tuple>

namespace askline::script {

namespace {

struct Description {
    Fault fault;
    const char* name;
    Severity severity;
    const char* text;
};

constexpr Description descriptions[] = {
    {Fault::UnclosedMerge, "unclosed-merge", Severity::Error, "This { is never closed. Write {field|fallback}, or \\{ for the sign itself."},
    {Fault::BadFieldName, "bad-field-name", Severity::Error, "\"%1\" is no field name: small letters, digits and _ make one."},
    {Fault::UnclosedDirection, "unclosed-direction", Severity::Error, "This direction is never closed: a ) is missing at the end of the line."},
    {Fault::EmptyText, "empty-text", Severity::Error, "There are no words here."},
    {Fault::UnknownType, "unknown-type", Severity::Error,
     "\"%1\" is no type of answer: text, choice, yes/no, number, money, date and person are."},
    {Fault::UnknownHeader, "unknown-header", Severity::Error, "\"%1\" is not known here: key, goal, ask and preempts are."},
    {Fault::DuplicateHeader, "duplicate-header", Severity::Error, "\"%1\" has been said above already."},
    {Fault::DuplicateTitle, "duplicate-title", Severity::Error, "The title has been given above already; a section starts with ##."},
    {Fault::MisplacedTitle, "misplaced-title", Severity::Error, "The title belongs above the first section; a section starts with ##."},
    {Fault::TextBeforeSection, "text-before-section", Severity::Warning, "This stands before the first section (## Name)."},
    {Fault::StrayBranch, "stray-branch", Severity::Error, "This answer belongs to no question: it must stand right below one."},
    {Fault::MisplacedWhen, "misplaced-when", Severity::Error,
     "A condition stands right below its section's name, or says where to go: when {field} is known => Section."},
    {Fault::BadCondition, "bad-condition", Severity::Error, "This condition does not read. Write {field} is known, is less than 500, or is yes."},
    {Fault::EmptyTarget, "empty-target", Severity::Error, "Where to? Behind => stands a section's name, next or end."},
    {Fault::NoObjectionNamed, "no-objection-named", Severity::Error, "Which objection? Behind ! stands its key."},
    {Fault::NoSnippetNamed, "no-snippet-named", Severity::Error, "Which snippet? Behind @ stands its key."},
    {Fault::ReservedLine, "reserved-line", Severity::Warning, "This version does not know this kind of line and leaves it out of calls."},
    {Fault::StrayLine, "stray-line", Severity::Error, "This line belongs to nothing: it needs a name and a colon before it."},
    {Fault::MissingTitle, "missing-title", Severity::Warning, "There is no title (# Name)."},
    {Fault::MissingKey, "missing-key", Severity::Warning, "There is no key by which other files can refer to this one (key: name)."},
    {Fault::MissingGoal, "missing-goal", Severity::Warning, "There is no goal: what should be different after the call?"},
    {Fault::MissingAsk, "missing-ask", Severity::Warning, "There is no ask: which question does the call end on?"},
    {Fault::MissingAnswer, "missing-answer", Severity::Warning, "There is no answer."},
    {Fault::MissingWords, "missing-words", Severity::Warning, "The words to say are missing."},
    {Fault::UnknownAskKind, "unknown-ask-kind", Severity::Error,
     "\"%1\" is no kind of ask: meeting, decision, sale, signature, payment, referral and information are."},
    {Fault::UnknownField, "unknown-field", Severity::Error, "There is no field \"%1\"."},
    {Fault::UnknownFormat, "unknown-format", Severity::Warning, "There is no format \"%1\"."},
    {Fault::UnknownObjection, "unknown-objection", Severity::Error, "There is no objection \"%1\"."},
    {Fault::UnknownStage, "unknown-stage", Severity::Error, "There is no stage \"%1\"."},
    {Fault::NoFallback, "no-fallback", Severity::Warning, "\"%1\" may be empty: say what stands there then, {%1|like this}."},
    {Fault::EmptySection, "empty-section", Severity::Warning, "The section \"%1\" says nothing."},
    {Fault::DuplicateMust, "duplicate-must", Severity::Warning, "\"%1\" stands in line %2 already."},
    {Fault::PressureWording, "pressure-wording", Severity::Warning, "\"%1\" presses. Say what is so, and let them decide."},
    {Fault::DuplicateSection, "duplicate-section", Severity::Warning, "There is a section \"%1\" in line %2 already; arrows lead to that one."},
    {Fault::UnknownSection, "unknown-section", Severity::Error, "There is no section \"%1\"."},
    {Fault::SectionNeverReached, "section-never-reached", Severity::Warning, "No way leads to \"%1\"."},
    {Fault::LineNeverReached, "line-never-reached", Severity::Warning, "Nothing gets to this line: the talk has gone elsewhere before."},
    {Fault::EndlessTalk, "endless-talk", Severity::Error, "From \"%1\" the talk never comes to an end."},
    {Fault::OpenQuestion, "open-question", Severity::Warning, "What if the answer is another one? Add a line: otherwise => next."},
    {Fault::BadNumber, "bad-number", Severity::Error, "\"%1\" is no number."},
    {Fault::NotCollected, "not-collected", Severity::Warning, "Nothing here asks for \"%2\": add a question, or a type to answer it at once."},
    {Fault::NothingPreempts, "nothing-preempts", Severity::Warning, "No line here answers \"%1\" beforehand (! %1 - words)."},
    {Fault::DuplicateVariant, "duplicate-variant", Severity::Error, "There is a wording \"%1\" above already."},
    {Fault::LoneVariant, "lone-variant", Severity::Warning, "One wording alone is no comparison."},
    {Fault::UnknownSnippet, "unknown-snippet", Severity::Error, "There is no snippet \"%1\"."},
    {Fault::SnippetLoop, "snippet-loop", Severity::Error, "The snippet \"%1\" contains itself."},
    {Fault::BadCadenceStep, "bad-cadence-step", Severity::Error,
     "\"%1\" is no step. Write when, how and from which message: 2 days, email, missed-you; or: at once, call, ask meeting; or: 1 day, task, what to do."},
    {Fault::UnknownBeginning, "unknown-beginning", Severity::Error,
     "\"%1\" begins no cadence: by hand, prioritised, out of reach and sent do."},
    {Fault::NoSteps, "no-steps", Severity::Warning, "There is no step yet (step: 1 day, call)."},
    {Fault::UnknownMessage, "unknown-message", Severity::Error, "There is no message \"%1\"."},
    {Fault::UnknownMessageKind, "unknown-message-kind", Severity::Error, "\"%1\" is no kind of message: email, text and letter are."},
    {Fault::NoPersonalLine, "no-personal-line", Severity::Warning, "Nothing here is meant for one person alone: put {personal} where you will write to them."},
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

QString nameOf(Fault fault)
{
    return QString::fromLatin1(descriptionOf(fault).name);
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
