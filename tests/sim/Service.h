// SPDX-License-Identifier: GPL-3.0-or-later
// The folder sync of a firm, as such services are: files come late, torn, empty, twice and under other names; where two
// devices wrote one name, one of five things happens that real services do.
#pragma once

#include "tests/sim/SimDevice.h"

namespace askline::sim {

enum class OnConflict { UploadCopy, KeepCopyHere, DropLoser, Overwrite, DoubleName };

struct Faults {
    int torn = 0;
    int zeroed = 0;
    int doubled = 0;
    int conflicts = 0;
    int rolledBack = 0;
    int emptied = 0;
    int hostile = 0;
    Faults& operator+=(const Faults& other);
};

class Service {
public:
    Service(OnConflict onConflict, Random& random) : onConflict_(onConflict), random_(random) {}

    void join(SimDevice* device) { views_.insert(device, {}); }
    void leave(SimDevice* device) { views_.remove(device); }
    // A few files go one way or the other, some of them badly.
    void move(SimDevice& device);
    // Everything goes both ways, well.
    void moveAll(SimDevice& device);
    // Somebody's doing: all that this device sees is deleted, everywhere, or put back to what it was.
    void empty(SimDevice& device);
    void rollBack(SimDevice& device);
    void keepForRollBack(SimDevice& device);
    void putStranger(SimDevice& device, const QString& path, const QByteArray& bytes);

    const Faults& faults() const { return faults_; }

private:
    struct CloudFile {
        QByteArray bytes;
        int version = 0;
        bool isDeleted = false;
    };
    struct Known {
        int version = 0;
        QByteArray bytes;
    };
    using View = QMap<QString, Known>;
    enum class Manner { Well, Badly };

    void upload(SimDevice& device, const QString& path);
    void download(SimDevice& device, const QString& path, Manner manner);
    void conflict(SimDevice& device, const QString& path, const QByteArray& bytes);
    void deleteFromCloud(SimDevice& device, const QString& path);
    void setCloud(const QString& path, const QByteArray& bytes);

    OnConflict onConflict_;
    Random& random_;
    QMap<QString, CloudFile> cloud_;
    QMap<SimDevice*, View> views_;
    QMap<SimDevice*, QMap<QString, SimFile>> kept_;
    Faults faults_;
    int copies_ = 0;
};

} // namespace askline::sim
