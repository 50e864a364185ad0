// SPDX-License-Identifier: GPL-3.0-or-later
// How a call begins, goes on, and is put aside.
#include "ui/callroom/CallRoomPage.h"

#include "app/workspace/sharing/ClaimVerbs.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadLists.h"
#include "ui/callroom/CallRanking.h"
#include "ui/callroom/ClosingPanel.h"
#include "ui/parts/MergeFields.h"
#include "ui/callroom/ObjectionPanel.h"
#include "ui/callroom/OutcomeBar.h"
#include "ui/callroom/PersonPanel.h"
#include "ui/callroom/RoomGrid.h"
#include "ui/parts/WhenField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MultilineEdit.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace askline {

namespace {

constexpr int tickMs = 1000;

} // namespace

bool CallRoomPage::isReady() const
{
    return !lead().isNull() && sheet_.lead.id == lead();
}

void CallRoomPage::activate()
{
    stack_->setCurrentWidget(lead().isNull() ? static_cast<QWidget*>(empty_) : static_cast<QWidget*>(room_));
    if (lead().isNull())
        return;
    tick();
    showScript();
}

void CallRoomPage::startCall(LeadId lead, const QList<LeadId>& rest, const QString& title)
{
    if (!rest.isEmpty())
        session_.list = CallList::of(title, QList{lead} + rest);
    const bool isOfList = session_.list.contains(lead) && !rest.isEmpty();
    if (lead == this->lead() && call().hasContent()) {
        call().isOfList = isOfList;
        openCurrent();
        return;
    }
    if (!call().hasContent())
        call() = {};
    CallDraft draft;
    draft.lead = lead;
    draft.isOfList = isOfList;
    turnTo(draft);
}

void CallRoomPage::takeCall(LeadId lead, Ring ring)
{
    const QString incoming = QStringLiteral("incoming");
    if (lead == this->lead()) {
        if (ring == Ring::Incoming)
            call().shown = incoming;
        openCurrent();
        return;
    }
    CallDraft draft;
    draft.lead = lead;
    if (ring == Ring::Incoming)
        draft.shown = incoming;
    turnTo(draft);
}

void CallRoomPage::turnTo(CallDraft draft)
{
    if (draft.startedAt == Moment{})
        draft.startedAt = desk_.now();
    restored_ = false;
    session_.interrupt(std::move(draft), desk_.now());
    openCurrent();
}

bool CallRoomPage::resume()
{
    session_ = keeper_.kept();
    for (const CallDraft& ended : QList(session_.unsaved))
        write(ended, touchLogOf(ended, {}, ended.endedAt));
    Q_EMIT sessionChanged();
    if (lead().isNull())
        return false;
    restored_ = true;
    openCurrent();
    return !lead().isNull();
}

bool CallRoomPage::goOn()
{
    if (!lead().isNull()) {
        openCurrent();
        return true;
    }
    if (session_.waiting.isEmpty() && session_.list.isDone())
        return false;
    call().isOfList = true;
    callNext();
    return !lead().isNull();
}

void CallRoomPage::callLater()
{
    const LeadId next = session_.list.nextAfter(lead());
    if (!call().isOfList || next.isNull())
        return;
    if (call().hasContent()) {
        closing_->say(tr("Something was typed here: first the outcome."));
        return;
    }
    callNext();
}

void CallRoomPage::switchCall()
{
    if (!session_.waiting.isEmpty()) {
        session_.interrupt(session_.waiting.first(), desk_.now());
        openCurrent();
    }
}

bool CallRoomPage::reopen(qint64 verb)
{
    const auto found = std::ranges::find(written_, verb, &Written::verb);
    const bool isInSight = isVisible() || (found != written_.end() && found + 1 == written_.end());
    if (found == written_.end() || !isInSight)
        return false;
    const CallDraft draft = found->draft;
    written_.erase(found);
    session_.list.set(draft.lead, CallList::State::Waiting);
    if (!call().hasContent() && call().isOfList)
        call() = {}; // its turn comes again
    turnTo(draft);
    return true;
}

void CallRoomPage::leave()
{
    if (call().hasContent()) {
        keeper_.keepNow(session_);
    } else if (!session_.waiting.isEmpty()) {
        callNext();
        return;
    } else {
        call() = {};
        keeper_.keepNow(session_);
    }
    clock_.stop();
    Q_EMIT sessionChanged();
    Q_EMIT requests_.callEnded();
}

Result<CallRoomPage::Opened> CallRoomPage::readOpened(Workspace& workspace, LeadId lead)
{
    auto sheet = readLeadSheet(workspace, lead);
    if (!sheet && sheet.error().kind == Failure::Kind::NotFound)
        return Opened{lead, std::nullopt, {}};
    if (!sheet)
        return failed(sheet.error());
    auto use = readObjectionUse(workspace, sheet->row.stage);
    if (!use)
        return failed(use.error());
    return Opened{lead, std::move(*sheet), std::move(*use)};
}

void CallRoomPage::openCurrent()
{
    if (ahead_ && ahead_->lead == lead()) {
        begin(*std::exchange(ahead_, std::nullopt));
        return;
    }
    desk_.read(
        this, [lead = lead()](Workspace& w) { return readOpened(w, lead); },
        [this](const Opened& opened) {
            if (opened.lead == lead()) // else another call was begun meanwhile
                begin(opened);
        });
}

// What stands in the calendar for today is the meeting itself; before its day, one calls about it.
bool CallRoomPage::isMeetingNow() const
{
    const Step& next = sheet_.row.next;
    return next.kind == StepKind::Meeting && session_.call.shown != u"incoming" &&
           next.due.dayIn(desk_.zone()) <= desk_.now().dateIn(desk_.zone());
}

void CallRoomPage::readAhead()
{
    const LeadId next = session_.next();
    if (next.isNull() || (ahead_ && ahead_->lead == next))
        return;
    desk_.read(
        this, [next](Workspace& w) { return readOpened(w, next); }, [this](const Opened& opened) { ahead_ = opened; });
}

void CallRoomPage::begin(const Opened& opened)
{
    if (!opened.sheet) {
        if (!call().notes.isEmpty()) {
            QApplication::clipboard()->setText(call().notes);
            requests_.toastPlain(tr("This lead was deleted meanwhile. Your notes are on the clipboard."));
        }
        session_.list.set(lead(), CallList::State::Left);
        callNext();
        return;
    }
    sheet_ = *opened.sheet;
    if (!call().hasContent())
        call().kind = isMeetingNow() ? TouchKind::Meeting : TouchKind::Call;
    outcomes_->setKind(call().kind);
    person_->setLead(sheet_);
    desk_.write(this, [id = lead()](Workspace& w) { return claimLead(w, id); }, [](const Nothing&) {});
    fitPerson();
    script_->setAnswerContext({[this] {
                                   const QTimeZone theirs = zoneNamed(sheet_.row.timeZone);
                                   return TimeContext{desk_.now(), desk_.zone(), theirs.isValid() ? theirs : desk_.zone(), Said::ToThem,
                                                      desk_.office(), desk_.settings().region};
                               },
                               desk_.settings().currency});
    const script::FieldLookup fields = mergeFields(sheet_, desk_, call().runs);
    script_->setFields(fields);
    script_->setCall(desk_.playbook(), sheet_.row.stage, occasionOf(sheet_.row.next, sheet_.row.standing), call().runs, call().shown, quint64(call().startedAt.ms));
    call().shown = script_->shown();
    call().runs = script_->runs();
    objections_->setObjections(rankedObjections(desk_.playbook(), sheet_.row.stage, opened.use));
    objections_->setFields(fields);
    objections_->setRaised(call().objections, sheet_.row.stage);
    {
        const QSignalBlocker silent(notes_);
        notes_->setText(call().notes);
        notes_->moveCursor(QTextCursor::End); // whoever comes back goes on writing
    }
    closing_->setLead(sheet_.row, askOf(desk_.playbook(), sheet_.row.stage));
    showPlace();
    outcomes_->setOutcome(call().outcome);
    tellOutcomes();
    showEnd();
    keep();
    clock_.start(tickMs);
    activate();
    if (std::exchange(restored_, false))
        requests_.toastPlain(tr("The call with %1 is back as it was").arg(sheet_.contact.displayName()));
    readAhead();
    Q_EMIT sessionChanged();
}

void CallRoomPage::showPlace()
{
    closing_->setHasNext(!session_.next().isNull());
    place_->setVisible(call().isOfList);
    place_->setText(placeInWords(session_.list, lead()));
    waiting_->setVisible(!session_.waiting.isEmpty());
    if (session_.waiting.isEmpty())
        return;
    desk_.read(
        this, [lead = session_.waiting.first().lead](Workspace& w) { return readLeadRow(w, lead); },
        [this](const LeadRow& row) { waiting_->setText(tr("Waiting: %1").arg(row.displayName())); });
}

void CallRoomPage::showList()
{
    QList<LeadId> leads;
    for (const CallList::Entry& entry : session_.list.entries)
        leads += entry.lead;
    desk_.read(
        this, [leads](Workspace& w) { return readLeadRows(w, leads); },
        [this](const QList<LeadRow>& rows) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->setAccessibleName(session_.list.title);
            for (const LeadRow& row : rows) {
                const auto entry = std::ranges::find(session_.list.entries, row.id, &CallList::Entry::lead);
                if (entry == session_.list.entries.end())
                    continue;
                QAction* action = menu->addAction(entryInWords(*entry, row.displayName()).replace(u'&', QStringLiteral("&&")));
                action->setCheckable(true);
                action->setChecked(row.id == lead());
                connect(action, &QAction::triggered, this, [this, id = row.id] {
                    if (id != lead())
                        callOfList(id);
                });
            }
            menu->popup(place_->mapToGlobal(QPoint(0, place_->height())));
        });
}

void CallRoomPage::callOfList(LeadId lead)
{
    if (!call().hasContent())
        call() = {}; // its turn comes again
    CallDraft draft;
    draft.lead = lead;
    draft.isOfList = true;
    turnTo(draft);
}

void CallRoomPage::tellOutcomes()
{
    for (const OutcomeKey& key : outcomeKeys(call().kind)) {
        CallDraft tried;
        tried.lead = lead();
        tried.kind = call().kind;
        tried.outcome = key.outcome;
        const TouchLog filled = withWhatFollows(touchLogOf(tried, {}, desk_.now()), tried, sheet_, desk_);
        outcomes_->setBrings(key.outcome, bringsInWords(filled, sheet_.row, desk_, locale()));
    }
}

void CallRoomPage::refreshLead(const Changes& changes)
{
    if (ahead_ && changes.touches(ahead_->lead)) {
        ahead_.reset();
        readAhead();
    }
    if (!isReady() || !changes.touches(lead()))
        return;
    desk_.read(
        this, [lead = lead()](Workspace& w) { return readLeadSheet(w, lead); },
        [this](const LeadSheet& sheet) {
            if (sheet.lead.id != lead())
                return;
            // The script stays as it is: it may be read out just now.
            sheet_ = sheet;
            person_->setLead(sheet_);
            fitPerson();
        });
}

void CallRoomPage::keepNumber(const QString& number)
{
    desk_.write(
        this, [lead = lead(), number](Workspace& w) { return editLead(w, lead, {{QStringLiteral("phone"), number}}); },
        [this](Nothing) { script_->focusScript(); });
}

void CallRoomPage::dial()
{
    const QString number = person_->number();
    if (number.isEmpty()) {
        person_->focusNumber();
        return;
    }
    if (!call().hasContent())
        call().startedAt = desk_.now(); // reading up beforehand is no call
    tick();
    Q_EMIT requests_.dial(number);
}

void CallRoomPage::tick()
{
    const qint64 seconds = std::max<qint64>(0, (desk_.now().ms - call().startedAt.ms) / 1000);
    const QString minutes = QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (timer_->text() != minutes)
        timer_->setText(minutes);
    if (seconds % 60 == 0)
        person_->showClock();
}

void CallRoomPage::keep()
{
    if (!lead().isNull())
        keeper_.keep(session_);
}

} // namespace askline
