// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: where files lie, how a time is taken, how a row is printed.
#pragma once

#include <QString>
#include <QTextStream>

#include <functional>
#include <vector>

namespace askline::bench {

struct Place {
    QString folder;
    int leads = 1'000'000;
};

double millisecondsOf(const std::function<void()>& work);
// The value below which 99 of 100 lie.
double p99(std::vector<double> times);
double median(std::vector<double> times);
// "work | ours | limit | ratio | at most"
void printRow(QTextStream& out, const QString& work, double ours, double limit, const QString& unit, const QString& atMost);
// Runs the sqlite3 shell on a file with these commands; its output.
QString sqliteShell(const QString& file, const QString& commands);

void benchImport(const Place& place, QTextStream& out);
void benchQueries(const Place& place, QTextStream& out);
void benchCalls(const Place& place, QTextStream& out);
void benchToday(const Place& place, QTextStream& out);
void benchNumbers(const Place& place, QTextStream& out);
void benchScripts(QTextStream& out);
void benchSharing(const Place& place, QTextStream& out);
void benchStart(const Place& place, QTextStream& out);
// Those of this name alone: "import", "queries", "calls", "today", "numbers", "scripts", "sharing", "start"; empty: all.
void run(const Place& place, const QString& only, QTextStream& out);

} // namespace askline::bench
