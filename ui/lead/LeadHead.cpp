// SPDX-License-Identifier: GPL-3.0-or-later
// Name and standing in two lines, the stage beside them, the actions below.
#include "ui/lead/LeadHead.h"

#include "app/wording/Labels.h"
#include "app/wording/SharingText.h"
#include "ui/parts/LeadRowDelegate.h"
#include "ui/style/Spacing.h"
#include "ui/style/Type.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InPlaceEdit.h"
#include "ui/widgets/StatusDot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace askline {

LeadHead::LeadHead(Desk& desk, Requests& requests, QWidget* parent)
    : LeadSection(desk, requests, {}, parent), name_(new InPlaceEdit(tr("Name"), this)), company_(new ElidedLabel({}, this)),
      tier_(new Badge({}, Tone::Accent, this)), standing_(new Badge({}, Tone::Muted, this)),
      doNotContact_(new Badge(tr("Do not contact"), Tone::Red, this)), dot_(new StatusDot(this)), clock_(plainLabel({}, this)), claim_(plainLabel({}, this)),
      stage_(new QComboBox(this)), menu_(new QMenu(this)), widen_(iconButton(IconName::ChevronLeft, tr("Show as a page"), this))
{
    build();
    editsField(name_, QStringLiteral("name"));
    connect(stage_, &QComboBox::activated, this, [this](int index) {
        const QString stage = stage_->itemData(index).toString();
        if (stage != shownStage_)
            run([lead = lead(), stage](Workspace& workspace) { return moveLead(workspace, lead, stage); });
    });
    connect(widen_, &QToolButton::clicked, this, &LeadHead::widenWanted);
}

void LeadHead::build()
{
    setType(name_, TypeSize::Title);
    setTone(company_, Tone::Muted);
    setTone(claim_, Tone::Amber);
    claim_->setContentsMargins(spacing::small + spacing::hair, 0, 0, 0);
    stage_->setAccessibleName(fieldLabel(QStringLiteral("stage")));
    stage_->setToolTip(stage_->accessibleName());
    stage_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* close = iconButton(IconName::Close, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &LeadHead::closeWanted);
    auto* title = new QHBoxLayout;
    title->setSpacing(spacing::tight);
    title->addWidget(name_, 1);
    title->addWidget(widen_);
    title->addWidget(close);
    auto* marks = new QHBoxLayout;
    marks->setContentsMargins(spacing::small + spacing::hair, 0, 0, 0);
    marks->setSpacing(spacing::small);
    for (QWidget* mark : {static_cast<QWidget*>(tier_), static_cast<QWidget*>(standing_), static_cast<QWidget*>(doNotContact_),
                          static_cast<QWidget*>(dot_), static_cast<QWidget*>(clock_)})
        marks->addWidget(mark);
    marks->addStretch();
    marks->addWidget(stage_);
    company_->setContentsMargins(spacing::small + spacing::hair, 0, 0, 0);
    column()->setSpacing(spacing::tight);
    column()->addLayout(title);
    column()->addWidget(company_);
    column()->addLayout(marks);
    column()->addWidget(claim_);
    column()->addWidget(actionRow());
}

Button* LeadHead::action(const QString& text, IconName icon, void (LeadHead::*wanted)(), Command command)
{
    auto* button = new Button(text, ButtonRole::Normal, this);
    button->setIconName(icon);
    button->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(command).key)));
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

QWidget* LeadHead::actionRow()
{
    actions_ = new QWidget(this);
    call_ = action(tr("Call"), IconName::Phone, &LeadHead::callWanted, Command::Call);
    call_->setRole(ButtonRole::Primary);
    call_->setIconName(IconName::Phone);
    auto* log = action(tr("Log"), IconName::Note, &LeadHead::logWanted, Command::LogTouch);
    auto* write = action(tr("Write"), IconName::Mail, &LeadHead::writeWanted, Command::Write);
    won_ = action(tr("Won"), IconName::Star, &LeadHead::wonWanted, Command::Won);
    lost_ = action(tr("Lost"), IconName::Close, &LeadHead::lostWanted, Command::Lost);
    auto* more = iconButton(IconName::More, tr("More"), this);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu_);
    auto* row = new FlowLayout(actions_, spacing::small);
    row->setContentsMargins(spacing::small + spacing::hair, spacing::small + spacing::tight, 0, 0);
    for (Button* button : {call_, log, write, won_, lost_})
        row->addWidget(button);
    row->addWidget(more);
    return actions_;
}

QWidget* LeadHead::firstFocus() const
{
    return call_->isEnabled() ? static_cast<QWidget*>(call_) : name_;
}

void LeadHead::setActionsShown(bool shown)
{
    actions_->setVisible(shown);
}

void LeadHead::fill(const LeadSheet& sheet)
{
    const LeadRow& row = sheet.row;
    open_ = row.isOpen();
    showIn(name_, row.displayName());
    const QString company = roleAndCompany(row.role, row.company);
    company_->setText(company);
    company_->setVisible(!company.isEmpty());
    tier_->setText(row.tier == Tier::None ? QString() : labelOf(row.tier));
    tier_->setVisible(row.tier != Tier::None);
    standing_->setText(open_ ? labelOf(row.triage) : labelOf(row.standing));
    standing_->setTone(row.standing == Standing::Won ? Tone::Done : row.triage == Triage::Prioritised && open_ ? Tone::Accent : Tone::Muted);
    doNotContact_->setVisible(row.doNotContact);
    const RowMark mark = markOf(row, desk_);
    const bool hasClock = row.isInInbox() && row.firstContactDue && !row.firstContactAt;
    dot_->setVisible(hasClock);
    clock_->setVisible(hasClock);
    dot_->setStatus(mark.shape, mark.tone, mark.text);
    clock_->setText(mark.text);
    setTone(clock_, mark.tone);
    call_->setEnabled(!row.doNotContact);
    won_->setVisible(row.standing != Standing::Won);
    lost_->setVisible(open_ || row.standing == Standing::Won);
    lost_->setText(open_ ? tr("Lost") : tr("No customer"));
    const QString claim = claimInWords(sheet.claim, desk_.catalogue(), desk_.now());
    claim_->setText(claim);
    claim_->setVisible(!claim.isEmpty());
    fillStages(sheet);
    fillMenu(sheet);
}

void LeadHead::fillStages(const LeadSheet& sheet)
{
    shownStage_ = sheet.row.stage;
    const QSignalBlocker quiet(stage_);
    stage_->clear();
    for (const StageCard& card : desk_.playbook().stages)
        stage_->addItem(card.title, card.key);
    if (stage_->findData(shownStage_) < 0)
        stage_->addItem(desk_.playbook().stageTitle(shownStage_), shownStage_);
    stage_->setCurrentIndex(stage_->findData(shownStage_));
}

void LeadHead::fillMenu(const LeadSheet& sheet)
{
    menu_->clear();
    const LeadId id = lead();
    const auto offer = [this](const QString& text, IconName symbol, auto verb) {
        connect(menu_->addAction(icon(symbol), text), &QAction::triggered, this, [this, verb] { run(verb); });
    };
    if (open_) {
        QAction* summary = menu_->addAction(icon(IconName::File), tr("Offer summary…") + u'\t' + commandKey(Command::MakeOffer));
        connect(summary, &QAction::triggered, this, &LeadHead::offerWanted);
        menu_->addSeparator();
    }
    if (!open_)
        offer(tr("Open again"), IconName::Restore, [id](Workspace& w) { return decideLead(w, id, VerdictKind::Open); });
    for (const Triage triage : {Triage::Prioritised, Triage::Nurtured})
        if (open_ && sheet.row.triage != triage)
            offer(triage == Triage::Prioritised ? tr("Prioritise") : tr("Nurture"),
                  triage == Triage::Prioritised ? IconName::Star : IconName::Clock,
                  [id, triage](Workspace& w) { return triageLeads(w, {id}, triage); });
    if (open_ && sheet.row.triage != Triage::Waiting)
        offer(tr("Back to the inbox"), IconName::Inbox, [id](Workspace& w) { return triageLeads(w, {id}, Triage::Waiting); });
    const QString flag = sheet.row.doNotContact ? QStringLiteral("no") : QStringLiteral("yes");
    offer(sheet.row.doNotContact ? tr("May be contacted again") : tr("Do not contact"),
          sheet.row.doNotContact ? IconName::Phone : IconName::PhoneOff,
          [id, flag](Workspace& w) { return editLead(w, id, {{QStringLiteral("do_not_contact"), flag}}); });
    menu_->addSeparator();
    connect(menu_->addAction(icon(IconName::Trash), tr("Delete")), &QAction::triggered, this, &LeadHead::remove);
    connect(menu_->addAction(tr("Erase this person’s data…")), &QAction::triggered, this, &LeadHead::eraseWanted);
}

void LeadHead::moveStage(int by)
{
    const int wanted = stage_->currentIndex() + by;
    if (wanted < 0 || wanted >= stage_->count())
        return;
    const QString stage = stage_->itemData(wanted).toString();
    run([lead = lead(), stage](Workspace& workspace) { return moveLead(workspace, lead, stage); });
}

void LeadHead::remove()
{
    run([lead = lead()](Workspace& workspace) { return deleteLeads(workspace, {lead}); });
}

} // namespace askline
