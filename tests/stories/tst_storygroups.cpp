// SPDX-License-Identifier: Apache-2.0
// Scenarios about groups: 22, 23, 34, 35, 36, 49, 58, 59.
#include "models/policy/todo.h"
#include "tests/support/groups.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

namespace {

// A region that exists only here: a folder with a policy.json, and nothing in C++ knows of it.
Policy madeUpRegion(const QDir &folder)
{
    QFile tokai(u":/policies/tokai/policy.json"_s);
    if (!tokai.open(QIODevice::ReadOnly))
        qFatal("no policy of 東海村");
    QJsonObject json = QJsonDocument::fromJson(tokai.readAll()).object();
    json.insert(u"id"_s, u"made-up"_s);
    json.insert(u"name"_s, u"見本地域 MCS運用ポリシー"_s);
    json.insert(u"shortName"_s, u"見本地域"_s);
    json.insert(u"forms"_s, QJsonArray());
    json.remove(u"submissions"_s);
    json.insert(u"addressees"_s, QJsonObject());
    QJsonObject groups = json.value(u"groups"_s).toObject();
    groups.insert(u"familyNeedsAgreement"_s, true);
    json.insert(u"groups"_s, groups);
    QJsonObject demands = json.value(u"demands"_s).toObject();
    const auto demand = [](const QString &level, const QString &article, const QString &text) {
        return QJsonObject{{u"level"_s, level}, {u"articles"_s, QJsonArray{article}}, {u"text"_s, text}};
    };
    demands.insert(
        u"family-participation"_s, demand(u"M"_s, u"第5条(3)"_s, u"患者・家族の参加は事前に話し合い合意する"_s));
    demands.insert(u"free-group"_s, demand(u"R"_s, u"第12条(2)"_s, u"自由グループでは患者の個人情報は扱わない"_s));
    json.insert(u"demands"_s, demands);
    if (!folder.mkpath(u"made-up"_s))
        qFatal("no folder");
    QFile file(folder.filePath(u"made-up/policy.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
        qFatal("no file");
    file.close();
    return must(PolicyLibrary({u":/policies"_s, folder.path()}).load(u"made-up"_s, true, {}));
}

} // namespace

class TestStoryGroups : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<GroupMaker> m_maker;
    Patient m_patient;

    GroupRegister &groups() { return m_ledger->registers().groups(); }
    static QDate today() { return TestLedger::today; }
    void use(const QString &policyId)
    {
        m_maker.reset();
        m_ledger = aLedger(policyId);
        m_maker = std::make_unique<GroupMaker>(*m_ledger);
        m_patient = m_ledger->add(aPatient().named(u"東 トメ"_s, u"アズマ トメ"_s));
    }
    void setToday(QDate day) { m_ledger->clock().set(QDateTime(day, QTime(9, 0))); }
    std::optional<TodoItem> todo(const QString &id)
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), m_ledger->clock().today());
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    GroupState stateOf(GroupId id)
    {
        return groupState(must(m_ledger->ledger().groups().find(id)), m_ledger->records(), m_ledger->policy());
    }
    static bool cites(const Error &error, const QString &article)
    {
        return error.code == ErrorCode::RuleViolation
            && std::any_of(error.articles.cbegin(), error.articles.cend(),
                [&](const Citation &citation) { return citation.article == article; });
    }

private Q_SLOTS:
    void init() { use(u"tokai"_s); }

    void scenario22WithoutAConsentNobodyIsInvited()
    {
        const Group group = must(groups().saveGroup(GroupMaker::groupOf(m_patient, today())));
        const Staff nurse = m_ledger->add(aStaff());
        const auto member = must(groups().propose(GroupMaker::candidate(group, nurse, today())));
        const auto refused = groups().invite(member.id, today(), {});
        QVERIFY(!refused);
        QVERIFY(cites(refused.error(), u"第6条"_s));
        QCOMPARE(stateOf(group.id), GroupState::AwaitingConsent);
        QCOMPARE(m_ledger->records().memberships.first().status, MembershipStatus::Candidate);

        const Group free = must(groups().saveGroup(GroupMaker::freeGroup(u"多職種勉強会"_s, u"情報交換"_s)));
        must(groups().start(free.id, today(), today()));
        const auto guest = must(groups().propose(GroupMaker::candidate(free, nurse, today())));
        QCOMPARE(must(groups().invite(guest.id, today(), today())).status, MembershipStatus::Invited);
    }

    void scenario23FamilyJoinsOnlyAfterItWasAgreedWhereTheRegionWantsThat()
    {
        const QTemporaryDir folder;
        const Policy region = madeUpRegion(QDir(folder.path()));
        const auto familyGroup = [this] {
            Group group = m_maker->activeGroup(m_ledger->add(aPatient()), {2026, 9, 1});
            group.withFamily = true;
            return must(groups().saveGroup(group));
        };
        const Group here = familyGroup(); // 東海村 asks for no agreement
        must(groups().propose(GroupMaker::family(here, u"東 花子"_s, today())));

        m_ledger->registers().usePolicy(region);
        const Group there = familyGroup();
        const auto refused = groups().propose(GroupMaker::family(there, u"東 花子"_s, today()));
        QVERIFY(!refused);
        QVERIFY(cites(refused.error(), u"第5条(3)"_s));
        // Somebody proposed before the region asked for it cannot be invited either.
        const auto earlier = groups().invite(m_ledger->records().memberships.first().id, today(), {});
        QVERIFY(!earlier);
        QVERIFY(cites(earlier.error(), u"第5条(3)"_s));

        GroupAgreement agreement;
        agreement.group = there.id;
        agreement.kind = AgreementKind::FamilyParticipation;
        agreement.discussedOn = {2026, 11, 1};
        agreement.participants = u"主治医、訪問看護師、介護支援専門員"_s;
        agreement.text = u"離れて暮らす長女が毎日の様子を知るため"_s;
        agreement.effectiveness = u"相談が早くなる"_s;
        agreement = must(groups().saveAgreement(agreement));
        QVERIFY(!groups().propose(GroupMaker::family(there, u"東 花子"_s, today()))); // discussed, not agreed
        agreement.agreedOn = {2026, 11, 2};
        must(groups().saveAgreement(agreement));
        const auto member = must(groups().propose(GroupMaker::family(there, u"東 花子"_s, today())));
        QCOMPARE(must(groups().invite(member.id, today(), today())).status, MembershipStatus::Invited);
    }

    void scenario34AReviewThatIsDueLeavesARemovalBehind()
    {
        const QDate last = today().addMonths(-6).addDays(-1);
        setToday(last);
        const Group group = m_maker->activeGroup(m_patient, last.addDays(-30));
        const Staff keeps = m_ledger->add(aStaff());
        const Staff goes = m_ledger->add(aStaff());
        QList<Membership> members;
        for (const Staff &staff : {keeps, goes})
            members.append(m_maker->joined(GroupMaker::candidate(group, staff, last.addDays(-20)), last.addDays(-20)));
        GroupReview review;
        review.group = group.id;
        review.reviewedOn = last;
        review.reviewer = m_maker->administrator.id;
        review.lines = {{members[0].id, Verdict::Keep, {}}, {members[1].id, Verdict::Keep, {}}};
        must(groups().review(review));

        setToday(today());
        const QString id = u"review-due/"_s + toText(group.id);
        QVERIFY(todo(id));
        QCOMPARE(todo(id)->state, TodoState::Overdue);
        QCOMPARE(todo(id)->action, TodoAction::ReviewGroup);
        review.reviewedOn = today();
        review.lines[1] = {members[1].id, Verdict::Remove, u"担当を外れている"_s};
        must(groups().review(review));
        m_ledger->reopen();
        QVERIFY(!todo(id));
        const auto removal = todo(u"member-removal/"_s + toText(members[1].id));
        QVERIFY(removal);
        QCOMPARE(removal->subjectName, goes.name);
        QVERIFY2(removal->sentence.contains(u"review of the members"_s), qPrintable(removal->sentence));
        const auto stored = must(m_ledger->ledger().memberships().find(members[1].id));
        QCOMPARE(stored.removalReason, RemovalReason::Review);
        QVERIFY(!todo(u"member-removal/"_s + toText(members[0].id)));
    }

    void scenario35AnEndedGroupIsArchivedInTime()
    {
        for (const QString &policyId : {u"tokai"_s, u"mcs-model"_s}) {
            for (const GroupEnd reason : {GroupEnd::Moved, GroupEnd::Died}) {
                use(policyId);
                setToday({2026, 1, 10});
                const Group group = m_maker->activeGroup(m_patient, {2026, 1, 10});
                setToday(today());
                const QString review = u"review-due/"_s + toText(group.id);
                const QString archive = u"archive-due/"_s + toText(group.id);
                QVERIFY(todo(review));
                QVERIFY(!todo(archive));
                must(groups().end(group.id, reason, today()));
                QVERIFY(!todo(review));
                QCOMPARE(todo(archive)->due, today().addDays(7));
                QCOMPARE(todo(archive)->state, TodoState::Due);
                must(groups().archive(group.id, today(), today()));
                QVERIFY(!todo(archive));
                QVERIFY(!todo(review));
            }
        }
    }

    void scenario36ACompleteDeletionWalksEveryStep()
    {
        for (const auto &[sentOn, vendor] :
            {std::pair(QDate(2026, 3, 31), u"エンブレース"_s), std::pair(QDate(2026, 4, 1), u"コラボスクエア"_s)}) {
            use(u"tokai"_s);
            const Group group = m_maker->activeGroup(m_patient, {2026, 1, 10});
            must(groups().end(group.id, GroupEnd::Died, {2026, 3, 1}));
            must(groups().archive(group.id, {2026, 3, 2}, {2026, 3, 2}));
            DeletionRequest request;
            request.group = group.id;
            request.requester = u"東 花子（長女）"_s;
            request.channel = u"電話"_s;
            request.requestedOn = {2026, 3, 10};
            request = must(groups().saveDeletionRequest(request));
            const auto skips = [&](QDate DeletionRequest::*step) {
                DeletionRequest skipping = request;
                skipping.*step = {2026, 4, 20};
                const auto refused = groups().saveDeletionRequest(skipping);
                return !refused && cites(refused.error(), u"別紙様式４ 4"_s);
            };
            QVERIFY(skips(&DeletionRequest::sentOn));
            QVERIFY(skips(&DeletionRequest::completedOn));
            QVERIFY(skips(&DeletionRequest::informedOn));
            request.identityCheckedOn = {2026, 3, 12};
            request = must(groups().saveDeletionRequest(request));
            QVERIFY(skips(&DeletionRequest::completedOn));
            request.sentOn = sentOn;
            request = must(groups().saveDeletionRequest(request));
            QCOMPARE(request.vendor, vendor);
            QCOMPARE(stateOf(group.id), GroupState::DeletionAsked);
            QVERIFY(skips(&DeletionRequest::informedOn));
            request.vendor = u"運営会社 窓口"_s; // may be corrected
            request.completedOn = {2026, 4, 10};
            request = must(groups().saveDeletionRequest(request));
            QCOMPARE(request.vendor, u"運営会社 窓口"_s);
            QCOMPARE(stateOf(group.id), GroupState::Deleted);
            QVERIFY(todo(toText(request.id)));
            request.informedOn = {2026, 4, 11};
            must(groups().saveDeletionRequest(request));
            QVERIFY(!todo(toText(request.id)));
        }
    }

    void scenario49AFreeGroupThatNamesAPatientNeedsAReason()
    {
        const QTemporaryDir folder;
        const Policy region = madeUpRegion(QDir(folder.path()));
        m_ledger->registers().usePolicy(region);
        Group group = GroupMaker::freeGroup(u"多職種の連絡"_s, u"東トメさんの支援について"_s);
        const auto refused = groups().saveGroup(group);
        QVERIFY(!refused);
        QVERIFY(cites(refused.error(), u"第12条(2)"_s));
        QVERIFY(m_ledger->records().groups.isEmpty());
        group.patientNameReason = u"同姓同名の講師の勉強会"_s;
        QCOMPARE(must(groups().saveGroup(group)).patientNameReason, group.patientNameReason);
    }

    void scenario58AGroupOfAnotherFacilityAsksNothingOfUsUntilItIsOurs()
    {
        Group group = GroupMaker::groupOf(m_patient, {2026, 1, 10});
        group.owner = m_maker->facility().id;
        group.ownerConsentConfirmedOn = {2026, 1, 10};
        group = must(groups().saveGroup(group));
        group = must(groups().start(group.id, {2026, 1, 10}, {2026, 1, 10}));
        const Staff nurse = m_ledger->add(aStaff());
        const auto member = m_maker->joined(GroupMaker::candidate(group, nurse, {2026, 1, 20}), {2026, 1, 20});
        QVERIFY(!todo(u"consent-missing/"_s + toText(m_patient.id)));
        for (const QString &kind : {u"group-without-consent/"_s, u"review-due/"_s, u"archive-due/"_s})
            QVERIFY(!todo(kind + toText(group.id)));
        must(groups().askRemoval(member.id, RemovalReason::OffCase, today(), {}));
        QVERIFY(todo(u"member-removal/"_s + toText(member.id)));

        group.owner = {};
        must(groups().saveGroup(group));
        QCOMPARE(stateOf(group.id), GroupState::AwaitingConsent);
        const auto consent = todo(u"consent-missing/"_s + toText(m_patient.id));
        QVERIFY(consent);
        QCOMPARE(consent->level, Level::Mandatory);
    }

    void scenario59ASecondPatientInAGroupIsImpossible()
    {
        Group group = m_maker->activeGroup(m_patient, {2026, 9, 1});
        group.patient = m_ledger->add(aPatient()).id;
        const auto refused = groups().saveGroup(group);
        QVERIFY(!refused);
        QVERIFY(cites(refused.error(), u"留意事項(1)"_s));
        QCOMPARE(m_ledger->records().groups.first().patient, m_patient.id);
    }
};

QTEST_GUILESS_MAIN(TestStoryGroups)
#include "tst_storygroups.moc"
