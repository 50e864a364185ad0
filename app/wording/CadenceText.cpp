// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence a state.
#include "app/wording/CadenceText.h"

#include "app/wording/Labels.h"
#include "app/wording/Times.h"

#include <QCoreApplication>

#include <numeric>

namespace askline {

QString labelOf(CadenceExit exit)
{
    switch (exit) {
    case CadenceExit::None: return {};
    case CadenceExit::Engaged: return QCoreApplication::translate("CadenceText", "they answered");
    case CadenceExit::OptedOut: return QCoreApplication::translate("CadenceText", "they want no contact");
    case CadenceExit::Won: return QCoreApplication::translate("CadenceText", "won");
    case CadenceExit::Lost: return QCoreApplication::translate("CadenceText", "lost");
    case CadenceExit::Disqualified: return QCoreApplication::translate("CadenceText", "disqualified");
    }
    return {};
}

QString labelOf(CadenceStart start)
{
    switch (start) {
    case CadenceStart::ByHand: return QCoreApplication::translate("CadenceText", "begun by hand");
    case CadenceStart::Prioritised: return QCoreApplication::translate("CadenceText", "begins when a new lead is prioritised");
    case CadenceStart::OutOfReach: return QCoreApplication::translate("CadenceText", "begins when calling was tried in vain often enough");
    case CadenceStart::Sent: return QCoreApplication::translate("CadenceText", "begins when something was sent");
    }
    return {};
}

QString cadenceSpanInWords(const Cadence& cadence)
{
    const int days = std::accumulate(cadence.steps.begin(), cadence.steps.end(), 0, [](int sum, const CadenceStep& step) { return sum + step.days; });
    const QString steps = QCoreApplication::translate("CadenceText", "%n step(s)", nullptr, int(cadence.steps.size()));
    const QString over = QCoreApplication::translate("CadenceText", "over %n working day(s)", nullptr, days);
    return QStringLiteral("%1 · %2 %3").arg(cadence.title, steps, over);
}

QString cadenceInWords(const Cadence& cadence)
{
    return cadenceSpanInWords(cadence) + QStringLiteral("; ") + labelOf(cadence.start);
}

QString cadenceDeedInWords(const CadenceStep& step)
{
    Step deed;
    deed.kind = step.kind;
    deed.ask = step.ask;
    deed.what = step.what;
    return stepInWords(deed);
}

QString cadenceStepInWords(const CadenceStep& step)
{
    if (step.days == 0)
        return QCoreApplication::translate("CadenceText", "At once: %1").arg(cadenceDeedInWords(step));
    return QCoreApplication::translate("CadenceText", "%n working day(s) later: %1", nullptr, step.days).arg(cadenceDeedInWords(step));
}

QString placeText(const CadencePlace& place)
{
    return QCoreApplication::translate("CadenceText", "Step %1 of %2 of “%3”").arg(place.step).arg(place.steps).arg(place.title);
}

QString courseText(const FollowedCadence& cadence, Moment now, const OfficeClock& office, const QLocale& locale)
{
    const CadenceCourse& course = cadence.course;
    const QString& title = cadence.enrolment.title;
    switch (course.state) {
    case CadenceCourse::State::RanOut:
        return QCoreApplication::translate("CadenceText", "“%1” is through all its steps").arg(title);
    case CadenceCourse::State::Left:
        return QCoreApplication::translate("CadenceText", "“%1” ended %2: %3", "a cadence, when, why").arg(title, agoForPeople(course.endedAt, now), labelOf(course.exit));
    case CadenceCourse::State::Running: break;
    }
    const QDate today = now.dateIn(office.zone);
    if (course.pausedUntil && *course.pausedUntil > today)
        return QCoreApplication::translate("CadenceText", "“%1” is paused until %2").arg(title, dayForPeople(*course.pausedUntil, today, locale));
    const CadenceStep& step = cadence.enrolment.steps[course.step];
    return QCoreApplication::translate("CadenceText", "%1: %2, %3", "where it stands, what is to do, when")
        .arg(placeText({title, course.step + 1, int(cadence.enrolment.steps.size()), {}}), cadenceDeedInWords(step),
             dueForPeople(course.due, now, office.zone, locale));
}

QString skippedText(const CadenceStep& step, CadenceCourse::Past::How how)
{
    using How = CadenceCourse::Past::How;
    if (how == How::Done)
        return {};
    const QString skipped = QCoreApplication::translate("CadenceText", "Left out: %1").arg(cadenceDeedInWords(step));
    if (how == How::Skipped)
        return skipped;
    switch (step.kind) {
    case StepKind::Email: return QCoreApplication::translate("CadenceText", "%1 (no e-mail address)").arg(skipped);
    case StepKind::Letter: return QCoreApplication::translate("CadenceText", "%1 (no postal address)").arg(skipped);
    default: return QCoreApplication::translate("CadenceText", "%1 (no phone number)").arg(skipped);
    }
}

} // namespace askline
