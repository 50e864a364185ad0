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
    TakenIn taken;
    QList<UnreadableFile> unreadable;
    QStringList strangers; // of other workspaces
    std::optional<Failure> folder; // why the folder could not be reached or written to; the rest was done
    Changes changes;
};

// How files are joined: as many of a size into one, and after how many days the single ones go.
struct Packing {
    int filesInAPack = 8;
    int daysKept = 30;
};

class ShareCycle {
public:
    // `device` holds the vault; both spaces outlive the cycle.
    ShareCycle(Workspace& workspace, FileSpace& device, FileSpace& folder, const FirmKeys& keys, Packing packing = {});

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
    // Files from anywhere: a copy of a segment, or of a whole workspace's shared folder.
    Result<void> addFile(const QByteArray& bytes, const QString& name);

    const SyncReport& report() const { return report_; }

private:
    Result<bool> sealNext(int limit);
    Result<void> lookAt(const SpaceEntry& entry);
    Result<bool> openFileAt(const QString& path, const QSet<QString>& taken);
    Result<bool> openPack(const SealedFile& pack, const QSet<QString>& taken);
    Result<bool> openSegment(const SealedFile& segment);
    Result<void> takeInOpened();
    Result<SealedFile> segmentCalled(const QString& hash);
    Result<void> joinFiles(const QStringList& paths);
    // Those of a file: itself, or what a pack joins.
    QSet<QString> segmentsAt(const QString& path);
    QStringList packsInFolder();
    // The segments in it, under whatever name and in packs.
    QSet<QString> contentOfFolder();
    Result<void> takeInLacking(const Cancel& cancel);
    Result<void> loadVault();

    Workspace& workspace_;
    FileSpace& device_;
    FileSpace& folder_;
    Vault vault_;
    FirmKeys keys_;
    Packing packing_;
    WorkspaceId firm_;
    FolderMemory memory_;
    SyncReport report_;
    QList<OpenedFile> opened_; // and not yet taken in
    qsizetype openedBytes_ = 0;
    bool isLoaded_ = false;
};

} // namespace askline
