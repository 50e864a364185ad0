// SPDX-License-Identifier: GPL-3.0-or-later
// Seal, pull, push, take in.
#include "app/share/ShareCycle.h"

#include "app/share/ChangeSetFormat.h"
#include "app/workspace/imports/UnfinishedImports.h"
#include "app/workspace/sharing/Sealing.h"

#include <QSet>

#include <algorithm>

namespace askline {

namespace {

constexpr int changesInAFile = 5000;
constexpr qsizetype bytesAtOnce = qsizetype(512) << 10;
constexpr qsizetype largeFile = qsizetype(16) << 20; // sealed in smaller pieces where it can be cut

} // namespace

SharedFileRecord recordOf(const SealedFile& file, FileTaken taken)
{
    return {file.hash, file.header.writer, qint64(file.header.firstSeq), file.header.sealedAt, taken};
}

SyncReport& SyncReport::operator+=(const SyncReport& other)
{
    sealed += other.sealed;
    pulled += other.pulled;
    pushed += other.pushed;
    locked = std::max(locked, other.locked);
    vanished += other.vanished;
    history = other.history;
    taken += other.taken;
    unreadable += other.unreadable;
    strangers += other.strangers;
    folder = folder ? folder : other.folder;
    changes += other.changes;
    return *this;
}

ShareCycle::ShareCycle(Workspace& workspace, FileSpace& device, FileSpace& folder, const FirmKeys& keys, Packing packing, const QString& memory)
    : workspace_(workspace), device_(device), folder_(folder), vault_(device), keys_(keys), packing_(packing), firm_(sharedFirm(workspace)), memoryPath_(memory)
{
}

Result<void> ShareCycle::loadVault()
{
    if (isLoaded_)
        return {};
    if (auto loaded = vault_.load(); !loaded)
        return loaded;
    if (const auto bytes = device_.read(memoryPath_))
        memory_ = FolderMemory::fromBytes(*bytes);
    isLoaded_ = true;
    return {};
}

Result<SyncReport> ShareCycle::sync(const Cancel& cancel)
{
    if (auto sealed = seal(); !sealed)
        return failed(sealed.error());
    if (auto packed = pack(); !packed)
        return failed(packed.error());
    if (auto pulled = pull(cancel); !pulled)
        report_.folder = pulled.error();
    else if (auto pushed = push(cancel); !pushed)
        report_.folder = pushed.error();
    if (auto taken = takeIn(cancel); !taken)
        return failed(taken.error());
    if (!report_.folder)
        if (auto redacted = redactFiles(); !redacted)
            report_.folder = redacted.error();
    if (!report_.folder)
        if (auto tidied = tidy(); !tidied)
            report_.folder = tidied.error();
    if (!report_.folder)
        if (auto written = writeSnapshot(cancel); !written)
            report_.folder = written.error();
    report_.history = int(hashesTaken(workspace_, FileTaken::Standing).size());
    if (memory_.isChanged())
        device_.write(memoryPath_, memory_.bytes()); // without it the folder is read again
    return report_;
}

Result<void> ShareCycle::seal()
{
    if (auto loaded = loadVault(); !loaded)
        return loaded;
    for (;;) {
        const auto more = sealNext(changesInAFile);
        if (!more)
            return failed(more.error());
        if (!*more)
            return {};
    }
}

Result<bool> ShareCycle::sealNext(int limit)
{
    const auto own = unsealedChanges(workspace_, limit);
    if (!own)
        return failed(own.error());
    if (own->isNothingNew())
        return false;
    if (own->changes.isEmpty()) { // all of it was taken back before anybody saw it
        auto marked = markSealed(workspace_, own->upTo, {});
        return marked ? Result<bool>{true} : failed(marked.error());
    }
    const QByteArray payload = bytesOf(own->changes);
    if (payload.size() > largeFile && limit > 1)
        return sealNext(limit / 2);
    const Vault::Latest latest = vault_.latestOf(own->writer);
    SharedFileHeader header;
    header.firm = firm_;
    header.writer = own->writer;
    header.firstSeq = header.lastSeq = latest.seq + 1;
    header.previous = latest.hash;
    header.sealedAt = workspace_.clockNow();
    const SealedFile file = sealFile(header, payload, keys_);
    if (auto kept = vault_.put(file); !kept)
        return failed(kept.error());
    ++report_.sealed;
    auto marked = markSealed(workspace_, own->upTo, recordOf(file));
    return marked ? Result<bool>{true} : failed(marked.error());
}

Result<void> ShareCycle::pull(const Cancel& cancel)
{
    if (auto loaded = loadVault(); !loaded)
        return loaded;
    const auto entries = folder_.list();
    if (!entries)
        return failed(entries.error());
    const QSet<QString> before = contentOfFolder(Under::AnyName);
    memory_.keepOnly(*entries);
    snapshots_.clear();
    const QStringList replaced = hashesTaken(workspace_, FileTaken::Replaced);
    replaced_ = {replaced.begin(), replaced.end()};
    for (const SpaceEntry& entry : *entries) {
        if (cancel.requested())
            return failed({.kind = Failure::Kind::Cancelled});
        if (auto looked = lookAt(entry); !looked)
            return looked;
    }
    // What lies there under another name, or in a pack, has not vanished.
    report_.vanished = int((before - contentOfFolder(Under::AnyName)).size());
    return {};
}

QSet<QString> ShareCycle::contentOfFolder(Under name)
{
    QSet<QString> content;
    for (auto file = memory_.files().cbegin(); file != memory_.files().cend(); ++file)
        if (!file->hash.isEmpty() && (name == Under::AnyName || hashOfPath(file.key()) == file->hash))
            content += memory_.knowsPack(file->hash) ? memory_.joinedIn(file->hash).segments : QSet<QString>{file->hash};
    return content;
}

bool ShareCycle::isInVault(const QString& hash) const
{
    return !vault_.pathOf(hash).isEmpty() ||
           std::ranges::any_of(memory_.packsWith(hash), [this](const QString& pack) { return !vault_.pathOf(pack).isEmpty(); });
}

// By content alone: what the name says is only a hint of what need not be read.
Result<void> ShareCycle::lookAt(const SpaceEntry& entry)
{
    if (entry.path.endsWith(QStringLiteral(".snap"))) {
        snapshots_ += entry.path;
        return {};
    }
    const SeenFile* seen = memory_.seen(entry);
    if (seen && seen->isStranger) {
        report_.strangers += entry.path;
        return {};
    }
    if (seen && !seen->hash.isEmpty() && isInVault(seen->hash))
        return {};
    if (entry.path.endsWith(QStringLiteral(".askline-join")) || entry.path.endsWith(QStringLiteral(".key")))
        return {};
    const auto bytes = folder_.read(entry.path);
    const auto file = bytes ? verifiedFile(*bytes) : failed(bytes.error());
    if (!file) {
        memory_.remember(entry, {.firstSeen = workspace_.clockNow()});
        report_.unreadable += UnreadableFile{entry.path, memory_.seen(entry)->firstSeen};
        return {};
    }
    if (file->header.firm != firm_) {
        memory_.remember(entry, {.isStranger = true});
        report_.strangers += entry.path;
        return {};
    }
    if (file->header.kind == SharedFileHeader::Kind::Snapshot)
        return {};
    if (replaced_.contains(hashInPath(file->hash)))
        return folder_.remove(entry.path);
    if (file->header.kind == SharedFileHeader::Kind::Pack && !memory_.knowsPack(hashInPath(file->hash))) {
        const auto segments = segmentsOf(*file);
        if (!segments) {
            memory_.remember(entry, {.firstSeen = workspace_.clockNow()});
            report_.unreadable += UnreadableFile{entry.path, memory_.seen(entry)->firstSeen};
            return {};
        }
        memory_.notePack(hashInPath(file->hash), {hashesOf(*segments), file->header.sealedAt});
    }
    if (!isInVault(hashInPath(file->hash))) {
        if (auto kept = vault_.put(*file); !kept)
            return kept;
        ++report_.pulled;
    }
    memory_.remember(entry, {.hash = hashInPath(file->hash)});
    return {};
}

// What lies there under another name goes again: a service may have doubled it here and nowhere else.
Result<void> ShareCycle::push(const Cancel& cancel)
{
    QSet<QString> there = contentOfFolder(Under::ItsName);
    const QStringList packs = packsInFolder();
    QList<QSet<QString>> joined;
    for (const QString& pack : packs)
        joined += memory_.joinedIn(pack).segments;
    QStringList lacking;
    for (const QString& path : vault_.paths())
        if (!there.contains(hashOfPath(path)) && !packs.contains(hashOfPath(path)))
            lacking += path;
    // Large packs first: what they join need not go.
    std::ranges::stable_sort(lacking, std::ranges::greater(), [this](const QString& path) { return segmentsAt(path).size(); });
    for (const QString& path : std::as_const(lacking)) {
        const QSet<QString> segments = segmentsAt(path);
        // A pack goes unless a larger one is there: it lets the single files go.
        const bool isPack = path.endsWith(QStringLiteral(".pack"));
        const bool isCovered = isPack ? std::ranges::any_of(joined, [&](const QSet<QString>& pack) { return pack.contains(segments); }) : there.contains(segments);
        if (isCovered)
            continue;
        if (cancel.requested())
            return failed({.kind = Failure::Kind::Cancelled});
        const auto file = vault_.read(path);
        if (!file)
            continue; // damaged here: a colleague's copy will come
        if (auto written = folder_.write(path, file->bytes); !written)
            return written;
        ++report_.pushed;
        there += segments;
        if (isPack)
            joined += segments;
    }
    return {};
}

Result<void> ShareCycle::takeIn(const Cancel& cancel)
{
    if (auto taken = takeInUnindexed(cancel); !taken)
        return taken;
    return report_.changes.manyLeads ? indexWaitingLeads(workspace_) : Result<void>{};
}

Result<void> ShareCycle::takeInUnindexed(const Cancel& cancel)
{
    if (auto loaded = loadVault(); !loaded)
        return loaded;
    const QSet<QString> taken = hashesTaken(workspace_);
    bool news = false;
    for (const QString& path : vault_.paths()) {
        if (taken.contains(hashOfPath(path)))
            continue;
        if (cancel.requested())
            return failed({.kind = Failure::Kind::Cancelled});
        const auto is = openFileAt(path, taken);
        if (!is)
            return failed(is.error());
        news |= *is;
    }
    if (auto flushed = takeInOpened(); !flushed)
        return flushed;
    if (news || hasNewSchema(workspace_))
        if (auto again = takeInLacking(cancel); !again)
            return again;
    return {};
}

// Files that named rows which had not come, again and again as long as that brings something.
Result<void> ShareCycle::takeInLacking(const Cancel& cancel)
{
    for (;;) {
        const TakenIn before = report_.taken;
        for (const QString& hash : hashesTaken(workspace_, FileTaken::Lacking)) {
            if (cancel.requested())
                return failed({.kind = Failure::Kind::Cancelled});
            const auto segment = segmentCalled(hash);
            if (!segment)
                continue;
            if (const auto is = openSegment(*segment); !is)
                return failed(is.error());
        }
        if (auto flushed = takeInOpened(); !flushed)
            return flushed;
        const TakenIn& now = report_.taken;
        if (now.created + now.changed + now.lost == before.created + before.changed + before.lost)
            return noteSchema(workspace_);
    }
}

// False for a file that cannot be opened here yet; the next cycle tries again.
Result<bool> ShareCycle::openFileAt(const QString& path, const QSet<QString>& taken)
{
    const auto file = vault_.read(path);
    if (!file)
        return false;
    return file->header.kind == SharedFileHeader::Kind::Pack ? openPack(*file, taken) : openSegment(*file);
}

Result<bool> ShareCycle::openPack(const SealedFile& pack, const QSet<QString>& taken)
{
    const auto segments = segmentsOf(pack);
    if (!segments)
        return false;
    bool isWhole = true;
    for (const SealedFile& segment : *segments) {
        if (taken.contains(hashInPath(segment.hash)))
            continue;
        const auto is = openSegment(segment);
        if (!is)
            return is;
        isWhole &= *is;
    }
    if (isWhole)
        opened_ += OpenedFile{{}, recordOf(pack)};
    return isWhole;
}

Result<bool> ShareCycle::openSegment(const SealedFile& file)
{
    const auto payload = payloadOf(file, keys_);
    if (!payload) {
        report_.locked += payload.error().kind == Failure::Kind::WrongPassphrase;
        return false;
    }
    auto changes = changeSetFrom(*payload);
    if (!changes)
        return false;
    openedBytes_ += payload->size();
    opened_ += OpenedFile{std::move(*changes), recordOf(file)};
    if (openedBytes_ < bytesAtOnce)
        return true;
    auto taken = takeInOpened();
    return taken ? Result<bool>{true} : failed(taken.error());
}

// Many small files are one transaction: joining a firm need not take as long as its years.
Result<void> ShareCycle::takeInOpened()
{
    if (opened_.isEmpty())
        return {};
    openedBytes_ = 0;
    auto done = takeInFiles(workspace_, std::exchange(opened_, {}), whatComes_);
    if (!done)
        return failed(done.error());
    report_.taken += done->value;
    report_.changes += done->changes;
    return {};
}

// By itself, or in a pack that joined it.
Result<SealedFile> ShareCycle::segmentCalled(const QString& hash)
{
    if (const QString path = vault_.pathOf(hash); !path.isEmpty())
        return vault_.read(path);
    for (const QString& path : vault_.paths()) {
        if (!segmentsAt(path).contains(hash))
            continue;
        const auto pack = vault_.read(path);
        const auto segments = pack ? segmentsOf(*pack) : failed(pack.error());
        if (!segments)
            continue;
        for (const SealedFile& segment : *segments)
            if (hashInPath(segment.hash) == hash)
                return segment;
    }
    return failed({.kind = Failure::Kind::NotFound, .subject = hash});
}

Result<void> ShareCycle::addFile(const QByteArray& bytes, const QString& name)
{
    if (auto loaded = loadVault(); !loaded)
        return loaded;
    auto file = verifiedFile(bytes);
    if (!file) {
        file.error().file = name;
        return failed(file.error());
    }
    if (file->header.firm != firm_)
        return failed({.kind = Failure::Kind::OtherFirm, .file = name});
    if (file->header.kind == SharedFileHeader::Kind::Snapshot)
        return failed({.kind = Failure::Kind::Unreadable, .file = name, .detail = QStringLiteral("a snapshot serves to join a workspace, and says nothing that its other files do not")});
    const QStringList replaced = hashesTaken(workspace_, FileTaken::Replaced);
    if (vault_.has(file->hash) || replaced.contains(hashInPath(file->hash)))
        return {};
    ++report_.pulled;
    return vault_.put(*file);
}

} // namespace askline
