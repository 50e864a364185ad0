// SPDX-License-Identifier: GPL-3.0-or-later
// One small function a kind of event.
#include "ui/parts/TimelineEntries.h"

#include "app/wording/CadenceText.h"
#include "app/wording/InSentence.h"
#include "app/wording/Labels.h"
#include "app/wording/Times.h"

#include <QCoreApplication>

#include <limits>

namespace askline {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Timeline", text);
}

using Group = TimelineEntry::Group;

TimelineEntry entryOf(const Touch& touch, const TimelineWords& by)
{
    TimelineEntry entry{Group::Contacts, iconOf(touch.kind, touch.outcome), Tone::Muted, touch.at, labelOf(touch.kind),
                        by.catalogue.personName(touch.by), {}};
    if (touch.direction == Direction::Received)
        entry.title = words(QT_TRANSLATE_NOOP("Timeline", "%1 received")).arg(labelOf(touch.kind));
    else if (touch.outcome != TouchOutcome::None && touch.outcome != TouchOutcome::Sent)
        entry.title = words(QT_TRANSLATE_NOOP("Timeline", "%1: %2")).arg(labelOf(touch.kind), inSentence(labelOf(touch.outcome)));
    if (touch.seconds >= 60)
        entry.title += QStringLiteral(" · ") + durationForPeople(touch.seconds / 60);
    if (reachesThePerson(touch.outcome))
        entry.tone = Tone::Accent;
    entry.text = touch.subject;
    if (!touch.note.isEmpty())
        entry.text += (entry.text.isEmpty() ? QString() : QStringLiteral("\n")) + touch.note;
    return entry;
}

TimelineEntry entryOf(const Ask& ask, const TimelineWords& by)
{
    const bool answered = ask.answer != AskAnswer::Open;
    TimelineEntry entry{Group::Asks, IconName::Ask, Tone::Accent, ask.at, {}, by.catalogue.personName(ask.by), ask.words};
    entry.title = words(QT_TRANSLATE_NOOP("Timeline", "Asked for %1")).arg(labelOf(ask.kind));
    entry.title += QStringLiteral(" · ") + labelOf(ask.answer).toLower();
    if (answered && ask.answer == AskAnswer::Yes)
        entry.tone = Tone::Done;
    return entry;
}

TimelineEntry entryOf(const ObjectionRaised& raised, const TimelineWords& by)
{
    const Objection* card = by.playbook.objection(raised.objection);
    TimelineEntry entry{Group::Asks, IconName::Objection, Tone::Motion, raised.at, {}, by.catalogue.personName(raised.by), {}};
    entry.title = words(QT_TRANSLATE_NOOP("Timeline", "Objection: %1")).arg(card ? card->title : raised.words);
    if (card && raised.words != card->title)
        entry.text = raised.words;
    return entry;
}

TimelineEntry entryOf(const StageMove& move, const TimelineWords& by)
{
    return {Group::Moves, IconName::Pipeline, Tone::Muted, move.at,
            words(QT_TRANSLATE_NOOP("Timeline", "Moved to “%1”")).arg(by.playbook.stageTitle(move.stage)), by.catalogue.personName(move.by), {}};
}

TimelineEntry entryOf(const Verdict& verdict, const TimelineWords& by)
{
    TimelineEntry entry{Group::Moves, IconName::Flag, Tone::Muted, verdict.at, labelOf(verdict.what), by.catalogue.personName(verdict.by),
                        verdict.note};
    if (const QString reason = by.catalogue.reasonName(verdict.reason); !reason.isEmpty())
        entry.title += QStringLiteral(" · ") + reason;
    if (verdict.what == VerdictKind::Won) {
        entry.icon = IconName::Star;
        entry.tone = Tone::Done;
    }
    return entry;
}

TimelineEntry entryOf(const Answer& answer, const TimelineWords& by)
{
    const QString question = answer.question.isEmpty() ? fieldLabel(answer.field) : answer.question;
    return {Group::Notes, IconName::Info, Tone::Muted, answer.at, question, by.catalogue.personName(answer.by), answer.value};
}

TimelineEntry entryOf(const Note& note, const TimelineWords& by)
{
    return {Group::Notes, IconName::Note, Tone::Muted, note.at, words(QT_TRANSLATE_NOOP("Timeline", "Note")), by.catalogue.personName(note.by),
            note.text};
}

TimelineEntry entryOf(const Step& step, const TimelineWords& by)
{
    return {Group::Moves, IconName::Check, Tone::Done, step.doneAt.value_or(step.made),
            words(QT_TRANSLATE_NOOP("Timeline", "Done: %1")).arg(stepInWords(step)), by.catalogue.personName(step.who), {}};
}

TimelineEntry begunEntry(const Enrolment& enrolment, const TimelineWords& by)
{
    return {Group::Moves, IconName::Play, Tone::Muted, enrolment.at, words(QT_TRANSLATE_NOOP("Timeline", "Cadence begun: %1")).arg(enrolment.title),
            by.catalogue.personName(enrolment.by), {}};
}

TimelineEntry endedEntry(const FollowedCadence& followed)
{
    const CadenceCourse& course = followed.course;
    const QString why = course.state == CadenceCourse::State::RanOut ? words(QT_TRANSLATE_NOOP("Timeline", "through all its steps")) : labelOf(course.exit);
    return {Group::Moves, IconName::Check, Tone::Muted, course.endedAt,
            words(QT_TRANSLATE_NOOP("Timeline", "Cadence ended: %1 (%2)")).arg(followed.enrolment.title, why), {}, {}};
}

// The latest alone can run; those before it went over into the one behind them, if they had not ended.
void addCadences(QList<TimelineEntry>& entries, const QList<FollowedCadence>& cadences, const TimelineWords& by)
{
    Moment next{std::numeric_limits<qint64>::max()};
    for (const FollowedCadence& followed : cadences) {
        entries += begunEntry(followed.enrolment, by);
        if (followed.course.state != CadenceCourse::State::Running && followed.course.endedAt < next)
            entries += endedEntry(followed);
        next = followed.enrolment.at;
    }
}

// What the call spoke from, as it was called then.
void addScript(TimelineEntry& entry, const ScriptUse& use, const TimelineWords& by)
{
    const auto call = std::ranges::find(by.playbook.calls, use.script, &CallScript::key);
    if (const Message* message = by.playbook.message(use.script)) {
        entry.text = askline::words(QT_TRANSLATE_NOOP("Timeline", "Message: %1")).arg(message->title) + (entry.text.isEmpty() ? QString() : QStringLiteral("\n")) + entry.text;
        return;
    }
    QString words = askline::words(QT_TRANSLATE_NOOP("Timeline", "Script: %1")).arg(call == by.playbook.calls.end() ? by.playbook.stageTitle(use.script) : call->title);
    if (!use.wordings.isEmpty())
        words += askline::words(QT_TRANSLATE_NOOP("Timeline", " · wording %1")).arg(use.wordings.join(QStringLiteral(", ")));
    entry.text += (entry.text.isEmpty() ? QString() : QStringLiteral("\n")) + words;
}

template <class Event>
void add(QList<TimelineEntry>& entries, const QList<Event>& events, const TimelineWords& by)
{
    for (const Event& event : events)
        entries += entryOf(event, by);
}

} // namespace

QList<TimelineEntry> timelineOf(const LeadSheet& sheet, const TimelineWords& by)
{
    // At the same moment what comes first here stands first: a call before its ask, both before what they moved.
    QList<TimelineEntry> entries;
    for (const Touch& touch : sheet.touches) {
        entries += entryOf(touch, by);
        for (const ScriptUse& use : sheet.scripts)
            if (use.touch == touch.id)
                addScript(entries.last(), use, by);
    }
    add(entries, sheet.asks, by);
    add(entries, sheet.objections, by);
    add(entries, sheet.answers, by);
    add(entries, sheet.notes, by);
    add(entries, sheet.verdicts, by);
    add(entries, sheet.moves, by);
    add(entries, sheet.doneSteps, by);
    addCadences(entries, sheet.cadences, by);
    entries += changesOf(sheet.history, by);
    std::ranges::stable_sort(entries, std::ranges::greater{}, &TimelineEntry::at);
    return entries;
}

IconName iconOf(TouchKind kind, TouchOutcome outcome)
{
    switch (kind) {
    case TouchKind::Call:
        return outcome == TouchOutcome::Voicemail                                        ? IconName::Voicemail
               : isAnotherTry(outcome) || outcome == TouchOutcome::WrongNumber ? IconName::PhoneOff
                                                                                         : IconName::Phone;
    case TouchKind::Email: return IconName::Mail;
    case TouchKind::Text: return IconName::Message;
    case TouchKind::Letter: return IconName::Letter;
    case TouchKind::Meeting: return IconName::Meeting;
    }
    return IconName::Phone;
}

} // namespace askline
