// SPDX-License-Identifier: GPL-3.0-or-later
// Starting: the window on the large file against an empty window, and the command line against the sqlite3 shell.
#include "tests/bench/LeadFiles.h"

#include <QCoreApplication>
#include <QProcess>

namespace askline::bench {

namespace {

constexpr int starts = 9;

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

double medianStart(const QString& program, const QStringList& arguments)
{
    std::vector<double> times;
    for (int i = 0; i < starts; ++i)
        times.push_back(millisecondsOf([&] { run(program, arguments); }));
    return median(times);
}

// What `askline --measure` prints: "ready <ms> memory <MiB>".
double measured(const QString& output, const QString& what)
{
    const QStringList words = output.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const qsizetype at = words.indexOf(what);
    return at >= 0 ? words.value(at + 1).trimmed().toDouble() : 0;
}

} // namespace

void benchStart(const Place& place, QTextStream& out)
{
    const QString file = leadWorkspace(place, place.leads);
    const QString bin = QCoreApplication::applicationDirPath();
    std::vector<double> own;
    std::vector<double> empty;
    double memory = 0;
    double emptyMemory = 0;
    for (int i = 0; i < starts; ++i) {
        const QString ours = run(bin + QStringLiteral("/askline"), {QStringLiteral("--measure"), file});
        const QString none = run(bin + QStringLiteral("/askline"), {QStringLiteral("--measure-empty")});
        own.push_back(measured(ours, QStringLiteral("ready")));
        empty.push_back(measured(none, QStringLiteral("ready")));
        memory = measured(ours, QStringLiteral("memory"));
        emptyMemory = measured(none, QStringLiteral("memory"));
    }
    printRow(out, QStringLiteral("window ready on the large file"), median(own), median(empty), QStringLiteral("ms"), QStringLiteral("1.5 x (2 x)"));
    printRow(out, QStringLiteral("memory with the large file open"), memory, emptyMemory, QStringLiteral("MiB"), QStringLiteral("+ 120 MiB"));
    const double shell = medianStart(QStringLiteral("sqlite3"), {file, QStringLiteral("SELECT id FROM lead_row ORDER BY arrived DESC LIMIT 1")});
    const double ctl = medianStart(bin + QStringLiteral("/asklinectl"), {QStringLiteral("leads"), file, QStringLiteral("--limit"), QStringLiteral("1")});
    printRow(out, QStringLiteral("asklinectl leads --limit 1"), ctl, shell, QStringLiteral("ms"), QStringLiteral("+ 50 ms"));
}

} // namespace askline::bench
