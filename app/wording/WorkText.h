// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, in tables and sentences.
#pragma once

#include "app/domain/Catalogue.h"
#include "app/domain/Playbook.h"
#include "app/numbers/FollowThrough.h"
#include "app/numbers/WorkNumbers.h"
#include "app/wording/FigureSheet.h"

namespace askline {

FigureSheet askSheet(const WorkNumbers& work);
FigureSheet askStageSheet(const WorkNumbers& work, const Playbook& playbook);
FigureSheet askPersonSheet(const WorkNumbers& work, const Catalogue& catalogue);
FigureSheet peopleSheet(const QList<PersonNumbers>& people, const Catalogue& catalogue);
FigureSheet objectionSheet(const QList<ObjectionNumbers>& objections, const Playbook& playbook);
FigureSheet wordingSheet(const QList<WordingSaid>& wordings);
FigureSheet weekSheet(const QList<DayOfWork>& weeks);

// A sentence each: what it takes to win, whom nobody follows up, what the week looks like.
QStringList followThroughInWords(const FollowThrough& follow, const WorkNumbers& work);
// "312 min asked and 95 min wrote without asking."
QString minutesInWords(const DayOfWork& work);
// Empty where nothing can be said yet.
QStringList objectionsInWords(const QList<ObjectionNumbers>& objections, const Playbook& playbook);
QString trialInWords(const WordingTrial& trial);

} // namespace askline
