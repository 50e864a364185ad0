// SPDX-License-Identifier: GPL-3.0-or-later
// Office hours as text.
#include "app/domain/Settings.h"

namespace askline {

QString OfficeHours::text() const
{
    QString open;
    for (size_t i = 0; i < days.size(); ++i)
        if (days[i])
            open += QString::number(i + 1);
    return open + u' ' + from.toString(QStringLiteral("HH:mm")) + u'-' + to.toString(QStringLiteral("HH:mm"));
}

OfficeHours OfficeHours::fromText(const QString& text)
{
    OfficeHours hours;
    const QStringList parts = text.split(u' ');
    if (parts.size() != 2)
        return hours;
    const QStringList span = parts[1].split(u'-');
    const QTime from = QTime::fromString(span.value(0), QStringLiteral("HH:mm"));
    const QTime to = QTime::fromString(span.value(1), QStringLiteral("HH:mm"));
    if (!from.isValid() || !to.isValid() || from >= to)
        return hours;
    for (size_t i = 0; i < hours.days.size(); ++i)
        hours.days[i] = parts[0].contains(QString::number(i + 1));
    hours.from = from;
    hours.to = to;
    return hours;
}

QTimeZone WorkspaceSettings::zone() const
{
    const QTimeZone zone(timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace askline
