// SPDX-License-Identifier: GPL-3.0-or-later
// Which chips make sense depends on how much of the office day is left.
#include "app/planning/TimeChips.h"

namespace askline {

namespace {

constexpr qsizetype mostChips = 6;
constexpr QTime morning{10, 0};
constexpr QTime afternoon{14, 0};

class ChipList {
public:
    explicit ChipList(const TimeContext& context) : context_(context), zone_(context.zone()), today_(context.now.dateIn(zone_)) {}

    QList<TimeChip> made()
    {
        addToday();
        const OfficeClock& office = context_.office;
        const QDate next = office.nextWorkingDay(today_);
        add(TimeChip::Kind::NextMorning, hour(next, morning));
        add(TimeChip::Kind::NextAfternoon, hour(next, afternoon));
        add(TimeChip::Kind::InThreeDays, landed(today_.addDays(3)));
        add(TimeChip::Kind::NextWeek, landed(today_.addDays(8 - today_.dayOfWeek())));
        add(TimeChip::Kind::InTwoWeeks, landed(today_.addDays(14)));
        add(TimeChip::Kind::InAMonth, landed(today_.addMonths(1)));
        QList<TimeChip> chips = chips_.first(std::min(mostChips, chips_.size()));
        std::ranges::stable_sort(chips, {}, [this](const TimeChip& chip) { return chip.due.sortMoment(zone_); });
        return chips;
    }

private:
    // Hours of today, as long as the office is open then.
    void addToday()
    {
        if (!context_.office.isWorkingDay(context_.now.dateIn(context_.office.zone)))
            return;
        const QTime closing = context_.office.hours.to;
        const auto isOpenIn = [&](int hours) {
            const QDateTime then = context_.now.plusMinutes(hours * 60).in(context_.office.zone);
            return then.date() == context_.now.dateIn(context_.office.zone) && then.time() <= closing;
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
    Due hour(QDate day, QTime time) const { return Due::at(momentAt(day, time, zone_, context_.now), zoneId()); }
    Due landed(QDate day) const { return Due::on(context_.office.isWorkingDay(day) ? day : context_.office.nextWorkingDay(day)); }
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
