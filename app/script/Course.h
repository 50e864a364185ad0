// SPDX-License-Identifier: GPL-3.0-or-later
// The way a call takes through its script: which section comes next, by what was answered and what is known.
#pragma once

#include "app/script/Flow.h"
#include "app/script/Host.h"
#include "app/script/Run.h"

namespace askline::script {

// Sections are numbered as in the script; talkEnd is the ask. A run belongs to the very script that is passed with it.

// Into the first section that is open to this lead.
void enterFirst(Run& run, const Script& script, const Host& host);
// To what follows on the section one is in; at the end it stays there.
void goOn(Run& run, const Script& script, const Host& host);
// To the section one came from; false where there is none.
bool goBack(Run& run);
void goTo(Run& run, int section);

// The branch of a question that the answer, or the key pressed, leads to.
std::optional<int> branchTaken(const Run& run, const Question& question, int index, const Host& host);
// Answers the question by the number of a branch, and goes where it leads.
void pickBranch(Run& run, const Script& script, int question, int branch, const Host& host);
// Goes where this question's answer leads; nothing happens where that is the next line.
void follow(Run& run, const Script& script, int question, const Host& host);
// The question that a number answers now, in the section one is in; nothing where there is none.
std::optional<int> questionToPick(const Run& run, const Script& script);

enum class SectionState { Behind, Here, Ahead, PassedOver };
// Of each section: gone through, present, still to come as things stand, or left out.
QList<SectionState> statesOf(const Run& run, const Script& script, const Host& host);

} // namespace askline::script
