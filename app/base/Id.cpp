// SPDX-License-Identifier: GPL-3.0-or-later
// Ids as 32 hex digits and back.
#include "app/base/Id.h"

namespace askline {

std::optional<IdBytes> idBytesFromHex(QStringView hex)
{
    IdBytes bytes{};
    if (hex.size() != qsizetype(bytes.size()) * 2)
        return std::nullopt;
    for (qsizetype i = 0; i < qsizetype(bytes.size()); ++i) {
        bool ok = false;
        const uint value = hex.mid(i * 2, 2).toUInt(&ok, 16);
        if (!ok)
            return std::nullopt;
        bytes[size_t(i)] = static_cast<unsigned char>(value);
    }
    return bytes;
}

QString hexOf(const IdBytes& bytes)
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toHex());
}

} // namespace askline
