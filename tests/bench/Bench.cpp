// SPDX-License-Identifier: GPL-3.0-or-later
// Timing, the shell, and the table.
#include "tests/bench/Bench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

namespace askline::bench {

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double p99(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[std::min(times.size() - 1, times.size() * 99 / 100)];
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void printRow(QTextStream& out, const QString& work, double ours, double limit, const QString& unit, const QString& atMost)
{
    out << work.leftJustified(52) << QString::number(ours, 'f', 2).rightJustified(12) << QString::number(limit, 'f', 2).rightJustified(12)
        << ' ' << unit.leftJustified(6) << QString::number(ours / std::max(limit, 1e-9), 'f', 2).rightJustified(8) << "   " << atMost << Qt::endl;
}

QString sqliteShell(const QString& file, const QString& commands)
{
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {file});
    shell.write(commands.toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    const QByteArray errors = shell.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("sqlite3: %s", errors.constData());
    return QString::fromUtf8(shell.readAllStandardOutput());
}

void run(const Place& place, const QString& only, QTextStream& out)
{
    out << QStringLiteral("work").leftJustified(52) << "        ours       limit unit     ratio   at most" << Qt::endl;
    const auto isWanted = [&only](QStringView name) { return only.isEmpty() || only == name; };
    QDir().mkpath(place.folder);
    if (isWanted(u"import"))
        benchImport(place, out);
    if (isWanted(u"queries"))
        benchQueries(place, out);
    if (isWanted(u"calls"))
        benchCalls(place, out);
    if (isWanted(u"today"))
        benchToday(place, out);
    if (isWanted(u"numbers"))
        benchNumbers(place, out);
    if (isWanted(u"scripts"))
        benchScripts(out);
    if (isWanted(u"sharing"))
        benchSharing(place, out);
    if (isWanted(u"start"))
        benchStart(place, out);
}

} // namespace askline::bench
