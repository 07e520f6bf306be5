// SPDX-License-Identifier: Apache-2.0
// A list of devices from a file: all rows or none, each problem with its row.
#include "models/policy/imports.h"
#include "tests/support/ledger.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

namespace {

const QString heading = u"管理番号,名称,種別,所有,登録日,利用者\n"_s;

QByteArray sample()
{
    QFile file(QStringLiteral(MCS_FIXTURES "/samples/devices.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample of devices");
    return file.readAll();
}

} // namespace

class TestDeviceImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;

    Result<ImportReport> import(const QByteArray &bytes, const ImportOptions &options = {})
    {
        return importCsv(ImportKind::Devices, bytes, options, m_ledger->registers(), m_ledger->ledger());
    }
    Device device(const QString &number) const
    {
        for (const Device &device : m_ledger->records().devices) {
            if (device.ledgerNumber == number)
                return device;
        }
        return {};
    }
    QStringList problems(const QString &rows)
    {
        QStringList list;
        const ImportReport report = must(import((heading + rows).toUtf8()));
        for (const ImportProblem &problem : report.problems)
            list.append(u"%1 %2"_s.arg(problem.line).arg(problem.column));
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_ledger->add(aStaff().named(u"渡邉 はるか"_s).withEmail(u"watanabe@midori.example.jp"_s));
        m_ledger->add(aStaff().named(u"佐々木 美咲"_s));
    }

    void theSampleIsBroughtInWithItsUsers()
    {
        const ImportReport tried = must(import(sample(), {.dryRun = true}));
        QCOMPARE(tried.added, 3);
        QVERIFY(m_ledger->records().devices.isEmpty());
        const ImportReport report = must(import(sample()));
        QCOMPARE(report.problems, QList<ImportProblem>());
        QCOMPARE(m_ledger->records().devices.size(), 3);
        const Device tablet = device(u"T-001"_s);
        QCOMPARE(tablet.type, DeviceType::Tablet);
        QCOMPARE(tablet.owner, DeviceOwner::Facility);
        QCOMPARE(tablet.serial, u"SN-0001"_s);
        QCOMPARE(tablet.location, u"鍵付き書庫A"_s);
        QCOMPARE(tablet.registeredOn, QDate(2025, 4, 1));
        QCOMPARE(openAssignment(tablet)->lentOn, QDate(2025, 4, 1));
        QVERIFY(!openAssignment(device(u"T-002"_s)));
        const Device phone = device(u"P-001"_s);
        QCOMPARE(phone.owner, DeviceOwner::Personal);
        QCOMPARE(m_ledger->records().staff.at(1).id, phone.personalOwner);
        QCOMPARE(openAssignment(phone)->staff, phone.personalOwner);
        const auto entries = must(m_ledger->ledger().audit({}, 0, 1));
        QCOMPARE(entries.first().action, u"import"_s);
        QCOMPARE(must(import(sample())).unchanged, 3);
    }

    void aFileFromExcelOnJapaneseWindowsIsRead()
    {
        QByteArray cp932 = QStringEncoder("windows-31j")(heading + u"T-009,受付PC,ＰＣ,共用,H30/7/1,\r\n"_s);
        QVERIFY(!cp932.isEmpty());
        QCOMPARE(must(import(cp932)).added, 1);
        QCOMPARE(device(u"T-009"_s).type, DeviceType::Pc);
        QCOMPARE(device(u"T-009"_s).registeredOn, QDate(2018, 7, 1));
    }

    void everyProblemIsNamedAndNothingIsSaved()
    {
        QCOMPARE(problems(u"T-1,甲,タブレット,共用,,\n"
                          "t-１,乙,タブレット,共用,,\n"
                          ",丙,タブレット,共用,,\n"
                          "T-4,,時計,会社,R9.1.1,\n"
                          "T-5,戊,タブレット,個人,,\n"
                          "T-6,己,タブレット,共用,,知らない 人\n"_s),
            QStringList({u"3 管理番号"_s, u"4 管理番号"_s, u"5 名称"_s, u"5 種別"_s, u"5 所有"_s, u"5 登録日"_s,
                u"6 利用者"_s, u"7 利用者"_s}));
        QVERIFY(m_ledger->records().devices.isEmpty());
        const auto headings = import("名称,種別,所有\nA,PC,共用\n");
        QVERIFY(!headings);
        QVERIFY(headings.error().details.first().contains(u"管理番号"_s));
        QVERIFY(!import(heading.toUtf8()));
    }

    void theRulesOfTheRegisterHoldForEveryRow()
    {
        // Lent to somebody who did not work here on that day, found only when it is entered.
        m_ledger->add(aStaff().named(u"見本 新人"_s).joinedOn({2026, 11, 1}));
        const QString rows = u"T-1,甲,タブレット,共用,R8.4.1,見本　新人\nT-2,乙,タブレット,共用,R8.4.1,\n"_s;
        QCOMPARE(must(import((heading + rows).toUtf8())).added, 2);
        QCOMPARE(openAssignment(device(u"T-1"_s))->lentOn, QDate(2026, 11, 1)); // from the first day of work on
        QCOMPARE(problems(u"T-3,丙,タブレット,個人,R8.4.1,見本 新人\nT-2,乙,タブレット,共用,R8.4.1,見本 "
                          "新人\nT-2,乙,タブレット,共用,,\n"_s),
            QStringList({u"4 管理番号"_s}));
        QVERIFY(!device(u"T-3"_s).id.isStored());
    }

    void usersAreFoundByAddressWhereTheNameIsNotEnough()
    {
        m_ledger->add(aStaff().named(u"渡辺 はるか"_s).withEmail(u"haruka@midori.example.jp"_s));
        QCOMPARE(problems(u"T-1,甲,タブレット,共用,,渡邉 はるか\n"_s), QStringList({u"2 利用者"_s}));
        QCOMPARE(problems(u"T-1,甲,タブレット,共用,,ＨＡＲＵＫＡ@midori.example.jp\n"_s), QStringList());
        QCOMPARE(openAssignment(device(u"T-1"_s))->staff, m_ledger->records().staff.last().id);
    }

    void whatTheLedgerHasIsKeptAndCompleted()
    {
        QCOMPARE(problems(u"T-1,甲,タブレット,共用,,\n"_s), QStringList());
        const ImportReport report
            = must(import((heading + u"Ｔ-1,別の名,ノートPC,共用,R8.4.1,佐々木 美咲\n"_s).toUtf8()));
        QCOMPARE(report.completed, 1);
        QCOMPARE(report.remarks.size(), 2); // the name and the kind stay
        const Device kept = device(u"T-1"_s);
        QCOMPARE(kept.name, u"甲"_s);
        QCOMPARE(kept.type, DeviceType::Tablet);
        QCOMPARE(kept.registeredOn, QDate(2026, 4, 1));
        QVERIFY(openAssignment(kept));
    }

    void aLongListComesInAtOnce()
    {
        QString rows;
        for (int i = 1; i <= 1500; ++i)
            rows += u"N-%1,端末%1,タブレット,事業所貸与,R8.4.1,\n"_s.arg(i);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(must(import((heading + rows).toUtf8())).added, 1500);
        QVERIFY2(timer.elapsed() < 15000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestDeviceImport)
#include "tst_deviceimport.moc"
