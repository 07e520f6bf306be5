// SPDX-License-Identifier: Apache-2.0
// Record names, form values and permissions.
#include "models/domain/formvalues.h"
#include "models/domain/permissions.h"
#include "tests/support/japanese.h"

#include <QtTest/QtTest>

using namespace mcs::domain;
using namespace Qt::StringLiterals;

class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }

    void aRecordIsNamedByKindAndNumber()
    {
        QCOMPARE(toText(StaffId{12}), u"staff-12"_s);
        QCOMPARE(idFromText<StaffId>(u"staff-12"_s), StaffId{12});
        for (const QString &text :
            {u"patient-12"_s, u"staff-"_s, u"staff-x"_s, u"staff-0"_s, u"staff--1"_s, u"12"_s, u""_s})
            QVERIFY2(!idFromText<StaffId>(text), qPrintable(text));
    }

    void formValuesSurviveBeingKept()
    {
        FormValues values;
        values.fields = {{u"staff.name"_s, u"葛󠄀城 𠮷男"_s}, {u"facility.name"_s, u"みどり在宅クリニック"_s},
            {u"manager.name"_s, QString()}};
        values.dates = {{u"form.date"_s, QDate(2026, 11, 20)}, {u"other.date"_s, QDate()}};
        values.rosters = {{u"users"_s, {{{u"name"_s, u"髙橋 﨑子"_s}, {u"job"_s, u"医師"_s}}, {}}}, {u"empty"_s, {}}};
        values.person = u"葛󠄀城 𠮷男"_s;
        QCOMPARE(FormValues::fromJson(values.toJson()), values);
        QCOMPARE(FormValues::fromJson(values.toJson()).toJson(), values.toJson());
        QCOMPARE(FormValues::fromJson("no json"), FormValues());
    }

    void theOrderOfFillingDoesNotChangeTheBytes()
    {
        FormValues one;
        one.fields.insert(u"a"_s, u"1"_s);
        one.fields.insert(u"b"_s, u"2"_s);
        FormValues other;
        other.fields.insert(u"b"_s, u"2"_s);
        other.fields.insert(u"a"_s, u"1"_s);
        QCOMPARE(one.toJson(), other.toJson());
        other.fields.insert(u"a"_s, u"9"_s);
        QVERIFY(one.toJson() != other.toJson());
    }

    void fillsHaveTheNamesOfTheCommandLine()
    {
        QCOMPARE(fillName(Fill::Blank), u"blank"_s);
        QCOMPARE(fillName(Fill::Unsigned), u"unsigned"_s);
        QCOMPARE(fillName(Fill::Full), u"full"_s);
    }

    void eachRoleMayDoWhatTheMatrixSays_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<bool>>("allowed"); // appoint, edit, print, settings, audit
        const auto row = [](UserRole role, const QString &name, const QList<bool> &allowed) {
            QTest::newRow(qUtf8Printable(name)) << static_cast<int>(role) << name << allowed;
        };
        row(UserRole::FacilityManager, u"事業所管理者"_s, {true, true, true, true, true});
        row(UserRole::McsAdministrator, u"MCS管理者"_s, {false, true, true, true, true});
        row(UserRole::Assistant, u"補助"_s, {false, false, true, false, false});
        row(UserRole::Auditor, u"監査"_s, {false, false, false, false, true});
    }
    void eachRoleMayDoWhatTheMatrixSays()
    {
        QFETCH(int, role);
        QFETCH(QString, name);
        QFETCH(QList<bool>, allowed);
        const auto user = static_cast<UserRole>(role);
        QCOMPARE(roleName(user), name);
        const QList<Permission> permissions{Permission::AppointAdministrator, Permission::EditRecords,
            Permission::PrintForms, Permission::EditSettings, Permission::ReadAudit};
        QList<bool> found;
        for (const Permission permission : permissions)
            found += isAllowed(user, permission);
        QCOMPARE(found, allowed);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
