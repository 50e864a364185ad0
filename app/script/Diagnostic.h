// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a script and where: a kind with its arguments, so that the sentence can be made at the edge.
#pragma once

#include "app/script/Syntax.h"

namespace askline::script {

enum class Severity { Warning, Error };

enum class Fault { // the arguments it comes with
    UnclosedMerge,     // -
    BadFieldName,      // the name
    UnclosedDirection, // -
    EmptyText,         // -: a question or must without words
    UnknownType,       // the type
    UnknownHeader,     // the name
    DuplicateHeader,   // the name
    DuplicateTitle,    // the title
    MisplacedTitle,    // the title
    TextBeforeSection, // -
    ReservedLine,      // -: a mark that a later form of the language may use
    StrayBranch,       // -: an answer that belongs to no question
    MisplacedWhen,     // -
    BadCondition,      // -
    EmptyTarget,       // -
    NoObjectionNamed,  // -
    NoSnippetNamed,    // -
    StrayLine,         // -: a line that belongs to no key (objection and playbook files)
    MissingTitle,      // -
    MissingKey,        // -
    MissingGoal,       // -
    MissingAsk,        // -
    MissingAnswer,     // -: an objection without its answer
    MissingWords,      // -: an ask or objection without the words
    UnknownAskKind,    // the kind
    UnknownField,      // the field
    UnknownFormat,     // the format
    UnknownObjection,  // the key
    UnknownStage,      // the key
    NoFallback,        // the field
    EmptySection,      // the section's title
    DuplicateMust,     // the must's text, the line of the first
    PressureWording,   // the words
    DuplicateSection,  // the title, the line of the first
    UnknownSection,    // the title
    SectionNeverReached, // the title
    LineNeverReached,  // -
    EndlessTalk,       // the title of the section it goes round in
    OpenQuestion,      // -: answers are told apart, and others are left out
    BadNumber,         // the words
    NotCollected,      // the must's text, the field
    NothingPreempts,   // the key
    DuplicateVariant,  // the name
    LoneVariant,       // the name
    UnknownSnippet,    // the name
    SnippetLoop,       // the name
    BadCadenceStep,    // the words
    UnknownBeginning,  // the words: of a cadence
    NoSteps,           // -: a cadence without any
    UnknownMessage,    // the key
    UnknownMessageKind, // the kind
    NoPersonalLine,    // -: a message that could be to anybody
};

struct Diagnostic {
    Severity severity = Severity::Warning;
    Fault fault = Fault::StrayLine;
    QStringList arguments;
    QString suggestion; // what could stand in the marked place instead; empty: nothing comes to mind
    int line = 0;
    int column = 0;
    int length = 0;

    bool operator==(const Diagnostic&) const = default;

    QString text() const; // in plain English, until wording has its own
};

Diagnostic diagnosed(Fault fault, const Place& place, QStringList arguments = {}, QString suggestion = {});
Severity severityOf(Fault fault);
// "unclosed-merge": for programs; it stays.
QString nameOf(Fault fault);
// By place, and by fault where two share one.
void sortByPlace(QList<Diagnostic>& diagnostics);

} // namespace askline::script
