// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is called 20260302-0915-4711.askline: day, time, and the last change in it.
#include "app/workspace/files/AutomaticBackup.h"

#include "app/storage/journal/Touched.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace askline {

namespace {

const QString nameFilter = QStringLiteral("*-*-*.askline");

QDate dayOf(const QString& name)
{
    return QDate::fromString(name.left(8), QStringLiteral("yyyyMMdd"));
}

QString changeOf(const QString& name)
{
    return name.section(u'-', 2).section(u'.', 0, 0);
}

void forgetOld(const QString& folder, QDate today)
{
    for (const QString& name : backupsToForget(backupsIn(folder), today))
        QFile::remove(folder + u'/' + name);
}

// Copied under another name first: a stick may be pulled at any moment.
Result<void> copyTo(const QString& file, const QString& folder)
{
    const QString target = folder + u'/' + QFileInfo(file).fileName();
    const QString unfinished = target + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    if (!QDir(folder).exists())
        return failed({.kind = Failure::Kind::NotFound, .file = folder});
    if (!QFile::copy(file, unfinished) || QFileInfo(unfinished).size() != QFileInfo(file).size() || !QFile::rename(unfinished, target)) {
        QFile::remove(unfinished);
        return failed({.kind = Failure::Kind::NoPermission, .file = folder});
    }
    return {};
}

std::optional<Moment> newestIn(const QString& folder)
{
    const QStringList names = folder.isEmpty() ? QStringList() : backupsIn(folder);
    if (names.isEmpty())
        return std::nullopt;
    return Moment::from(QFileInfo(folder + u'/' + names.first()).lastModified());
}

} // namespace

QStringList backupsIn(const QString& folder)
{
    return QDir(folder).entryList({nameFilter}, QDir::Files, QDir::Name | QDir::Reversed);
}

QStringList backupsToForget(const QStringList& names, QDate today)
{
    QStringList forgotten;
    QSet<qint64> days;
    QSet<qint64> weeks;
    for (const QString& name : names) {
        const qint64 age = dayOf(name).daysTo(today);
        if (age <= 1)
            continue;
        const qint64 week = dayOf(name).toJulianDay() / 7;
        const bool keptForDay = age <= 14 && !days.contains(age);
        const bool keptForWeek = age > 14 && age <= 366 && !weeks.contains(week);
        days += age;
        if (age > 14)
            weeks += week;
        if (!keptForDay && !keptForWeek)
            forgotten += name;
    }
    return forgotten;
}

Result<BackupReport> backupIfChanged(Workspace& workspace, const BackupPlaces& places)
{
    BackupReport report;
    const QString change = QString::number(storage::lastChange(workspace.database()));
    const QStringList known = backupsIn(places.folder);
    const QDateTime now = workspace.clockNow().in(workspace.zone());
    if (known.isEmpty() || changeOf(known.first()) != change) {
        if (!QDir().mkpath(places.folder))
            return failed({.kind = Failure::Kind::NoPermission, .file = places.folder});
        report.made = places.folder + u'/' + now.toString(QStringLiteral("yyyyMMdd-HHmm-")) + change + QStringLiteral(".askline");
        if (auto done = backupWorkspace(workspace, report.made); !done)
            return failed(done.error());
        forgetOld(places.folder, now.date());
    }
    const QStringList kept = backupsIn(places.folder);
    if (!places.second.isEmpty() && !kept.isEmpty()) {
        if (!QFileInfo::exists(places.second + u'/' + kept.first()))
            if (auto copied = copyTo(places.folder + u'/' + kept.first(), places.second); !copied)
                report.trouble = copied.error();
        if (!report.trouble)
            forgetOld(places.second, now.date());
    }
    report.left = newestIn(places.second);
    return report;
}

} // namespace askline
