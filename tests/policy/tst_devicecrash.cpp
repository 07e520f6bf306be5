// SPDX-License-Identifier: Apache-2.0
// Killed while things come back: of each carry-out all of what came back is written, or nothing.
#include "tests/support/devices.h"
#include "tests/support/ledger.h"

#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

namespace {

const QString user = u"葛󠄀城 𠮷男"_s;

QList<DeviceRegister::ItemReturn> everything(const CarryOut &carryOut)
{
    QList<DeviceRegister::ItemReturn> items;
    for (qsizetype i = 0; i < carryOut.items.size(); ++i)
        items.append({i, TestLedger::today, TestLedger::today});
    return items;
}

// The child: gives back what is outside, one request after the other, and prints each after it was written.
int giveEverythingBack(const QString &folder)
{
    const auto keys = must(mcs::store::KeyFile::load(folder + u"/ledger.keys"_s));
    const FixedClock clock(TestLedger::today);
    const auto ledger = must(mcs::store::openLedger(
        {folder, user, must(keys.unlock(user, TestLedger::password(), {})), mcs::store::OpenMode::ReadWrite}, clock));
    const Policy policy = must(PolicyLibrary().load(u"tokai"_s, true, {}));
    Registers registers(*ledger, policy, clock);
    for (const CarryOut &carryOut : must(ledger->carryOuts().all())) {
        if (carryOut.status != CarryOutStatus::Out)
            continue;
        must(registers.devices().giveBackItems(carryOut.id, everything(carryOut)));
        std::printf("%lld\n", static_cast<long long>(carryOut.id.value));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class TestDeviceCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameBackIsWrittenWholeOrNotAtAll()
    {
        const auto ledger = aLedger();
        const Staff administrator = ledger->add(aStaff());
        const Staff nurse = ledger->add(aStaff());
        ledger->appoint(administrator, OfficeRole::McsAdministrator, {2026, 4, 1});
        DeviceRegister &devices = ledger->registers().devices();
        const QDate day = TestLedger::today.addDays(-2);
        for (int i = 0; i < 40; ++i) {
            CarryOut carryOut = aCarryOut(nurse, {}, day, TestLedger::today);
            for (const QString &medium : {u"USBメモリ"_s, u"紙の名簿"_s, u"カメラ"_s})
                carryOut.items.append({{}, medium, u"連絡先一覧"_s, {}, {}, {}});
            carryOut = must(devices.saveDraft(carryOut));
            must(devices.apply(carryOut.id, day));
            must(devices.decide(carryOut.id, {true, day, administrator.id, {}, {}}));
            must(devices.takeOut(carryOut.id, day));
        }
        ledger->close();
        QSet<qint64> written;
        for (const int lines : {1, 9}) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--give-back"_s, ledger->folder()});
            QByteArray printed;
            while (printed.count('\n') < lines && child.waitForReadyRead(20000))
                printed += child.readAllStandardOutput();
            QVERIFY2(printed.count('\n') >= lines, "the child wrote nothing");
            child.kill(); // SIGKILL
            QVERIFY(child.waitForFinished());
            printed += child.readAllStandardOutput();
            for (const QByteArray &id : printed.left(printed.lastIndexOf('\n')).split('\n'))
                written.insert(id.toLongLong());
        }
        ledger->reopen();
        qsizetype returned = 0;
        for (const CarryOut &carryOut : ledger->records().carryOuts) {
            const auto back = std::count_if(carryOut.items.cbegin(), carryOut.items.cend(),
                [](const CarryOutItem &item) { return item.returnedOn.isValid() && item.erasedOn.isValid(); });
            const bool isBack = carryOut.status == CarryOutStatus::Returned;
            QCOMPARE(back, isBack ? 3 : 0);
            QCOMPARE(carryOut.returnedOn.isValid(), isBack);
            QVERIFY(isBack || !written.contains(carryOut.id.value));
            returned += isBack ? 1 : 0;
        }
        QVERIFY(returned >= written.size());
        QVERIFY(returned <= written.size() + 2); // at most the one that was written but not printed, each time
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--give-back"_L1)
        return giveEverythingBack(arguments.at(2));
    TestDeviceCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_devicecrash.moc"
