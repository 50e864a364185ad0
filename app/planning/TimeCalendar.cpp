// SPDX-License-Identifier: GPL-3.0-or-later
// The day first, in the calendar of whoever speaks, then the hour on that day. What is counted lands on a working day;
// what is named (tomorrow, Friday, 12 March) stays where it is. Only a date written out may lie in the past.
#include "app/planning/TimeCalendar.h"

namespace askline {

namespace {

constexpr int lastYear = 9000;
constexpr int mostUnitsAhead = 5'000;
const QTime morning{9, 0};
const QTime afternoon{14, 0};
const QTime evening{18, 0};

struct Speaker {
    const TimeContext& context;
    QTimeZone zone = context.zone();
    QDate today = context.now.dateIn(zone);

    QDate landed(QDate day) const { return context.office.isWorkingDay(day) ? day : context.office.nextWorkingDay(day); }
    QString zoneId() const { return QString::fromUtf8(zone.id()); }
};

QDate startOfPeriod(QDate day, TimeUnit unit, int ahead)
{
    switch (unit) {
    case TimeUnit::Week: return day.addDays(1 - day.dayOfWeek() + 7 * ahead);
    case TimeUnit::Quarter: return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).addMonths(3 * ahead);
    case TimeUnit::Year: return QDate(day.year(), 1, 1).addYears(ahead);
    default: return QDate(day.year(), day.month(), 1).addMonths(ahead);
    }
}

QDate endOfPeriod(const Speaker& speaker, const SaidDay& said)
{
    const QDate first = startOfPeriod(speaker.today, said.unit, said.count);
    QDate last = startOfPeriod(speaker.today, said.unit, said.count + 1).addDays(-1);
    while (last > first && !speaker.context.office.isWorkingDay(last))
        last = last.addDays(-1);
    return std::max(last, speaker.today);
}

QDate offsetDay(const Speaker& speaker, const SaidDay& said)
{
    if (said.count == 0)
        return speaker.today;
    if (said.count > mostUnitsAhead)
        return {};
    QDate day = speaker.today;
    switch (said.unit) {
    case TimeUnit::WorkingDay:
        for (int i = 0; i < said.count; ++i)
            day = speaker.context.office.nextWorkingDay(day);
        return day;
    case TimeUnit::Week: return speaker.landed(day.addDays(7 * said.count));
    case TimeUnit::Month: return speaker.landed(day.addMonths(said.count));
    case TimeUnit::Quarter: return speaker.landed(day.addMonths(3 * said.count));
    case TimeUnit::Year: return speaker.landed(day.addYears(said.count));
    default: return speaker.landed(day.addDays(said.count));
    }
}

QDate nextDayAndMonth(QDate today, int month, int day)
{
    for (int year = today.year(); year <= today.year() + 8; ++year)
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    return {};
}

QDate nextDayOfMonth(QDate today, int day)
{
    const QDate month = startOfPeriod(today, TimeUnit::Month, 0);
    for (int ahead = 0; ahead < 12; ++ahead) {
        const QDate first = month.addMonths(ahead);
        if (const QDate date(first.year(), first.month(), day); date.isValid() && date >= today)
            return date;
    }
    return {};
}

QDate dayInMonth(const Speaker& speaker, const SaidDay& said)
{
    const QDate today = speaker.today;
    int year = said.year > 0 ? said.year : today.year();
    const auto dayOf = [&] { return QDate(year, said.month, std::min(said.day, QDate(year, said.month, 1).daysInMonth())); };
    if (said.year == 0 && said.month == today.month() && dayOf() < today) // rather soon than in a year
        if (const QDate next = speaker.context.office.nextWorkingDay(today); next.month() == today.month())
            return next;
    if (said.year == 0 && dayOf() < today)
        ++year;
    const bool isEnd = said.day > 28;
    QDate day = dayOf();
    if (!isEnd)
        return speaker.landed(day);
    while (day.day() > 1 && !speaker.context.office.isWorkingDay(day))
        day = day.addDays(-1);
    return said.year > 0 ? day : std::max(day, today);
}

QDate calendarWeek(const Speaker& speaker, int week)
{
    const int thisYear = speaker.today.year();
    for (int year = thisYear; year <= thisYear + 8; ++year) {
        const QDate monday = startOfPeriod(QDate(year, 1, 4), TimeUnit::Week, week - 1);
        if (monday.weekNumber() == week && monday.addDays(6) >= speaker.today)
            return speaker.landed(std::max(monday, speaker.today));
    }
    return {};
}

QDate weekdayAhead(const Speaker& speaker, int weekday)
{
    const int ahead = (weekday - speaker.today.dayOfWeek() + 7) % 7;
    return speaker.today.addDays(ahead);
}

// A weekday that is today is still today here: the hour decides.
QDate dayOf(const Speaker& speaker, const SaidDay& said)
{
    switch (said.kind) {
    case SaidDay::Kind::Ahead: return speaker.today.addDays(said.count);
    case SaidDay::Kind::Offset: return offsetDay(speaker, said);
    case SaidDay::Kind::Weekday: return weekdayAhead(speaker, said.weekday);
    case SaidDay::Kind::WeekdayInWeek:
        return startOfPeriod(speaker.today, TimeUnit::Week, said.count).addDays(said.weekday - 1);
    case SaidDay::Kind::PeriodStart: return speaker.landed(startOfPeriod(speaker.today, said.unit, said.count));
    case SaidDay::Kind::PeriodEnd: return endOfPeriod(speaker, said);
    case SaidDay::Kind::Date: return {said.year, said.month, said.day};
    case SaidDay::Kind::DayAndMonth: return nextDayAndMonth(speaker.today, said.month, said.day);
    case SaidDay::Kind::DayOfMonth: return nextDayOfMonth(speaker.today, said.day);
    case SaidDay::Kind::InMonth: return dayInMonth(speaker, said);
    case SaidDay::Kind::CalendarWeek: return calendarWeek(speaker, said.count);
    }
    return {};
}

QTime timeOf(DayPart part, const OfficeClock& office)
{
    switch (part) {
    case DayPart::Morning: return morning;
    case DayPart::Noon: return {12, 0};
    case DayPart::Afternoon: return afternoon;
    case DayPart::Evening: return evening;
    case DayPart::EndOfDay: return office.hours.to.isValid() ? office.hours.to : evening;
    case DayPart::Midnight: break;
    }
    return {0, 0}; // of the day that follows
}

Moment momentOn(const Speaker& speaker, QDate day, const SaidClock& clock)
{
    const bool isPart = clock.kind == SaidClock::Kind::Part;
    const bool isMidnight = isPart ? clock.part == DayPart::Midnight : clock.minute == 24 * 60;
    const QTime time = isPart ? timeOf(clock.part, speaker.context.office) : QTime(clock.minute / 60 % 24, clock.minute % 60);
    if (isMidnight)
        day = day.addDays(1);
    if (clock.utcOffset)
        return Moment::from(QDateTime(day, time, QTimeZone::fromSecondsAheadOfUtc(*clock.utcOffset)));
    return momentAt(day, time, speaker.zone, speaker.context.now);
}

bool isPast(const Speaker& speaker, QDate day, const SaidClock& clock)
{
    return momentOn(speaker, day, clock) < speaker.context.now;
}

std::optional<Due> withoutDay(const Speaker& speaker, const SaidClock& clock)
{
    QDate day = speaker.today;
    if (isPast(speaker, day, clock))
        day = speaker.context.office.nextWorkingDay(day);
    return Due::at(momentOn(speaker, day, clock), speaker.zoneId());
}

bool isWrittenOut(const SaidDay& day)
{
    return day.kind == SaidDay::Kind::Date || day.kind == SaidDay::Kind::DayAndMonth || (day.kind == SaidDay::Kind::InMonth && day.year > 0);
}

// Whoever says "today" where it is still yesterday means a day that here has begun.
Due dueOnDay(const Speaker& speaker, const SaidDay& said, QDate day)
{
    const QDate todayHere = speaker.context.now.dateIn(speaker.context.hereOrUtc());
    return Due::on(isWrittenOut(said) ? day : std::max(day, todayHere));
}

// An hour of today that is over: nine in the evening where that was left open, else just today.
std::optional<Due> withClock(const Speaker& speaker, const SaidDay& said, QDate day, SaidClock clock)
{
    const bool isOver = isPast(speaker, day, clock);
    if (isOver && said.kind == SaidDay::Kind::Weekday)
        day = day.addDays(7);
    else if (isOver && !isWrittenOut(said) && clock.kind == SaidClock::Kind::Hour && clock.half == SaidClock::Half::Open)
        clock.minute += 12 * 60;
    if (!isWrittenOut(said) && isPast(speaker, day, clock))
        return dueOnDay(speaker, said, day);
    return Due::at(momentOn(speaker, day, clock), speaker.zoneId());
}

} // namespace

Moment momentAt(QDate day, QTime time, const QTimeZone& zone, Moment now)
{
    const Moment first = Moment::from(QDateTime(day, time, zone, QDateTime::TransitionResolution::RelativeToBefore));
    if (first >= now)
        return first;
    const Moment second = Moment::from(QDateTime(day, time, zone, QDateTime::TransitionResolution::PreferAfter));
    return second >= now && second.in(zone).time() == time ? second : first;
}

std::optional<Due> dueOf(const SaidTime& said, const TimeContext& context)
{
    const Speaker speaker{context};
    if (!speaker.today.isValid() || speaker.today.year() > lastYear || speaker.today.year() < 1)
        return std::nullopt;
    if (!said.day)
        return said.clock ? withoutDay(speaker, *said.clock) : std::nullopt;
    const bool isSpan = said.day->kind == SaidDay::Kind::Offset && said.day->unit == TimeUnit::Minute;
    if (isSpan)
        return Due::at(context.now.plusMinutes(said.day->count), speaker.zoneId());
    QDate day = dayOf(speaker, *said.day);
    if (!day.isValid() || day.year() > lastYear + 1000)
        return std::nullopt;
    if (said.clock)
        return withClock(speaker, *said.day, day, *said.clock);
    if (said.day->kind == SaidDay::Kind::Weekday && day == speaker.today)
        day = day.addDays(7);
    return dueOnDay(speaker, *said.day, day);
}

} // namespace askline
