// SPDX-License-Identifier: GPL-3.0-or-later
// How one workspace and one shared folder come to agree: the set of files in the folder and in the vault becomes one, and
// the workspace is what all of them together say. Every step may be cut off anywhere and done again.
#pragma once

#include "app/base/Cancel.h"
#include "app/share/FolderMemory.h"
#include "app/share/Vault.h"
#include "app/workspace/sharing/TakeIn.h"

#include <QSet>

namespace askline {

struct UnreadableFile {
    QString path;
    Moment since;
    bool operator==(const UnreadableFile&) const = default;
};

struct SyncReport {
    int sealed = 0; // files made of what was done here
    int pulled = 0; // files that were new to this device
    int pushed = 0; // files that the folder lacked
    int locked = 0; // files sealed with a key this device does not have
    int vanished = 0; // files the folder had when it was last read and has no more
    int history = 0;  // files whose outcome is here and whose history is still to come
    TakenIn taken;
    QList<UnreadableFile> unreadable;
    QStringList strangers; // of other workspaces
    std::optional<Failure> folder; // why the folder could not be reached or written to; the rest was done
    Changes changes;

    // What was done with another folder after it.
    SyncReport& operator+=(const SyncReport& other);
};

// How files are joined: as many of a size into one, and after how many days the single ones go. From how many bytes on
// there is a snapshot for whoever joins.
struct Packing {
    int filesInAPack = 8;
    int daysKept = 30;
    qint64 snapshotFrom = qint64(1) << 20;
};

SharedFileRecord recordOf(const SealedFile& file, FileTaken taken = FileTaken::Whole);

class ShareCycle {
public:
    // `device` holds the vault, and under the name `memory` what was seen of this folder; both spaces outlive the cycle.
    ShareCycle(Workspace& workspace, FileSpace& device, FileSpace& folder, const FirmKeys& keys, Packing packing = {}, const QString& memory = QStringLiteral("memory"));

    // All of it, in order. What fails of the folder is in the report, for work goes on without it.
    Result<SyncReport> sync(const Cancel& cancel = {});

    // What was done here since becomes files of the vault.
    Result<void> seal();
    // What the folder has comes into the vault, under whatever name it lies there.
    Result<void> pull(const Cancel& cancel = {});
    // What the folder lacks goes there, of colleagues too.
    Result<void> push(const Cancel& cancel = {});
    // What the vault has and the workspace does not is taken in.
    Result<void> takeIn(const Cancel& cancel = {});
    // The same; leads of large files are left to be indexed.
    Result<void> takeInUnindexed(const Cancel& cancel = {});
    // Own files that are many and small are joined; what was joined long ago, and is there, goes.
    Result<void> pack();
    Result<void> tidy();
    // Pulls and takes in the latest snapshot in the folder where the workspace has nothing yet. Without one nothing happens.
    Result<void> beginFromSnapshot(const Cancel& cancel = {});
    // The history behind a snapshot, of at most so many files.
    Result<void> takeInHistory(int files, const Cancel& cancel = {});
    // Where the files have doubled since the last one, by whoever wrote most of them.
    Result<void> writeSnapshot(const Cancel& cancel = {});
    // What was erased goes from every file, here and in the folder: another takes the place of each that held it.
    Result<void> redactFiles();
    // Files from anywhere: a copy of a segment, or of a whole workspace's shared folder.
    Result<void> addFile(const QByteArray& bytes, const QString& name);

    // What it has done since it was made.
    const SyncReport& report() const { return report_; }

private:
    Result<bool> sealNext(int limit);
    Result<void> lookAt(const SpaceEntry& entry);
    bool isSnapshotDue() const;
    Result<void> writePart(SharedFileHeader& header, const QByteArray& payload);
    struct Replacement {
        SealedFile old;
        SealedFile by;
    };
    // None of a file that holds nothing of it, or that cannot be opened here.
    std::optional<Replacement> redacted(const SealedFile& segment, QSet<RowId>& erased) const;
    QList<Replacement> replacementsIn(const SealedFile& file, QSet<RowId>& erased) const;
    Result<void> replace(const Replacement& replacement);
    Result<void> removeFromFolder(const QString& hash);
    Result<void> removeOwnSnapshots(quint64 smallerThan);
    Result<QByteArray> partCalled(const QString& snapshot, qsizetype number);
    QList<SharedFileRecord> recordsOf(const QSet<QByteArray>& hashes);
    Result<void> takeInHistoryOf(QSet<QString> wanted, const Cancel& cancel);
    Result<void> takeInSnapshot(const QString& snapshot, const Cancel& cancel);
    Result<bool> openFileAt(const QString& path, const QSet<QString>& taken);
    Result<bool> openPack(const SealedFile& pack, const QSet<QString>& taken);
    Result<bool> openSegment(const SealedFile& segment);
    Result<void> takeInOpened();
    Result<SealedFile> segmentCalled(const QString& hash);
    Result<void> joinFiles(const QStringList& paths);
    // Those of a file: itself, or what a pack joins.
    QSet<QString> segmentsAt(const QString& path);
    QStringList packsInFolder();
    // By itself or in a pack.
    bool isInVault(const QString& hash) const;
    enum class Under { ItsName, AnyName };
    // The segments in it, those in packs, too.
    QSet<QString> contentOfFolder(Under name);
    Result<void> takeInLacking(const Cancel& cancel);
    Result<void> loadVault();

    Workspace& workspace_;
    FileSpace& device_;
    FileSpace& folder_;
    Vault vault_;
    FirmKeys keys_;
    Packing packing_;
    WorkspaceId firm_;
    QString memoryPath_;
    FolderMemory memory_;
    SyncReport report_;
    QSet<QString> replaced_; // files that held what was erased
    QStringList snapshots_; // in the folder, as it was last listed
    QList<OpenedFile> opened_; // and not yet taken in
    qsizetype openedBytes_ = 0;
    WhatComes whatComes_ = WhatComes::News;
    bool isLoaded_ = false;
};

} // namespace askline
