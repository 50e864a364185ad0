// SPDX-License-Identifier: GPL-3.0-or-later
// Header, payload, hash. docs/sharing-internals.md has every byte of it.
#include "app/share/SharedFile.h"

#include "app/share/ByteStream.h"

#include <QCryptographicHash>

#include <zstd.h>

namespace askline {

namespace {

const auto magic = QByteArrayLiteral("asklseg1");
constexpr quint8 format = 1;
constexpr quint8 minReader = 1;
constexpr quint8 sealedFlag = 1;
constexpr qsizetype hashSize = 32;
constexpr qsizetype hashInName = 8;
constexpr int level = 3;

struct ParsedFile {
    SharedFileHeader header;
    bool isSealed = false;
    QByteArrayView keyId;
    QByteArrayView nonce;
    quint64 plainSize = 0;
    QByteArrayView beside;  // all before the payload
    QByteArrayView payload; // compressed, and sealed where there is a key
    QByteArrayView hash;
};

std::unexpected<Failure> unreadable(const char* why)
{
    return failed({.kind = Failure::Kind::Unreadable, .detail = QString::fromLatin1(why)});
}

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray compressed(QByteArrayView plain)
{
    QByteArray result(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(result.data(), size_t(result.size()), plain.data(), size_t(plain.size()), level);
    if (ZSTD_isError(size))
        qFatal("compressing failed: %s", ZSTD_getErrorName(size));
    result.truncate(qsizetype(size));
    return result;
}

// Never makes more than was promised, whatever the bytes say.
std::optional<QByteArray> decompressed(QByteArrayView bytes, quint64 promised)
{
    QByteArray result{qsizetype(promised), Qt::Uninitialized};
    const size_t size = ZSTD_decompress(result.data(), size_t(result.size()), bytes.data(), size_t(bytes.size()));
    if (ZSTD_isError(size) || size != promised)
        return std::nullopt;
    return result;
}

ByteWriter headerBytes(const SharedFileHeader& header, const FirmKey* key, QByteArrayView nonce, quint64 plainSize, quint64 payloadSize)
{
    ByteWriter out;
    out.raw(magic);
    out.byte(format);
    out.byte(minReader);
    out.byte(quint8(header.kind));
    out.byte(key ? sealedFlag : 0);
    out.id(header.firm.bytes);
    out.id(header.writer.bytes);
    out.number(header.firstSeq);
    out.number(header.lastSeq);
    out.bytes(header.previous);
    out.signedNumber(header.sealedAt.ms);
    if (key) {
        out.raw(key->id());
        out.raw(nonce);
    }
    out.number(plainSize);
    out.number(payloadSize);
    return out;
}

QByteArray nonceOfContent(const SharedFileHeader& header, const FirmKey& key, const QByteArray& stored)
{
    const ByteWriter beside = headerBytes(header, &key, {}, 0, quint64(stored.size()));
    return hashOf(beside.written() + stored).first(24);
}

Result<ParsedFile> parsed(QByteArrayView bytes)
{
    ByteReader in(bytes);
    if (in.raw(quint64(magic.size())) != magic)
        return unreadable("it is no shared file");
    ParsedFile file;
    in.byte(); // the format, which every later one keeps readable up to here
    if (in.byte() > minReader)
        return failed({.kind = Failure::Kind::NewerVersion});
    file.header.kind = SharedFileHeader::Kind(in.byte());
    file.isSealed = in.byte() & sealedFlag;
    file.header.firm = in.id<WorkspaceId>();
    file.header.writer = in.id<WriterId>();
    file.header.firstSeq = in.number();
    file.header.lastSeq = in.number();
    file.header.previous = in.bytes().toByteArray();
    file.header.sealedAt = {in.signedNumber()};
    if (file.isSealed) {
        file.keyId = in.raw(8);
        file.nonce = in.raw(24);
    }
    file.plainSize = in.number();
    const quint64 payloadSize = in.number();
    file.beside = bytes.first(bytes.size() - in.left());
    file.payload = in.raw(payloadSize);
    file.hash = in.raw(hashSize);
    if (in.hasFailed() || !in.isAtEnd())
        return unreadable("it is not whole");
    return file;
}

} // namespace

QString hashInPath(const QByteArray& hash)
{
    return QString::fromLatin1(hash.first(hashInName).toHex());
}

QString SealedFile::path() const
{
    if (header.kind == SharedFileHeader::Kind::Snapshot)
        return QStringLiteral("s/%1/%2-%3-%4-%5.snap").arg(header.writer.hex()).arg(header.lastSeq).arg(QString::fromLatin1(header.previous.toHex())).arg(header.firstSeq).arg(hashInPath(hash));
    const bool isPack = header.kind == SharedFileHeader::Kind::Pack;
    const QString numbers = isPack ? QStringLiteral("%1-%2").arg(header.firstSeq).arg(header.lastSeq) : QString::number(header.firstSeq);
    return QStringLiteral("d/%1/%2-%3.%4").arg(header.writer.hex(), numbers, hashInPath(hash), isPack ? QStringLiteral("pack") : QStringLiteral("seg"));
}

SealedFile sealFile(const SharedFileHeader& header, QByteArrayView payload, const FirmKeys& keys, NonceOf kind)
{
    const FirmKey* key = header.kind == SharedFileHeader::Kind::Pack ? nullptr : keys.current();
    QByteArray stored = compressed(payload);
    const QByteArray nonce = !key ? QByteArray() : kind == NonceOf::Chance ? newNonce() : nonceOfContent(header, *key, stored);
    const quint64 tag = key ? 16 : 0;
    ByteWriter out = headerBytes(header, key, nonce, quint64(payload.size()), quint64(stored.size()) + tag);
    if (key)
        stored = sealed(*key, stored, out.written(), nonce).bytes;
    out.raw(stored);
    const QByteArray hash = hashOf(out.written());
    out.raw(hash);
    return {header, hash, out.written()};
}

Result<SealedFile> verifiedFile(const QByteArray& bytes)
{
    if (bytes.size() > largestFile)
        return unreadable("it is larger than any shared file");
    const auto file = parsed(bytes);
    if (!file)
        return failed(file.error());
    if (hashOf(QByteArrayView(bytes).chopped(hashSize)) != file->hash)
        return unreadable("it is damaged, or has not arrived in full");
    const bool isKnown = file->header.kind >= SharedFileHeader::Kind::Segment && file->header.kind <= SharedFileHeader::Kind::Snapshot;
    if (!isKnown || file->header.firm.isNull() || file->header.writer.isNull())
        return unreadable("it is of a kind that is not known here");
    return SealedFile{file->header, file->hash.toByteArray(), bytes};
}

Result<QByteArray> payloadOf(const SealedFile& sealedFile, const FirmKeys& keys)
{
    const auto file = parsed(sealedFile.bytes);
    if (!file)
        return failed(file.error());
    if (qint64(file->plainSize) < 0 || qint64(file->plainSize) > largestPayload)
        return unreadable("it says it holds more than any shared file");
    QByteArray stored = file->payload.toByteArray();
    if (file->isSealed) {
        const FirmKey* key = keys.withId(file->keyId);
        const auto plain = key ? opened(*key, stored, file->beside, file->nonce) : std::nullopt;
        if (!plain)
            return failed({.kind = Failure::Kind::WrongPassphrase});
        stored = *plain;
    } else if (keys.current() && file->header.kind != SharedFileHeader::Kind::Pack) {
        return unreadable("it is not sealed, as the files of this workspace are");
    }
    const auto payload = decompressed(stored, file->plainSize);
    if (!payload)
        return unreadable("its content does not unpack");
    return *payload;
}

QSet<QString> hashesOf(const QList<SealedFile>& files)
{
    QSet<QString> hashes;
    for (const SealedFile& file : files)
        hashes += hashInPath(file.hash);
    return hashes;
}

SealedFile packFile(const SharedFileHeader& header, const QList<SealedFile>& segments)
{
    ByteWriter out;
    out.number(quint64(segments.size()));
    for (const SealedFile& segment : segments)
        out.bytes(segment.bytes);
    return sealFile(header, out.written(), {});
}

Result<QList<SealedFile>> segmentsOf(const SealedFile& pack)
{
    const auto payload = payloadOf(pack, {});
    if (!payload)
        return failed(payload.error());
    QList<SealedFile> segments;
    ByteReader in(*payload);
    for (qsizetype left = in.count(hashSize); left > 0; --left) {
        auto segment = verifiedFile(in.bytes().toByteArray());
        if (!segment || segment->header.kind != SharedFileHeader::Kind::Segment || segment->header.firm != pack.header.firm)
            return unreadable("what it joins is damaged");
        segments += std::move(*segment);
    }
    return in.hasFailed() || !in.isAtEnd() ? unreadable("what it joins is damaged") : Result<QList<SealedFile>>(segments);
}

Result<QList<SealedFile>> segmentsIn(const SealedFile& file)
{
    return file.header.kind == SharedFileHeader::Kind::Pack ? segmentsOf(file) : Result<QList<SealedFile>>(QList{file});
}

} // namespace askline
