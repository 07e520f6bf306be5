// SPDX-License-Identifier: Apache-2.0
// Who gets which paper, and what stands on it.
#include "models/policy/formfilling.h"

#include "tests/support/builders.h"
#include "tests/support/japanese.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aPatient;
using mcs::tests::aStaff;

class TestFormFilling : public QObject
{
    Q_OBJECT

    Records m_records;
    std::optional<Policy> m_policy;
    const QDate m_today{2026, 11, 20};

    Staff add(Staff staff)
    {
        staff.id = StaffId{m_records.staff.size() + 1};
        m_records.staff.append(staff);
        return staff;
    }
    Patient add(Patient patient)
    {
        patient.id = PatientId{m_records.patients.size() + 1};
        m_records.patients.append(patient);
        return patient;
    }
    void sign(StaffId staff)
    {
        StaffPledge pledge;
        pledge.staff = staff;
        pledge.status = PledgeStatus::Signed;
        pledge.signedOn = QDate(2025, 4, 1);
        m_records.pledges.append(pledge);
    }
    void appoint(StaffId staff, QDate from, QDate to)
    {
        Appointment appointment;
        appointment.staff = staff;
        appointment.role = OfficeRole::FacilityManager;
        appointment.from = from;
        appointment.to = to;
        m_records.appointments.append(appointment);
    }
    FormRequest request(const QString &role, const QStringList &subjects = {}) const
    {
        FormRequest made;
        made.role = role;
        made.subjects = subjects;
        made.date = m_today;
        return made;
    }
    FormRequest allMissing(const QString &role) const
    {
        FormRequest made = request(role);
        made.allMissing = true;
        return made;
    }
    Result<QList<FormCopy>> copies(const FormRequest &made) const { return formCopies(made, m_records, *m_policy); }
    static QStringList subjectsOf(const QList<FormCopy> &list)
    {
        QStringList subjects;
        for (const FormCopy &copy : list)
            subjects.append(copy.subject);
        return subjects;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }
    void init()
    {
        m_records = {};
        m_records.facility.id = FacilityId{1};
        m_records.facility.name = u"みどり在宅クリニック"_s;
        m_records.facility.address = u"茨城県那珂郡東海村見本一丁目２番３号"_s;
        m_records.facility.tel = u"029-000-0000"_s;
        m_policy = *PolicyLibrary().load(u"tokai"_s, true, {});
    }

    void theApplicationListsAllUsersInServiceInGojuonOrder()
    {
        add(aStaff().named(u"山田 太郎"_s, u"ヤマダ タロウ"_s).leftOn({2026, 10, 31}));
        const Staff second = add(aStaff()
                                     .named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s)
                                     .withJob(u"医師"_s)
                                     .withSex(Sex::Female)
                                     .withEmail(u"saki@midori.example.jp"_s));
        add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s).withSex(Sex::Male));
        add(aStaff().notUsingMcs().withoutTerms());
        const auto made = copies(request(u"application"_s));
        QVERIFY(made);
        QCOMPARE(made->size(), 1);
        const FormValues &values = made->first().values;
        QCOMPARE(made->first().subject, u"facility-1"_s);
        const auto rows = values.rosters.value(u"users"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].value(u"name"_s), u"葛󠄀城 𠮷男"_s);
        QCOMPARE(rows[0].value(u"sex"_s), u"男"_s);
        QCOMPARE(rows[1].value(u"job"_s), u"医師"_s);
        QCOMPARE(rows[1].value(u"name"_s), u"髙橋 﨑子"_s);
        QCOMPARE(rows[1].value(u"sex"_s), u"女"_s);
        QCOMPARE(rows[1].value(u"email"_s), u"saki@midori.example.jp"_s);
        QCOMPARE(rows[1].value(u"kind"_s), u"新規"_s);
        QCOMPARE(values.fields.value(u"facility.name"_s), u"みどり在宅クリニック"_s);
        QCOMPARE(values.fields.value(u"facility.tel"_s), u"029-000-0000"_s);
        QCOMPARE(values.dates.value(u"form.date"_s), m_today);
        QVERIFY(second.id.isStored());
    }

    void somebodyWithoutAgreedTermsRefusesTheApplicationButNotTheBlankForm()
    {
        add(aStaff().named(u"鈴木 一郎"_s).withoutTerms());
        const auto refused = copies(request(u"application"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY(refused.error().message.contains(u"鈴木 一郎"_s));
        QCOMPARE(refused.error().articles.first(), (Citation{u"tokai"_s, u"別紙様式１ 注記"_s}));
        FormRequest blank = request(u"application"_s);
        blank.blank = true;
        QCOMPARE(copies(blank)->size(), 1);
        QCOMPARE(copies(blank)->first(), FormCopy{});
    }

    void anApplicationForNobodyIsRefused()
    {
        QCOMPARE(copies(request(u"application"_s)).error().code, ErrorCode::InvalidInput);
    }

    void theRosterMayBeChosenByIdOrAddress()
    {
        const Staff first
            = add(aStaff().named(u"山田 太郎"_s, u"ヤマダ タロウ"_s).withEmail(u"taro@midori.example.jp"_s));
        const Staff second = add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s));
        add(aStaff());
        const auto made
            = copies(request(u"application"_s, {u" Taro@midori.example.jp"_s, toText(second.id), toText(first.id)}));
        QCOMPARE(made->first().values.rosters.value(u"users"_s).size(), 2);
        const auto unknown = copies(request(u"application"_s, {u"staff-99"_s}));
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QVERIFY(unknown.error().message.contains(u"staff-99"_s));
    }

    void whoHasLeftCannotStandOnTheRoster()
    {
        const Staff left = add(aStaff().named(u"山田 太郎"_s).leftOn({2026, 10, 31}));
        QVERIFY(copies(request(u"application"_s, {toText(left.id)})).error().message.contains(u"山田 太郎"_s));
    }

    void theManagerIsWhoHeldTheOfficeOnTheDateOfTheForm()
    {
        const Staff old = add(aStaff().named(u"髙橋 﨑子"_s));
        const Staff now = add(aStaff().named(u"森 鷗外"_s));
        appoint(old.id, {2024, 4, 1}, {2026, 9, 30});
        appoint(now.id, {2026, 10, 1}, {});
        FormRequest made = request(u"facility-pledge"_s);
        QCOMPARE(copies(made)->first().values.fields.value(u"manager.name"_s), u"森 鷗外"_s);
        made.date = QDate(2026, 9, 30);
        QCOMPARE(copies(made)->first().values.fields.value(u"manager.name"_s), u"髙橋 﨑子"_s);
        made.date = QDate(2024, 3, 31);
        QCOMPARE(copies(made)->first().values.fields.value(u"manager.name"_s), QString());
    }

    void allMissingPledgesAreThoseOfUsersInServiceWithoutOne()
    {
        const Staff yamada = add(aStaff().named(u"山田 太郎"_s, u"ヤマダ タロウ"_s));
        const Staff katsuragi
            = add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s).livingAt(u"茨城県水戸市見本町1-2-3"_s));
        const Staff pledged = add(aStaff());
        sign(pledged.id);
        add(aStaff().notUsingMcs());
        add(aStaff().leftOn({2026, 10, 31}));
        const auto made = copies(allMissing(u"staff-pledge"_s));
        QCOMPARE(subjectsOf(*made), QStringList({toText(katsuragi.id), toText(yamada.id)}));
        QCOMPARE(made->first().values.fields.value(u"staff.name"_s), u"葛󠄀城 𠮷男"_s);
        QCOMPARE(made->first().values.fields.value(u"staff.address"_s), u"茨城県水戸市見本町1-2-3"_s);
        QCOMPARE(made->first().values.person, u"葛󠄀城 𠮷男"_s);
    }

    void whenNothingIsMissingThereAreNoCopies()
    {
        const Staff staff = add(aStaff());
        sign(staff.id);
        QVERIFY(copies(allMissing(u"staff-pledge"_s))->isEmpty());
        QVERIFY(copies(allMissing(u"consent"_s))->isEmpty());
    }

    void allMissingConsentsAreThoseOfPatientsToBeShared()
    {
        const Patient tokai = add(aPatient().named(u"東海 松太郎"_s, u"トウカイ マツタロウ"_s));
        const Patient ibaraki = add(aPatient().named(u"茨城 トメ"_s, u"イバラキ トメ"_s));
        add(aPatient().notSharedInMcs());
        add(aPatient().endedOn({2026, 11, 1}));
        const Patient refused = add(aPatient());
        Consent consent;
        consent.patient = refused.id;
        consent.status = ConsentStatus::Refused;
        m_records.consents.append(consent);
        const Staff explainer = add(aStaff().named(u"斎藤 花子"_s));
        FormRequest made = allMissing(u"consent"_s);
        made.explainer = explainer.id;
        const auto list = copies(made);
        QCOMPARE(subjectsOf(*list), QStringList({toText(ibaraki.id), toText(tokai.id)}));
        const FormValues &values = list->first().values;
        QCOMPARE(values.fields.value(u"patient.name"_s), u"茨城 トメ"_s);
        QCOMPARE(values.fields.value(u"explainer.facility"_s), u"みどり在宅クリニック"_s);
        QCOMPARE(values.fields.value(u"explainer.name"_s), u"斎藤 花子"_s);
    }

    void aPatientIsChosenByIdOnly()
    {
        const Patient patient = add(aPatient());
        QCOMPARE(copies(request(u"consent"_s, {toText(patient.id)}))->size(), 1);
        QCOMPARE(copies(request(u"consent"_s, {u"staff-1"_s})).error().code, ErrorCode::NotFound);
    }

    void thePacketIsMissingUntilItIsHandedInThenOnlyWhoWasAdded()
    {
        const Staff first = add(aStaff());
        QCOMPARE(copies(allMissing(u"application"_s))->size(), 1);
        Submission submission;
        submission.status = SubmissionStatus::Submitted;
        submission.roster = {first.id};
        m_records.submissions.append(submission);
        QVERIFY(copies(allMissing(u"application"_s))->isEmpty());
        QVERIFY(copies(allMissing(u"facility-pledge"_s))->isEmpty());
        const Staff added = add(aStaff().named(u"森 鷗外"_s));
        const auto addition = copies(allMissing(u"application"_s));
        QCOMPARE(addition->first().values.rosters.value(u"users"_s).size(), 1);
        QCOMPARE(addition->first().values.rosters.value(u"users"_s).first().value(u"name"_s), u"森 鷗外"_s);
        QCOMPARE(addition->first().roster, QList<StaffId>{added.id});
        QVERIFY(copies(allMissing(u"facility-pledge"_s))->isEmpty());
    }

    void aFormThePolicyDoesNotHaveIsNotFound()
    {
        QCOMPARE(copies(request(u"withdrawal"_s)).error().code, ErrorCode::NotFound);
    }

    void aFormNeedsADateUnlessItIsBlank()
    {
        FormRequest made = request(u"facility-pledge"_s);
        made.date = {};
        QCOMPARE(copies(made).error().code, ErrorCode::InvalidInput);
        made.blank = true;
        QVERIFY(copies(made));
    }
};

QTEST_GUILESS_MAIN(TestFormFilling)
#include "tst_formfilling.moc"
