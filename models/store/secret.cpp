// SPDX-License-Identifier: Apache-2.0
#include "models/store/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace mcs::store {

namespace {
void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium cannot be started");
}
} // namespace

struct SecretBlock
{
    explicit SecretBlock(std::size_t length)
        : size(length)
    {
        startSodium();
        // Guarded pages, locked where the system allows it, wiped by sodium_free.
        bytes = static_cast<unsigned char *>(sodium_malloc(length));
        if (!bytes)
            throw std::bad_alloc();
        std::memset(bytes, 0, length);
    }
    ~SecretBlock() { sodium_free(bytes); }
    Q_DISABLE_COPY_MOVE(SecretBlock)

    std::size_t size;
    unsigned char *bytes = nullptr;
};

Secret::Secret(std::size_t size)
    : m_block(size > 0 ? std::make_shared<SecretBlock>(size) : nullptr)
{
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::fromBytes(const unsigned char *bytes, std::size_t size)
{
    Secret secret(size);
    if (size > 0)
        std::memcpy(secret.data(), bytes, size);
    return secret;
}

Secret Secret::fromText(const QString &text)
{
    QString normalised = text.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normalised.toUtf8();
    Secret secret = fromBytes(reinterpret_cast<const unsigned char *>(utf8.constData()), std::size_t(utf8.size()));
    sodium_memzero(utf8.data(), std::size_t(utf8.size()));
    sodium_memzero(normalised.data(), std::size_t(normalised.size()) * sizeof(QChar));
    return secret;
}

std::size_t Secret::size() const
{
    return m_block ? m_block->size : 0;
}

const unsigned char *Secret::data() const
{
    return m_block ? m_block->bytes : nullptr;
}

unsigned char *Secret::data()
{
    return m_block ? m_block->bytes : nullptr;
}

bool Secret::operator==(const Secret &other) const
{
    if (size() != other.size())
        return false;
    return size() == 0 || sodium_memcmp(data(), other.data(), size()) == 0;
}

} // namespace mcs::store
