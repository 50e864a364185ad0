// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over the tree; every message names the place it belongs to.
#include "app/script/Checker.h"

#include "app/base/Folding.h"
#include "app/script/FlowCheck.h"
#include "app/script/Host.h"
#include "app/script/Inline.h"
#include "app/script/Lookup.h"
#include "app/script/Nearest.h"
#include "app/script/Pressure.h"
#include "app/script/Rendering.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace askline::script {

namespace {

// Where something is missing: at the title, or at the very beginning.
Place placeOfMissing(const Place& title)
{
    return title.line > 0 ? title : Place{1, 1, 0};
}

class Checker {
public:
    explicit Checker(const Known& known) : known_(known), pressure_(anyOf(known.pressure)) {}

    void checkScript(const Script& script)
    {
        checkHead(script);
        for (const Section& section : script.sections) {
            if (section.heading == Heading::None)
                checkLoose(section);
            checkSection(section);
        }
        checkFlow(script, found_);
        const Script whole = expanded(script, known_.snippets.value_or(Snippets()));
        checkPreempted(script, whole);
        checkCollected(script, whole);
    }

    void checkSnippet(const Script& snippet)
    {
        if (snippet.key.isEmpty())
            report(Fault::MissingKey, placeOfMissing(snippet.titlePlace));
        for (const Section& section : snippet.sections)
            checkSection(section);
    }

    void checkObjection(const Objection& objection);
    void checkCadence(const Cadence& cadence);
    void checkMessage(const Message& message);

    QList<Diagnostic> take()
    {
        sortByPlace(found_);
        return std::move(found_);
    }

private:
    void checkHead(const Script& script);
    void checkAsk(const AskLine& ask, const Place& title);
    void checkAskKind(const QString& kind, const Place& place);
    void checkTitleAndKey(const QString& title, const QString& key, const Place& titlePlace);
    void checkLoose(const Section& section);
    void checkPreempted(const Script& script, const Script& whole);
    void checkCollected(const Script& script, const Script& whole);
    void checkSection(const Section& section);
    void checkLine(const Line& line);
    void checkQuestion(const Question& question);
    void checkTest(const Test& test);
    void checkVariants(const Variants& variants);
    void checkConditions(const QList<Condition>& conditions);
    void checkInclude(const Include& include);
    void checkText(const InlineText& text);
    void checkUnsaid(const InlineText& text); // what is written but not spoken: no pressure there
    void checkMerge(const Merge& merge);
    void checkPressure(const Plain& words);
    void checkField(const QString& field, const Place& place);
    void checkMust(const Must& must);
    void checkValue(const QString& value, const Place& place);
    void checkReference(Fault fault, const QString& key, const QStringList& among, const Place& place);
    void report(Fault fault, const Place& place, QStringList arguments = {}, QString suggestion = {})
    {
        found_.append(diagnosed(fault, place, std::move(arguments), std::move(suggestion)));
    }

    const Known& known_;
    QRegularExpression pressure_;
    QList<Diagnostic> found_;
    QHash<QString, int> musts_; // folded words -> line
    QHash<QString, QString> meantFields_; // unknown field -> suggestion
};

void Checker::checkTitleAndKey(const QString& title, const QString& key, const Place& titlePlace)
{
    if (title.isEmpty())
        report(Fault::MissingTitle, placeOfMissing(titlePlace));
    if (key.isEmpty())
        report(Fault::MissingKey, placeOfMissing(titlePlace));
}

void Checker::checkAskKind(const QString& kind, const Place& place)
{
    if (!askKinds().contains(kind))
        report(Fault::UnknownAskKind, place, {kind}, nearest(kind, askKinds()));
}

void Checker::checkHead(const Script& script)
{
    const Place missing = placeOfMissing(script.titlePlace);
    checkTitleAndKey(script.title, script.key, script.titlePlace);
    if (script.goal.isEmpty())
        report(Fault::MissingGoal, missing);
    checkAsk(script.ask, missing);
    for (const Reference& objection : script.preempts)
        checkReference(Fault::UnknownObjection, objection.key, known_.objections, objection.place);
}

void Checker::checkAsk(const AskLine& ask, const Place& missing)
{
    if (ask.kind.isEmpty() && ask.words.isEmpty())
        return report(Fault::MissingAsk, missing);
    checkAskKind(ask.kind, ask.kindPlace);
    if (ask.words.isEmpty())
        report(Fault::MissingWords, ask.place);
    checkText(ask.words);
}

bool saysSomething(const Line& line)
{
    return !std::holds_alternative<Comment>(line) && !std::holds_alternative<Blank>(line);
}

void Checker::checkLoose(const Section& section)
{
    const auto first = std::ranges::find_if(section.lines, saysSomething);
    if (first != section.lines.end() && !std::holds_alternative<Stray>(*first))
        report(Fault::TextBeforeSection, placeOf(*first));
}

void Checker::checkSection(const Section& section)
{
    checkConditions(section.conditions);
    for (const Line& line : section.lines)
        checkLine(line);
    if (std::ranges::none_of(section.lines, saysSomething))
        report(Fault::EmptySection, section.place, {section.title});
}

void Checker::checkLine(const Line& line)
{
    if (const auto* spoken = std::get_if<Spoken>(&line)) {
        checkText(spoken->text);
    } else if (const auto* direction = std::get_if<StageDirection>(&line)) {
        checkUnsaid(direction->text);
    } else if (const auto* question = std::get_if<Question>(&line)) {
        checkQuestion(*question);
    } else if (const auto* must = std::get_if<Must>(&line)) {
        checkMust(*must);
    } else if (const auto* preempting = std::get_if<Preempting>(&line)) {
        checkReference(Fault::UnknownObjection, preempting->objection, known_.objections, preempting->objectionPlace);
        preempting->form == Preempting::Form::Spoken ? checkText(preempting->text) : checkUnsaid(preempting->text);
    } else if (const auto* variants = std::get_if<Variants>(&line)) {
        checkVariants(*variants);
    } else if (const auto* jump = std::get_if<Jump>(&line)) {
        checkConditions(jump->conditions);
    } else if (const auto* include = std::get_if<Include>(&line)) {
        checkInclude(*include);
    }
}

void Checker::checkQuestion(const Question& question)
{
    checkText(question.text);
    checkField(question.answer.field, question.answer.place);
    for (const Branch& branch : question.branches)
        checkTest(branch.test);
    const bool compares = std::ranges::any_of(question.branches, [](const Branch& branch) {
        return comparesNumbers(branch.test.relation) || comparesDays(branch.test.relation);
    });
    const bool isClosed = std::ranges::any_of(question.branches, [](const Branch& branch) { return branch.test.relation == Relation::Otherwise; });
    if (compares && !isClosed)
        report(Fault::OpenQuestion, question.branches.last().place);
}

void Checker::checkTest(const Test& test)
{
    if ((comparesNumbers(test.relation) || comparesDays(test.relation)) && !numberIn(test.operand))
        report(Fault::BadNumber, test.place, {test.operand});
}

void Checker::checkVariants(const Variants& variants)
{
    QSet<QString> names;
    for (const Variant& variant : variants.wordings) {
        checkText(variant.text);
        if (names.contains(variant.name))
            report(Fault::DuplicateVariant, variant.place, {variant.name});
        names.insert(variant.name);
    }
    if (variants.wordings.size() == 1)
        report(Fault::LoneVariant, variants.wordings.first().place, {variants.wordings.first().name});
}

void Checker::checkConditions(const QList<Condition>& conditions)
{
    for (const Condition& condition : conditions) {
        checkField(condition.field, condition.fieldPlace);
        checkTest(condition.test);
    }
}

void Checker::checkInclude(const Include& include)
{
    if (!known_.snippets || include.snippet.isEmpty())
        return;
    if (!known_.snippets->contains(include.snippet))
        report(Fault::UnknownSnippet, include.place, {include.snippet}, nearest(include.snippet, known_.snippets->keys()));
    else if (containsItself(include.snippet, *known_.snippets))
        report(Fault::SnippetLoop, include.place, {include.snippet});
}

void Checker::checkPreempted(const Script& script, const Script& whole)
{
    QSet<QString> answered;
    for (const Section& section : whole.sections)
        for (const Line& line : section.lines)
            if (const auto* preempting = std::get_if<Preempting>(&line))
                answered.insert(preempting->objection);
    for (const Reference& objection : script.preempts)
        if (!answered.contains(objection.key))
            report(Fault::NothingPreempts, objection.place, {objection.key});
}

// A must that no question of the script fills, and that cannot be answered itself.
void Checker::checkCollected(const Script& script, const Script& whole)
{
    QSet<QString> asked;
    for (const Question* question : questionsOf(whole))
        asked.insert(question->answer.field);
    for (const Must* must : mustsOf(whole))
        if (must->answer.hasType)
            asked.insert(must->answer.field);
    for (const Must* must : mustsOf(script))
        if (!must->answer.field.isEmpty() && isFieldName(must->answer.field) && !asked.contains(must->answer.field))
            report(Fault::NotCollected, must->answer.place, {plainText(must->text), must->answer.field});
}

void Checker::checkText(const InlineText& text)
{
    checkUnsaid(text);
    for (const Piece& piece : text)
        if (const auto* words = std::get_if<Plain>(&piece))
            checkPressure(*words);
}

void Checker::checkUnsaid(const InlineText& text)
{
    for (const Piece& piece : text)
        if (const auto* merge = std::get_if<Merge>(&piece))
            checkMerge(*merge);
}

void Checker::checkMerge(const Merge& merge)
{
    checkField(merge.field, merge.fieldPlace);
    if (!merge.format.isEmpty() && !formatNames().contains(merge.format))
        report(Fault::UnknownFormat, merge.formatPlace, {merge.format}, nearest(merge.format, formatNames()));
    const auto field = known_.fields.constFind(merge.field);
    if (field != known_.fields.constEnd() && *field == Presence::MayBeEmpty && !merge.fallback)
        report(Fault::NoFallback, merge.place, {merge.field});
}

void Checker::checkPressure(const Plain& words)
{
    if (pressure_.pattern().isEmpty())
        return;
    for (const auto& match : pressure_.globalMatch(words.text)) {
        const Place place{words.place.line, words.place.column + int(match.capturedStart()), int(match.capturedLength())};
        report(Fault::PressureWording, place, {match.captured()});
    }
}

// A name that is none has been reported by the parser.
void Checker::checkField(const QString& field, const Place& place)
{
    if (!isFieldName(field) || known_.fields.isEmpty() || known_.fields.contains(field))
        return;
    if (!meantFields_.contains(field))
        meantFields_.insert(field, nearest(field, known_.fields.keys()));
    report(Fault::UnknownField, place, {field}, meantFields_.value(field));
}

void Checker::checkMust(const Must& must)
{
    checkUnsaid(must.text);
    checkField(must.answer.field, must.answer.place);
    const QString words = plainText(must.text);
    const QString said = foldedWords(words);
    const auto first = musts_.constFind(said);
    if (first != musts_.constEnd())
        report(Fault::DuplicateMust, must.place, {words, QString::number(*first)});
    else if (!said.isEmpty())
        musts_.insert(said, must.place.line);
}

void Checker::checkReference(Fault fault, const QString& key, const QStringList& among, const Place& place)
{
    if (!among.isEmpty() && !among.contains(key))
        report(fault, place, {key}, nearest(key, among));
}

void Checker::checkObjection(const Objection& objection)
{
    const auto placeOf = [&](const char* name) { return objection.places.value(QString::fromLatin1(name)); };
    const Place missing = placeOfMissing(placeOf("title"));
    checkTitleAndKey(objection.title, objection.key, placeOf("title"));
    if (objection.words.isEmpty())
        report(Fault::MissingWords, missing);
    if (objection.answer.isEmpty())
        report(Fault::MissingAnswer, missing);
    for (const QString& stage : objection.stages)
        checkReference(Fault::UnknownStage, stage, known_.stages, placeOf("stages"));
    for (const Preemption& preemption : objection.preemptions) {
        checkReference(Fault::UnknownStage, preemption.stage, known_.stages, preemption.place);
        checkValue(preemption.line, preemption.place);
    }
    checkValue(objection.answer, placeOf("answer"));
    checkValue(objection.filledProof(), placeOf("proof"));
    checkValue(objection.askBack, placeOf("ask back"));
}

void Checker::checkCadence(const Cadence& cadence)
{
    const auto placeOf = [&](const char* name) { return cadence.places.value(QString::fromLatin1(name)); };
    checkTitleAndKey(cadence.title, cadence.key, placeOf("title"));
    if (!cadence.starts.isEmpty() && !cadenceBeginnings().contains(cadence.starts))
        report(Fault::UnknownBeginning, placeOf("starts"), {cadence.starts}, nearest(cadence.starts, cadenceBeginnings()));
    for (const QString& stage : cadence.stages)
        checkReference(Fault::UnknownStage, stage, known_.stages, placeOf("stages"));
    if (cadence.steps.isEmpty())
        report(Fault::NoSteps, placeOfMissing(placeOf("title")));
    for (const FollowUp& step : cadence.steps) {
        if (!step.ask.isEmpty())
            checkAskKind(step.ask, step.place);
        if (!step.message.isEmpty() && messageKinds().contains(step.kind))
            checkReference(Fault::UnknownMessage, step.message, known_.messages, step.place);
    }
}

void Checker::checkMessage(const Message& message)
{
    const auto placeOf = [&](const char* name) { return message.places.value(QString::fromLatin1(name)); };
    const Place missing = placeOfMissing(placeOf("title"));
    checkTitleAndKey(message.title, message.key, placeOf("title"));
    if (!messageKinds().contains(message.kind))
        report(Fault::UnknownMessageKind, message.kind.isEmpty() ? missing : placeOf("kind"), {message.kind}, nearest(message.kind, messageKinds()));
    if (!message.ask.isEmpty())
        checkAskKind(message.ask, placeOf("ask"));
    if (message.text.isEmpty())
        report(Fault::MissingWords, missing);
    else if (!message.text.contains(u'{' + personalField() + u'}'))
        report(Fault::NoPersonalLine, placeOf("text"));
    checkValue(message.subject, placeOf("subject"));
    checkValue(message.text, placeOf("text"));
}

// The places inside a value count from its first line: it may have been joined from several.
void Checker::checkValue(const QString& value, const Place& place)
{
    checkText(parseText({value, place.line, place.column}, found_));
}

} // namespace

QStringList askKinds()
{
    static const QStringList kinds{QStringLiteral("meeting"),   QStringLiteral("decision"), QStringLiteral("sale"),
                                   QStringLiteral("signature"), QStringLiteral("payment"),  QStringLiteral("referral"),
                                   QStringLiteral("information")};
    return kinds;
}

QList<Diagnostic> check(const Script& script, const Known& known)
{
    Checker checker(known);
    checker.checkScript(script);
    return checker.take();
}

QList<Diagnostic> checkSnippet(const Script& snippet, const Known& known)
{
    Checker checker(known);
    checker.checkSnippet(snippet);
    return checker.take();
}

QList<Diagnostic> check(const Objection& objection, const Known& known)
{
    Checker checker(known);
    checker.checkObjection(objection);
    return checker.take();
}

QList<Diagnostic> check(const Cadence& cadence, const Known& known)
{
    Checker checker(known);
    checker.checkCadence(cadence);
    return checker.take();
}

QList<Diagnostic> check(const Message& message, const Known& known)
{
    Checker checker(known);
    checker.checkMessage(message);
    return checker.take();
}

} // namespace askline::script
