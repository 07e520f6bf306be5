// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include "tests/support/japanese.h"

#include <QJsonDocument>

#include <sodium.h>

using namespace mcs::tests;

namespace {

Secret text(QStringView password)
{
    return Secret::fromText(password.toString());
}

// The file with its JSON changed and the checksum made right again, as a forger would do it.
void forge(const QString &path, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject content = QJsonDocument::fromJson(contentOf(path)).object();
    change(content);
    content.remove("checksum"_L1);
    const QByteArray compact = QJsonDocument(content).toJson(QJsonDocument::Compact);
    QByteArray sum(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), 32,
        reinterpret_cast<const unsigned char *>(compact.constData()), std::size_t(compact.size()), nullptr, 0);
    content.insert("checksum"_L1, QString::fromLatin1(sum.toBase64()));
    writeTo(path, QJsonDocument(content).toJson());
}

} // namespace

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init();
    void theRightPasswordOpensAfterSavingAndLoading();
    void aWrongPasswordIsToldApartFromAnUnknownUser();
    void aMissingOrForeignDeviceSecretIsAnotherPcAndNotAWrongPassword();
    void theRecoveryKeyOpensWithoutDeviceSecret();
    void aNewRecoveryKeyReplacesTheEarlierOne();
    void severalUsersOpenTheSameDataKey();
    void aUserNameIsFoundHoweverItIsTyped();
    void theOnlyUserNeedsNoName();
    void aChangedPasswordKeepsSlotAndDataKey();
    void aRemovedUserOpensNothing();
    void theFileHoldsNoNameAndNobodyElseMayReadIt();
    void everyFlippedByteIsDamageAndNeverAWrongPassword();
    void aFileFromANewerVersionIsRefused();
    void aSlotMovedIntoAnotherLedgerOrRenamedDoesNotOpen();
    void forgedStretchingParametersAreRefused();
    void aMissingFileIsNotADamagedOne();
    void usersAlwaysGetExpensiveStretching();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    KeyFile m_file;
    Secret m_key;
    Secret m_device;
};

void TestKeyFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"ledger.keys"_s);
    m_file = KeyFile::create(KdfCost::Test);
    m_key = m_file.newDataKey();
    m_device = Secret::random(32);
    MCS_OK(m_file.setUserSlot(u"髙橋 﨑子"_s, text(u"ひみつ-2026"), m_device, m_key));
}

void TestKeyFile::theRightPasswordOpensAfterSavingAndLoading()
{
    MCS_OK(m_file.save(m_path));
    const auto loaded = KeyFile::load(m_path);
    MCS_OK(loaded);
    QCOMPARE(loaded->ledgerId(), m_file.ledgerId());
    const auto opened = loaded->unlock(u"髙橋 﨑子"_s, text(u"ひみつ-2026"), m_device);
    MCS_OK(opened);
    QVERIFY(*opened == m_key);
    QVERIFY(loaded->newDataKey().isEmpty());
}

void TestKeyFile::aWrongPasswordIsToldApartFromAnUnknownUser()
{
    const auto wrong = m_file.unlock(u"髙橋 﨑子"_s, text(u"ひみつ-2027"), m_device);
    MCS_FAILS(wrong, ErrorCode::WrongPassword);
    QCOMPARE(wrong.error().message,
        u"パスワードが違います。大文字・小文字や入力モードを確かめて、もう一度入力してください。"_s);
    MCS_FAILS(m_file.unlock(u"別人 花子"_s, text(u"ひみつ-2026"), m_device), ErrorCode::NotFound);
    MCS_FAILS(m_file.unlock(u"髙橋 﨑子"_s, Secret(), m_device), ErrorCode::WrongPassword);
}

void TestKeyFile::aMissingOrForeignDeviceSecretIsAnotherPcAndNotAWrongPassword()
{
    MCS_FAILS(m_file.unlock({}, text(u"ひみつ-2026"), {}), ErrorCode::OtherPc);
    MCS_FAILS(m_file.unlock({}, text(u"ひみつ-2026"), Secret::random(32)), ErrorCode::OtherPc);
    MCS_FAILS(m_file.unlock({}, text(u"wrong"), Secret::random(32)), ErrorCode::OtherPc);
    QVERIFY(m_file.slotOf({})->needsDeviceSecret);
    // A slot made without keychain is password only.
    const auto slot = m_file.setUserSlot(u"斎藤 花子"_s, text(u"kumo"), {}, m_key);
    MCS_OK(slot);
    QVERIFY(!slot->needsDeviceSecret);
    MCS_OK(m_file.unlock(u"斎藤 花子"_s, text(u"kumo"), {}));
    MCS_OK(m_file.unlock(u"斎藤 花子"_s, text(u"kumo"), m_device));
}

void TestKeyFile::theRecoveryKeyOpensWithoutDeviceSecret()
{
    const auto printed = m_file.setRecoverySlot(m_key);
    MCS_OK(printed);
    MCS_OK(m_file.save(m_path));
    const auto opened = KeyFile::load(m_path)->unlockWithRecoveryKey(printed->toLower());
    MCS_OK(opened);
    QVERIFY(*opened == m_key);
    MCS_FAILS(m_file.unlockWithRecoveryKey(KeyFile::create(KdfCost::Test).setRecoverySlot(m_key).value()),
        ErrorCode::WrongPassword);
}

void TestKeyFile::aNewRecoveryKeyReplacesTheEarlierOne()
{
    const QString earlier = *m_file.setRecoverySlot(m_key);
    const QString later = *m_file.setRecoverySlot(m_key);
    MCS_OK(m_file.unlockWithRecoveryKey(later));
    const auto replaced = m_file.unlockWithRecoveryKey(earlier);
    MCS_FAILS(replaced, ErrorCode::WrongPassword);
    QVERIFY(replaced.error().message != m_file.unlockWithRecoveryKey(u"0"_s).error().message);
}

void TestKeyFile::severalUsersOpenTheSameDataKey()
{
    const auto second = m_file.setUserSlot(u"斎藤 花子"_s, text(u"another"), {}, m_key);
    MCS_OK(second);
    QVERIFY(second->id != m_file.slotOf(u"髙橋 﨑子"_s)->id);
    QVERIFY(*m_file.unlock(u"斎藤 花子"_s, text(u"another"), {}) == m_key);
    QVERIFY(*m_file.unlock(u"髙橋 﨑子"_s, text(u"ひみつ-2026"), m_device) == m_key);
    MCS_FAILS(m_file.unlock(u"斎藤 花子"_s, text(u"ひみつ-2026"), {}), ErrorCode::WrongPassword);
    MCS_FAILS(m_file.unlock({}, text(u"another"), {}), ErrorCode::NotFound);
}

void TestKeyFile::aUserNameIsFoundHoweverItIsTyped()
{
    for (const QString &name : {u"高橋崎子"_s, u"髙橋　﨑子"_s, u" 高橋 﨑子 "_s})
        QVERIFY2(m_file.slotOf(name).has_value(), qPrintable(name));
    QVERIFY(!m_file.slotOf(u"高橋 花子"_s));
}

void TestKeyFile::theOnlyUserNeedsNoName()
{
    QVERIFY(m_file.slotOf({}).has_value());
    MCS_OK(m_file.setRecoverySlot(m_key));
    QVERIFY(m_file.slotOf({}).has_value());
    MCS_OK(m_file.setUserSlot(u"斎藤 花子"_s, text(u"another"), {}, m_key));
    QVERIFY(!m_file.slotOf({}));
}

void TestKeyFile::aChangedPasswordKeepsSlotAndDataKey()
{
    const QString id = m_file.slotOf({})->id;
    MCS_OK(m_file.setUserSlot(u"髙橋 﨑子"_s, text(u"新しい"), m_device, m_key));
    QCOMPARE(m_file.keySlots().size(), 1);
    QCOMPARE(m_file.slotOf({})->id, id);
    QVERIFY(*m_file.unlock({}, text(u"新しい"), m_device) == m_key);
    MCS_FAILS(m_file.unlock({}, text(u"ひみつ-2026"), m_device), ErrorCode::WrongPassword);
}

void TestKeyFile::aRemovedUserOpensNothing()
{
    MCS_OK(m_file.removeUserSlot(m_file.slotOf({})->id));
    QVERIFY(m_file.keySlots().isEmpty());
    MCS_FAILS(m_file.removeUserSlot(u"none"_s), ErrorCode::NotFound);
}

void TestKeyFile::theFileHoldsNoNameAndNobodyElseMayReadIt()
{
    MCS_OK(m_file.save(m_path));
    const QByteArray content = contentOf(m_path);
    QVERIFY(!content.contains(u"髙橋"_s.toUtf8()) && !content.contains("\\u9ad9"));
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void TestKeyFile::everyFlippedByteIsDamageAndNeverAWrongPassword()
{
    MCS_OK(m_file.setRecoverySlot(m_key));
    MCS_OK(m_file.save(m_path));
    const QByteArray original = contentOf(m_path);
    const QJsonObject meaning = QJsonDocument::fromJson(original).object();
    for (qsizetype i = 0; i < original.size(); ++i) {
        QByteArray damaged = original;
        damaged[i] = char(damaged[i] ^ 0x02);
        writeTo(m_path, damaged);
        const auto loaded = KeyFile::load(m_path);
        if (loaded) // a blank between two values says the same
            QCOMPARE(QJsonDocument::fromJson(damaged).object(), meaning);
        else
            QVERIFY(loaded.error().code == ErrorCode::Damaged && loaded.error().details.isEmpty());
        QCOMPARE(contentOf(m_path), damaged);
    }
    writeTo(m_path, original.left(original.size() / 2));
    MCS_FAILS(KeyFile::load(m_path), ErrorCode::Damaged);
    writeTo(m_path, {});
    MCS_FAILS(KeyFile::load(m_path), ErrorCode::Damaged);
}

void TestKeyFile::aFileFromANewerVersionIsRefused()
{
    MCS_OK(m_file.save(m_path));
    forge(m_path, [](QJsonObject &content) {
        content.insert("version"_L1, 2);
        content.insert("somethingNew"_L1, true);
    });
    const auto loaded = KeyFile::load(m_path);
    MCS_FAILS(loaded, ErrorCode::NewerVersion);
    QVERIFY(loaded.error().message.contains(u"新しい"_s));
}

void TestKeyFile::aSlotMovedIntoAnotherLedgerOrRenamedDoesNotOpen()
{
    MCS_OK(m_file.save(m_path));
    forge(m_path, [](QJsonObject &content) { content.insert("ledgerId"_L1, QString(32, u'a')); });
    MCS_FAILS(KeyFile::load(m_path)->unlock({}, text(u"ひみつ-2026"), m_device), ErrorCode::WrongPassword);
    MCS_OK(m_file.save(m_path));
    forge(m_path, [](QJsonObject &content) {
        QJsonArray entries = content.value("slots"_L1).toArray();
        QJsonObject slot = entries.at(0).toObject();
        slot.insert("id"_L1, QString(32, u'b'));
        entries[0] = slot;
        content.insert("slots"_L1, entries);
    });
    MCS_FAILS(KeyFile::load(m_path)->unlock({}, text(u"ひみつ-2026"), m_device), ErrorCode::WrongPassword);
}

void TestKeyFile::forgedStretchingParametersAreRefused()
{
    MCS_OK(m_file.save(m_path));
    forge(m_path, [](QJsonObject &content) {
        QJsonArray entries = content.value("slots"_L1).toArray();
        QJsonObject slot = entries.at(0).toObject();
        QJsonObject kdf = slot.value("kdf"_L1).toObject();
        kdf.insert("memlimitKiB"_L1, 1 << 30);
        slot.insert("kdf"_L1, kdf);
        entries[0] = slot;
        content.insert("slots"_L1, entries);
    });
    MCS_FAILS(KeyFile::load(m_path), ErrorCode::Damaged);
}

void TestKeyFile::aMissingFileIsNotADamagedOne()
{
    MCS_FAILS(KeyFile::load(m_path), ErrorCode::NotFound);
}

void TestKeyFile::usersAlwaysGetExpensiveStretching()
{
    KeyFile file = KeyFile::create();
    MCS_OK(file.setUserSlot(u"斎藤 花子"_s, text(u"kumo"), {}, file.newDataKey()));
    MCS_OK(file.save(m_path));
    const QJsonObject kdf = QJsonDocument::fromJson(contentOf(m_path))
                                .object()
                                .value("slots"_L1)
                                .toArray()
                                .at(0)
                                .toObject()
                                .value("kdf"_L1)
                                .toObject();
    QCOMPARE(kdf.value("algorithm"_L1).toString(), u"argon2id13"_s);
    QCOMPARE(kdf.value("opslimit"_L1).toInt(), 3);
    QCOMPARE(kdf.value("memlimitKiB"_L1).toInt(), 64 * 1024);
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
