// SPDX-License-Identifier: GPL-3.0-or-later
// Which chips make sense depends on how much of the office day is left.
#include "app/planning/TimeChips.h"

namespace askline {

namespace {

constexpr qsizetype mostChips = 6;
const QTime morning{10, 0};
const QTime afternoon{14, 0};

class ChipList {
public:
    explicit ChipList(const TimeContext& context)
        : context_(context), zone_(context.zone()), today_(context.now.dateIn(zone_))
    {
    }

    QList<TimeChip> made()
    {
        addToday();
        const QDate next = context_.office.nextWorkingDay(today_);
        add(TimeChip::Kind::NextMorning, hour(next, morning));
        add(TimeChip::Kind::NextAfternoon, hour(next, afternoon));
        addDay(TimeChip::Kind::NextWeek, today_.addDays(8 - today_.dayOfWeek()));
        addDay(TimeChip::Kind::InThreeDays, today_.addDays(3));
        addDay(TimeChip::Kind::InTwoWeeks, today_.addDays(14));
        addDay(TimeChip::Kind::InAMonth, today_.addMonths(1));
        QList<TimeChip> chips = chips_.first(std::min(mostChips, chips_.size()));
        std::ranges::stable_sort(chips, {}, [this](const TimeChip& chip) { return chip.due.sortMoment(zone_); });
        return chips;
    }

private:
    // Hours of today, as long as the office is open then.
    void addToday()
    {
        const QTimeZone officeZone = context_.office.zone.isValid() ? context_.office.zone : context_.hereOrUtc();
        const QDate officeDay = context_.now.dateIn(officeZone);
        if (!context_.office.isWorkingDay(officeDay))
            return;
        const auto isOpenIn = [&](int hours) {
            const QDateTime then = context_.now.plusMinutes(hours * 60).in(officeZone);
            return then.date() == officeDay && then.time() <= context_.office.hours.to;
        };
        if (isOpenIn(1))
            add(TimeChip::Kind::InAnHour, Due::at(context_.now.plusMinutes(60), zoneId()));
        const Due later = hour(today_, afternoon);
        if (*later.moment > context_.now.plusMinutes(120))
            add(TimeChip::Kind::ThisAfternoon, later);
        else if (isOpenIn(2))
            add(TimeChip::Kind::InTwoHours, Due::at(context_.now.plusMinutes(120), zoneId()));
    }

    void add(TimeChip::Kind kind, const Due& due) { chips_.append({kind, due}); }

    // Unless another chip already leads to that day.
    void addDay(TimeChip::Kind kind, QDate day)
    {
        const QDate landed = context_.office.isWorkingDay(day) ? day : context_.office.nextWorkingDay(day);
        if (std::ranges::none_of(chips_, [&](const TimeChip& chip) { return chip.due.dayIn(zone_) == landed; }))
            add(kind, Due::on(landed));
    }

    Due hour(QDate day, QTime time) const { return Due::at(momentAt(day, time, zone_, context_.now), zoneId()); }
    QString zoneId() const { return QString::fromUtf8(zone_.id()); }

    const TimeContext& context_;
    QTimeZone zone_;
    QDate today_;
    QList<TimeChip> chips_;
};

} // namespace

QList<TimeChip> timeChips(const TimeContext& context)
{
    return ChipList(context).made();
}

} // namespace askline
