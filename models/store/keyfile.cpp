// SPDX-License-Identifier: Apache-2.0
#include "models/store/keyfile.h"

#include "models/store/recoverykey.h"
#include "models/store/sentences.h"

#include <QHash>
#include <QMap>

#include <sodium.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {

constexpr std::size_t keySize = crypto_aead_chacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

// BLAKE2b-256 of a label and data, keyed.
template <class Data> QByteArray keyedHash(const QByteArray &key, const char *label, const Data &data)
{
    QByteArray hash(32, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(
        &state, reinterpret_cast<const unsigned char *>(key.constData()), std::size_t(key.size()), 32);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(label), std::strlen(label));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(data.data()), std::size_t(data.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), 32);
    sodium_memzero(&state, sizeof state);
    return hash;
}

QByteArray userHash(const QByteArray &salt, const QString &userName)
{
    return keyedHash(salt, "mcs-ledger user name 1", foldedUserName(userName).toUtf8());
}

QByteArray deviceHash(const QByteArray &salt, const Secret &deviceSecret)
{
    return keyedHash(salt, "mcs-ledger device secret 1", deviceSecret);
}

bool isEqual(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), std::size_t(a.size())) == 0;
}

// BLAKE2b-256("mcs-ledger user slot 1" || Argon2id(password)), keyed by the device secret where there is one.
std::optional<Secret> userWrappingKey(const KeySlot &slot, const Secret &password, const Secret &deviceSecret)
{
    Secret stretched(keySize);
    // libsodium wants a pointer even for an empty password.
    const char *text = password.isEmpty() ? "" : reinterpret_cast<const char *>(password.data());
    if (crypto_pwhash(stretched.data(), stretched.size(), text, password.size(),
            reinterpret_cast<const unsigned char *>(slot.salt.constData()), slot.operations,
            std::size_t(slot.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return std::nullopt;
    static constexpr unsigned char label[] = "mcs-ledger user slot 1";
    Secret key(keySize);
    crypto_generichash_state state;
    const bool isKeyed = !slot.deviceSecretHash.isEmpty();
    crypto_generichash_init(
        &state, isKeyed ? deviceSecret.data() : nullptr, isKeyed ? deviceSecret.size() : 0, keySize);
    crypto_generichash_update(&state, label, sizeof label - 1);
    crypto_generichash_update(&state, stretched.data(), stretched.size());
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(&state, sizeof state);
    return key;
}

// The recovery key is random (170 bits): nothing is gained by stretching it.
Secret recoveryWrappingKey(const KeySlot &slot, const Secret &symbols)
{
    static constexpr unsigned char label[] = "mcs-ledger recovery slot 1";
    Secret key(keySize);
    crypto_generichash_state state;
    crypto_generichash_init(
        &state, reinterpret_cast<const unsigned char *>(slot.salt.constData()), std::size_t(slot.salt.size()), keySize);
    crypto_generichash_update(&state, label, sizeof label - 1);
    crypto_generichash_update(&state, symbols.data(), symbols.size());
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(&state, sizeof state);
    return key;
}

QString randomId()
{
    return QString::fromLatin1(randomBytes(16).toHex());
}

} // namespace

QString foldedUserName(const QString &name)
{
    static const QHash<char32_t, char32_t> newForms{{U'髙', U'高'}, {U'﨑', U'崎'}, {U'嵜', U'崎'}, {U'𠮷', U'吉'},
        {U'邉', U'辺'}, {U'邊', U'辺'}, {U'齋', U'斉'}, {U'斎', U'斉'}, {U'齊', U'斉'}, {U'澤', U'沢'}, {U'濵', U'浜'},
        {U'濱', U'浜'}, {U'廣', U'広'}, {U'國', U'国'}, {U'德', U'徳'}, {U'惠', U'恵'}, {U'榮', U'栄'}, {U'嶋', U'島'},
        {U'嶌', U'島'}, {U'瀨', U'瀬'}, {U'桒', U'桑'}, {U'柗', U'松'}, {U'冨', U'富'}, {U'舘', U'館'}, {U'櫻', U'桜'},
        {U'渕', U'淵'}, {U'龍', U'竜'}, {U'壽', U'寿'}};
    QString folded;
    const QList<uint> characters = name.normalized(QString::NormalizationForm_KC).toLower().toUcs4();
    for (const uint c : characters) {
        const bool isVariationSelector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        if (isVariationSelector || QChar::isSpace(c))
            continue;
        const char32_t shown = newForms.value(char32_t(c), char32_t(c));
        folded += QString::fromUcs4(&shown, 1);
    }
    return folded;
}

KeyFile KeyFile::create(KdfCost cost)
{
    KeyFile file;
    file.m_cost = cost;
    file.m_newDataKey = Secret::random(keySize); // starts libsodium, too
    file.m_ledgerId = randomId();
    return file;
}

QList<SlotInfo> KeyFile::keySlots() const
{
    QList<SlotInfo> infos;
    for (const KeySlot &slot : m_slots)
        infos << slot.info;
    return infos;
}

const KeySlot *KeyFile::find(const QString &userName) const
{
    const KeySlot *only = nullptr;
    int users = 0;
    for (const KeySlot &slot : m_slots) {
        if (slot.info.isRecovery)
            continue;
        ++users;
        only = &slot;
        if (!userName.trimmed().isEmpty() && isEqual(slot.userHash, userHash(slot.userSalt, userName)))
            return &slot;
    }
    return userName.trimmed().isEmpty() && users == 1 ? only : nullptr;
}

std::optional<SlotInfo> KeyFile::slotOf(const QString &userName) const
{
    const KeySlot *slot = find(userName);
    return slot ? std::optional(slot->info) : std::nullopt;
}

QByteArray KeyFile::boundTo(const KeySlot &slot) const
{
    return "mcs-ledger-keys 1 " + m_ledgerId.toLatin1() + ' ' + slot.info.id.toLatin1()
        + (slot.info.isRecovery ? " recovery" : " user");
}

void KeyFile::wrap(KeySlot &slot, const Secret &wrappingKey, const Secret &dataKey) const
{
    const QByteArray bound = boundTo(slot);
    slot.nonce = randomBytes(crypto_aead_chacha20poly1305_ietf_NPUBBYTES);
    slot.wrappedKey.resize(qsizetype(dataKey.size()) + qsizetype(crypto_aead_chacha20poly1305_ietf_ABYTES));
    unsigned long long length = 0;
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(slot.wrappedKey.data()), &length,
        dataKey.data(), dataKey.size(), reinterpret_cast<const unsigned char *>(bound.constData()),
        std::size_t(bound.size()), nullptr, reinterpret_cast<const unsigned char *>(slot.nonce.constData()),
        wrappingKey.data());
}

std::optional<Secret> KeyFile::unwrap(const KeySlot &slot, const Secret &wrappingKey) const
{
    const QByteArray bound = boundTo(slot);
    Secret dataKey(keySize);
    unsigned long long length = 0;
    if (crypto_aead_chacha20poly1305_ietf_decrypt(dataKey.data(), &length, nullptr,
            reinterpret_cast<const unsigned char *>(slot.wrappedKey.constData()), std::size_t(slot.wrappedKey.size()),
            reinterpret_cast<const unsigned char *>(bound.constData()), std::size_t(bound.size()),
            reinterpret_cast<const unsigned char *>(slot.nonce.constData()), wrappingKey.data())
            != 0
        || length != keySize)
        return std::nullopt;
    return dataKey;
}

Result<Secret> KeyFile::unlock(const QString &userName, const Secret &password, const Secret &deviceSecret) const
{
    const KeySlot *slot = find(userName);
    if (!slot)
        return userName.trimmed().isEmpty() ? sentences::userNameNeeded() : sentences::noSuchUser();
    if (!slot->deviceSecretHash.isEmpty()) {
        if (deviceSecret.isEmpty() || !isEqual(slot->deviceSecretHash, deviceHash(slot->salt, deviceSecret)))
            return sentences::otherPc();
    }
    const std::optional<Secret> wrappingKey = userWrappingKey(*slot, password, deviceSecret);
    if (!wrappingKey)
        return sentences::io(u"Argon2id: %1 KiB"_s.arg(slot->memoryKiB));
    const std::optional<Secret> dataKey = unwrap(*slot, *wrappingKey);
    if (!dataKey)
        return sentences::wrongPassword();
    return *dataKey;
}

Result<Secret> KeyFile::unlockWithRecoveryKey(const QString &recoveryKey) const
{
    const Result<Secret> symbols = readRecoveryKey(recoveryKey);
    if (!symbols)
        return symbols.error();
    for (const KeySlot &slot : m_slots) {
        if (!slot.info.isRecovery)
            continue;
        if (const std::optional<Secret> dataKey = unwrap(slot, recoveryWrappingKey(slot, *symbols)))
            return *dataKey;
    }
    return sentences::recoveryKeyOfAnotherLedger();
}

Result<SlotInfo> KeyFile::setUserSlot(
    const QString &userName, const Secret &password, const Secret &deviceSecret, const Secret &dataKey)
{
    if (foldedUserName(userName).isEmpty())
        return sentences::userNameNeeded();
    if (dataKey.size() != keySize)
        return sentences::io(u"data key size"_s);
    if (!deviceSecret.isEmpty() && (deviceSecret.size() < 16 || deviceSecret.size() > crypto_generichash_KEYBYTES_MAX))
        return sentences::io(u"device secret size"_s);

    const KeySlot *earlier = find(userName);
    KeySlot slot;
    slot.info.id = earlier ? earlier->info.id : randomId();
    slot.info.needsDeviceSecret = !deviceSecret.isEmpty();
    slot.userSalt = randomBytes(saltSize);
    slot.userHash = userHash(slot.userSalt, userName);
    slot.operations = m_cost == KdfCost::Test ? 1 : 3;
    slot.memoryKiB = m_cost == KdfCost::Test ? 8 : 64 * 1024;
    slot.salt = randomBytes(saltSize);
    if (!deviceSecret.isEmpty())
        slot.deviceSecretHash = deviceHash(slot.salt, deviceSecret);
    const std::optional<Secret> wrappingKey = userWrappingKey(slot, password, deviceSecret);
    if (!wrappingKey)
        return sentences::io(u"Argon2id: %1 KiB"_s.arg(slot.memoryKiB));
    wrap(slot, *wrappingKey, dataKey);

    m_slots.removeIf([&slot](const KeySlot &other) { return other.info.id == slot.info.id; });
    m_slots << slot;
    return slot.info;
}

Result<void> KeyFile::removeUserSlot(const QString &slotId)
{
    const qsizetype removed
        = m_slots.removeIf([&slotId](const KeySlot &slot) { return !slot.info.isRecovery && slot.info.id == slotId; });
    if (removed == 0)
        return sentences::noSuchUser();
    return {};
}

Result<QString> KeyFile::setRecoverySlot(const Secret &dataKey)
{
    if (dataKey.size() != keySize)
        return sentences::io(u"data key size"_s);
    const QString text = makeRecoveryKey();
    const Result<Secret> symbols = readRecoveryKey(text);
    if (!symbols)
        return symbols.error();
    KeySlot slot;
    slot.info.id = randomId();
    slot.info.isRecovery = true;
    slot.salt = randomBytes(32);
    wrap(slot, recoveryWrappingKey(slot, *symbols), dataKey);
    m_slots.removeIf([](const KeySlot &other) { return other.info.isRecovery; });
    m_slots << slot;
    return text;
}

} // namespace mcs::store
