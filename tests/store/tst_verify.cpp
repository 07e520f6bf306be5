// SPDX-License-Identifier: Apache-2.0
#include "storefixture.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSet>

using namespace mcs::tests;

namespace {

QByteArray hmacSha512(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha512);
}

// PBKDF2-HMAC-SHA512, two rounds, first 32 bytes.
QByteArray macKey(const QByteArray &key, QByteArray salt)
{
    for (char &c : salt)
        c = char(c ^ 0x3a);
    const QByteArray first = hmacSha512(key, salt + QByteArray("\0\0\0\1", 4));
    QByteArray sum = hmacSha512(key, first);
    for (qsizetype i = 0; i < sum.size(); ++i)
        sum[i] = char(sum[i] ^ first[i]);
    return sum.left(32);
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFreshLedgerIsInOrder();
    void verifyingChangesNothingAndWorksWhileTheLedgerIsOpen();
    void thePagesAreThoseOfSqlCipher4();
    void flippedBytesAnywhereAreFound();
    void aLostEndIsFound();
    void aRuinedFileIsToldInAFewLines();
    void exchangedPagesAreFound();
    void aRewrittenAuditRowIsFound();
    void aDeletedAuditRowIsFound();
    void aCutOffEndOfTheAuditLogIsFound();
    void changedValuesAreFound();
    void valuesErasedWithoutAnErasureAreFound();
    void anAddedTriggerIsFound();
    void aDanglingReferenceIsFound();
    void aDamagedKeyFileIsFound();
    void aWrongKeyIsAReportAndNoCrash();
    void noNameIsReadableInAnyFile();

private:
    // As somebody with the key and a tool of their own would do it.
    void tamper(const QByteArray &sql) { MCS_OK(m_store->sql().database().script(sql)); }
    QStringList problems()
    {
        m_store->close();
        return m_store->verified().problems;
    }
    std::unique_ptr<StoreFixture> m_store;
};

void TestVerify::init()
{
    m_store = std::make_unique<StoreFixture>();
    MCS_OK(m_store->ledger->atomically([&]() -> Result<void> {
        for (int i = 0; i < 30; ++i) {
            const auto saved = m_store->ledger->staff().save(aStaff(u"職員%1"_s.arg(i), {}));
            if (!saved)
                return saved.error();
        }
        return {};
    }));
    MCS_OK(m_store->ledger->issue(
        {{}, u"staff-pledge"_s, u"tokai"_s, u"別紙様式３"_s, "<form/>", "{}", u"blank"_s, {}, {}, 1, "h"}));
}

void TestVerify::aFreshLedgerIsInOrder()
{
    const VerifyReport report = m_store->verified();
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.auditRows, m_store->auditRows());
    QCOMPARE(report.pages * 4096, QFileInfo(m_store->files().database()).size());
}

void TestVerify::verifyingChangesNothingAndWorksWhileTheLedgerIsOpen()
{
    const auto before = hashesOf(m_store->folder());
    QCOMPARE(m_store->verified().problems, QStringList());
    QCOMPARE(hashesOf(m_store->folder()), before);
    MCS_OK(m_store->ledger->note(u"x"_s, {}));
}

// The documented format, checked without the library: salt, IV and MAC lie where SQLCipher 4 puts them.
void TestVerify::thePagesAreThoseOfSqlCipher4()
{
    m_store->close();
    const QByteArray file = contentOf(m_store->files().database());
    const QByteArray key(reinterpret_cast<const char *>(m_store->dataKey.data()), 32);
    const QByteArray hmacKey = macKey(key, file.left(16));
    QCOMPARE(file.size() % 4096, 0);
    for (qsizetype page = 1; page <= file.size() / 4096; ++page) {
        const QByteArray content = file.mid((page - 1) * 4096, 4096);
        QByteArray number(4, '\0');
        qToLittleEndian(quint32(page), number.data());
        const qsizetype start = page == 1 ? 16 : 0;
        QCOMPARE(hmacSha512(hmacKey, content.mid(start, 4096 - 64 - start) + number), content.right(64));
    }
}

void TestVerify::flippedBytesAnywhereAreFound()
{
    m_store->close();
    const QString path = m_store->files().database();
    const QByteArray original = contentOf(path);
    QRandomGenerator random(20261120);
    for (int round = 0; round < 25; ++round) {
        QByteArray damaged = original;
        const qsizetype place = random.bounded(int(original.size()));
        damaged[place] = char(damaged[place] ^ (1 << random.bounded(8)));
        writeTo(path, damaged);
        const auto report = verifyLedger(m_store->folder(), m_store->dataKey);
        MCS_OK(report);
        QVERIFY2(!report->problems.isEmpty(), qPrintable(QString::number(place)));
        // A damaged ledger is refused or read, but never mended silently or made worse.
        {
            const auto opened = m_store->open(OpenMode::ReadOnly);
            if (opened)
                static_cast<void>((*opened)->load());
        }
        QCOMPARE(contentOf(path), damaged);
    }
    writeTo(path, original);
    QCOMPARE(m_store->verified().problems, QStringList());
}

void TestVerify::aLostEndIsFound()
{
    m_store->close();
    const QString path = m_store->files().database();
    const QByteArray original = contentOf(path);
    for (const qsizetype size : {original.size() - 1, original.size() - 4096, original.size() / 2, qsizetype(4096),
             qsizetype(100), qsizetype(0)}) {
        writeTo(path, original.left(size));
        QVERIFY2(!m_store->verified().problems.isEmpty(), qPrintable(QString::number(size)));
    }
}

void TestVerify::aRuinedFileIsToldInAFewLines()
{
    m_store->close();
    const QString path = m_store->files().database();
    writeTo(path, QByteArray(contentOf(path).size(), 'x'));
    const QStringList found = m_store->verified().problems;
    QVERIFY2(found.size() >= 3 && found.size() <= 12, qPrintable(found.join(u'\n')));
    QCOMPARE(QSet<QString>(found.cbegin(), found.cend()).size(), found.size());
}

void TestVerify::exchangedPagesAreFound()
{
    m_store->close();
    const QString path = m_store->files().database();
    QByteArray content = contentOf(path);
    const QByteArray second = content.mid(4096, 4096);
    content.replace(4096, 4096, content.mid(2 * 4096, 4096));
    content.replace(2 * 4096, 4096, second);
    writeTo(path, content);
    QVERIFY(m_store->verified().problems.size() >= 2);
}

void TestVerify::aRewrittenAuditRowIsFound()
{
    tamper("DROP TRIGGER audit_no_update; UPDATE audit SET user = 'だれか' WHERE seq = 5;"
           "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit\nBEGIN SELECT raise(ABORT, 'audit rows never "
           "change'); END");
    const QStringList found = problems();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().contains(u'5'), qPrintable(found.constFirst()));
}

void TestVerify::aDeletedAuditRowIsFound()
{
    tamper("PRAGMA foreign_keys = OFF; DROP TRIGGER audit_no_delete; DROP TRIGGER audit_values_erasure; DELETE FROM "
           "audit WHERE seq = 7; "
           "DELETE FROM audit_values WHERE seq = 7");
    QVERIFY(problems().size() >= 2); // the row and the triggers
}

void TestVerify::aCutOffEndOfTheAuditLogIsFound()
{
    tamper("PRAGMA foreign_keys = OFF; DROP TRIGGER audit_no_delete; DROP TRIGGER audit_values_erasure; DELETE FROM "
           "audit WHERE seq > 20; "
           "DELETE FROM audit_values WHERE seq > 20;"
           "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit\nBEGIN SELECT raise(ABORT, 'audit rows are never "
           "deleted'); END;"
           "CREATE TRIGGER audit_values_erasure BEFORE DELETE ON audit_values\nWHEN NOT EXISTS (SELECT 1 FROM erasures "
           "WHERE kind = "
           "'audit' AND target = OLD.seq)\nBEGIN SELECT raise(ABORT, 'audit values are deleted with an erasure only'); "
           "END");
    QCOMPARE(problems().size(), 1);
}

void TestVerify::changedValuesAreFound()
{
    tamper("DROP TRIGGER audit_values_no_update; UPDATE audit_values SET after = '{\"name\":\"別人\"}' WHERE seq = 6;"
           "CREATE TRIGGER audit_values_no_update BEFORE UPDATE ON audit_values\nBEGIN SELECT raise(ABORT, 'audit "
           "values never change'); END;"
           "DROP TRIGGER document_values_no_update; UPDATE document_values SET content = x'7b';"
           "CREATE TRIGGER document_values_no_update BEFORE UPDATE ON document_values\n"
           "BEGIN SELECT raise(ABORT, 'values of issued papers never change'); END");
    QCOMPARE(problems().size(), 2);
}

void TestVerify::valuesErasedWithoutAnErasureAreFound()
{
    tamper("DROP TRIGGER audit_values_erasure; DELETE FROM audit_values WHERE seq = 6;"
           "CREATE TRIGGER audit_values_erasure BEFORE DELETE ON audit_values\nWHEN NOT EXISTS (SELECT 1 FROM erasures "
           "WHERE kind = "
           "'audit' AND target = OLD.seq)\nBEGIN SELECT raise(ABORT, 'audit values are deleted with an erasure only'); "
           "END");
    QCOMPARE(problems().size(), 1);
}

void TestVerify::anAddedTriggerIsFound()
{
    tamper("CREATE TRIGGER added AFTER INSERT ON staff BEGIN SELECT 1; END");
    QCOMPARE(problems().size(), 1);
}

void TestVerify::aDanglingReferenceIsFound()
{
    tamper("PRAGMA foreign_keys = OFF; DELETE FROM job_types");
    QVERIFY(!problems().isEmpty());
}

void TestVerify::aDamagedKeyFileIsFound()
{
    QByteArray content = contentOf(m_store->files().keys());
    content.replace("recovery", "recoverx");
    writeTo(m_store->files().keys(), content);
    QCOMPARE(problems().size(), 1);
}

void TestVerify::aWrongKeyIsAReportAndNoCrash()
{
    m_store->close();
    const auto report = verifyLedger(m_store->folder(), Secret::random(32));
    MCS_OK(report);
    QVERIFY(!report->problems.isEmpty());
    MCS_FAILS(verifyLedger(m_store->path(u"none"_s), m_store->dataKey), ErrorCode::NotFound);
}

void TestVerify::noNameIsReadableInAnyFile()
{
    const QStringList names{u"龍造寺 摩訶不思議"_s, u"Zanzibarovich"_s, u"secretplace"_s};
    const auto readable = [&] {
        QStringList found;
        QDirIterator files(m_store->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QByteArray content = contentOf(path);
            for (const QString &name : names) {
                const QByteArray utf16(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
                if (content.contains(name.toUtf8()) || content.contains(utf16))
                    found << path;
            }
        }
        return found;
    };
    Staff staff = aStaff(names.at(0), u"Zanzibarovich@example.jp"_s);
    staff.note = names.at(2);
    const auto stored = m_store->ledger->staff().save(staff);
    MCS_OK(stored);
    QStringList journalled;
    MCS_OK(m_store->ledger->atomically([&]() -> Result<void> {
        Staff changed = *stored;
        changed.note = u"other"_s; // the journal now holds the page with the earlier note
        const auto saved = m_store->ledger->staff().save(changed);
        for (int i = 0; saved && i < 2000; ++i) {
            const auto more = m_store->ledger->patients().save(aPatient(names.at(0)));
            if (!more)
                return more.error();
        }
        journalled = readable();
        const QFileInfo journal(m_store->files().database() + u"-journal"_s);
        if (!journal.exists() || journal.size() < 4096)
            return Error{ErrorCode::Io, u"no journal to look at"_s};
        return {};
    }));
    QCOMPARE(journalled, QStringList());
    QCOMPARE(readable(), QStringList());
    m_store->close();
    QCOMPARE(readable(), QStringList());
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
