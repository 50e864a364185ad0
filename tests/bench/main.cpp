// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmarks: each work beside its limit in the same run, as a table of ratios. Files are made once and cached.
#include "tests/bench/Bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cache(QStringLiteral("cache"), QStringLiteral("where made files are kept"), QStringLiteral("folder"), QDir::tempPath());
    const QCommandLineOption leads(QStringLiteral("leads"), QStringLiteral("how many leads the large file has"), QStringLiteral("n"), QStringLiteral("1000000"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("one of them: import, queries, calls, today, numbers, scripts, sharing or start"), QStringLiteral("name"));
    parser.addOptions({cache, leads, only});
    parser.addHelpOption();
    parser.process(application);
    QTextStream out(stdout);
    askline::bench::run({parser.value(cache), parser.value(leads).toInt()}, parser.value(only), out);
    return 0;
}
