// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with the current row besides calling: putting it off, waiting for them, finishing motion, and turning
// motion into an ask.
#include "app/domain/OutgoingMessage.h"
#include "app/script/Rendering.h"
#include "app/wording/InSentence.h"
#include "app/wording/Labels.h"
#include "app/wording/Times.h"
#include "app/wording/Verbs.h"
#include "app/workspace/leads/LeadVerbs.h"
#include "app/workspace/reading/LeadSheet.h"
#include "app/workspace/touches/LogTouch.h"
#include "ui/parts/MergeFields.h"
#include "ui/today/PutOffBar.h"
#include "ui/today/TodayModel.h"
#include "ui/today/TodayPage.h"
#include "ui/today/TodayView.h"
#include "ui/widgets/NoticeLine.h"

#include <QApplication>
#include <QClipboard>

namespace askline {

namespace {

constexpr int daysToWait = 3; // working days, where nothing else is said

// What a finished step is logged as; none for chores and preparation, which are only ticked off.
std::optional<TouchKind> touchOf(StepKind kind)
{
    return isWritten(kind) ? touchThatDoes(kind) : std::nullopt;
}

// The lead's step as it may be planned: one that only says what is missing becomes one of its own.
Step plannedStep(const TodayItem& item)
{
    Step step = item.lead.next;
    if (!step.isPlanned()) {
        step.kind = StepKind::Call;
        step.ask = item.ask;
    }
    if (step.purpose == StepPurpose::Waiting)
        step.purpose = StepPurpose::None;
    return step;
}

} // namespace

void TodayPage::plan(const Step& step, const QString& told)
{
    desk_.write(
        this, [step](Workspace& w) { return planStep(w, step); }, [this, told](StepId) { requests_.toastUndoable(told); });
}

void TodayPage::planAt(const TodayItem& item, Step step, const Due& due)
{
    step.due = due;
    plan(step, tr("%1: %2").arg(item.lead.displayName(), dueForPeople(due, desk_.now(), desk_.zone(), QLocale())));
}

void TodayPage::putOff()
{
    const std::optional<TodayItem> item = view_->currentItem();
    if (!item || desk_.isReadOnly())
        return;
    const QDate tomorrow = desk_.office().nextWorkingDay(desk_.now().dateIn(desk_.zone()));
    putOff_->ask(tr("Put off %1 until").arg(item->lead.displayName()), Due::on(tomorrow), [this, item](const Due& due) { planAt(*item, plannedStep(*item), due); });
}

void TodayPage::waitForThem()
{
    const std::optional<TodayItem> item = view_->currentItem();
    if (!item || desk_.isReadOnly())
        return;
    QDate back = desk_.now().dateIn(desk_.zone());
    for (int day = 0; day < daysToWait; ++day)
        back = desk_.office().nextWorkingDay(back);
    putOff_->ask(tr("%1 was to answer. Check back").arg(item->lead.displayName()), Due::on(back), [this, item](const Due& due) {
        Step step = plannedStep(*item);
        step.purpose = StepPurpose::Waiting;
        step.cadence = {}; // which waits with it
        planAt(*item, step, due);
    });
}

void TodayPage::turnIntoAsk()
{
    const std::optional<TodayItem> item = view_->currentItem();
    const StageCard* card = item ? desk_.playbook().stage(item->lead.stage) : nullptr;
    if (!card || card->ask == AskKind::None || desk_.isReadOnly())
        return;
    desk_.read(
        this, [lead = item->lead.id](Workspace& w) { return readLeadSheet(w, lead); },
        [this, item = *item, card = *card](const LeadSheet& sheet) {
            QApplication::clipboard()->setText(script::rendered(QStringView(card.askWords), mergeFields(sheet, desk_, {})).text);
            Step step = plannedStep(item);
            step.cadence = {};
            step.ask = card.ask;
            if (!touchOf(step.kind))
                step.kind = item.lead.phone.isEmpty() ? StepKind::Email : StepKind::Call;
            step.due = Due::on(desk_.now().dateIn(desk_.zone()));
            plan(step, tr("%1: %2. The words are on the clipboard").arg(item.lead.displayName(), askInWords(card.ask)));
        });
}

void TodayPage::finishMessages()
{
    QList<TouchLog> messages;
    for (const TodayItem& item : view_->today().itemsOf(TodayGroup::Motion))
        if (const auto kind = touchOf(item.lead.next.kind); kind && item.lead.next.isPlanned())
            messages += logOfSent(item.lead.id, {.kind = *kind}, nullptr);
    if (messages.isEmpty() || desk_.isReadOnly())
        return;
    desk_.write(
        this, [messages](Workspace& w) { return logSent(w, messages); },
        [this](int count) {
            requests_.toastUndoable(tr("%n message(s) logged as sent", nullptr, count));
            offerOneMore();
        });
}

void TodayPage::finish()
{
    const int row = view_->currentRow();
    if (row >= 0 && !view_->today().isItem(row) && view_->today().at(row).group == TodayGroup::Motion)
        return finishMessages();
    const std::optional<TodayItem> item = view_->currentItem();
    if (!item || !TodayModel::isFoldable(item->group) || !item->lead.next.isPlanned())
        return openLead();
    const LeadRow& lead = item->lead;
    const auto told = [this, name = lead.displayName()](const QString& verb) {
        requests_.toastUndoable(verbDone(verb, name));
        offerOneMore();
    };
    const auto kind = touchOf(lead.next.kind);
    if (!kind) {
        desk_.write(
            this, [id = lead.id, step = lead.next.id](Workspace& w) { return finishStep(w, id, step); },
            [told](Nothing) { told(QStringLiteral("finish-step")); });
        return;
    }
    desk_.write(
        this, [log = logOfSent(lead.id, {.kind = *kind}, nullptr)](Workspace& w) { return logTouch(w, log); },
        [told, kind](const LoggedTouch&) { told(QStringLiteral("log-") + nameOf(*kind)); });
}

void TodayPage::offerOneMore()
{
    const auto due = std::ranges::find_if(shown_.asks, [this](const TodayItem& item) { return !isForLater(item, desk_.now()); });
    oneMore_->setVisible(due != shown_.asks.end());
    if (due == shown_.asks.end())
        return;
    oneMore_->setWords(tr("That was motion. One real ask is due: %1, %2.").arg(inSentence(askInWords(due->ask)), due->lead.displayName()));
    if (const int row = view_->today().rowOf(due->lead.id); row >= 0)
        view_->setCurrentRow(row);
}

} // namespace askline
