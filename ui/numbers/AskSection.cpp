// SPDX-License-Identifier: GPL-3.0-or-later
// One reading for all of it.
#include "ui/numbers/AskSection.h"

#include "app/wording/WorkText.h"
#include "app/workspace/reading/WorkReading.h"
#include "ui/numbers/FigureBlock.h"

#include <QVBoxLayout>

namespace askline {

AskSection::AskSection(Desk& desk, QWidget* parent) : NumbersSection(desk, parent)
{
    asks_ = addBlock(tr("Asks"), QStringLiteral("Asks"));
    stages_ = addBlock(tr("Asks by stage"), QStringLiteral("Asks"));
    people_ = addBlock(tr("People"), QStringLiteral("People"));
    askers_ = addBlock(tr("Asks by person"), QStringLiteral("Asks"));
    objections_ = addBlock(tr("Objections"), QStringLiteral("Objections"));
    wordings_ = addBlock(tr("Wordings tried by lot"), QStringLiteral("Wordings"));
    column()->addStretch(1);
}

void AskSection::read(const NumbersFilter& filter)
{
    ask([filter](Workspace& w) { return readWork(w, filter); }, [this](const WorkNumbers& work) {
        asks_->setSentences({minutesInWords(work.total)});
        asks_->setSheet(askSheet(work));
        stages_->setSheet(askStageSheet(work, desk_.playbook()));
        people_->setSentences({tr("For coaching, not for ranking: people stand in the order of their names.")});
        people_->setSheet(peopleSheet(work.people, desk_.catalogue()));
        askers_->setSheet(askPersonSheet(work, desk_.catalogue()));
        askers_->setVisible(work.people.size() > 1);
        objections_->setSentences(objectionsInWords(work.objections, desk_.playbook()));
        objections_->setSheet(objectionSheet(work.objections, desk_.playbook()));
        wordings_->setSentences(work.wordings.isEmpty() ? QStringList{tr("Write several wordings of one line into a script, and calls say them by lot: here stands which asks end in a yes.")} : QStringList());
        wordings_->setSheet(wordingSheet(work.wordings));
        wordings_->setTableShown(!work.wordings.isEmpty());
    });
}

} // namespace askline
