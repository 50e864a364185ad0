// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts together and keeps what is shown in step with the workspace.
#include "ui/inbox/InboxPage.h"

#include "ui/inbox/InboxHead.h"
#include "ui/inbox/InboxLead.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/ManyLeads.h"
#include "ui/inbox/NameChooser.h"
#include "ui/inbox/TriageBar.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Hairline.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int clockMs = 30'000;

} // namespace

InboxPage::InboxPage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), head_(new InboxHead(this)), list_(new InboxList(desk, this)), lead_(new InboxLead(desk, this)),
      many_(new ManyLeads(this)), shown_(new QStackedWidget(this)), chooser_(new NameChooser(this)), bar_(new TriageBar(this)),
      both_(new QWidget(this)), empty_(new EmptyState(IconName::Inbox, {}, {}, this)), body_(new QStackedWidget(this))
{
    setAccessibleName(tr("Inbox"));
    build();
    follow();
    addCommands();
    clock_.setInterval(clockMs);
}

void InboxPage::build()
{
    auto* row = new QHBoxLayout(both_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(list_, 1);
    row->addWidget(leadPane(), 2);
    list_->setMinimumWidth(280);
    body_->addWidget(both_);
    body_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(head_);
    column->addWidget(body_, 1);
}

QWidget* InboxPage::leadPane()
{
    auto* pane = new Card(this);
    pane->setMinimumWidth(420);
    shown_->addWidget(lead_);
    shown_->addWidget(many_);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(shown_, 1);
    auto* choosing = new QVBoxLayout;
    choosing->setContentsMargins(spacing::medium, 0, spacing::medium, spacing::small);
    choosing->addWidget(chooser_);
    column->addLayout(choosing);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    column->addWidget(bar_);
    return pane;
}

void InboxPage::follow()
{
    connect(head_, &InboxHead::queryChanged, this, &InboxPage::showList);
    connect(head_, &InboxHead::movedToResults, list_, [this] { list_->setFocus(); });
    connect(head_, &InboxHead::left, list_, [this] { list_->setFocus(); });
    connect(list_, &InboxList::pickedChanged, this, &InboxPage::showPicked);
    connect(list_, &QListView::activated, this, [this] { Q_EMIT requests_.openLead(currentLead()); });
    LeadListModel& leads = list_->leads();
    connect(&leads, &LeadListModel::loaded, this, &InboxPage::showState);
    connect(&leads, &QAbstractItemModel::rowsRemoved, this, &InboxPage::showState);
    connect(&leads, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) { leadsCame(first, last); });
    connect(lead_, &InboxLead::openLead, &requests_, &Requests::openLead);
    connect(lead_, &InboxLead::merge, this, &InboxPage::merge);
    connect(many_, &ManyLeads::pickEverything, this, &InboxPage::pickEverything);
    connect(chooser_, &NameChooser::closed, list_, [this] { list_->setFocus(); });
    connect(bar_, &TriageBar::call, this, &InboxPage::call);
    connect(bar_, &TriageBar::prioritise, this, [this] { triage(Triage::Prioritised); });
    connect(bar_, &TriageBar::nurture, this, [this] { triage(Triage::Nurtured); });
    connect(bar_, &TriageBar::disqualify, this, &InboxPage::disqualify);
    connect(bar_, &TriageBar::assign, this, &InboxPage::assign);
    connect(bar_, &TriageBar::setSource, this, &InboxPage::setSource);
    connect(bar_, &TriageBar::remove, this, &InboxPage::remove);
    connect(empty_, &EmptyState::primaryPicked, this, &InboxPage::emptyPrimary);
    connect(empty_, &EmptyState::secondaryPicked, this, &InboxPage::emptySecondary);
    connect(&desk_, &Desk::changed, this, &InboxPage::refresh);
    connect(&clock_, &QTimer::timeout, this, [this] {
        list_->viewport()->update();
        lead_->tick();
    });
}

void InboxPage::addCommands()
{
    addCommand(this, Command::Next, [this] { list_->step(1); });
    addCommand(this, Command::Previous, [this] { list_->step(-1); });
    addCommand(this, Command::OpenLead, [this] {
        if (const LeadId lead = currentLead(); !lead.isNull())
            Q_EMIT requests_.openLead(lead);
    });
    addCommand(this, Command::Call, [this] { call(); });
    addCommand(this, Command::Write, [this] {
        if (const QList<LeadId> leads = pickedLeads(); leads.size() > 1)
            Q_EMIT requests_.writeLetters(leads);
        else if (!leads.isEmpty())
            Q_EMIT requests_.write(leads.first());
    });
    addCommand(this, Command::Prioritise, [this] { triage(Triage::Prioritised); });
    addCommand(this, Command::Nurture, [this] { triage(Triage::Nurtured); });
    addCommand(this, Command::Disqualify, [this] { disqualify(); });
    addCommand(this, Command::Assign, [this] { assign(); });
    addCommand(this, Command::SetSource, [this] { setSource(); });
    addCommand(this, Command::Merge, [this] { mergeWithFirst(); });
    addCommand(this, Command::Delete, [this] { remove(); });
    addCommand(this, Command::PrintCalls, [this] {
        if (!pickedLeads().isEmpty())
            Q_EMIT requests_.printCalls(pickedLeads(), listTitle());
    });
    addCommand(this, Command::SelectAll, [this] { list_->selectAll(); });
}

void InboxPage::activate()
{
    if (!begun_) {
        begun_ = true;
        showList();
        readCounts();
    }
    clock_.start();
    (body_->currentWidget() == both_ ? static_cast<QWidget*>(list_) : empty_)->setFocus();
}

void InboxPage::find(const QString& text)
{
    begun_ = true;
    head_->setSearched(text.isEmpty() ? head_->searched() : text);
    readCounts();
    head_->focusSearch();
}

LeadId InboxPage::currentLead() const
{
    return lead_->lead();
}

QList<LeadId> InboxPage::pickedLeads() const
{
    return everything_.isEmpty() ? list_->pickedLeads() : everything_;
}

void InboxPage::showList()
{
    list_->leads().showQuery(head_->query());
    const bool isBacklog = head_->searched().isEmpty() && head_->order() == RowOrder::InboxBacklog;
    head_->setHint(isBacklog ? tr("No clock runs for these. %1 of them come up on Today each day.")
                                   .arg(QLocale().toString(desk_.settings().backlogPerDay))
                             : QString());
}

void InboxPage::readCounts()
{
    desk_.read(this, countLeads, [this](const LeadCounts& counts) {
        counts_ = counts;
        head_->setWaiting(counts.inbox);
        showState();
    });
}

void InboxPage::refresh(const Changes& changes)
{
    if (!begun_)
        return;
    if (changes.touchesLeads())
        readCounts();
    if (changes.touches(lead_->lead()) || changes.catalogue)
        readSheet();
}

void InboxPage::showState()
{
    const bool isEmpty = list_->leads().rowCount() == 0;
    if (isEmpty)
        showEmpty();
    body_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(empty_) : both_);
    if (!isEmpty && !list_->selectionModel()->hasSelection())
        list_->pickRow(std::max(0, list_->currentIndex().row()));
}

// What undo brings back is shown again; what others bring in leaves the hands alone.
void InboxPage::leadsCame(int first, int last)
{
    showState();
    for (int row = first; row <= last; ++row)
        if (done_.contains(list_->leads().at(row).id)) {
            list_->pickRow(row);
            return;
        }
}

} // namespace askline
