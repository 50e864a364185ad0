// SPDX-License-Identifier: GPL-3.0-or-later
// A typed identity: 16 bytes, a UUID of version 7, so that ids made later sort later. A null id names nothing.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace askline {

using IdBytes = std::array<unsigned char, 16>;

std::optional<IdBytes> idBytesFromHex(QStringView hex);
QString hexOf(const IdBytes& bytes);

template <class Tag>
struct Id {
    IdBytes bytes{};

    auto operator<=>(const Id&) const = default;

    bool isNull() const { return bytes == IdBytes{}; }
    explicit operator bool() const { return !isNull(); }
    QString hex() const { return hexOf(bytes); }
    QByteArray blob() const { return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())}; }

    static Id fromBlob(QByteArrayView blob)
    {
        Id id;
        if (blob.size() == qsizetype(id.bytes.size()))
            std::memcpy(id.bytes.data(), blob.data(), id.bytes.size());
        return id;
    }
    static std::optional<Id> fromHex(QStringView hex)
    {
        const auto bytes = idBytesFromHex(hex);
        return bytes ? std::optional(Id{*bytes}) : std::nullopt;
    }
};

template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

} // namespace askline
