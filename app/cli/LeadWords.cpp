// SPDX-License-Identifier: GPL-3.0-or-later
// As the window's merge fields, in the command line's language.
#include "app/cli/LeadWords.h"

#include "app/wording/MergeWords.h"

namespace askline::cli {

QHash<QString, QString> leadWords(Workspace& workspace, const LeadSheet& sheet)
{
    const QDate nextDay = workspace.officeClock().nextWorkingDay(workspace.now().dateIn(workspace.zone()));
    return mergeWords({sheet.contact, sheet.lead, sheet.row, sheet.answers, workspace.me(), nextDay}, workspace.catalogue(), workspace.playbook(), workspace.settings(),
                      QLocale());
}

} // namespace askline::cli
