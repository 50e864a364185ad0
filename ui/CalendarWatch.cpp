// SPDX-License-Identifier: GPL-3.0-or-later
// Every few minutes, on a thread of its own.
#include "ui/CalendarWatch.h"

#include "app/calendar/Calendar.h"
#include "app/wording/Failures.h"
#include "ui/shell/DeviceKeys.h"

namespace askline {

namespace {

constexpr int readEveryMs = 5 * 60'000;
constexpr int daysAhead = 62;

} // namespace

CalendarWatch::CalendarWatch(Desk& desk, Requests& requests, QSettings& settings)
    : desk_(desk), requests_(requests), settings_(settings), jobs_(desk.writers().isHere() ? Jobs::Where::Here : Jobs::Where::OwnThread)
{
    connect(&clock_, &QTimer::timeout, this, &CalendarWatch::read);
    clock_.start(readEveryMs);
    read();
}

void CalendarWatch::read()
{
    const QString path = settings_.value(device::calendar).toString();
    if (path.isEmpty()) {
        desk_.setBusy({});
        return;
    }
    jobs_.run(
        this, [path, now = desk_.now(), zone = desk_.zone()] { return busyTimesIn(path, now.plusDays(-1), now.plusDays(daysAhead), zone); },
        [this, path](const Result<QList<BusyTime>>& busy) {
            desk_.setBusy(busy.value_or(QList<BusyTime>()));
            if (!busy && std::exchange(told_, path) != path)
                requests_.toastPlain(tr("The calendar cannot be read: %1").arg(sentenceFor(busy.error())));
        });
}

} // namespace askline
