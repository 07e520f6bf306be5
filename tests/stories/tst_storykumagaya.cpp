// SPDX-License-Identifier: Apache-2.0
// Scenarios in 熊谷, where the facility manager decides, IDs come before the papers, and the centre is told of who
// leaves before the account is deleted: 13, 23, 31, 41.
#include "models/policy/formfilling.h"
#include "models/policy/procedurestate.h"
#include "models/policy/todo.h"
#include "tests/forms/tokaiforms.h"
#include "tests/support/conduct.h"
#include "tests/support/devices.h"
#include "tests/support/groups.h"
#include "tests/support/japanese.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

namespace {

bool cites(const Error &error, const QString &article)
{
    return error.articles.contains(Citation{u"kumagaya"_s, article});
}

} // namespace

class TestStoryKumagaya : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<GroupMaker> m_maker;
    Staff m_nurse;

    static QDate today() { return TestLedger::today; }
    Registers &registers() { return m_ledger->registers(); }
    GroupRegister &groups() { return m_ledger->registers().groups(); }
    DeviceRegister &devices() { return m_ledger->registers().devices(); }
    const Policy &policy() { return m_ledger->policy(); }

    // Managed on behalf of the attending physician; the patient is visited (第3条, 第5条).
    Group groupOf(const Patient &patient, QDate on)
    {
        m_maker->sign(patient, on);
        Group group = GroupMaker::groupOf(patient, on);
        group.managerBasis = u"delegated"_s;
        group.instructedBy = u"青木 誠一郎"_s;
        group.delegatedOn = on;
        group.manager = m_maker->administrator.id;
        group.eligibility = u"visited"_s;
        group.eligibilityConfirmedOn = on;
        return must(groups().saveGroup(group));
    }
    Group activeGroup(const Patient &patient, QDate on)
    {
        return must(groups().start(groupOf(patient, on).id, on, on));
    }
    Staff withAccount(Staff staff)
    {
        must(registers().pledgeSigned(staff.id, {2026, 4, 2}, u"書庫A"_s));
        staff.account = anAccountInUseFrom({2026, 4, 10});
        return m_ledger->add(staff);
    }
    // Prepared, signed and handed in on `on`.
    Submission handedIn(SubmissionKind kind, const QList<StaffId> &roster, QDate on, const PacketDetails &details = {})
    {
        Submission packet = must(registers().preparePacket(kind, roster, details));
        const QList<SubmissionPaper> papers = packet.papers;
        for (const SubmissionPaper &paper : papers)
            packet = must(registers().paperSigned(packet.id, paper.role, on));
        return must(registers().packetSubmitted(packet.id, on, SubmissionMethod::ByHand));
    }
    StepStatus stepOf(const Procedure &procedure, const QString &id)
    {
        const ProcedureStatus state = procedureState(procedure, m_ledger->records(), policy(), today());
        const auto step = std::find_if(
            state.steps.cbegin(), state.steps.cend(), [&](const StepStatus &one) { return one.rule.id == id; });
        return step == state.steps.cend() ? StepStatus() : *step;
    }
    // What stands on the first page of the paper.
    QString pageOf(const QString &role, const QStringList &subjects, Fill fill)
    {
        FormRequest request;
        request.role = role;
        request.subjects = subjects;
        request.blank = fill == Fill::Blank;
        request.date = today();
        const QList<FormCopy> copies = must(formCopies(request, m_ledger->records(), policy()));
        const auto form = officialForm(u"kumagaya"_s, role);
        const auto document = form ? form->fill(copies.first().values, fill) : Error{};
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        return withoutBlanks(textOf(document->pages.first()));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger(u"kumagaya"_s);
        m_maker = std::make_unique<GroupMaker>(*m_ledger);
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
    }
    void cleanup()
    {
        m_maker.reset();
        m_ledger.reset();
    }

    void scenario13ThePledgeIsTheModelRulesOneAndThereIsNoExemption()
    {
        const auto pledge = policy().form(u"staff-pledge"_s);
        QVERIFY(pledge);
        QCOMPARE(pledge->policyId, u"mcs-model"_s);
        QVERIFY(policy().standsIn(*pledge)); // 「地域ポリシーに定めなし(準則による)」
        QVERIFY(policy().exemptionPoints().isEmpty());
        PledgeExemption exemption;
        exemption.document = u"入職時の誓約書"_s;
        exemption.date = QDate(2024, 4, 1);
        exemption.points.fill(true);
        QVERIFY(!registers().pledgeExempted(m_nurse.id, exemption));
    }

    void scenario23FamilyJoinsOnlyAfterItWasAgreed()
    {
        Group group = activeGroup(m_ledger->add(aPatient().named(u"熊谷 トメ"_s)), {2026, 9, 1});
        group.withFamily = true;
        group = must(groups().saveGroup(group));
        const auto refused = groups().propose(GroupMaker::family(group, u"熊谷 花子"_s, today()));
        QVERIFY(!refused);
        QVERIFY(cites(refused.error(), u"第5条(3)"_s));
        GroupAgreement agreement;
        agreement.group = group.id;
        agreement.kind = AgreementKind::FamilyParticipation;
        agreement.discussedOn = {2026, 11, 1};
        agreement.participants = u"主治医、訪問看護師、介護支援専門員"_s;
        agreement.text = u"離れて暮らす長女が毎日の様子を知るため"_s;
        agreement.effectiveness = u"相談が早くなる"_s;
        agreement.agreedOn = {2026, 11, 2};
        must(groups().saveAgreement(agreement));
        const auto member = must(groups().propose(GroupMaker::family(group, u"熊谷 花子"_s, today())));
        QCOMPARE(must(groups().invite(member.id, today(), today())).status, MembershipStatus::Invited);
    }

    void aPatientIsSharedOnlyForAReasonOfArticle3()
    {
        const Patient patient = m_ledger->add(aPatient());
        m_maker->sign(patient, {2026, 9, 1});
        Group group = must(groups().saveGroup(GroupMaker::groupOf(patient, {2026, 9, 1})));
        const auto refused = groups().start(group.id, today(), today());
        QVERIFY(!refused);
        QVERIFY(cites(refused.error(), u"第3条"_s));
        group.eligibility = u"needed"_s;
        group.eligibilityConfirmedOn = {2026, 9, 1};
        group = must(groups().saveGroup(group));
        must(groups().start(group.id, today(), today()));
        // 第5条: on behalf of whom.
        group = must(m_ledger->ledger().groups().find(group.id));
        group.managerBasis = u"delegated"_s;
        const auto nobody = groups().saveGroup(group);
        QVERIFY(!nobody);
        QVERIFY(cites(nobody.error(), u"第5条"_s));
    }

    void scenario31RemoteWipeAndLineStopAreNoMatterOfChoice_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("article");
        QTest::newRow("remote wipe") << u"SEC-15"_s << u"第9条(6)"_s;
        QTest::newRow("line stop") << u"SEC-16"_s << u"第9条(7)"_s;
    }
    void scenario31RemoteWipeAndLineStopAreNoMatterOfChoice()
    {
        QFETCH(QString, item);
        QFETCH(QString, article);
        const Device tablet = must(devices().saveDevice(aDevice()));
        const DeviceCheck check = must(devices().check(answered(aCheck(tablet, m_maker->manager.id, today(), policy()),
            item, CheckAnswer::Declined, u"端末に情報を残さない"_s)));
        QCOMPARE(worstFinding(check, policy()), std::optional(Level::Mandatory));
        const auto refused = devices().decideService(tablet.id, {item, ServiceChoice::Declined, today(), u"費用"_s});
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY(cites(refused.error(), article));
    }

    void scenario41Form1IsTheConsentHereAndTheApplicationElsewhere()
    {
        const auto first = [](const QString &policyId, const QString &number) {
            QStringList found;
            const QList<FormInfo> forms = must(PolicyLibrary().load(policyId, true, {})).forms();
            for (const FormInfo &form : forms) {
                if (form.policyId == policyId && form.name().contains(number))
                    found.append(form.name());
            }
            return found;
        };
        QCOMPARE(first(u"kumagaya"_s, u"様式1"_s), QStringList{u"様式1 在宅医療における個人情報使用同意書"_s});
        QCOMPARE(first(u"tokai"_s, u"様式１"_s),
            QStringList{u"＜別紙様式１＞ メディカルケアステーション（ＭＣＳ）利用申込書"_s});
        QCOMPARE(first(u"satte-sugito"_s, u"様式第１号"_s).size(), 1);
        QVERIFY(first(u"satte-sugito"_s, u"様式第１号"_s).first().contains(u"利用申込書"_s));
    }

    void onlyTheFacilityManagerApprovesACarryOut()
    {
        const Device tablet = must(devices().saveDevice(aDevice()));
        must(devices().check(aCheck(tablet, m_maker->manager.id, today(), policy())));
        const CarryOut draft = must(devices().saveDraft(aCarryOut(m_nurse, {tablet}, today(), today())));
        must(devices().apply(draft.id, today()));
        const DeviceRegister::Decision byAdministrator{true, today(), m_maker->administrator.id, {}, {}};
        const DeviceRegister::Decision byManager{true, today(), m_maker->manager.id, {}, {}};
        QCOMPARE(devices().decide(draft.id, byAdministrator).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(devices().decide(draft.id, byManager).error().code, ErrorCode::PermissionDenied);
        m_ledger->signInAs(UserRole::FacilityManager);
        const auto wrong = devices().decide(draft.id, byAdministrator);
        QCOMPARE(wrong.error().code, ErrorCode::RuleViolation);
        QVERIFY(cites(wrong.error(), u"第9条(8)"_s));
        QVERIFY2(wrong.error().message.contains(m_maker->manager.name), qPrintable(wrong.error().message));
        QCOMPARE(must(devices().decide(draft.id, byManager)).status, CarryOutStatus::Approved);
    }

    void theFacilityManagerReceivesIncidentsRestrictsAndDeletesPosts()
    {
        IncidentRegister &incidents = registers().incidents();
        const auto wrong
            = incidents.report(anIncident(IncidentKind::Loss, m_nurse, m_maker->administrator, today().addDays(-1)));
        QCOMPARE(wrong.error().code, ErrorCode::RuleViolation);
        QVERIFY(cites(wrong.error(), u"第10条(9)"_s));
        must(incidents.report(anIncident(IncidentKind::Loss, m_nurse, m_maker->manager, today().addDays(-1))));

        const Group group = activeGroup(m_ledger->add(aPatient()), {2026, 9, 1});
        for (const UserRole role : {UserRole::FacilityManager, UserRole::McsAdministrator}) {
            m_ledger->signInAs(role);
            UsageRestriction restriction;
            restriction.staff = m_nurse.id;
            restriction.kind = RestrictionKind::Caution;
            restriction.reason = u"目的外の閲覧"_s;
            restriction.from = today();
            must(registers().incidents().restrict(restriction));
            PostCheck deletion;
            deletion.checkedOn = today();
            deletion.checker = m_maker->manager.id;
            deletion.finding = PostFinding::WrongPost;
            deletion.action = PostAction::DeletedByAdministrator;
            deletion.doneOn = today();
            must(groups().checkPosts({group.id}, deletion));
        }
        m_ledger->signInAs(UserRole::Assistant);
        PostCheck deletion;
        deletion.checkedOn = today();
        deletion.checker = m_maker->manager.id;
        deletion.finding = PostFinding::WrongPost;
        deletion.action = PostAction::DeletedByAdministrator;
        deletion.doneOn = today();
        QCOMPARE(groups().checkPosts({group.id}, deletion).error().code, ErrorCode::PermissionDenied);
    }

    void aPasswordOfLettersAndDigitsOnlyIsAViolation()
    {
        const QList<PasswordAlternative> rules = policy().passwordAlternatives();
        QCOMPARE(rules.size(), 2);
        for (const PasswordAlternative &rule : rules) {
            QVERIFY(rule.rule != PasswordRule::C8TwoMonths);
            QVERIFY(rule.regionConform && rule.baseConform);
        }
        QCOMPARE(policy().demand(u"password-change"_s).level, Level::Mandatory);
    }

    void theIdsComeBeforeThePapers()
    {
        const QList<StaffId> everybody{m_maker->manager.id, m_maker->administrator.id, m_nurse.id};
        Submission packet = must(registers().preparePacket(SubmissionKind::New, everybody));
        const QList<SubmissionPaper> papers = packet.papers;
        QCOMPARE(papers.size(), 2); // 様式2 and 様式3
        for (const SubmissionPaper &paper : papers)
            must(registers().paperSigned(packet.id, paper.role, today()));
        const auto refused = registers().packetSubmitted(packet.id, today(), SubmissionMethod::ByHand);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(cites(refused.error(), u"第6条第1項"_s) || cites(refused.error(), u"第6条第2項"_s),
            qPrintable(refused.error().message));
        for (const StaffId id : everybody) {
            Staff staff = must(m_ledger->ledger().staff().find(id));
            staff.account.status = AccountStatus::Acquired;
            staff.account.acquiredOn = today();
            m_ledger->add(staff);
        }
        must(registers().packetSubmitted(packet.id, today(), SubmissionMethod::ByHand));
    }

    void anAccountIsNotDeletedBeforeTheCentreIsTold()
    {
        Staff nurse = withAccount(m_nurse);
        nurse.leftOn = today().addDays(10);
        nurse = m_ledger->add(nurse);
        const auto deleted = [&] {
            Staff gone = must(m_ledger->ledger().staff().find(nurse.id));
            gone.account.status = AccountStatus::Deleted;
            gone.account.deletedOn = today();
            return registers().saveStaff(gone);
        };
        const auto refused = deleted();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(cites(refused.error(), u"第6条第3項"_s), qPrintable(refused.error().message));
        handedIn(SubmissionKind::Removal, {nurse.id}, today(), {today().addDays(10), u"退職"_s, {}});
        must(deleted());
    }

    void whoLeavesIsNotifiedFirstAndAsksTheGroupsManager()
    {
        const Group group = activeGroup(m_ledger->add(aPatient().named(u"熊谷 トメ"_s)), {2026, 9, 1});
        Staff nurse = withAccount(m_nurse);
        const Membership member = m_maker->joined(GroupMaker::candidate(group, nurse, {2026, 9, 2}), {2026, 9, 2});
        // 担当外: who was asked is written down.
        const auto nobodyAsked = groups().askRemoval(member.id, RemovalReason::OffCase, today(), {});
        QVERIFY(!nobodyAsked);
        QVERIFY(cites(nobodyAsked.error(), u"第10条(5)"_s));

        const Procedure leaving = must(registers().procedures().start(
            {u"leaver"_s, u"retire"_s, toText(nurse.id), {}, {}, today().addDays(10), {}}));
        QCOMPARE(stepOf(leaving, u"notice"_s).state, StepState::Open);
        QVERIFY(stepOf(leaving, u"notice"_s).articles.contains(Citation{u"kumagaya"_s, u"第6条第3項"_s}));
        QCOMPARE(stepOf(leaving, u"account"_s).state, StepState::Blocked);
        handedIn(SubmissionKind::Removal, {nurse.id}, today(), {today().addDays(10), u"退職"_s, {}});
        QCOMPARE(stepOf(leaving, u"notice"_s).state, StepState::Done);
        must(groups().askRemovalOfPerson(nurse.id, RemovalReason::LeftFacility, today()));
        const auto asked = must(m_ledger->ledger().memberships().find(member.id));
        QCOMPARE(asked.removalAskedOf, m_maker->administrator.name);
        must(groups().removed(member.id, today()));
        QCOMPARE(stepOf(leaving, u"groups"_s).state, StepState::Done);
    }

    void thePaperOfANotificationSaysWhatItIs_data()
    {
        QTest::addColumn<SubmissionKind>("kind");
        QTest::addColumn<QString>("ticked");
        QTest::addColumn<QString>("row");
        QTest::newRow("new") << SubmissionKind::New << u"■新規□変更□削除"_s << u"新規"_s;
        QTest::newRow("addition") << SubmissionKind::Addition << u"■新規□変更□削除"_s << u"追加"_s;
        QTest::newRow("change") << SubmissionKind::Change << u"□新規■変更□削除"_s << u"変更"_s;
        QTest::newRow("removal") << SubmissionKind::Removal << u"□新規□変更■削除"_s << u"削除"_s;
    }
    void thePaperOfANotificationSaysWhatItIs()
    {
        QFETCH(SubmissionKind, kind);
        QFETCH(QString, ticked);
        QFETCH(QString, row);
        const bool saysWhen = kind == SubmissionKind::Change || kind == SubmissionKind::Removal;
        const PacketDetails details = saysWhen ? PacketDetails{{2026, 11, 30}, u"退職"_s, {}} : PacketDetails();
        const Submission packet = must(registers().preparePacket(kind, {m_nurse.id}, details));
        const QString page = pageOf(u"application"_s, {toText(packet.id)}, Fill::Full);
        QVERIFY2(page.contains(u"区分"_s + ticked), qPrintable(page));
        QVERIFY2(page.contains(row + u"看護師渡邉はるか"_s + m_nurse.email), qPrintable(page));
        QCOMPARE(page.contains(u"R8.11.30"_s), saysWhen);
        QVERIFY(page.contains(u"熊谷市在宅医療支援センター御中"_s));
        QVERIFY(page.contains(u"管理者氏名：髙橋﨑子印"_s));
        QVERIFY(page.endsWith(u"(参考様式)"_s));
    }

    void everyFormIsAReferenceFormAndSaysSo()
    {
        const Patient patient = m_ledger->add(
            aPatient().named(u"熊谷 トメ"_s).withContact(ContactKind::Family, u"熊谷 花子"_s, u"長女"_s));
        for (const QString &role : {u"application"_s, u"facility-pledge"_s, u"consent"_s}) {
            const auto form = policy().form(role);
            QVERIFY(form && form->reference);
            QVERIFY(policy().word(u"reference-form"_s).contains(u"公式様式の本文は未収録"_s));
            const QStringList subjects = role == u"consent"_s ? QStringList{toText(patient.id)} : QStringList();
            for (const Fill fill : {Fill::Blank, Fill::Unsigned, Fill::Full}) {
                const QString page = pageOf(role, fill == Fill::Blank ? QStringList() : subjects, fill);
                QVERIFY2(page.endsWith(u"(参考様式)"_s), qPrintable(page));
                QVERIFY(page.startsWith(u'[' + form->number + u']'));
                QVERIFY(page.contains(withoutBlanks(form->title)));
            }
        }
        const QString consent = pageOf(u"consent"_s, {toText(patient.id)}, Fill::Full);
        QVERIFY2(consent.contains(u"熊谷花子患者との続柄長女"_s), qPrintable(consent));
        QVERIFY(!pageOf(u"consent"_s, {toText(patient.id)}, Fill::Unsigned).contains(u"熊谷花子"_s));
    }

    void thePlanIsOneOfThePolicys()
    {
        Facility facility = m_ledger->records().facility;
        facility.plan = u"business"_s;
        must(registers().saveFacility(facility));
        facility = m_ledger->records().facility;
        QCOMPARE(facility.plan, u"business"_s);
        facility.plan = u"gold"_s;
        QCOMPARE(registers().saveFacility(facility).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestStoryKumagaya)
#include "tst_storykumagaya.moc"
