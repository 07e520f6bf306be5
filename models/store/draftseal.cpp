// SPDX-License-Identifier: Apache-2.0
#include "models/store/draftseal.h"

#include <QCoreApplication>

#include <sodium.h>

namespace mcs::store {

namespace {

// Format: magic, 12 bytes nonce, ChaCha20-Poly1305 IETF over the plain bytes with magic and purpose as additional data.
constexpr char magic[] = "MCSDRAFT1";
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr qsizetype nonceSize = crypto_aead_chacha20poly1305_IETF_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_chacha20poly1305_IETF_ABYTES;
constexpr char derivation[crypto_kdf_CONTEXTBYTES + 1] = "MCSdraft";

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}
unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

domain::Error damaged()
{
    return {domain::ErrorCode::Damaged,
        QCoreApplication::translate("mcs::store", "The draft kept from before the lock cannot be read any more.")};
}

} // namespace

Secret draftKeyOf(const Secret &dataKey)
{
    if (sodium_init() < 0 || dataKey.size() != crypto_kdf_KEYBYTES)
        return {};
    Secret key(crypto_aead_chacha20poly1305_IETF_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, derivation, dataKey.data());
    return key;
}

domain::Result<QByteArray> sealDraft(const QByteArray &plain, const Secret &draftKey, const QString &purpose)
{
    if (sodium_init() < 0 || draftKey.size() != crypto_aead_chacha20poly1305_IETF_KEYBYTES)
        return damaged();
    QByteArray sealed(magicSize + nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    std::copy_n(magic, magicSize, sealed.data());
    unsigned char *nonce = bytes(sealed) + magicSize;
    randombytes_buf(nonce, nonceSize);
    const QByteArray about = QByteArray(magic, magicSize) + purpose.toUtf8();
    crypto_aead_chacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytes(plain),
        static_cast<unsigned long long>(plain.size()), bytes(about), static_cast<unsigned long long>(about.size()),
        nullptr, nonce, draftKey.data());
    return sealed;
}

domain::Result<QByteArray> openDraft(const QByteArray &sealed, const Secret &draftKey, const QString &purpose)
{
    const qsizetype size = sealed.size() - magicSize - nonceSize - tagSize;
    if (sodium_init() < 0 || draftKey.size() != crypto_aead_chacha20poly1305_IETF_KEYBYTES || size < 0
        || !sealed.startsWith(QByteArray(magic, magicSize)))
        return damaged();
    QByteArray plain(size, Qt::Uninitialized);
    const unsigned char *nonce = bytes(sealed) + magicSize;
    const QByteArray about = QByteArray(magic, magicSize) + purpose.toUtf8();
    if (crypto_aead_chacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, nonce + nonceSize,
            static_cast<unsigned long long>(size + tagSize), bytes(about),
            static_cast<unsigned long long>(about.size()), nonce, draftKey.data())
        != 0)
        return damaged();
    return plain;
}

} // namespace mcs::store
