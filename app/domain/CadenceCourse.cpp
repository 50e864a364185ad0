// SPDX-License-Identifier: GPL-3.0-or-later
// Each step counts its working days from the end of the one before; days of a pause do not count.
#include "app/domain/CadenceCourse.h"

#include "app/domain/CallingHours.h"

#include <algorithm>

namespace askline {

template <>
std::span<const NamedValue<CadenceMarkKind>> namesOf<CadenceMarkKind>()
{
    static constexpr NamedValue<CadenceMarkKind> names[] = {{CadenceMarkKind::Done, "done"},
                                                            {CadenceMarkKind::Skipped, "skipped"},
                                                            {CadenceMarkKind::PutOff, "put-off"},
                                                            {CadenceMarkKind::Paused, "paused"},
                                                            {CadenceMarkKind::Resumed, "resumed"}};
    return names;
}

template <>
std::span<const NamedValue<CadenceExit>> namesOf<CadenceExit>()
{
    static constexpr NamedValue<CadenceExit> names[] = {{CadenceExit::None, ""},
                                                        {CadenceExit::Engaged, "engaged"},
                                                        {CadenceExit::OptedOut, "opted-out"},
                                                        {CadenceExit::Won, "won"},
                                                        {CadenceExit::Lost, "lost"},
                                                        {CadenceExit::Disqualified, "disqualified"}};
    return names;
}

namespace {

constexpr int weekDays = 7;
constexpr int mostDaysAhead = 3660;
constexpr int minutesBetweenTries = 30;

struct Pause {
    Moment from;
    QDate until; // the first day that counts again
};

QList<Pause> pausesIn(const CadenceFacts& facts)
{
    QList<Pause> pauses;
    for (const CadenceMark& mark : facts.marks) {
        if (mark.what == CadenceMarkKind::Paused)
            pauses += Pause{mark.at, mark.until};
        else if (mark.what == CadenceMarkKind::Resumed && !pauses.isEmpty())
            pauses.last().until = std::min(pauses.last().until, mark.at.dateIn(facts.office.zone));
    }
    return pauses;
}

struct Exit {
    CadenceExit what = CadenceExit::None;
    Moment at;
};

CadenceExit exitBy(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Won: return CadenceExit::Won;
    case VerdictKind::Lost: return CadenceExit::Lost;
    case VerdictKind::Disqualified: return CadenceExit::Disqualified;
    default: return CadenceExit::None;
    }
}

bool optsOut(const Touch& touch)
{
    return touch.outcome == TouchOutcome::DoNotCall;
}

bool engages(const Touch& touch)
{
    return touch.direction == Direction::Received || reachesThePerson(touch.outcome);
}

// Of what happened at the same moment, a verdict says more than the talk that brought it, and opting out the most.
Exit exitOf(const Enrolment& enrolment, const CadenceFacts& facts)
{
    Exit exit;
    const auto take = [&](CadenceExit what, Moment at) {
        if (what != CadenceExit::None && at > enrolment.at && (exit.what == CadenceExit::None || at < exit.at))
            exit = {what, at};
    };
    for (const Touch& touch : facts.touches)
        if (optsOut(touch))
            take(CadenceExit::OptedOut, touch.at);
    for (const Verdict& verdict : facts.verdicts)
        take(exitBy(verdict.what), verdict.at);
    for (const Touch& touch : facts.touches)
        if (engages(touch))
            take(CadenceExit::Engaged, touch.at);
    if (exit.what == CadenceExit::None && facts.doNotContact)
        exit = {CadenceExit::OptedOut, facts.touches.isEmpty() ? enrolment.at : std::max(enrolment.at, facts.touches.last().at)};
    return exit;
}

class Walk {
public:
    Walk(const Enrolment& enrolment, const CadenceFacts& facts)
        : enrolment_(enrolment), facts_(facts), pauses_(pausesIn(facts)), exit_(exitOf(enrolment, facts))
    {
        course_.since = enrolment.at;
    }

    CadenceCourse go()
    {
        for (int step = 0; step < enrolment_.steps.size(); ++step)
            if (!pass(step))
                return left() ? leave() : stayAt(step);
        course_.state = CadenceCourse::State::RanOut;
        course_.endedAt = course_.since;
        return left() && exit_.at <= course_.endedAt ? leave() : course_;
    }

private:
    using Past = CadenceCourse::Past;

    bool left() const { return exit_.what != CadenceExit::None; }

    bool pass(int step)
    {
        const CadenceStep& planned = enrolment_.steps[step];
        days_ += planned.days;
        for (const CadenceMark& mark : facts_.marks)
            if (mark.step == step && (mark.what == CadenceMarkKind::Done || mark.what == CadenceMarkKind::Skipped))
                return end({mark.what == CadenceMarkKind::Done ? Past::How::Done : Past::How::Skipped, step, mark.at});
        if (!canBeDone(planned.kind)) {
            course_.past += Past{Past::How::Impossible, step, course_.since};
            return true; // its days go to the step behind it
        }
        const auto kind = touchThatDoes(planned.kind);
        for (const Touch& touch : facts_.touches) {
            const bool isIt = touch.kind == kind && touch.direction == Direction::Made && touch.at > course_.since;
            if (isIt && !(left() && touch.at > exit_.at))
                return end({Past::How::Done, step, touch.at});
        }
        return false;
    }

    bool end(const Past& past)
    {
        course_.past += past;
        course_.since = std::max(course_.since, past.at);
        days_ = 0;
        return true;
    }

    bool canBeDone(StepKind kind) const
    {
        switch (kind) {
        case StepKind::Call:
        case StepKind::Text: return facts_.hasPhone;
        case StepKind::Email: return facts_.hasEmail;
        case StepKind::Letter: return facts_.hasAddress;
        default: return true;
        }
    }

    CadenceCourse leave()
    {
        course_.state = CadenceCourse::State::Left;
        course_.exit = exit_.what;
        course_.endedAt = exit_.at;
        return course_;
    }

    CadenceCourse stayAt(int step)
    {
        course_.step = step;
        QDate day = dayAfter(course_.since.dateIn(facts_.office.zone), days_);
        for (const CadenceMark& mark : facts_.marks) {
            if (mark.step != step || mark.what != CadenceMarkKind::PutOff)
                continue;
            ++course_.putOff;
            day = std::max(day, mark.until);
        }
        if (!pauses_.isEmpty())
            course_.pausedUntil = pauses_.last().until;
        course_.due = dueFrom(withinCap(workingDayFrom(day), enrolment_.steps[step].kind), enrolment_.steps[step].kind);
        return course_;
    }

    bool isPaused(QDate day) const
    {
        return std::ranges::any_of(pauses_, [&](const Pause& pause) { return day >= pause.from.dateIn(facts_.office.zone) && day < pause.until; });
    }

    bool counts(QDate day) const { return facts_.office.isWorkingDay(day) && !isPaused(day); }

    QDate workingDayFrom(QDate day) const
    {
        const QDate last = day.addDays(mostDaysAhead);
        while (!counts(day) && day < last)
            day = day.addDays(1);
        return day;
    }

    QDate dayAfter(QDate day, int days) const
    {
        const QDate last = day.addDays(mostDaysAhead);
        for (int left = days; left > 0 && day < last;) {
            day = day.addDays(1);
            left -= counts(day);
        }
        // What was due already when the pause began waits for its end.
        for (const Pause& pause : pauses_)
            if (pause.from >= course_.since && day <= pause.from.dateIn(facts_.office.zone))
                day = std::max(day, pause.until);
        return day;
    }

    // Not before so many contacts lie in the seven days that end with it.
    QDate withinCap(QDate day, StepKind kind) const
    {
        if (!touchThatDoes(kind) || facts_.weeklyContacts <= 0)
            return day;
        const auto madeIn = [&](QDate last) {
            return std::ranges::count_if(facts_.touches, [&](const Touch& touch) {
                const QDate made = touch.at.dateIn(facts_.office.zone);
                return countsAsContact(touch) && made > last.addDays(-weekDays) && made <= last;
            });
        };
        for (int moved = 0; moved < mostDaysAhead && madeIn(day) >= facts_.weeklyContacts; ++moved)
            day = workingDayFrom(day.addDays(1));
        return day;
    }

    bool isQuiet(Moment moment) const { return callingHourAt(moment, facts_.theirs) != CallingHour::Good; }

    // Ringing and texting wait for an hour that suits where they are.
    Due dueFrom(QDate day, StepKind kind) const
    {
        const OfficeClock& office = facts_.office;
        if ((kind != StepKind::Call && kind != StepKind::Text) || !facts_.theirs.isValid() || facts_.theirs == office.zone)
            return Due::on(day);
        for (QDate tried = day; tried < day.addDays(weekDays); tried = workingDayFrom(tried.addDays(1))) {
            const Moment closing = Moment::from(QDateTime(tried, office.hours.to, office.zone));
            for (Moment hour = Moment::from(QDateTime(tried, office.hours.from, office.zone)); hour < closing; hour = hour.plusMinutes(minutesBetweenTries))
                if (!isQuiet(hour))
                    return Due::at(hour);
        }
        // Offices that never overlap: their morning.
        return Due::at(Moment::from(QDateTime(day, callsFrom, facts_.theirs)));
    }

    const Enrolment& enrolment_;
    const CadenceFacts& facts_;
    QList<Pause> pauses_;
    Exit exit_;
    CadenceCourse course_;
    int days_ = 0; // since then, until the step looked at
};

} // namespace

CadenceCourse courseOf(const Enrolment& enrolment, const CadenceFacts& facts)
{
    return Walk(enrolment, facts).go();
}

Step stepOf(const Enrolment& enrolment, const CadenceCourse& course)
{
    const CadenceStep& planned = enrolment.steps[course.step];
    Step step;
    step.lead = enrolment.lead;
    step.kind = planned.kind;
    step.ask = planned.ask;
    step.what = planned.what;
    step.due = course.due;
    step.putOff = course.putOff;
    step.made = course.since;
    step.cadence = {enrolment.title, course.step + 1, int(enrolment.steps.size()), planned.message};
    return step;
}

} // namespace askline
