// SPDX-License-Identifier: GPL-3.0-or-later
// Reads files whole, hands their bytes to the plugin.
#include "app/calendar/Calendar.h"

#include "app/base/Plugins.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace askline {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

const CalendarPlugin* calendarPlugin()
{
    static const CalendarPlugin* plugin = qobject_cast<CalendarPlugin*>(loadedPlugin(QStringLiteral("askline_calendar")));
    return plugin;
}

QStringList filesIn(const QString& path)
{
    if (QFileInfo(path).isFile())
        return {path};
    QStringList files;
    for (QDirIterator it(path, {QStringLiteral("*.ics")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files += it.next();
    return files;
}

std::unexpected<Failure> withoutPlugin()
{
    return failed({.kind = Failure::Kind::Unexpected, .detail = QStringLiteral("the part that reads calendars is not installed")});
}

} // namespace

Result<QList<BusyTime>> busyTimesIn(const QString& path, Moment from, Moment to, const QTimeZone& zone)
{
    if (!QFileInfo::exists(path))
        return failed({.kind = Failure::Kind::NotFound, .subject = path, .file = path});
    if (!calendarPlugin())
        return withoutPlugin();
    QList<BusyTime> all;
    bool anyRead = false;
    const QStringList files = filesIn(path);
    for (const QString& name : files) {
        QFile file(name);
        if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
            continue;
        if (const auto busy = calendarPlugin()->busyTimes(file.readAll(), from, to, zone)) {
            all += *busy;
            anyRead = true;
        }
    }
    if (!anyRead && !files.isEmpty())
        return failed({.kind = Failure::Kind::Unreadable, .file = path, .detail = QStringLiteral("no iCalendar file")});
    std::ranges::sort(all, {}, &BusyTime::from);
    return all;
}

Result<void> writeAppointment(const Appointment& appointment, const QString& file)
{
    if (!calendarPlugin())
        return withoutPlugin();
    const QByteArray text = calendarPlugin()->written(appointment);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return failed({.kind = Failure::Kind::NoPermission, .file = file, .detail = out.errorString()});
    return {};
}

} // namespace askline
