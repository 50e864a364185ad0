// SPDX-License-Identifier: GPL-3.0-or-later
// A folder in memory: one device's view of the shared one, or its vault. It can die in the middle of a write, and from
// then on nothing of that device happens any more.
#pragma once

#include "app/share/FileSpace.h"

#include <QMap>

#include <functional>
#include <memory>

namespace askline::sim {

struct SimFile {
    QByteArray bytes;
    qint64 modified = 0;
    bool operator==(const SimFile&) const = default;
};

// When a device dies, in both of its folders at once.
struct Power {
    int writesLeft = -1; // before it dies; negative: it does not
    bool isOut = false;
    std::function<void()> whenItGoes;
};

enum class Tear { Never, Half }; // what a write under way leaves behind

class SimSpace final : public FileSpace {
public:
    SimSpace(std::shared_ptr<Power> power, Tear tear) : power_(std::move(power)), tear_(tear) {}

    Result<QList<SpaceEntry>> list() override;
    Result<QByteArray> read(const QString& path) override;
    Result<void> write(const QString& path, const QByteArray& bytes) override;
    Result<void> remove(const QString& path) override;

    QMap<QString, SimFile>& files() { return files_; }
    void put(const QString& path, const QByteArray& bytes) { files_[path] = {bytes, ++tick_}; }
    bool isOffline = false;
    bool isFull = false;
    QStringList removed;

private:
    std::shared_ptr<Power> power_;
    Tear tear_;
    QMap<QString, SimFile> files_;
    qint64 tick_ = 0;
};

} // namespace askline::sim
