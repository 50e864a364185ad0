// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in a shared folder are a file of ours or they are not: never a crash, never much memory. What is read is
// written as the same again.
#include "app/share/ChangeSetFormat.h"
#include "app/share/FolderMemory.h"
#include "app/share/JoinFile.h"
#include "app/share/SharedFile.h"

#include <QCryptographicHash>

#include <cstdlib>

using namespace askline;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readFile(const QByteArray& bytes)
{
    const auto file = verifiedFile(bytes);
    if (!file)
        return;
    require(file->path().size() < 120 && !file->path().contains(QLatin1StringView("..")));
    if (file->header.kind == SharedFileHeader::Kind::Pack)
        (void)segmentsOf(*file);
    else if (const auto payload = payloadOf(*file, {}))
        (void)changeSetFrom(*payload);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readFile(bytes);
    readFile(bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); // as if it were whole
    if (const auto changes = changeSetFrom(bytes)) {
        const auto again = changeSetFrom(bytesOf(*changes));
        require(again && *again == *changes);
    }
    SharedFileHeader header;
    header.firm = WorkspaceId{{1}};
    header.writer = WriterId{{2}};
    header.firstSeq = header.lastSeq = size;
    const SealedFile sealed = sealFile(header, bytes, {});
    const auto verified = verifiedFile(sealed.bytes);
    require(verified && verified->header == header);
    require(payloadOf(*verified, {}) == bytes);
    (void)joinFileFrom(bytes, QStringLiteral("fuzz"));
    const FolderMemory memory = FolderMemory::fromBytes(bytes);
    require(FolderMemory::fromBytes(memory.bytes()).size() == memory.size());
    return 0;
}
