// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/dateedit.h"
#include "tests/support/japanese.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using mcs::app::DateEdit;

class TestDateEdit : public QObject
{
    Q_OBJECT

    const QDate today{2026, 11, 20};

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }

    void everyUsualWayOfWritingIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("R8.4.1") << u"R8.4.1"_s << QDate(2026, 4, 1);
        QTest::newRow("8.4.1") << u"8.4.1"_s << QDate(2026, 4, 1);
        QTest::newRow("full width") << u"Ｒ８．４．１"_s << QDate(2026, 4, 1);
        QTest::newRow("long") << u"令和8年4月1日"_s << QDate(2026, 4, 1);
        QTest::newRow("eight digits") << u"20260401"_s << QDate(2026, 4, 1);
        QTest::newRow("slashes") << u"2026/4/1"_s << QDate(2026, 4, 1);
        QTest::newRow("this year") << u"4/1"_s << QDate(2026, 4, 1);
        QTest::newRow("this month") << u"3"_s << QDate(2026, 11, 3);
        QTest::newRow("empty") << QString() << QDate();
    }
    void everyUsualWayOfWritingIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        DateEdit edit(today);
        edit.setText(typed);
        QVERIFY(edit.parsed().ok());
        QCOMPARE(edit.date(), date);
    }

    void leavingTheFieldShowsTheDateInBothCalendars()
    {
        DateEdit edit(today);
        edit.setText(u"R8.4.1"_s);
        QCOMPARE(edit.text(), u"令和8年4月1日"_s);
        QVERIFY(edit.lineEdit()->accessibleDescription().startsWith(u"2026/4/1"_s));
    }

    void aDateThatDoesNotExistIsKeptAsTypedAndRefused()
    {
        DateEdit edit(today);
        edit.setText(u"R8.2.30"_s);
        QCOMPARE(edit.text(), u"R8.2.30"_s);
        QVERIFY(!edit.parsed().ok());
        QVERIFY(!edit.date().isValid());
        edit.setText(u"H31.5.1"_s);
        QVERIFY(edit.parsed().error().message.contains(u"令和元年5月1日"_s));
    }

    void keysChangeDayAndMonth()
    {
        DateEdit edit(today);
        edit.setDate({2026, 12, 31});
        QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
        QCOMPARE(edit.date(), QDate(2027, 1, 1));
        QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
        QCOMPARE(edit.date(), QDate(2026, 12, 31));
        QTest::keyClick(edit.lineEdit(), Qt::Key_PageUp);
        QTest::keyClick(edit.lineEdit(), Qt::Key_PageUp);
        QCOMPARE(edit.date(), QDate(2027, 2, 28));
        edit.setText({});
        QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
        QCOMPARE(edit.date(), today);
        edit.setText({});
        QTest::keyClick(edit.lineEdit(), Qt::Key_Semicolon, Qt::ControlModifier);
        QCOMPARE(edit.date(), today);
    }
};

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
