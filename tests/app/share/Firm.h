// SPDX-License-Identifier: GPL-3.0-or-later
// A few devices of one firm on real folders: each with a workspace and a vault of its own, all with one shared folder.
#pragma once

#include "app/share/DiskSpace.h"
#include "app/share/ShareCycle.h"
#include "app/workspace/sharing/DeviceVerbs.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>

#include <memory>
#include <vector>

namespace askline::testing {

class FirmDevice {
public:
    FirmDevice(const QString& home, const QString& shared, const Surroundings& surroundings, NewWorkspace::Content content, WorkspaceId firm,
               const FirmKeys& keys)
        : home_(home), keys_(keys), surroundings_(surroundings), folder_(shared), vault_(home + QStringLiteral("/vault"))
    {
        QDir().mkpath(vault_.folder());
        NewWorkspace wanted;
        wanted.person = surroundings.person;
        wanted.firm = QStringLiteral("Kern Consulting");
        wanted.timeZone = QStringLiteral("Europe/Berlin");
        wanted.region = QStringLiteral("DE");
        wanted.currency = QStringLiteral("EUR");
        wanted.content = content;
        auto made = Workspace::create(file(), wanted, surroundings);
        if (!made)
            qFatal("a device could not be made: %s", qPrintable(made.error().detail));
        workspace_ = std::move(*made);
        if (!firm.isNull() && !noteFirm(*workspace_, firm))
            qFatal("the firm could not be noted");
    }

    QString file() const { return home_ + QStringLiteral("/firm.askline"); }
    Workspace& workspace() { return *workspace_; }
    DiskSpace& vault() { return vault_; }
    void open()
    {
        workspace_.reset();
        auto opened = Workspace::open(file(), surroundings_);
        if (!opened)
            qFatal("a device could not be opened: %s", qPrintable(opened.error().detail));
        workspace_ = std::move(*opened);
    }
    void close() { workspace_.reset(); }

    ShareCycle cycle() { return {*workspace_, vault_, folder_, keys_, packing}; }
    SyncReport sync()
    {
        auto report = cycle().sync();
        if (!report)
            qFatal("sync failed: %s %s", qPrintable(report.error().file), qPrintable(report.error().detail));
        return *report;
    }
    Packing packing;

private:
    QString home_;
    FirmKeys keys_;
    Surroundings surroundings_;
    DiskSpace folder_;
    DiskSpace vault_;
    std::unique_ptr<Workspace> workspace_;
};

class Firm {
public:
    // The first device has the workspace; the others begin with nothing of it.
    explicit Firm(const QStringList& people, const FirmKeys& keys = {}) : clock_(std::make_shared<FixedClock>(Moment{1'772'442'000'000}))
    {
        QDir().mkpath(shared());
        WorkspaceId id;
        for (qsizetype i = 0; i < people.size(); ++i) {
            Surroundings surroundings;
            surroundings.clock = clock_;
            surroundings.randomness = std::make_shared<Randomness>(quint32(i + 1));
            surroundings.person = people[i];
            surroundings.writer = surroundings.randomness->newId<WriterId>(clock_->now());
            const auto content = i == 0 ? NewWorkspace::Content::Playbook : NewWorkspace::Content::Nothing;
            const QString home = folder_.filePath(QString::number(i));
            QDir().mkpath(home);
            devices_.push_back(std::make_unique<FirmDevice>(home, shared(), surroundings, content, id, keys));
            if (i == 0)
                id = devices_[0]->workspace().settings().id;
        }
    }

    FirmDevice& operator[](int device) { return *devices_[size_t(device)]; }
    QString shared() const { return folder_.filePath(QStringLiteral("shared")); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    FixedClock& clock() { return *clock_; }
    // Until everybody has everything.
    void syncAll()
    {
        for (int round = 0; round < 2; ++round)
            for (auto& device : devices_)
                device->sync();
    }

private:
    QTemporaryDir folder_;
    std::shared_ptr<FixedClock> clock_;
    std::vector<std::unique_ptr<FirmDevice>> devices_;
};

} // namespace askline::testing
