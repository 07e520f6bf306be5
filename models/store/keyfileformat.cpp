// SPDX-License-Identifier: Apache-2.0
// The JSON text of ledger.keys, version 1. All binary values are base64 (RFC 4648, padded), ids are lower-case
// hexadecimal:
//   { "format": "mcs-ledger-keys", "version": 1, "ledgerId": hex 16 bytes, "slots": [ … ], "checksum": 32 bytes }
//   user slot:     { "id", "kind": "user", "userSalt": 16, "userHash": 32,
//                    "kdf": { "algorithm": "argon2id13", "opslimit", "memlimitKiB", "salt": 16 },
//                    "deviceSecretHash": 32 or null, "nonce": 12, "wrappedKey": 48 }
//   recovery slot: { "id", "kind": "recovery", "kdf": { "algorithm": "blake2b", "salt": 32 }, "nonce": 12,
//   "wrappedKey": 48 }
// The checksum is BLAKE2b-256 of the object without "checksum", written with sorted keys and without blanks.
// "format", "version" and "checksum" keep their meaning in every version.
#include "models/store/keyfile.h"

#include "models/store/diskfile.h"
#include "models/store/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace mcs::store {

namespace {

constexpr int formatVersion = 1;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray checksum(QJsonObject content)
{
    content.remove("checksum"_L1);
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), 32,
        reinterpret_cast<const unsigned char *>(text.constData()), std::size_t(text.size()), nullptr, 0);
    return hash;
}

} // namespace

class KeyFileFormat
{
public:
    static QJsonObject toJson(const KeyFile &file)
    {
        QJsonArray entries;
        for (const KeySlot &slot : file.m_slots)
            entries << slotToJson(slot);
        QJsonObject content{
            {u"format"_s, u"mcs-ledger-keys"_s},
            {u"version"_s, formatVersion},
            {u"ledgerId"_s, file.m_ledgerId},
            {u"slots"_s, entries},
        };
        content.insert("checksum"_L1, base64(checksum(content)));
        return content;
    }

    // Returns what is wrong, or nothing.
    static QString fromJson(const QJsonObject &content, KeyFile &file)
    {
        if (!isHex(content.value("ledgerId"_L1).toString()))
            return u"ledgerId"_s;
        file.m_ledgerId = content.value("ledgerId"_L1).toString();
        const QJsonArray entries = content.value("slots"_L1).toArray();
        if (entries.isEmpty() || entries.size() > 1000)
            return u"slots"_s;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            KeySlot slot;
            const QString problem = slotFromJson(entries.at(i).toObject(), slot);
            if (!problem.isEmpty())
                return u"slots/%1/%2"_s.arg(i).arg(problem);
            file.m_slots << slot;
        }
        return {};
    }

private:
    static bool isHex(const QString &id)
    {
        return id.size() == 32 && std::all_of(id.begin(), id.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
    }

    static QJsonObject slotToJson(const KeySlot &slot)
    {
        QJsonObject json{
            {u"id"_s, slot.info.id},
            {u"kind"_s, slot.info.isRecovery ? u"recovery"_s : u"user"_s},
            {u"nonce"_s, base64(slot.nonce)},
            {u"wrappedKey"_s, base64(slot.wrappedKey)},
        };
        if (slot.info.isRecovery) {
            json.insert("kdf"_L1, QJsonObject{{u"algorithm"_s, u"blake2b"_s}, {u"salt"_s, base64(slot.salt)}});
            return json;
        }
        json.insert("userSalt"_L1, base64(slot.userSalt));
        json.insert("userHash"_L1, base64(slot.userHash));
        json.insert("kdf"_L1,
            QJsonObject{{u"algorithm"_s, u"argon2id13"_s}, {u"opslimit"_s, qint64(slot.operations)},
                {u"memlimitKiB"_s, qint64(slot.memoryKiB)}, {u"salt"_s, base64(slot.salt)}});
        json.insert("deviceSecretHash"_L1,
            slot.info.needsDeviceSecret ? QJsonValue(base64(slot.deviceSecretHash)) : QJsonValue(QJsonValue::Null));
        return json;
    }

    static QString slotFromJson(const QJsonObject &json, KeySlot &slot)
    {
        QString problem;
        const auto bytes = [&problem](const QJsonObject &object, QLatin1StringView key, qsizetype size) {
            const auto decoded = QByteArray::fromBase64Encoding(object.value(key).toString().toLatin1(),
                QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
            if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != size)
                problem = key;
            return decoded.decoded;
        };
        const QString kind = json.value("kind"_L1).toString();
        slot.info.id = json.value("id"_L1).toString();
        slot.info.isRecovery = kind == "recovery"_L1;
        const QJsonObject kdf = json.value("kdf"_L1).toObject();
        const QString algorithm = kdf.value("algorithm"_L1).toString();
        slot.nonce = bytes(json, "nonce"_L1, crypto_aead_chacha20poly1305_ietf_NPUBBYTES);
        slot.wrappedKey = bytes(json, "wrappedKey"_L1, 32 + crypto_aead_chacha20poly1305_ietf_ABYTES);
        if (!isHex(slot.info.id))
            problem = u"id"_s;
        if (slot.info.isRecovery) {
            slot.salt = bytes(kdf, "salt"_L1, 32);
            return algorithm == "blake2b"_L1 ? problem : u"kdf/algorithm"_s;
        }
        slot.userSalt = bytes(json, "userSalt"_L1, 16);
        slot.userHash = bytes(json, "userHash"_L1, 32);
        slot.salt = bytes(kdf, "salt"_L1, crypto_pwhash_SALTBYTES);
        slot.operations = quint64(std::max(0, kdf.value("opslimit"_L1).toInt()));
        slot.memoryKiB = quint64(std::max(0, kdf.value("memlimitKiB"_L1).toInt()));
        const QJsonValue device = json.value("deviceSecretHash"_L1);
        if (!device.isNull()) {
            slot.deviceSecretHash = bytes(json, "deviceSecretHash"_L1, 32);
            slot.info.needsDeviceSecret = true;
        }
        // Bounded, so that a forged file cannot stop the PC.
        const bool isSane
            = slot.operations >= 1 && slot.operations <= 20 && slot.memoryKiB >= 8 && slot.memoryKiB <= 1024 * 1024;
        if (kind != "user"_L1)
            return u"kind"_s;
        return algorithm == "argon2id13"_L1 && isSane ? problem : u"kdf"_s;
    }
};

Result<KeyFile> KeyFile::load(const QString &path)
{
    QFile disk(path);
    if (!disk.exists())
        return sentences::keyFileMissing();
    if (!disk.open(QIODevice::ReadOnly))
        return sentences::io(disk.errorString());
    constexpr qint64 largest = 4 * 1024 * 1024;
    const QByteArray text = disk.read(largest + 1);
    if (disk.error() != QFileDevice::NoError)
        return sentences::io(disk.errorString());
    if (text.size() > largest)
        return sentences::keyFileDamaged();

    QJsonParseError parsed;
    const QJsonObject content = QJsonDocument::fromJson(text, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return sentences::keyFileDamaged();
    if (content.value("format"_L1).toString() != "mcs-ledger-keys"_L1)
        return sentences::keyFileDamaged();
    const int version = content.value("version"_L1).toInt();
    const bool isIntact = content.value("checksum"_L1).toString() == base64(checksum(content));
    if (!isIntact)
        return sentences::keyFileDamaged();
    if (version > formatVersion)
        return sentences::keyFileNewer();
    KeyFile file;
    if (version < 1 || !KeyFileFormat::fromJson(content, file).isEmpty())
        return sentences::keyFileDamaged();
    return file;
}

Result<void> KeyFile::save(const QString &path) const
{
    return writeFileAtomically(path, QJsonDocument(KeyFileFormat::toJson(*this)).toJson(QJsonDocument::Indented));
}

} // namespace mcs::store
