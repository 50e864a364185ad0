// SPDX-License-Identifier: GPL-3.0-or-later
// How a call begins, goes on, and is put aside.
#include "ui/callroom/CallRoomPage.h"

#include "app/workspace/leads/LeadVerbs.h"
#include "ui/callroom/CallRanking.h"
#include "ui/callroom/ClosingPanel.h"
#include "ui/callroom/MergeFields.h"
#include "ui/callroom/ObjectionPanel.h"
#include "ui/callroom/OutcomeBar.h"
#include "ui/callroom/PersonPanel.h"
#include "ui/parts/WhenField.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MultilineEdit.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace askline {

namespace {

constexpr int tickMs = 1000;

} // namespace

void CallRoomPage::activate()
{
    stack_->setCurrentWidget(call_.lead.isNull() ? static_cast<QWidget*>(empty_) : room_);
    if (call_.lead.isNull())
        return;
    tick();
    script_->focusScript();
}

void CallRoomPage::startCall(LeadId lead, const QList<LeadId>& rest)
{
    if (lead == call_.lead && call_.hasContent()) {
        call_.rest = rest;
        activate();
        return;
    }
    putAside();
    call_ = {};
    call_.lead = lead;
    call_.startedAt = desk_.now();
    call_.rest = rest;
    restored_ = false;
    open(lead);
}

bool CallRoomPage::resumeDraft()
{
    const auto kept = drafts_.kept();
    if (!kept)
        return false;
    call_ = *kept;
    restored_ = true;
    open(call_.lead);
    return !call_.lead.isNull();
}

void CallRoomPage::putAside()
{
    if (call_.lead.isNull() || call_.notes.trimmed().isEmpty() || desk_.isReadOnly())
        return;
    desk_.write(
        this, [lead = call_.lead, notes = call_.notes](Workspace& w) { return writeNote(w, lead, notes); },
        [this](NoteId) { requests_.toastUndoable(tr("The call before was not saved; its notes are kept with the lead")); });
}

void CallRoomPage::leave()
{
    if (call_.hasContent()) {
        drafts_.writeNow();
    } else {
        call_ = {};
        drafts_.drop();
    }
    clock_.stop();
    Q_EMIT requests_.callEnded();
}

void CallRoomPage::open(LeadId lead)
{
    desk_.read(
        this,
        [lead](Workspace& w) -> Result<Opened> {
            auto sheet = readLeadSheet(w, lead);
            if (!sheet && sheet.error().kind == Failure::Kind::NotFound)
                return Opened{};
            if (!sheet)
                return failed(sheet.error());
            auto use = readObjectionUse(w, sheet->row.stage);
            if (!use)
                return failed(use.error());
            return Opened{std::move(*sheet), std::move(*use)};
        },
        [this, lead](const Opened& opened) {
            if (lead != call_.lead)
                return; // another call was begun meanwhile
            if (opened.sheet)
                begin(opened);
            else
                nextCall();
        });
}

void CallRoomPage::begin(const Opened& opened)
{
    sheet_ = *opened.sheet;
    person_->setLead(sheet_);
    script_->setAnswerContext({[this] {
                                   const QTimeZone theirs = zoneNamed(sheet_.row.timeZone);
                                   return TimeContext{desk_.now(), desk_.zone(), theirs.isValid() ? theirs : desk_.zone(), Said::ToThem,
                                                      desk_.office(), desk_.settings().region};
                               },
                               desk_.settings().currency});
    const script::FieldLookup fields = mergeFields(sheet_, desk_, call_.runs);
    script_->setFields(fields);
    script_->setCall(desk_.playbook(), sheet_.row.stage, call_.runs, call_.shown);
    call_.shown = script_->shown();
    objections_->setObjections(rankedObjections(desk_.playbook(), sheet_.row.stage, opened.use));
    objections_->setFields(fields);
    objections_->setRaised(call_.objections, sheet_.row.stage);
    {
        const QSignalBlocker silent(notes_);
        notes_->setText(call_.notes);
    }
    closing_->setLead(sheet_.row, askOf(desk_.playbook(), sheet_.row.stage));
    closing_->setHasNext(!call_.rest.isEmpty());
    rest_->setText(call_.rest.isEmpty() ? QString() : tr("%n more to call", nullptr, int(call_.rest.size())));
    outcomes_->setOutcome(call_.outcome);
    tellOutcomes();
    showEnd();
    keep();
    clock_.start(tickMs);
    activate();
    if (restored_)
        requests_.toastPlain(tr("The call with %1 is back as it was").arg(sheet_.contact.displayName()));
}

void CallRoomPage::tellOutcomes()
{
    for (const OutcomeKey& key : outcomeKeys()) {
        CallDraft tried;
        tried.lead = call_.lead;
        tried.outcome = key.outcome;
        const TouchLog filled = withWhatFollows(touchLogOf(tried, {}, desk_.now()), tried, sheet_, desk_);
        outcomes_->setBrings(key.outcome, bringsInWords(filled, sheet_.row, desk_, locale()));
    }
}

void CallRoomPage::refreshLead(const Changes& changes)
{
    if (saving_ || call_.lead.isNull() || !changes.touches(call_.lead))
        return;
    desk_.read(
        this, [lead = call_.lead](Workspace& w) { return readLeadSheet(w, lead); },
        [this](const LeadSheet& sheet) {
            if (sheet.lead.id != call_.lead)
                return;
            // The script stays as it is: it may be read out just now.
            sheet_ = sheet;
            person_->setLead(sheet_);
        });
}

void CallRoomPage::keepNumber(const QString& number)
{
    desk_.write(
        this, [lead = call_.lead, number](Workspace& w) { return editLead(w, lead, {{QStringLiteral("phone"), number}}); },
        [this](Nothing) { script_->focusScript(); });
}

void CallRoomPage::dial()
{
    const QString number = person_->number();
    if (number.isEmpty()) {
        person_->focusNumber();
        return;
    }
    if (!call_.hasContent())
        call_.startedAt = desk_.now(); // reading up beforehand is no call
    tick();
    Q_EMIT requests_.dial(number);
}

void CallRoomPage::tick()
{
    const qint64 seconds = std::max<qint64>(0, (desk_.now().ms - call_.startedAt.ms) / 1000);
    const QString minutes = QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (timer_->text() != minutes)
        timer_->setText(minutes);
    if (seconds % 60 == 0)
        person_->showClock();
}

void CallRoomPage::keep()
{
    if (!call_.lead.isNull() && !saving_)
        drafts_.keep(call_);
}

} // namespace askline
