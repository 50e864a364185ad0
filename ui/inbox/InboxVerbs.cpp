// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox does with leads: the next one is shown before the verb is through.
#include "app/wording/Verbs.h"
#include "ui/inbox/InboxHead.h"
#include "ui/inbox/InboxLead.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/NameChooser.h"
#include "ui/widgets/EmptyState.h"

namespace askline {

namespace {

constexpr int calledAfterwards = 50;
constexpr int idsAPage = 2000;

Result<QList<LeadId>> allFound(Workspace& workspace, LeadQuery query)
{
    query.limit = idsAPage;
    QList<LeadId> leads;
    std::optional<PageKey> after;
    do {
        auto page = readLeads(workspace, query, after);
        if (!page)
            return failed(page.error());
        for (const LeadRow& row : std::as_const(page->rows))
            leads += row.id;
        after = page->next;
    } while (after);
    return leads;
}

QStringList reasonNames(const Catalogue& catalogue)
{
    QStringList names;
    for (const Reason& reason : catalogue.reasons)
        if (reason.kind == Reason::Kind::Disqualified)
            names += reason.name;
    return names;
}

template <class Named>
QStringList namesIn(const QList<Named>& all)
{
    QStringList names;
    for (const Named& named : all)
        names += named.name;
    return names;
}

} // namespace

void InboxPage::run(Afterwards afterwards, const Verb& verb)
{
    const QList<LeadId> leads = pickedLeads();
    if (leads.isEmpty())
        return;
    done_ = leads;
    if (afterwards == Afterwards::GoOn)
        list_->pickNext();
    desk_.write(
        this, [leads, verb](Workspace& workspace) { return verb(workspace, leads); }, [this](const Nothing&) { tellDone(); },
        [this, leads](const Failure&) { list_->pick(leads.first()); });
}

void InboxPage::tellDone()
{
    if (const auto& last = desk_.undoState().undo)
        requests_.toastUndoable(verbDone(last->name, last->subject));
}

void InboxPage::triage(Triage triage, const QString& reason)
{
    run(Afterwards::GoOn,
        [triage, reason](Workspace& workspace, const QList<LeadId>& leads) { return triageLeads(workspace, leads, triage, reason); });
}

void InboxPage::disqualify()
{
    if (!pickedLeads().isEmpty())
        chooser_->ask(tr("Why?"), reasonNames(desk_.catalogue()), [this](const QString& reason) { triage(Triage::Disqualified, reason); });
}

void InboxPage::assign()
{
    const auto give = [this](const QString& name) {
        run(Afterwards::Stay, [name](Workspace& workspace, const QList<LeadId>& leads) { return assignLeads(workspace, leads, name); });
    };
    if (!pickedLeads().isEmpty())
        chooser_->ask(tr("Assign to"), namesIn(desk_.catalogue().people), give);
}

void InboxPage::setSource()
{
    const auto set = [this](const QString& name) {
        run(Afterwards::Stay, [name](Workspace& workspace, const QList<LeadId>& leads) { return setSourceOfLeads(workspace, leads, name); });
    };
    if (!pickedLeads().isEmpty())
        chooser_->ask(tr("Source"), namesIn(desk_.catalogue().sources), set);
}

void InboxPage::remove()
{
    run(Afterwards::GoOn, [](Workspace& workspace, const QList<LeadId>& leads) { return deleteLeads(workspace, leads); });
}

QString InboxPage::listTitle() const
{
    return head_->searched().isEmpty() ? tr("Inbox") : tr("Search: %1").arg(head_->searched());
}

void InboxPage::call()
{
    QList<LeadId> leads = pickedLeads();
    if (leads.isEmpty())
        return;
    const LeadListModel& all = list_->leads();
    if (const int row = all.rowOf(leads.first()); leads.size() == 1 && row >= 0) {
        if (all.at(row).doNotContact)
            return;
        for (int next = row + 1; next < all.rowCount() && leads.size() <= calledAfterwards; ++next)
            if (!all.at(next).doNotContact)
                leads += all.at(next).id;
    }
    Q_EMIT requests_.startCall(leads.first(), leads.mid(1), listTitle());
}

void InboxPage::mergeWithFirst()
{
    if (!duplicate_.isNull() && pickedLeads().size() == 1)
        merge(duplicate_);
    else if (pickedLeads().size() == 2)
        merge(pickedLeads().last());
}

void InboxPage::merge(LeadId duplicate)
{
    const QList<LeadId> picked = pickedLeads();
    if (picked.isEmpty())
        return;
    done_ = picked;
    desk_.write(
        this, [one = picked.first(), duplicate](Workspace& workspace) { return mergeLeads(workspace, one, duplicate); },
        [this](LeadId lead) {
            list_->pick(lead);
            tellDone();
        });
}

void InboxPage::pickEverything()
{
    finding_ = true;
    showMany(pickedLeads());
    desk_.read(
        this, [query = list_->leads().query()](Workspace& workspace) { return allFound(workspace, query); },
        [this](const QList<LeadId>& leads) {
            finding_ = false;
            everything_ = leads;
            showMany(leads);
        });
}

void InboxPage::showEmpty()
{
    empty_->setSecondary({});
    if (!head_->searched().isEmpty()) {
        empty_->setWords(IconName::Search, tr("Nothing found"), tr("No lead has “%1” in its name, company, address, number, notes or answers.")
                                                                    .arg(head_->searched().left(80)));
        empty_->setPrimary(tr("Clear the search"));
    } else if (counts_.all == 0) {
        empty_->setWords(IconName::Inbox, tr("No leads yet"), tr("Bring in the file you have, or type the first one in a single line."));
        empty_->setPrimary(tr("Import leads"));
        empty_->setSecondary(tr("New lead"));
    } else {
        const bool isBacklog = head_->order() == RowOrder::InboxBacklog;
        empty_->setWords(IconName::Check, isBacklog ? tr("No backlog") : tr("Nothing waits for triage"),
                         tr("Every lead here has been looked at. What comes next stands on Today."));
        empty_->setPrimary(tr("Go to Today"));
        if (!isBacklog && counts_.inbox > 0)
            empty_->setSecondary(tr("Look at the backlog"));
    }
}

void InboxPage::emptyPrimary()
{
    if (!head_->searched().isEmpty())
        head_->setSearched({});
    else if (counts_.all == 0)
        Q_EMIT requests_.importFiles({});
    else
        Q_EMIT requests_.showPage(QStringLiteral("today"));
}

void InboxPage::emptySecondary()
{
    if (counts_.all == 0)
        Q_EMIT requests_.newLead();
    else
        head_->setOrder(RowOrder::InboxBacklog);
}

} // namespace askline
