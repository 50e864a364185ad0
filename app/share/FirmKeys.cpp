// SPDX-License-Identifier: GPL-3.0-or-later
// libsodium: Argon2id makes a key of a passphrase, XChaCha20-Poly1305 seals.
#include "app/share/FirmKeys.h"

#include <QString>

#include <sodium.h>

#include <algorithm>

namespace askline {

namespace {

constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype idSize = 8;
constexpr quint64 mostMemory = quint64(1) << 30;
constexpr quint64 mostOperations = 20;
constexpr qsizetype mostKeys = 1000;

const auto wrapContext = QByteArrayLiteral("askline keys 1");

const unsigned char* data(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* data(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

bool isSodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray randomBytes(qsizetype size)
{
    if (!isSodiumReady())
        qFatal("the system gives no randomness");
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

// Typed on another keyboard it must be the same: composed, without what surrounds it.
QByteArray spoken(const QString& passphrase)
{
    return passphrase.simplified().normalized(QString::NormalizationForm_KC).toUtf8();
}

std::optional<FirmKey> keyFromPassphrase(const QString& passphrase, QByteArrayView salt, quint64 operations, quint64 memory)
{
    if (!isSodiumReady() || salt.size() != qsizetype(crypto_pwhash_SALTBYTES))
        return std::nullopt;
    const QByteArray words = spoken(passphrase);
    FirmKey key{QByteArray(keySize, Qt::Uninitialized)};
    const int failed = crypto_pwhash(data(key.bytes), quint64(keySize), words.constData(), quint64(words.size()), data(salt), operations,
                                     size_t(memory), crypto_pwhash_ALG_ARGON2ID13);
    return failed ? std::nullopt : std::optional(key);
}

} // namespace

QByteArray FirmKey::id() const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(data(hash), size_t(hash.size()), data(bytes), quint64(bytes.size()), nullptr, 0);
    return hash.first(idSize);
}

FirmKey FirmKey::made()
{
    return {randomBytes(keySize)};
}

const FirmKey* FirmKeys::withId(QByteArrayView id) const
{
    const auto found = std::ranges::find_if(keys, [&](const FirmKey& key) { return key.id() == id; });
    return found == keys.end() ? nullptr : &*found;
}

QByteArray FirmKeys::bytes() const
{
    QByteArray all;
    for (const FirmKey& key : keys)
        all += key.bytes;
    return all;
}

FirmKeys FirmKeys::fromBytes(QByteArrayView bytes)
{
    FirmKeys keys;
    if (bytes.size() % keySize != 0 || bytes.size() / keySize > mostKeys)
        return keys;
    for (qsizetype at = 0; at < bytes.size(); at += keySize)
        keys.keys += FirmKey{bytes.sliced(at, keySize).toByteArray()};
    return keys;
}

QByteArray newNonce()
{
    return randomBytes(nonceSize);
}

SealedBytes sealed(const FirmKey& key, QByteArrayView plain, QByteArrayView beside, QByteArrayView nonce)
{
    SealedBytes result{nonce.toByteArray(), QByteArray(plain.size() + tagSize, Qt::Uninitialized)};
    unsigned long long size = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(data(result.bytes), &size, data(plain), quint64(plain.size()), data(beside),
                                               quint64(beside.size()), nullptr, data(nonce), data(key.bytes));
    result.bytes.resize(qsizetype(size));
    return result;
}

std::optional<QByteArray> opened(const FirmKey& key, QByteArrayView sealed, QByteArrayView beside, QByteArrayView nonce)
{
    if (sealed.size() < tagSize || nonce.size() != nonceSize || key.bytes.size() != keySize)
        return std::nullopt;
    QByteArray plain(sealed.size() - tagSize, Qt::Uninitialized);
    unsigned long long size = 0;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(data(plain), &size, nullptr, data(sealed), quint64(sealed.size()),
                                                                  data(beside), quint64(beside.size()), data(nonce), data(key.bytes));
    return failed ? std::nullopt : std::optional(plain);
}

WrappedKeys wrapped(const FirmKeys& keys, const QString& passphrase, Effort effort)
{
    WrappedKeys result;
    result.salt = randomBytes(crypto_pwhash_SALTBYTES);
    result.operations = effort == Effort::Usual ? crypto_pwhash_OPSLIMIT_MODERATE : crypto_pwhash_OPSLIMIT_MIN;
    result.memory = effort == Effort::Usual ? crypto_pwhash_MEMLIMIT_MODERATE : crypto_pwhash_MEMLIMIT_MIN;
    const auto key = keyFromPassphrase(passphrase, result.salt, result.operations, result.memory);
    if (!key)
        qFatal("there is not enough memory to seal with a passphrase");
    SealedBytes bytes = sealed(*key, keys.bytes(), wrapContext, newNonce());
    result.nonce = bytes.nonce;
    result.sealed = bytes.bytes;
    return result;
}

std::optional<FirmKeys> unwrapped(const WrappedKeys& wrapped, const QString& passphrase)
{
    if (wrapped.memory > mostMemory || wrapped.operations > mostOperations)
        return std::nullopt;
    const auto key = keyFromPassphrase(passphrase, wrapped.salt, wrapped.operations, wrapped.memory);
    const auto bytes = key ? opened(*key, wrapped.sealed, wrapContext, wrapped.nonce) : std::nullopt;
    const FirmKeys keys = bytes ? FirmKeys::fromBytes(*bytes) : FirmKeys{};
    return keys.keys.isEmpty() ? std::nullopt : std::optional(keys);
}

} // namespace askline
