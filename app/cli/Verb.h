// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the command line, one function each. Each takes its arguments and says what came of it; the first word,
// the workspace file, is taken by the caller.
#pragma once

#include "app/cli/Answer.h"
#include "app/cli/Arguments.h"
#include "app/workspace/Workspace.h"

class QTextStream;

namespace askline::cli {

Outcome importVerb(Workspace& workspace, Arguments& arguments);
Outcome unimportVerb(Workspace& workspace, Arguments& arguments);
Outcome addVerb(Workspace& workspace, Arguments& arguments);
Outcome editVerb(Workspace& workspace, Arguments& arguments);
Outcome leadsVerb(Workspace& workspace, Arguments& arguments);
Outcome leadVerb(Workspace& workspace, Arguments& arguments);
Outcome todayVerb(Workspace& workspace, Arguments& arguments);
Outcome numbersVerb(Workspace& workspace, Arguments& arguments);
Outcome spendVerb(Workspace& workspace, Arguments& arguments);
Outcome campaignVerb(Workspace& workspace, Arguments& arguments);
Outcome profileVerb(Workspace& workspace, Arguments& arguments);
Outcome settingsVerb(Workspace& workspace, Arguments& arguments);
Outcome weekVerb(Workspace& workspace, Arguments& arguments);
Outcome cadenceVerb(Workspace& workspace, Arguments& arguments);
Outcome writeVerb(Workspace& workspace, Arguments& arguments);
Outcome mailVerb(Workspace& workspace, Arguments& arguments);
Outcome offerVerb(Workspace& workspace, Arguments& arguments);
Outcome logVerb(Workspace& workspace, Arguments& arguments);
Outcome deleteVerb(Workspace& workspace, Arguments& arguments);
Outcome mergeVerb(Workspace& workspace, Arguments& arguments);
Outcome undoVerb(Workspace& workspace, Arguments& arguments);
Outcome redoVerb(Workspace& workspace, Arguments& arguments);
Outcome exportVerb(Workspace& workspace, Arguments& arguments);
Outcome backupVerb(Workspace& workspace, Arguments& arguments);
Outcome checkVerb(Workspace& workspace, Arguments& arguments);
Outcome playbookVerb(Workspace& workspace, Arguments& arguments);
// Of a file, or of what comes in.
Outcome classifyVerb(Arguments& arguments, QTextStream& in);
// Works on files, and opens a workspace only where one is named.
Outcome scriptVerb(Arguments& arguments, const Surroundings& surroundings);
// Its second word says what; it opens the workspace itself.
Outcome shareVerb(Arguments& arguments, const Surroundings& surroundings);

// Nothing where all arguments were understood.
std::optional<Trouble> leftOver(const Arguments& arguments);
// Whom --owner names; null where it is not there: everybody. NotFound where nobody is called so.
Result<PersonId> takeOwner(Workspace& workspace, Arguments& arguments);

// The leads that the positions left name; NotFound for one that is not there.
Result<QList<LeadId>> takeLeads(Workspace& workspace, Arguments& arguments);

} // namespace askline::cli
