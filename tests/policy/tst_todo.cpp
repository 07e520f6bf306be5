// SPDX-License-Identifier: Apache-2.0
// やること: what is missing, due, overdue or coming, from plain records.
#include "models/policy/todo.h"

#include "models/policy/compliance.h"
#include "tests/support/builders.h"
#include "tests/support/devices.h"
#include "tests/support/japanese.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::anAccountInUseFrom;
using mcs::tests::aPatient;
using mcs::tests::aStaff;

namespace {

McsAccount anAccountWithNothingRecorded()
{
    McsAccount account;
    account.status = AccountStatus::InUse;
    return account;
}

} // namespace

class TestTodo : public QObject
{
    Q_OBJECT

    Records m_records;
    QDate m_today;
    bool m_isTrained = false; // items() sees everybody trained and told
    std::optional<Policy> m_policy;

    void use(const QString &policyId, bool base = true) { m_policy = *PolicyLibrary().load(policyId, base, {}); }
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
    StaffPledge &pledgeOf(StaffId staff)
    {
        StaffPledge pledge;
        pledge.id = PledgeId{m_records.pledges.size() + 1};
        pledge.staff = staff;
        pledge.status = PledgeStatus::Signed;
        pledge.signedOn = QDate(2025, 4, 1);
        m_records.pledges.append(pledge);
        return m_records.pledges.last();
    }
    Consent &consentOf(PatientId patient, ConsentStatus status)
    {
        Consent consent;
        consent.id = ConsentId{m_records.consents.size() + 1};
        consent.patient = patient;
        consent.status = status;
        m_records.consents.append(consent);
        return m_records.consents.last();
    }
    void groupOf(PatientId patient)
    {
        Group group;
        group.id = GroupId{m_records.groups.size() + 1};
        group.patient = patient;
        group.status = GroupStatus::Active;
        group.preparedOn = group.activeFrom = group.createdInMcsOn = m_today;
        m_records.groups.append(group);
    }
    void appoint(StaffId staff, OfficeRole role)
    {
        Appointment appointment;
        appointment.id = AppointmentId{m_records.appointments.size() + 1};
        appointment.staff = staff;
        appointment.role = role;
        appointment.from = QDate(2024, 4, 1);
        appointment.roleExplainedOn = QDate(2024, 4, 1);
        m_records.appointments.append(appointment);
    }
    Submission &aPacket(SubmissionStatus status, const QList<StaffId> &roster)
    {
        Submission submission;
        submission.id = SubmissionId{m_records.submissions.size() + 1};
        submission.status = status;
        submission.roster = roster;
        submission.preparedOn = QDate(2026, 11, 10);
        submission.submittedOn = QDate(2026, 11, 10);
        m_records.submissions.append(submission);
        return m_records.submissions.last();
    }
    QList<TodoItem> items() const { return todoList(m_isTrained ? trained(m_records) : m_records, *m_policy, m_today); }
    // The same facility, with the documents there and everybody trained and told.
    Records trained(Records records) const
    {
        TrainingSession training;
        training.id = TrainingId{1};
        training.heldOn = m_today;
        for (const Staff &staff : records.staff)
            training.attendances.append({staff.id, m_today, true});
        records.trainings = {training};
        for (const ExpectedDocument &expected : m_policy->expectedDocuments()) {
            PolicyDocument document;
            document.id = PolicyDocumentId{records.policyDocuments.size() + 1};
            document.kind = expected.kind;
            document.title = expected.title;
            document.effectiveOn = document.checkedOn = m_today;
            for (const Staff &staff : records.staff)
                document.briefings.append({staff.id, m_today, BriefingMethod::Meeting});
            records.policyDocuments.append(document);
        }
        return records;
    }
    std::optional<TodoItem> item(const QString &id) const
    {
        for (const TodoItem &have : items()) {
            if (have.id == id)
                return have;
        }
        return std::nullopt;
    }
    QStringList ids() const
    {
        QStringList list;
        for (const TodoItem &have : items())
            list.append(have.id);
        return list;
    }
    // A facility in which nothing is left to do, with one person who holds both offices.
    Staff nothingToDo()
    {
        m_isTrained = true;
        const Staff manager
            = add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s).withAccount(anAccountInUseFrom({2025, 4, 1})));
        pledgeOf(manager.id);
        appoint(manager.id, OfficeRole::FacilityManager);
        appoint(manager.id, OfficeRole::McsAdministrator);
        aPacket(SubmissionStatus::Received, {manager.id});
        Device device = mcs::tests::aDevice();
        device.id = DeviceId{1};
        device.startupPasswordChangedOn = QDate(2026, 12, 31); // nothing due in all the days of these tests
        for (const CheckItem &item : undecidedServices(device, *m_policy))
            device.services.append({item.id, ServiceChoice::Introduced, m_today, {}});
        m_records.devices.append(device);
        m_records.deviceChecks.append(mcs::tests::aCheck(device, manager.id, m_today, *m_policy));
        m_records.continuityPlans.append(mcs::tests::aContinuityPlan(m_today));
        return manager;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }
    void init()
    {
        m_records = {};
        m_isTrained = false;
        m_records.facility.id = FacilityId{1};
        m_records.facility.name = u"みどり在宅クリニック"_s;
        m_records.facility.address = u"茨城県那珂郡東海村見本一丁目２番３号"_s;
        m_records.facility.tel = u"029-000-0000"_s;
        m_today = QDate(2026, 11, 20);
        use(u"tokai"_s);
    }

    void aCompleteFacilityHasNothingToDo()
    {
        nothingToDo();
        QCOMPARE(ids(), QStringList());
    }

    void aNewFacilityIsToldWhatItLacks()
    {
        m_records.facility.tel.clear();
        m_records.facility.address.clear();
        const auto incomplete = item(u"facility-incomplete/facility-1"_s);
        QVERIFY(incomplete);
        QVERIFY2(incomplete->sentence.contains(u"住所、電話番号"_s), qPrintable(incomplete->sentence));
        QCOMPARE(incomplete->action, TodoAction::OpenFacility);
        QCOMPARE(item(u"office-missing/facility-manager"_s)->action, TodoAction::AppointAdministrator);
        QCOMPARE(item(u"office-missing/mcs-administrator"_s)->articles,
            QList<Citation>({{u"tokai"_s, u"第7条"_s}, {u"mcs-model"_s, u"3-1"_s}}));
        QCOMPARE(item(u"packet-missing/facility-1"_s)->action, TodoAction::PrintPacket);
    }

    void aPersonKnownByNameOnlyShowsEveryGap()
    {
        const Staff staff = add(aStaff().named(u"葛󠄀城 𠮷男"_s).knownByNameOnly());
        const QString id = toText(staff.id);
        QCOMPARE(item(u"staff-incomplete/"_s + id)->sentence,
            u"葛󠄀城 𠮷男さんの次の項目が入力されていません：職種、メールアドレス。入力してください。"_s);
        QCOMPARE(item(u"terms-missing/"_s + id)->articles.first(), (Citation{u"tokai"_s, u"別紙様式１ 注記"_s}));
        const auto pledge = item(u"pledge-missing/"_s + id);
        QCOMPARE(pledge->level, Level::Mandatory);
        QCOMPARE(pledge->state, TodoState::Missing);
        QCOMPARE(pledge->action, TodoAction::PrintPledge);
        QVERIFY(pledge->sentence.contains(u"葛󠄀城 𠮷男さん"_s));
    }

    void whoDoesNotUseMcsOwesThePledgeOnlyToTheModelRules()
    {
        nothingToDo();
        const Staff staff = add(aStaff().named(u"鈴木 一郎"_s).notUsingMcs().withoutTerms());
        QCOMPARE(ids(), QStringList{u"pledge-base-only/"_s + toText(staff.id)});
        const auto only = items().first();
        QCOMPARE(only.articles, QList<Citation>({{u"mcs-model"_s, u"4-1"_s}}));
        QVERIFY(only.sentence.contains(u"準則未達"_s));
        QVERIFY(!only.opensRegion && only.opensBase);
        use(u"tokai"_s, false);
        QCOMPARE(ids(), QStringList());
        use(u"mcs-model"_s);
        QCOMPARE(ids(), QStringList{u"pledge-missing/"_s + toText(staff.id)});
    }

    void whoHasLeftOrNotYetComeOwesNothing()
    {
        nothingToDo();
        add(aStaff().leftOn({2026, 10, 31}).withoutTerms());
        add(aStaff().joinedOn(m_today.addDays(1)).withoutTerms());
        QCOMPARE(ids(), QStringList());
    }

    void aPrintedPledgeIsWaitedForAndThenOverdue()
    {
        nothingToDo();
        const Staff staff = add(aStaff());
        m_records.submissions.first().roster.append(staff.id);
        StaffPledge &pledge = pledgeOf(staff.id);
        pledge.status = PledgeStatus::Printed;
        pledge.signedOn = {};
        pledge.printedOn = QDate(2026, 11, 13);
        const auto due = items().first();
        QCOMPARE(due.kind, u"pledge-printed-not-returned"_s);
        QCOMPARE(due.due, QDate(2026, 11, 20));
        QCOMPARE(due.state, TodoState::Due);
        QCOMPARE(due.action, TodoAction::RecordPledge);
        QVERIFY(due.sentence.endsWith(u"間隔は事業所の設定です。"_s));
        m_today = m_today.addDays(1);
        QCOMPARE(items().first().state, TodoState::Overdue);
    }

    void anIncompleteExemptionDoesNotCount()
    {
        nothingToDo();
        const Staff staff = add(aStaff());
        m_records.submissions.first().roster.append(staff.id);
        StaffPledge &pledge = pledgeOf(staff.id);
        pledge.status = PledgeStatus::Exempt;
        pledge.exemption = {u"雇用契約書"_s, QDate(2024, 4, 1), {true, true, true, true, false}, {}};
        QCOMPARE(items().first().kind, u"pledge-missing"_s);
        pledge.exemption.points[4] = true;
        QCOMPARE(ids(), QStringList());
    }

    void thePasswordIsDueAfterTwoCalendarMonthsAndTheDayItselfIsInTime()
    {
        Staff &staff = (nothingToDo(), m_records.staff.first());
        staff.account.passwordRule = PasswordRule::B8SymbolsTwoMonths;
        staff.account.passwordChangedOn = QDate(2026, 7, 1);
        m_today = QDate(2026, 7, 31);
        QCOMPARE(ids(), QStringList());
        m_today = QDate(2026, 8, 2); // 30 days ahead: coming
        QCOMPARE(items().first().state, TodoState::Coming);
        m_today = QDate(2026, 8, 31); // 61 days, still in time
        QCOMPARE(items().first().state, TodoState::Due);
        QCOMPARE(items().first().due, QDate(2026, 9, 1));
        QCOMPARE(items().first().level, Level::Recommended);
        QCOMPARE(items().first().articles, QList<Citation>({{u"tokai"_s, u"第11条(3)"_s}, {u"mcs-model"_s, u"2-1"_s}}));
        m_today = QDate(2026, 9, 1);
        QCOMPARE(items().first().state, TodoState::Due);
        m_today = QDate(2026, 9, 2);
        QCOMPARE(items().first().state, TodoState::Overdue);
        staff.account.passwordChangedOn = QDate(2025, 12, 31);
        m_today = QDate(2026, 2, 28);
        QCOMPARE(items().first().due, QDate(2026, 2, 28));
        QCOMPARE(items().first().state, TodoState::Due);
    }

    void thirteenCharactersAreNeverDue()
    {
        Staff &staff = (nothingToDo(), m_records.staff.first());
        staff.account.passwordChangedOn = QDate(2020, 1, 1);
        QCOMPARE(ids(), QStringList());
        staff.account.passwordRule = PasswordRule::Unrecorded;
        QCOMPARE(items().first().kind, u"password-unrecorded"_s);
    }

    void eightLettersAndDigitsMeetTheRegionOnly()
    {
        Staff &staff = (nothingToDo(), m_records.staff.first());
        staff.account.passwordRule = PasswordRule::C8TwoMonths;
        staff.account.passwordChangedOn = m_today;
        QCOMPARE(ids(), QStringList{u"password-rule/staff-1"_s});
        QVERIFY(items().first().sentence.contains(u"準則未達"_s));
        const Compliance badges = compliance(items(), *m_policy);
        QCOMPARE(badges.region.met, badges.region.total);
        QCOMPARE(badges.base.met, badges.base.total - 1);
        use(u"tokai"_s, false);
        QCOMPARE(ids(), QStringList());
    }

    void anAccountInUseNeedsRegistrationProfileAndPhoto()
    {
        Staff &staff = (nothingToDo(), m_records.staff.first());
        staff.account.registeredOn = {};
        staff.account.profileOn = {};
        staff.account.photoOn = {};
        QCOMPARE(ids(),
            QStringList(
                {u"account-without-registration/staff-1"_s, u"photo-missing/staff-1"_s, u"profile-missing/staff-1"_s}));
        QCOMPARE(items()[1].level, Level::Care);
    }

    void aPacketIsFollowedUntilItIsReceived()
    {
        const Staff manager = nothingToDo();
        Submission &packet = m_records.submissions.first();
        packet.status = SubmissionStatus::Draft;
        QCOMPARE(items().first().id, u"packet-missing/facility-1"_s);
        packet.status = SubmissionStatus::Signed; // prepared on 10 November: 7 days
        QCOMPARE(items().first().id, u"packet-not-submitted/submission-1"_s);
        QCOMPARE(items().first().due, QDate(2026, 11, 17));
        QCOMPARE(items().first().state, TodoState::Overdue);
        packet.status = SubmissionStatus::Submitted; // on 10 November: 14 days
        QCOMPARE(items().first().kind, u"packet-no-receipt"_s);
        QCOMPARE(items().first().due, QDate(2026, 11, 24));
        QCOMPARE(items().first().state, TodoState::Due);
        packet.status = SubmissionStatus::Returned;
        packet.returnedReason = u"押印もれ"_s;
        QCOMPARE(items().first().kind, u"packet-returned"_s);
        QVERIFY(items().first().sentence.contains(u"押印もれ"_s));
        packet.status = SubmissionStatus::Cancelled;
        QCOMPARE(items().first().kind, u"packet-missing"_s);
    }

    void whoJoinsLaterIsNotifiedAfterwards()
    {
        nothingToDo();
        const Staff added = add(aStaff());
        pledgeOf(added.id);
        QCOMPARE(ids(), QStringList{u"staff-not-notified/"_s + toText(added.id)});
        aPacket(SubmissionStatus::Printed, {added.id}).kind = SubmissionKind::Addition;
        QCOMPARE(items().first().kind, u"packet-not-submitted"_s);
        QCOMPARE(items().size(), 1);
    }

    void onlyPatientsUnderCareWhoseDataIsSharedNeedAConsent()
    {
        nothingToDo();
        const Patient patient = add(aPatient().named(u"東海 松太郎"_s));
        add(aPatient().notSharedInMcs());
        add(aPatient().endedOn({2026, 11, 1}));
        add(aPatient().endedOn({2026, 11, 1}, CareStatus::Died));
        QCOMPARE(ids(), QStringList{u"consent-missing/"_s + toText(patient.id)});
        const auto missing = items().first();
        QCOMPARE(missing.action, TodoAction::PrintConsent);
        QCOMPARE(missing.articles.first(), (Citation{u"tokai"_s, u"第6条"_s}));
        QVERIFY(missing.sentence.contains(u"東海 松太郎さん"_s));
    }

    void aConsentIsFollowedToTheCounterpart()
    {
        nothingToDo();
        const Patient patient = add(aPatient());
        Consent &consent = consentOf(patient.id, ConsentStatus::Printed);
        consent.printedOn = QDate(2026, 11, 6);
        QCOMPARE(items().first().kind, u"consent-printed-not-signed"_s);
        QCOMPARE(items().first().due, QDate(2026, 11, 20));
        groupOf(patient.id);
        consent.status = ConsentStatus::Signed;
        consent.signedOn = m_today;
        QCOMPARE(items().first().id, u"counterpart-not-handed/consent-1"_s);
        QCOMPARE(items().first().state, TodoState::Due); // same day
        QCOMPARE(items().first().action, TodoAction::HandCounterpart);
        m_today = m_today.addDays(1);
        QCOMPARE(items().first().state, TodoState::Overdue);
        consent.status = ConsentStatus::Delivered;
        QCOMPARE(ids(), QStringList());
    }

    void whoSaidNoIsNotToBeShared()
    {
        nothingToDo();
        const Patient patient = add(aPatient());
        consentOf(patient.id, ConsentStatus::Refused);
        QCOMPARE(ids(), QStringList{u"consent-refused/"_s + toText(patient.id)});
        m_records.consents.first().status = ConsentStatus::Withdrawn;
        QCOMPARE(ids(), QStringList{u"consent-withdrawn/"_s + toText(patient.id)});
        m_records.patients.first().sharedInMcs = false;
        QCOMPARE(ids(), QStringList());
    }

    void theAccountOfALeaverIsDeletedByThePersonBeforeTheLastDayAndReleasedAfterwards()
    {
        nothingToDo();
        Staff leaver = add(
            aStaff().named(u"山田 太郎"_s).leavingOn({2026, 12, 15}).withAccount(anAccountInUseFrom({2025, 4, 1})));
        pledgeOf(leaver.id);
        m_records.submissions.first().roster.append(leaver.id);
        const auto coming = items().first();
        QCOMPARE(coming.id, u"leaver-account/"_s + toText(leaver.id));
        QCOMPARE(coming.state, TodoState::Coming);
        QCOMPARE(coming.due, QDate(2026, 12, 15));
        QVERIFY(coming.sentence.contains(u"本人だけ"_s));
        m_today = QDate(2026, 11, 1);
        QCOMPARE(ids(), QStringList());
        m_today = QDate(2026, 12, 15);
        QCOMPARE(items().first().state, TodoState::Due);
        m_today = QDate(2026, 12, 16);
        QCOMPARE(items().first().state, TodoState::Overdue);
        QVERIFY(items().first().sentence.contains(u"スタッフ解除"_s));
        m_records.staff[1].account.status = AccountStatus::StaffReleased;
        QCOMPARE(ids(), QStringList());
    }

    void theOfficeOfALeaverNeedsASuccessor()
    {
        nothingToDo();
        m_records.staff.first().leftOn = QDate(2026, 12, 10);
        QVERIFY(ids().contains(u"office-ending/facility-manager"_s));
        QVERIFY(ids().contains(u"office-ending/mcs-administrator"_s));
        m_today = QDate(2026, 12, 11);
        QVERIFY(ids().contains(u"office-missing/facility-manager"_s));
    }

    void anAdministratorWhoseRoleWasNotExplainedIsARecommendation()
    {
        nothingToDo();
        m_records.appointments.last().roleExplainedOn = {};
        QCOMPARE(ids(), QStringList{u"role-unexplained/staff-1"_s});
        QCOMPARE(items().first().level, Level::Recommended);
        QCOMPARE(items().first().articles, QList<Citation>({{u"mcs-model"_s, u"3-2(1)"_s}}));
    }

    void sharedAddressesOfAnOlderLedgerAreFound()
    {
        nothingToDo();
        m_records.staff.first().email = u"saki@midori.example.jp"_s;
        const Staff other = add(aStaff().notUsingMcs().withEmail(u"ＳＡＫＩ@midori.example.jp"_s));
        pledgeOf(other.id);
        QCOMPARE(ids(), QStringList{u"email-shared/"_s + toText(other.id)});
    }

    void overdueComesFirstThenMissingThenWhatIsDueThenWhatComes()
    {
        Staff staff = nothingToDo();
        m_records.staff.first().account.passwordRule = PasswordRule::B8SymbolsTwoMonths;
        m_records.staff.first().account.passwordChangedOn = QDate(2026, 8, 1); // overdue since 1 October, recommended
        const Patient late = add(aPatient());
        Consent &overdue = consentOf(late.id, ConsentStatus::Signed);
        overdue.signedOn = QDate(2026, 11, 1); // overdue, mandatory
        add(aPatient()); // missing
        const Patient printed = add(aPatient());
        consentOf(printed.id, ConsentStatus::Printed).printedOn = m_today; // due in 14 days
        const Patient today = add(aPatient());
        consentOf(today.id, ConsentStatus::Signed).signedOn = m_today; // due today
        groupOf(late.id);
        groupOf(today.id);
        QStringList kinds;
        for (const TodoItem &have : items())
            kinds.append(have.kind);
        QCOMPARE(kinds,
            QStringList({u"counterpart-not-handed"_s, u"password-due"_s, u"consent-missing"_s,
                u"counterpart-not-handed"_s, u"consent-printed-not-signed"_s}));
    }

    void peopleOfTheSameGroupStandInGojuonOrder()
    {
        nothingToDo();
        add(aStaff().named(u"山田 太郎"_s, u"ヤマダ タロウ"_s).joinedOn({2024, 4, 1}));
        add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s).joinedOn({2024, 4, 1}));
        for (const Staff &staff : std::as_const(m_records.staff))
            m_records.submissions.first().roster.append(staff.id);
        QCOMPARE(items()[0].subjectName, u"葛󠄀城 𠮷男"_s);
        QCOMPARE(items()[1].subjectName, u"山田 太郎"_s);
    }

    void theBadgesCountTheDutiesOfEachLayer()
    {
        nothingToDo();
        Compliance badges = compliance(items(), *m_policy);
        QVERIFY(badges.region.total >= 12 && badges.base.total >= 8);
        QCOMPARE(badges.region.met, badges.region.total);
        QCOMPARE(badges.base.met, badges.base.total);
        m_records.staff.first().mcsTermsAgreedOn = {};
        badges = compliance(items(), *m_policy);
        QCOMPARE(badges.region.met, badges.region.total - 1);
        QCOMPARE(badges.base.met, badges.base.total); // 準則 does not speak of the terms
        QCOMPARE(badges.region.open.size(), 1);
        use(u"mcs-model"_s);
        QCOMPARE(compliance(items(), *m_policy).region.total, 0);
    }

    void theJsonHasExactlyTheDocumentedKeys()
    {
        nothingToDo();
        add(aPatient().named(u"東海 松太郎"_s));
        const QJsonArray array = QJsonDocument::fromJson(todoJson(items())).array();
        QCOMPARE(array.size(), 1);
        const QJsonObject object = array.first().toObject();
        QStringList keys = object.keys();
        QStringList wanted{u"id"_s, u"kind"_s, u"subject"_s, u"level"_s, u"state"_s, u"since"_s, u"due"_s,
            u"articles"_s, u"sentence"_s, u"action"_s};
        wanted.sort();
        QCOMPARE(keys, wanted);
        QCOMPARE(object.value(u"subject"_s).toObject(),
            (QJsonObject{{u"type"_s, u"patient"_s}, {u"id"_s, u"patient-1"_s}, {u"name"_s, u"東海 松太郎"_s}}));
        QCOMPARE(object.value(u"level"_s).toString(), u"M"_s);
        QCOMPARE(object.value(u"state"_s).toString(), u"missing"_s);
        QVERIFY(object.value(u"due"_s).isNull());
        QCOMPARE(object.value(u"action"_s).toString(), u"print-consent"_s);
        QCOMPARE(object.value(u"articles"_s).toArray().first().toObject(),
            (QJsonObject{{u"policy"_s, u"tokai"_s}, {u"article"_s, u"第6条"_s}}));
    }

    void idsAreUniqueAndSentencesComplete()
    {
        add(aStaff().knownByNameOnly());
        add(aStaff().withAccount(anAccountWithNothingRecorded()));
        add(aStaff().leavingOn({2026, 11, 25}).withAccount(anAccountInUseFrom({2025, 4, 1})));
        add(aPatient());
        QStringList seen;
        for (const TodoItem &have : items()) {
            QVERIFY2(!seen.contains(have.id), qPrintable(have.id));
            seen.append(have.id);
            QVERIFY2(have.sentence.endsWith(u'。'), qPrintable(have.sentence));
            QVERIFY2(!have.sentence.contains(u'%'), qPrintable(have.sentence));
            QVERIFY2(!have.articles.isEmpty(), qPrintable(have.id));
            QVERIFY(m_policy->demand(have.demand).inForce);
        }
    }

    void aGroupPracticeIsListedQuickly()
    {
        for (int i = 0; i < 500; ++i)
            add(aStaff().withAccount(anAccountWithNothingRecorded()));
        for (int i = 0; i < 3000; ++i)
            add(aPatient());
        QElapsedTimer timer;
        timer.start();
        const auto list = items();
        QVERIFY(list.size() > 5000);
        QVERIFY2(
            timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()))); // a quadratic loop takes far longer
    }
};

QTEST_GUILESS_MAIN(TestTodo)
#include "tst_todo.moc"
