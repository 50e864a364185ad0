// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the list: the lead that is picked, or how many are.
#include "ui/inbox/InboxLead.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/ManyLeads.h"
#include "ui/inbox/NameChooser.h"
#include "ui/inbox/TriageBar.h"

#include <QStackedWidget>

namespace askline {

namespace {

constexpr int namesShown = 8;

} // namespace

void InboxPage::showPicked()
{
    everything_.clear();
    chooser_->close();
    const QList<LeadId> picked = list_->pickedLeads();
    if (picked.size() > 1) {
        showMany(picked);
        return;
    }
    shown_->setCurrentWidget(lead_);
    const int row = picked.isEmpty() ? -1 : list_->leads().rowOf(picked.first());
    if (row < 0) {
        bar_->setPicked(0, TriageBar::Calling::Possible);
        return;
    }
    const LeadRow& lead = list_->leads().at(row);
    bar_->setPicked(1, lead.doNotContact ? TriageBar::Calling::NotWanted : TriageBar::Calling::Possible);
    lead_->showRow(lead);
    readSheet();
}

void InboxPage::showMany(const QList<LeadId>& picked)
{
    QStringList names;
    for (const LeadId lead : picked)
        if (const int row = list_->leads().rowOf(lead); row >= 0 && names.size() < namesShown)
            names += list_->leads().at(row).displayName();
    const bool isAllLoaded = list_->pickedLeads().size() == list_->leads().rowCount();
    const bool hasMore = everything_.isEmpty() && isAllLoaded && !list_->leads().isComplete();
    many_->showPicked(picked.size(), names, finding_ ? ManyLeads::Reach::Finding : hasMore ? ManyLeads::Reach::MoreToFind : ManyLeads::Reach::Whole);
    shown_->setCurrentWidget(many_);
    bar_->setPicked(int(picked.size()), TriageBar::Calling::Possible);
}

void InboxPage::readSheet()
{
    const LeadId lead = lead_->lead();
    if (lead.isNull() || list_->leads().rowOf(lead) < 0)
        return;
    desk_.read(
        this, [lead](Workspace& workspace) { return readLeadSheet(workspace, lead); },
        [this, lead](const LeadSheet& sheet) {
            if (lead != lead_->lead())
                return;
            lead_->showSheet(sheet);
            duplicate_ = sheet.duplicates.isEmpty() ? LeadId{} : sheet.duplicates.first().lead.id;
        });
}

} // namespace askline
