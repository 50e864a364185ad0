// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the day and does what its rows offer.
#include "ui/today/TodayPage.h"

#include "app/wording/Times.h"
#include "app/wording/TodayText.h"
#include "app/workspace/playbook/Practising.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "ui/shell/KeyMap.h"
#include "ui/style/Spacing.h"
#include "ui/today/DayHeader.h"
#include "ui/today/PutOffBar.h"
#include "ui/today/TodayModel.h"
#include "ui/today/TodayView.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeLine.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace askline {

namespace {

constexpr int clockMs = 30'000;
constexpr int eveningMinutes = 30; // before the office closes

} // namespace

TodayPage::TodayPage(Desk& desk, Requests& requests, QWidget* parent)
    : Page(desk, requests, parent), header_(new DayHeader(this)),
      review_(new Button(tr("Week"), ButtonRole::Quiet, this)),
      everyone_(new Button(tr("Everyone's"), ButtonRole::Quiet, this)), call_(new Button(tr("Call"), ButtonRole::Primary, this)),
      goOn_(new NoticeLine(IconName::Phone, this)),
      away_(new NoticeLine(IconName::Calendar, this)), firstDays_(new NoticeLine(IconName::Flag, this)), oneMore_(new NoticeLine(IconName::Target, this)),
      evening_(new NoticeLine(IconName::Moon, this)), putOff_(new PutOffBar(desk, this)), view_(new TodayView(desk, this)), empty_(new EmptyState(IconName::Today, {}, {}, this)), stack_(new QStackedLayout)
{
    build();
    listen();
}

void TodayPage::build()
{
    everyone_->setCheckable(true);
    call_->setIconName(IconName::Phone);
    call_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Call).key)));
    review_->setKeyHint(QKeySequence(QString::fromLatin1(keyEntry(Command::Review).key)));
    header_->addTrailing(review_);
    header_->addTrailing(everyone_);
    header_->addTrailing(call_);
    stack_->addWidget(view_);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addSpacing(spacing::tight);
    column->addWidget(goOn_);
    column->addSpacing(spacing::tight);
    column->addWidget(away_);
    column->addWidget(firstDays_);
    column->addLayout(stack_, 1);
    column->addWidget(putOff_);
    column->addWidget(oneMore_);
    column->addWidget(evening_);
    column->addSpacing(spacing::small);
    goOn_->setAction(tr("Go on"));
    away_->setAction(tr("Spread them"));
    away_->setDismissable(tr("Leave them as they are"));
    firstDays_->setTone(Tone::Normal);
    firstDays_->setDismissable(tr("I know my way"));
    evening_->setTone(Tone::Normal);
    evening_->setAction({});
    oneMore_->setTone(Tone::Accent);
    oneMore_->setAction(tr("Ask now"), QKeySequence(QString::fromLatin1(keyEntry(Command::Call).key)));
    oneMore_->setDismissable(tr("Not now"));
    for (NoticeLine* line : {goOn_, away_, firstDays_, oneMore_, evening_})
        line->hide();
}

void TodayPage::listen()
{
    addCommand(this, Command::Next, [this] { view_->move(1); });
    addCommand(this, Command::Previous, [this] { view_->move(-1); });
    addCommand(this, Command::Call, [this] { call(); });
    addCommand(this, Command::OpenLead, [this] { openLead(); });
    addCommand(this, Command::LogTouch, [this] { finish(); });
    addCommand(this, Command::Write, [this] { write(); });
    addCommand(this, Command::PutOff, [this] { putOff(); });
    addCommand(this, Command::WaitForThem, [this] { waitForThem(); });
    addCommand(this, Command::IntoAsk, [this] { turnIntoAsk(); });
    connect(putOff_, &PutOffBar::closed, this, [this] { view_->setFocus(); });
    connect(review_, &QPushButton::clicked, this, [this] { Q_EMIT requests_.showPage(QStringLiteral("review")); });
    connect(oneMore_, &NoticeLine::picked, this, [this] {
        oneMore_->hide();
        call();
    });
    connect(oneMore_, &NoticeLine::dismissed, oneMore_, &QWidget::hide);
    addCommand(this, Command::PrintCalls, [this] {
        const QList<LeadId> leads = view_->today().callsAfter(-1);
        if (!leads.isEmpty())
            Q_EMIT requests_.printCalls(leads, QLocale().toString(shownDay_, QLocale::LongFormat));
    });
    connect(view_, &TodayView::donePressed, this, [this](int row) {
        view_->setCurrentRow(row);
        finish();
    });
    connect(view_, &TodayView::allSentPressed, this, [this] { finishMessages(); });
    connect(view_, &QListView::activated, this, [this](const QModelIndex& index) { activateRow(index.row()); });
    connect(call_, &QPushButton::clicked, this, [this] { call(); });
    connect(goOn_, &NoticeLine::picked, this, [this] { Q_EMIT requests_.goOnCalling(); });
    connect(away_, &NoticeLine::picked, this, [this] { spread(); });
    connect(away_, &NoticeLine::dismissed, this, [this] {
        leftAlone_ = shownDay_;
        away_->hide();
    });
    connect(firstDays_, &NoticeLine::picked, this, [this] {
        if (nextTask_.kind == FirstDayTask::Kind::ReadCard)
            Q_EMIT requests_.showCard(nextTask_.key);
        else if (nextTask_.kind == FirstDayTask::Kind::Rehearse)
            Q_EMIT requests_.practise();
        else
            call();
    });
    connect(firstDays_, &NoticeLine::dismissed, this, [this] {
        readCards_.reset();
        firstDays_->hide();
        Q_EMIT firstDaysOver();
    });
    connect(everyone_, &QPushButton::toggled, this, [this] { read(Order::Anew); });
    connect(empty_, &EmptyState::primaryPicked, this, [this] {
        if (!hasLeads_)
            Q_EMIT requests_.importFiles({});
        else
            Q_EMIT requests_.showPage(inboxHasLeads_ ? QStringLiteral("inbox") : QStringLiteral("pipeline"));
    });
    connect(empty_, &EmptyState::secondaryPicked, this, [this] { Q_EMIT requests_.newLead(); });
    connect(&desk_, &Desk::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.touchesLeads() || changes.settings || changes.playbook || changes.catalogue))
            read(Order::AsShown);
    });
    connect(&clock_, &QTimer::timeout, this, [this] { tick(); });
}

void TodayPage::setCallSession(const CallSession& session)
{
    const CallList::Counts counts = session.list.counts();
    const bool hasCall = !session.call.lead.isNull() || !session.waiting.isEmpty();
    goOn_->setVisible(hasCall || counts.waiting > 0);
    if (counts.waiting > 0)
        goOn_->setWords(tr("Call list \"%1\": %2 of %3 left, reached %4, try again %5")
                            .arg(session.list.title).arg(counts.waiting).arg(counts.total).arg(counts.reached).arg(counts.tryAgain));
    else if (hasCall)
        goOn_->setWords(tr("A call is not finished yet"));
}

void TodayPage::activate()
{
    clock_.start(clockMs);
    read(Order::Anew);
    view_->setFocus();
}

void TodayPage::tick()
{
    if (!isVisible())
        clock_.stop();
    else if (desk_.now().dateIn(desk_.zone()) != shownDay_)
        read(Order::Anew);
    else
        view_->today().tick();
}

PersonId TodayPage::owner() const
{
    const bool several = desk_.catalogue().people.size() > 1;
    return several && !everyone_->isChecked() ? desk_.me() : PersonId{};
}

void TodayPage::read(Order order)
{
    everyone_->setVisible(desk_.catalogue().people.size() > 1);
    desk_.read(
        this,
        [owner = owner(), me = desk_.me()](Workspace& workspace) -> Result<Reading> {
            const auto list = readToday(workspace, owner);
            const auto counts = countLeads(workspace);
            const auto absence = readAbsence(workspace, owner);
            const auto made = readCallsMade(workspace, me, firstCalls);
            const auto turns = readPracticeTurns(workspace, me);
            if (!list || !counts || !absence || !made || !turns)
                return failed(!list ? list.error() : !counts ? counts.error() : !absence ? absence.error() : !made ? made.error() : turns.error());
            return Reading{*list, *counts, *absence, *made, int(turns->size())};
        },
        [this, order](const Reading& reading) { take(reading, order); });
}

void TodayPage::take(const Reading& reading, Order order)
{
    shownDay_ = desk_.now().dateIn(desk_.zone());
    shown_ = order == Order::AsShown ? inOrderOf(shown_, reading.list) : reading.list;
    header_->setDay(shownDay_);
    header_->setScore(shown_.score);
    view_->setList(shown_);
    showNotices(reading);
    showFirstDays(reading);
    showEmpty(reading.counts);
    stack_->setCurrentIndex(view_->today().rowCount() > 0 ? 0 : 1);
    call_->setVisible(view_->today().itemNear(0) >= 0);
}

void TodayPage::setReadCards(const QSet<QString>& read)
{
    readCards_ = read;
}

void TodayPage::showFirstDays(const Reading& reading)
{
    firstDays_->hide();
    if (!readCards_)
        return;
    const QList<FirstDayTask> tasks = firstDays(desk_.playbook(), *readCards_, reading.rehearsed, reading.callsMade);
    const auto next = std::ranges::find(tasks, false, &FirstDayTask::isDone);
    if (next == tasks.end()) {
        if (!tasks.isEmpty())
            Q_EMIT firstDaysOver();
        return;
    }
    nextTask_ = *next;
    const auto done = std::ranges::count(tasks, true, &FirstDayTask::isDone);
    const QString task = next->kind == FirstDayTask::Kind::ReadCard   ? tr("read the card “%1”").arg(next->title)
                         : next->kind == FirstDayTask::Kind::Rehearse ? tr("rehearse %1 objections").arg(firstRehearsals)
                                                                      : tr("make your first %1 calls; %2 are made").arg(firstCalls).arg(reading.callsMade);
    firstDays_->setWords(tr("Your first days: %1 of %2 done. Next: %3.").arg(done).arg(tasks.size()).arg(task));
    firstDays_->setAction(next->kind == FirstDayTask::Kind::ReadCard ? tr("Read it") : next->kind == FirstDayTask::Kind::Rehearse ? tr("Practise") : tr("Call"));
    firstDays_->show();
}

void TodayPage::showNotices(const Reading& reading)
{
    away_->setVisible(reading.absence && leftAlone_ != shownDay_ && !desk_.isReadOnly());
    if (reading.absence)
        away_->setWords(tr("%n step(s) waited since %1. Spread them over the coming days, the most valuable first?", nullptr, reading.absence->waiting)
                            .arg(dayForPeople(reading.absence->lastDay, shownDay_, QLocale())));
    const QTime now = desk_.now().in(desk_.zone()).time();
    const bool isEvening = now.addSecs(eveningMinutes * 60) >= desk_.office().hours.to || (shown_.asks.isEmpty() && shown_.reaching.isEmpty());
    evening_->setVisible(isEvening && reading.counts.all > 0 && shown_.score.tried + shown_.score.asksMade > 0);
    evening_->setWords(eveningText(shown_, QLocale()));
}

void TodayPage::spread()
{
    desk_.write(
        this, [owner = owner()](Workspace& w) { return spreadSteps(w, owner); },
        [this](int moved) {
            read(Order::Anew);
            requests_.toastUndoable(tr("%n step(s) spread over the coming days", nullptr, moved));
        });
}

void TodayPage::showEmpty(const LeadCounts& counts)
{
    hasLeads_ = counts.all > 0;
    inboxHasLeads_ = counts.inbox > 0;
    if (!hasLeads_) {
        empty_->setWords(IconName::Today, tr("No leads yet"), tr("Bring in a file of leads, or add the first one by hand. Whom to ask comes up here."));
        empty_->setPrimary(tr("Import leads"));
        empty_->setSecondary(tr("New lead"));
        return;
    }
    empty_->setWords(IconName::Check, tr("Nothing is due"),
                     inboxHasLeads_ ? tr("Nothing is due. There are leads in the inbox that nobody has looked at yet.")
                                    : tr("Nothing is due. Pick a lead in the pipeline that could do with a question."));
    empty_->setPrimary(inboxHasLeads_ ? tr("Go to the inbox") : tr("Go to the pipeline"));
    empty_->setSecondary(tr("New lead"));
}

void TodayPage::activateRow(int row)
{
    if (row < 0)
        return;
    const TodayGroup group = view_->today().at(row).group;
    if (!view_->today().isItem(row))
        view_->toggleGroup(group);
    else if (isWritten(view_->today().at(row).item.kind))
        write();
    else if (TodayModel::isFoldable(group))
        openLead();
    else
        call();
}

void TodayPage::call()
{
    oneMore_->hide();
    const TodayModel& today = view_->today();
    const int row = view_->currentItem() ? view_->currentRow() : today.itemNear(0);
    if (row >= 0)
        Q_EMIT requests_.startCall(today.at(row).item.lead.id, today.callsAfter(row), tr("Today"));
}

void TodayPage::write()
{
    if (const auto item = view_->currentItem())
        Q_EMIT requests_.write(item->lead.id);
}

void TodayPage::openLead()
{
    if (const auto item = view_->currentItem())
        Q_EMIT requests_.openLead(item->lead.id);
}

} // namespace askline
