// SPDX-License-Identifier: GPL-3.0-or-later
// askline-sim HISTORIES [SEED] [--steps N] [--devices N] [--expect-violation]: as many histories from that seed on, on
// every core; what they did, and what of the promises did not hold.
#include "tests/sim/History.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <atomic>
#include <mutex>
#include <thread>

using namespace askline::sim;

namespace {

struct Failed {
    HistoryPlan plan;
    QStringList violations;
};

struct Total {
    HistoryReport report;
    QList<Failed> failed;
    int histories = 0;
};

struct Wanted {
    HistoryPlan plan;
    int histories = 0;
    bool stopAtFirst = false;
    qint64 mostSeconds = 0; // 0: no end
};

// In memory where the system has such a folder: nothing of a history outlives it.
QString scratch()
{
    return QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/askline-sim-XXXXXX") : QStringLiteral("/tmp/askline-sim-XXXXXX");
}

Total runAll(const Wanted& wanted, const QString& folder, const EmptyFiles& empty)
{
    Total total;
    std::mutex mutex;
    std::atomic<int> next = 0;
    std::atomic<bool> stop = false;
    QElapsedTimer timer;
    timer.start();
    const auto work = [&](unsigned core) {
        const QString own = QStringLiteral("%1/%2").arg(folder).arg(core);
        for (int i = next++; i < wanted.histories && !stop; i = next++) {
            HistoryPlan plan = wanted.plan;
            plan.seed += quint64(i);
            const HistoryReport report = runHistory(plan, own, empty);
            const std::lock_guard lock(mutex);
            total.report += report;
            ++total.histories;
            if (!report.violations.isEmpty()) {
                total.failed += Failed{plan, report.violations};
                stop = stop || wanted.stopAtFirst;
            }
            stop = stop || (wanted.mostSeconds > 0 && timer.elapsed() > wanted.mostSeconds * 1000);
        }
    };
    std::vector<std::thread> threads;
    for (unsigned core = 0; core < std::max(1u, std::thread::hardware_concurrency()); ++core)
        threads.emplace_back(work, core);
    for (std::thread& thread : threads)
        thread.join();
    return total;
}

void print(QTextStream& out, const Total& total)
{
    const HistoryReport& r = total.report;
    out << "histories " << total.histories << ", devices " << r.devices << ", writes " << r.writes << ", syncs " << r.syncs
        << ", changes that lost " << r.losers << '\n';
    out << "torn files " << r.faults.torn << ", zero-filled " << r.faults.zeroed << ", doubled " << r.faults.doubled << ", conflicts of the service "
        << r.faults.conflicts << ", emptied folders " << r.faults.emptied << ", rolled back " << r.faults.rolledBack << ", hostile files "
        << r.faults.hostile << '\n';
    out << "crashes " << r.crashes << ", clones " << r.clones << ", restores " << r.restores << ", lost laptops " << r.lost << ", clock steps "
        << r.clockSteps << ", upgrades " << r.upgrades << ", packs " << r.packs
        << ", files replaced by them " << r.joinedAway << ", joined from a snapshot " << r.snapshots << ", leads erased " << r.erasures << '\n';
    out << "violations " << total.failed.size() << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"steps", "Steps a history.", "N", "60"},
                       {"devices", "Devices a history; 0: as the seed says.", "N", "0"},
                       {"seconds", "Begins no more after that.", "N", "0"},
                       {"expect-violation", "Succeeds where a promise is broken: for programs that are wrong on purpose."}});
    parser.addPositionalArgument("histories", "How many.");
    parser.addPositionalArgument("seed", "The first seed.");
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    const bool expected = parser.isSet("expect-violation");
    Wanted wanted;
    wanted.histories = words.value(0, "100").toInt();
    wanted.plan = {words.value(1, "1").toULongLong(), parser.value("steps").toInt(), parser.value("devices").toInt()};
    wanted.stopAtFirst = expected;
    wanted.mostSeconds = parser.value("seconds").toLongLong();

    QTemporaryDir folder(scratch());
    const EmptyFiles empty = makeEmptyFiles(folder.path());
    const Total total = runAll(wanted, folder.path(), empty);
    QTextStream out(stdout);
    print(out, total);
    for (const Failed& failed : total.failed.first(std::min<qsizetype>(5, total.failed.size()))) {
        out << "seed " << failed.plan.seed << ": " << failed.violations.join("; ") << '\n';
        if (expected)
            continue;
        const HistoryPlan small = shrunk(failed.plan, folder.filePath("shrinking"), empty);
        out << "  again with: ./dev sim 1 " << small.seed << " --steps " << small.steps << " --devices " << small.devices << '\n';
    }
    return total.failed.isEmpty() == expected;
}
