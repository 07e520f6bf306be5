// SPDX-License-Identifier: Apache-2.0
// Records as tables, and the words of the audit log for every column there is.
#include "models/store/mapping.h"
#include "models/tables/auditwords.h"
#include "models/tables/exports.h"
#include "models/tables/subjectnames.h"
#include "tests/support/japanese.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::tables;

class TestExports : public QObject
{
    Q_OBJECT

    Records m_records;
    const policy::Policy m_policy = *policy::PolicyLibrary().load(u"tokai"_s, true, {});

    Exports::Table table(ExportKind kind) const
    {
        return Exports::table(kind, m_records, m_records.memberships, m_policy, QDate(2026, 11, 20));
    }
    static QString cell(const Exports::Table &table, const QString &heading, qsizetype row = 0)
    {
        return table.rows.value(row).value(table.header.indexOf(heading));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }
    void init()
    {
        m_records = {};
        m_records.facility.name = u"みどり在宅クリニック"_s;
        Staff staff;
        staff.id = StaffId{3};
        staff.name = u"葛󠄀城 𠮷男"_s;
        staff.joinedOn = QDate(2019, 4, 1);
        m_records.staff = {staff};
        Patient patient;
        patient.id = PatientId{7};
        patient.name = u"茨城 トメ"_s;
        patient.contacts = {{ContactKind::Emergency, u"茨城 ふみ"_s, u"妻"_s, u"090"_s, {}},
            {ContactKind::Family, u"茨城 健"_s, u"長男"_s, {}, {}}, {ContactKind::Family, u"二人目"_s, {}, {}, {}}};
        m_records.patients = {patient};
        Group group;
        group.id = GroupId{9};
        group.name = u"茨城様グループ"_s;
        group.patient = patient.id;
        m_records.groups = {group};
    }

    void everyKindHasANameATitleAndRowsAsWideAsItsHeadings()
    {
        Device device;
        device.id = DeviceId{1};
        m_records.devices = {device};
        CarryOut carryOut;
        carryOut.applicant = StaffId{3};
        carryOut.items = {CarryOutItem(), CarryOutItem()};
        m_records.carryOuts = {carryOut};
        m_records.consents = {Consent()};
        m_records.pledges = {StaffPledge()};
        m_records.submissions = {Submission()};
        m_records.memberships = {Membership()};
        m_records.trainings = {TrainingSession()};
        m_records.policyDocuments = {PolicyDocument()};
        m_records.incidents = {Incident()};
        SelfInspection inspection;
        inspection.lines = {InspectionLine()};
        m_records.inspections = {inspection};
        ContinuityPlan plan;
        plan.contacts = {ContinuityContact()};
        m_records.continuityPlans = {plan};
        m_records.notices = {mcs::domain::Notice()};
        m_records.provisions = {ThirdPartyProvision()};
        m_records.secondaryUses = {SecondaryUse()};
        m_records.photoConsents = {PhotoConsent()};
        m_records.disasters = {DisasterEvent()};
        Procedure procedure;
        procedure.kind = u"facility-start"_s;
        procedure.steps = {{u"offices"_s, {}, {}, {}, {}}};
        m_records.procedures = {procedure};
        for (const QString &name : Exports::names()) {
            const auto kind = Exports::fromName(name);
            QVERIFY(kind && Exports::name(*kind) == name && !Exports::title(*kind).isEmpty());
            if (*kind == ExportKind::Audit)
                continue;
            const auto made = table(*kind);
            QVERIFY2(!made.rows.isEmpty(), qUtf8Printable(name));
            for (const QStringList &row : made.rows)
                QCOMPARE(row.size(), made.header.size());
            QCOMPARE(QSet<QString>(made.header.begin(), made.header.end()).size(), made.header.size());
        }
        QCOMPARE(table(ExportKind::CarryOuts).rows.size(), 2); // one for each thing
        QVERIFY(!Exports::fromName(u"people"_s));
    }

    void namesStandWhereTheRecordHoldsNumbers()
    {
        Membership member;
        member.group = GroupId{9};
        member.staff = StaffId{3};
        member.status = MembershipStatus::Removed;
        m_records.memberships = {member};
        const auto members = table(ExportKind::Members);
        QCOMPARE(cell(members, u"グループ名"_s), u"茨城様グループ"_s);
        QCOMPARE(cell(members, u"氏名"_s), u"葛󠄀城 𠮷男"_s);
        const auto groups = table(ExportKind::Groups);
        QCOMPARE(cell(groups, u"患者"_s), u"茨城 トメ"_s);
        QCOMPARE(cell(groups, u"連携元"_s), u"みどり在宅クリニック"_s);
        QCOMPARE(cell(groups, u"ID"_s), u"group-9"_s);
    }

    void aTrainingHasARowForEverybodyAndADocumentForWhoWasNotTold()
    {
        TrainingSession training;
        training.title = u"年次研修"_s;
        training.topics = {u"passwords"_s};
        training.attendances = {{StaffId{3}, QDate(2026, 5, 1), true}, {StaffId{4}, QDate(2026, 5, 1), false}};
        m_records.trainings = {training};
        const auto trainings = table(ExportKind::Trainings);
        QCOMPARE(trainings.rows.size(), 2);
        QCOMPARE(cell(trainings, u"出席者"_s), u"葛󠄀城 𠮷男"_s);
        QCOMPARE(cell(trainings, u"項目"_s), u"ID・パスワード・ログアウト・離席"_s);
        PolicyDocument document;
        document.title = u"準則"_s;
        document.version = u"第2版"_s;
        m_records.policyDocuments = {document};
        QCOMPARE(cell(table(ExportKind::Briefings), u"周知日"_s), u"未"_s);
    }

    void theFirstContactOfEachKindIsWritten()
    {
        const auto patients = table(ExportKind::Patients);
        QCOMPARE(cell(patients, u"家族氏名"_s), u"茨城 健"_s);
        QCOMPARE(cell(patients, u"続柄"_s), u"長男"_s);
        QCOMPARE(cell(patients, u"緊急連絡先氏名"_s), u"茨城 ふみ"_s);
        QCOMPARE(cell(table(ExportKind::Staff), u"入職日"_s), u"2019/4/1"_s);
    }

    void everyColumnHasAWordOrIsLeftOutOnPurpose()
    {
        // What says nothing to a reader.
        const QStringList hidden{u"staff/email_key"_s, u"user/slot_id"_s, u"snooze/item"_s,
            u"adopted-policy/policy_files"_s, u"adopted-policy/path"_s};
        QStringList without;
        const auto look = [&]<class Record>(const Record &) {
            using Map = store::Mapping<Record>;
            QStringList columns = Map::columns();
            for (const store::ListTable &list : Map::lists())
                columns << list.table << list.columns;
            for (const QString &column : std::as_const(columns)) {
                const QString name = Map::entity() + u'/' + column;
                if (AuditWords::field(Map::entity(), column).isEmpty() != hidden.contains(name))
                    without << name;
            }
            if (AuditWords::entity(Map::entity()).isEmpty())
                without << Map::entity();
        };
        look(Facility());
#define MCS_LOOK(Type, name) look(Type());
        MCS_RECORD_KINDS(MCS_LOOK)
#undef MCS_LOOK
        QVERIFY2(without.isEmpty(), qUtf8Printable(without.join(u' ')));
    }

    void enumeratorsAndReferencesAreToldInWords()
    {
        const SubjectNames names(m_records);
        AuditEntry entry;
        entry.action = u"update"_s;
        entry.entity = u"membership"_s;
        entry.entityId = 4;
        entry.before = {{u"status"_s, 1}, {u"approved_by"_s, QJsonValue()}};
        entry.after = {{u"status"_s, 2}, {u"approved_by"_s, 3}};
        const auto changes = AuditWords::changed(entry, &names);
        QCOMPARE(changes.size(), 2);
        for (const AuditWords::Change &change : changes) {
            QVERIFY(change.hadBefore);
            QVERIFY2(!change.after.contains(u'2'), qUtf8Printable(change.after));
        }
        QVERIFY(std::any_of(changes.begin(), changes.end(),
            [](const AuditWords::Change &change) { return change.after == u"葛󠄀城 𠮷男"_s; }));
        QVERIFY(!AuditWords::sentence(entry).contains(u"approved"_s));
    }

    void anAuditTableHasALineForEachEntry()
    {
        AuditEntry entry;
        entry.sequence = 12;
        entry.at = QDateTime(QDate(2026, 11, 20), QTime(9, 5, 7));
        entry.user = u"斎藤 花子"_s;
        entry.action = u"update"_s;
        entry.entity = u"patient"_s;
        entry.entityId = 7;
        entry.before = {{u"tel"_s, u"1"_s}};
        entry.after = {{u"tel"_s, u"2"_s}};
        const auto made = Exports::auditTable({entry}, m_records);
        QCOMPARE(cell(made, u"番号"_s), u"12"_s);
        QCOMPARE(cell(made, u"日時"_s), u"2026/11/20 09:05:07"_s);
        QCOMPARE(cell(made, u"対象の名前"_s), u"茨城 トメ"_s);
        QCOMPARE(cell(made, u"対象のID"_s), u"patient-7"_s);
        QVERIFY(cell(made, u"内容"_s).contains(u"1 → 2"_s));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
