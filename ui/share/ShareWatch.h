// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the workspace in step with its shared folder, beside the window: after what is done here, when the folder changes,
// and now and then. It works on a connection and a thread of its own; the window never waits for it.
#pragma once

#include "app/domain/Conflict.h"
#include "app/domain/Device.h"
#include "app/share/RelayBell.h"
#include "app/share/Sharing.h"
#include "ui/parts/Desk.h"

#include <QFileSystemWatcher>

namespace askline {

struct ShareState {
    bool isShared = false;
    bool isSealed = false; // by a passphrase
    bool isUnsent = false; // something done here is not in the folder yet
    QString folder; // empty: there is only a relay
    QString relay;  // with a password where it has one; empty: there is none
    QStringList places; // for people
    QString joinFile;
    WriterId device; // this one
    std::optional<Moment> lastSync; // the last that went well
    std::optional<Failure> trouble; // of the folder, or of all of it
    SyncReport report;              // of the last
    QList<Device> devices;
    QList<Conflict> conflicts;
};

class ShareWatch : public QObject {
    Q_OBJECT
public:
    explicit ShareWatch(Desk& desk, QObject* parent = nullptr);
    // What was done since goes out before the window is gone.
    ~ShareWatch() override;

    const ShareState& state() const { return state_; }
    bool isBusy() const { return busy_; }

    // Begins to share; the state, or `failed`, tells what came of it.
    void share(const NewShare& wanted);
    void leave();
    // A new one for everybody, or the one a colleague has changed to.
    void changePassphrase(const QString& passphrase);
    void unlock(const QString& passphrase);
    void merge(const QStringList& files);
    // What this device works for everybody: colleagues are told, once it is shared.
    void noteWatches(const QStringList& names);

public Q_SLOTS:
    void sync();
    // In a moment: what was done just now concerns colleagues at once.
    void syncSoon();

Q_SIGNALS:
    void stateChanged();
    void failed(const askline::Failure& failure);
    void shared(const QString& joinFile, const QString& passphrase);
    void merged(const askline::TakenIn& taken);
    // A colleague's device works what this one works.
    void watchedTwice(const QString& name, const QString& device);

private:
    template <class Work, class Then>
    void run(Work work, Then then);
    template <class Verb, class Then>
    void runVerb(Verb verb, Then then);
    void take(const ShareState& state);
    void noteChange(const Changes& changes);
    void watchFolder();
    void listenToRelay();
    void tellWatches();
    Workspace* own();

    Desk& desk_;
    ShareState state_;
    bool busy_ = false;
    bool again_ = false;
    QTimer poll_;
    QTimer seal_;
    QDateTime firstUnsealed_;
    QStringList watches_;
    QSet<QString> saidTwice_;
    QFileSystemWatcher watcher_;
    std::unique_ptr<RelayBell> bell_;
    Cancel closing_;
    std::unique_ptr<Workspace> own_; // made and used on the jobs' thread only
    std::unique_ptr<Jobs> jobs_;
};

} // namespace askline
