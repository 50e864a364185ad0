// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that seal a firm's shared files, and the passphrase that wraps them. Without a passphrase there are none, and
// files are only protected against damage.
#pragma once

#include "app/base/Failure.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace askline {

struct FirmKey {
    QByteArray bytes; // 32

    bool operator==(const FirmKey&) const = default;
    // Tells keys apart and gives nothing away.
    QByteArray id() const;
    static FirmKey made();
};

// The newest last: that one seals. Older ones still open what they sealed.
struct FirmKeys {
    QList<FirmKey> keys;

    bool operator==(const FirmKeys&) const = default;
    const FirmKey* current() const { return keys.isEmpty() ? nullptr : &keys.last(); }
    const FirmKey* withId(QByteArrayView id) const;
    QByteArray bytes() const;
    static FirmKeys fromBytes(QByteArrayView bytes);
};

// Keys sealed with a passphrase, as they lie in a join file.
struct WrappedKeys {
    QByteArray salt;
    quint64 operations = 0;
    quint64 memory = 0; // bytes
    QByteArray nonce;
    QByteArray sealed;
    bool operator==(const WrappedKeys&) const = default;
};

enum class Effort { Usual, Test }; // of guessing a passphrase: tests need none
WrappedKeys wrapped(const FirmKeys& keys, const QString& passphrase, Effort effort = Effort::Usual);
// None for another passphrase, and for costs no honest device would ask.
std::optional<FirmKeys> unwrapped(const WrappedKeys& wrapped, const QString& passphrase);

struct SealedBytes {
    QByteArray nonce;
    QByteArray bytes;
};
// `beside` is not hidden, but cannot be changed either.
SealedBytes sealed(const FirmKey& key, QByteArrayView plain, QByteArrayView beside, QByteArrayView nonce);
std::optional<QByteArray> opened(const FirmKey& key, QByteArrayView sealed, QByteArrayView beside, QByteArrayView nonce);
QByteArray newNonce();

} // namespace askline
