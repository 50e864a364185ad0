// SPDX-License-Identifier: GPL-3.0-or-later
// Discrete events: leads arrive, people take the next contact whenever they are free. People sell for a part of their
// day, which is the same as working all day at a slower pace.
#include "app/numbers/Capacity.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <queue>
#include <random>

namespace askline {

namespace {

constexpr int daysAWeek = 7;
constexpr int weeksBefore = 6;
constexpr int weeksCounted = 26;
constexpr int longestLead = 60; // contacts

struct Task {
    double arrived = 0; // office minutes since the first day
    int dueDay = 0;     // working day
    int weekday = 0;    // of that day, Monday 0
    int made = 0;       // contacts before it
    int wanted = 1;     // contacts in all
};

class Weeks {
public:
    Weeks(const Capacity& capacity, double leadsAWeek, quint32 seed) : c_(capacity), leadsAWeek_(leadsAWeek), random_(seed)
    {
        for (auto at = c_.contactsPerLead.cbegin(); at != c_.contactsPerLead.cend(); ++at) {
            contacts_.push_back(int(std::clamp<qint64>(at.key(), 1, longestLead)));
            weights_.push_back(*at);
        }
        const double part = double(c_.minutesAWeek) / std::max<qint64>(1, std::ranges::count(c_.days, true)) / c_.officeMinutesADay;
        pace_ = part > 0 ? c_.minutesPerContact / part : 0;
    }

    SimulatedWeeks run();

private:
    bool isCounted() const { return week_ >= weeksBefore; }
    void receive(int weekday);
    void takeDue(int weekday);
    void workDay(int weekday);
    void contact(Task task, double minute);
    void count(const Task& task, double wait);
    SimulatedWeeks result() const;

    const Capacity& c_;
    double leadsAWeek_;
    std::mt19937 random_;
    std::vector<int> contacts_;
    std::vector<double> weights_;
    double pace_ = 0; // office minutes a contact takes on average
    int week_ = 0;
    int day_ = 0; // working days so far
    std::deque<Task> fresh_;                   // by arrival
    std::vector<std::deque<Task>> due_;        // follow-ups by working day
    std::deque<Task> waiting_;                 // follow-ups that are due, the oldest first
    std::vector<double> waits_;
    std::array<int, daysAWeek> dueOn_{};
    std::array<int, daysAWeek> lateOn_{};
    std::array<int, 6> speeds_{};
    qint64 fell_ = 0;
    qint64 made_ = 0;
};

void Weeks::receive(int weekday)
{
    double all = 0;
    for (const double share : c_.arrivals)
        all += share;
    const double expected = all > 0 ? leadsAWeek_ * c_.arrivals[size_t(weekday)] / all : 0;
    const int arriving = expected > 0 ? std::poisson_distribution<int>(expected)(random_) : 0;
    std::vector<double> minutes;
    for (int i = 0; i < arriving; ++i)
        minutes.push_back(c_.days[size_t(weekday)] ? std::uniform_real_distribution<double>(0, c_.officeMinutesADay)(random_) : 0);
    std::ranges::sort(minutes);
    std::discrete_distribution<size_t> length(weights_.begin(), weights_.end());
    for (const double minute : minutes)
        fresh_.push_back({double(day_) * c_.officeMinutesADay + minute, day_, weekday, 0, contacts_[length(random_)]});
}

void Weeks::count(const Task& task, double wait)
{
    if (!isCounted())
        return;
    ++made_;
    if (task.made > 0) {
        lateOn_[size_t(task.weekday)] += day_ > task.dueDay;
        return;
    }
    waits_.push_back(wait);
    const bool isLater = day_ > task.dueDay + 1;
    const ContactSpeed speed = wait <= 5 ? WithinFiveMinutes : wait <= 60 ? WithinAnHour : wait <= 240 ? WithinFourHours : isLater ? Later : WithinADay;
    ++speeds_[speed];
}

void Weeks::contact(Task task, double minute)
{
    count(task, double(day_) * c_.officeMinutesADay + minute - task.arrived);
    if (++task.made >= task.wanted)
        return;
    const size_t gap = std::min<size_t>(size_t(task.made), size_t(c_.gaps.size())) - 1;
    task.dueDay = day_ + std::max(1, c_.gaps[qsizetype(gap)]);
    if (due_.size() <= size_t(task.dueDay))
        due_.resize(size_t(task.dueDay) + 1);
    due_[size_t(task.dueDay)].push_back(task);
}

void Weeks::takeDue(int weekday)
{
    if (due_.size() <= size_t(day_))
        return;
    for (Task& task : due_[size_t(day_)]) {
        task.weekday = weekday;
        dueOn_[size_t(weekday)] += isCounted();
        fell_ += isCounted();
        waiting_.push_back(task);
    }
    due_[size_t(day_)].clear();
}

void Weeks::workDay(int weekday)
{
    takeDue(weekday);
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int i = 0; i < c_.people; ++i)
        free.push(0);
    const double start = double(day_) * c_.officeMinutesADay;
    std::gamma_distribution<double> takes(2, pace_ / 2);
    while (!free.empty() && pace_ > 0) {
        const double now = free.top();
        free.pop();
        if (now >= c_.officeMinutesADay)
            continue;
        const bool hasFresh = !fresh_.empty() && fresh_.front().arrived <= start + now;
        if (!hasFresh && waiting_.empty()) {
            if (!fresh_.empty())
                free.push(std::max(now, fresh_.front().arrived - start));
            continue;
        }
        std::deque<Task>& from = hasFresh ? fresh_ : waiting_;
        const Task task = from.front();
        from.pop_front();
        contact(task, now);
        free.push(now + takes(random_));
    }
}

SimulatedWeeks Weeks::run()
{
    for (week_ = 0; week_ < weeksBefore + weeksCounted; ++week_)
        for (int weekday = 0; weekday < daysAWeek; ++weekday) {
            const size_t before = fresh_.size();
            receive(weekday);
            fell_ += isCounted() ? qint64(fresh_.size() - before) : 0;
            if (!c_.days[size_t(weekday)])
                continue;
            workDay(weekday);
            ++day_;
        }
    for (const Task& task : waiting_) // never made at all
        lateOn_[size_t(task.weekday)] += task.dueDay < day_ - 1;
    return result();
}

SimulatedWeeks Weeks::result() const
{
    SimulatedWeeks weeks;
    weeks.leadsAWeek = leadsAWeek_;
    int due = 0;
    int late = 0;
    double worst = -1;
    for (size_t weekday = 0; weekday < daysAWeek; ++weekday) {
        due += dueOn_[weekday];
        late += lateOn_[weekday];
        const double share = dueOn_[weekday] ? double(lateOn_[weekday]) / dueOn_[weekday] : 0;
        if (share > worst) {
            worst = share;
            weeks.worstWeekday = int(weekday) + 1;
        }
    }
    weeks.lateShare = due ? std::min(1.0, double(late) / due) : 0;
    std::vector<double> waits = waits_;
    std::ranges::sort(waits);
    weeks.medianFirstContact = waits.empty() ? 0 : qint64(waits[waits.size() / 2]);
    const auto contacted = double(std::max<size_t>(1, waits.size()));
    for (size_t speed = 0; speed < speeds_.size(); ++speed)
        weeks.speeds[speed] = speeds_[speed] / contacted;
    weeks.madeShare = fell_ > 0 ? std::min(1.0, double(made_) / double(fell_)) : 1;
    return weeks;
}

} // namespace

SimulatedWeeks simulatedWeeks(const Capacity& capacity, double leadsAWeek, quint32 seed)
{
    return Weeks(capacity, leadsAWeek, seed).run();
}

} // namespace askline
