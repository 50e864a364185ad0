// SPDX-License-Identifier: GPL-3.0-or-later
// One device of a simulated firm: a real workspace file, a vault and a view of the shared folder in memory, a clock of its
// own, and a version of the program.
#pragma once

#include "app/share/ShareCycle.h"
#include "tests/sim/SimSpace.h"
#include "tests/sim/Truth.h"

#include <array>
#include <random>

namespace askline::sim {

using Random = std::mt19937_64;

// Says what went wrong, once; the history ends there.
struct Violations {
    QStringList found;
    void add(const QString& invariant, const QString& what) { found += invariant + QStringLiteral(": ") + what; }
};

class SimDevice {
public:
    // A copy of the file at `from`, which is of that version; its ids come from the seed.
    SimDevice(const QString& file, const QString& from, int version, WorkspaceId firm, WriterId writer, qint64 clockAt, quint32 seed, Packing packing);

    Workspace& workspace() { return *workspace_; }
    SimSpace& shared() { return *shared_; }
    SimSpace& vault() { return *vault_; }
    FixedClock& clock() { return *clock_; }
    QString file() const { return file_; }
    int version() const { return version_; }
    WriterId writer() const { return writer_; }

    // One random change of one random thing; what it did goes into the truth.
    void write(Random& random, Truth& truth, Violations& violations);
    // For good, a lead that is there. Whether there was one.
    bool erase(Random& random, Truth& truth, Violations& violations);
    // That field of the row with that id, where it is there; a random one of the leads where the id is empty. The id.
    QByteArray writeMessage(const QByteArray& lead, Random& random, Truth& truth, Violations& violations);
    // A cycle, which dies after that many writes where that is not negative.
    void sync(int diesAfter, Violations& violations);
    // All that is known taken in anew, in whatever order the names have.
    void forgetWhatWasTaken();
    void upgrade();
    void saveTo(const QString& path);
    // The file as it was then, and with it what was not sealed since; what that loses leaves the truth.
    void restoreFrom(const QString& path, Truth& truth);
    void reopen();

    bool isUsable = true;
    SyncReport lastReport;

private:
    void open();
    void close();
    template <class Change>
    void writeBy(Change change, Truth& truth, Violations& violations);
    void insertSomething(Random& random);
    void changeSomething(Random& random);
    void noteWritten(Truth& truth, qint64 after, const QMap<QByteArray, qint64>& clocksBefore, Violations& violations);

    QString file_;
    WriterId writer_;
    std::shared_ptr<FixedClock> clock_;
    std::shared_ptr<Randomness> randomness_;
    std::shared_ptr<Power> power_ = std::make_shared<Power>();
    std::unique_ptr<SimSpace> shared_;
    std::unique_ptr<SimSpace> vault_;
    std::unique_ptr<Workspace> workspace_;
    int version_;
    Packing packing_;
};

// Workspace files with nothing in them, for devices to begin with: one a version of the program.
inline constexpr int versions = 3;
struct EmptyFiles {
    std::array<QString, versions> paths;
};
EmptyFiles makeEmptyFiles(const QString& folder);

} // namespace askline::sim
