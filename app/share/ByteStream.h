// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and texts as bytes and back. The reader never reads beyond its end: from the first fault on it gives zeros and
// nothing, and says so at the end.
#pragma once

#include "app/base/Id.h"

#include <QByteArray>
#include <QString>

namespace askline {

class ByteWriter {
public:
    void raw(QByteArrayView bytes) { bytes_.append(bytes); }
    void byte(quint8 value) { bytes_.append(char(value)); }
    // Seven bits a byte, the lowest first.
    void number(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(quint8(value) | 0x80);
        byte(quint8(value));
    }
    // Small for numbers near zero of either sign.
    void signedNumber(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void bytes(QByteArrayView bytes)
    {
        number(quint64(bytes.size()));
        raw(bytes);
    }
    void text(const QString& text) { bytes(text.toUtf8()); }
    void id(const IdBytes& id) { raw({reinterpret_cast<const char*>(id.data()), qsizetype(id.size())}); }

    const QByteArray& written() const { return bytes_; }

private:
    QByteArray bytes_;
};

class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes) : rest_(bytes) {}

    bool hasFailed() const { return failed_; }
    bool isAtEnd() const { return rest_.isEmpty(); }
    qsizetype left() const { return rest_.size(); }
    void fail()
    {
        failed_ = true;
        rest_ = {};
    }

    QByteArrayView raw(quint64 size)
    {
        if (size > quint64(rest_.size())) {
            fail();
            return {};
        }
        const QByteArrayView taken = rest_.first(qsizetype(size));
        rest_ = rest_.sliced(qsizetype(size));
        return taken;
    }
    quint8 byte()
    {
        const QByteArrayView one = raw(1);
        return one.isEmpty() ? 0 : quint8(one[0]);
    }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 part = byte();
            value |= quint64(part & 0x7f) << shift;
            if (!(part & 0x80))
                return value;
        }
        fail();
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    // How many things follow, each of at least `smallest` bytes: what the rest cannot hold is a fault.
    qsizetype count(qsizetype smallest)
    {
        const quint64 wanted = number();
        if (wanted > quint64(rest_.size() / smallest)) {
            fail();
            return 0;
        }
        return qsizetype(wanted);
    }
    QByteArrayView bytes() { return raw(number()); }
    QString text() { return QString::fromUtf8(bytes()); }
    template <class IdType>
    IdType id()
    {
        return IdType::fromBlob(raw(16));
    }

private:
    QByteArrayView rest_;
    bool failed_ = false;
};

} // namespace askline
