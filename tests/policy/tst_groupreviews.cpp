// SPDX-License-Identifier: Apache-2.0
// 精査, 書込みの監視, 取り決め and 完全削除依頼: what may be written down, over a real encrypted ledger.
#include "tests/support/groups.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestGroupReviews : public QObject
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
    Group active() { return m_maker->activeGroup(m_patient, {2026, 9, 1}); }
    Staff colleague() { return m_ledger->add(aStaff()); }
    Membership stored(MembershipId id) { return must(m_ledger->ledger().memberships().find(id)); }
    template <class T> void sees(const Result<T> &result, ErrorCode code, const QString &words)
    {
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().articles.isEmpty(), code != ErrorCode::RuleViolation);
    }

private Q_SLOTS:
    void init() { use(u"tokai"_s); }

    void aReviewJudgesEveryMember()
    {
        const Group group = active();
        const auto one = m_maker->joined(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        const auto two = m_maker->joined(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        GroupReview review;
        review.group = group.id;
        review.reviewedOn = today();
        review.reviewer = m_maker->administrator.id;
        review.lines = {{one.id, Verdict::Keep, {}}};
        const auto incomplete = groups().review(review);
        sees(incomplete, ErrorCode::RuleViolation, u"Every member"_s);
        QVERIFY(incomplete.error().articles.contains(Citation{u"tokai"_s, u"留意事項(1)"_s}));
        review.lines.append({two.id, Verdict::Remove, {}});
        sees(groups().review(review), ErrorCode::InvalidInput, u"Please write why"_s);
        review.lines.last().reason = u"担当を外れている"_s;
        const auto saved = must(groups().review(review));
        QCOMPARE(stored(one.id).status, MembershipStatus::Joined);
        QCOMPARE(stored(two.id).status, MembershipStatus::RemovalAsked);
        QCOMPARE(stored(two.id).removalReason, RemovalReason::Review);
        sees(groups().review(saved), ErrorCode::InvalidInput, u"stays as it was recorded"_s);
        review.reviewedOn = today().addDays(-1);
        review.lines = {{one.id, Verdict::Keep, {}}};
        sees(groups().review(review), ErrorCode::InvalidInput, u"Last review"_s);
    }

    void postsAreCheckedForSeveralGroupsAtOnceAndAFindingForOne()
    {
        const Group one = active();
        const Group two = m_maker->activeGroup(m_ledger->add(aPatient()), {2026, 9, 1});
        PostCheck check;
        check.checkedOn = today();
        check.checker = m_maker->administrator.id;
        must(groups().checkPosts({one.id, two.id}, check));
        QCOMPARE(m_ledger->records().postChecks.size(), 2);
        check.finding = PostFinding::OtherPatient;
        check.action = PostAction::AuthorAsked;
        sees(groups().checkPosts({one.id, two.id}, check), ErrorCode::InvalidInput, u"belongs to one group"_s);
        must(groups().checkPosts({one.id}, check));
        PostCheck found = must(m_ledger->ledger().postChecks().of(one.id.value)).first();
        found.doneOn = today();
        must(groups().checkPosts({one.id}, found));
        QCOMPARE(must(m_ledger->ledger().postChecks().find(found.id)).doneOn, today());
        check.finding = PostFinding::None;
        sees(groups().checkPosts({one.id}, check), ErrorCode::InvalidInput, u"what was found"_s);
    }

    void onlyTheAdministratorRecordsThatAPostWasDeleted()
    {
        const Group group = active();
        PostCheck check;
        check.checkedOn = today();
        check.checker = m_maker->administrator.id;
        check.finding = PostFinding::WrongPost;
        check.action = PostAction::DeletedByAdministrator;
        m_ledger->signInAs(UserRole::FacilityManager);
        sees(groups().checkPosts({group.id}, check), ErrorCode::PermissionDenied, QString());
        QVERIFY(m_ledger->records().postChecks.isEmpty());
        m_ledger->signInAs(UserRole::McsAdministrator);
        must(groups().checkPosts({group.id}, check));
    }

    void aDeletionRequestWalksItsStepsInOrder()
    {
        const Group group = active();
        DeletionRequest request;
        request.group = group.id;
        request.requester = u"東 花子（長女）"_s;
        request.requestedOn = {2026, 11, 12};
        sees(groups().saveDeletionRequest(request), ErrorCode::RuleViolation, u"Please end it first"_s);
        must(groups().end(group.id, GroupEnd::ServiceEnded, {2026, 11, 10}));
        request = must(groups().saveDeletionRequest(request));
        request.sentOn = {2026, 11, 14};
        const auto skipped = groups().saveDeletionRequest(request);
        sees(skipped, ErrorCode::RuleViolation, u"none is left out"_s);
        request.identityCheckedOn = {2026, 11, 13};
        request = must(groups().saveDeletionRequest(request));
        QCOMPARE(request.vendor, u"コラボスクエア"_s);
        QCOMPARE(m_ledger->records().groups.first().status, GroupStatus::DeletionAsked);
        sees(groups().reopen(group.id, today()), ErrorCode::RuleViolation, u"being deleted"_s);
        DeletionRequest another = request;
        another.id = {};
        sees(groups().saveDeletionRequest(another), ErrorCode::Duplicate, u"already"_s);
        request.completedOn = {2026, 11, 18};
        request = must(groups().saveDeletionRequest(request));
        QCOMPARE(m_ledger->records().groups.first().status, GroupStatus::Deleted);
        request.informedOn = {2026, 11, 17};
        sees(groups().saveDeletionRequest(request), ErrorCode::InvalidInput, u"lies before"_s);
        request.informedOn = {2026, 11, 19};
        must(groups().saveDeletionRequest(request));
    }

    void anAgreementSaysWhoAgreedOnWhat()
    {
        GroupAgreement agreement;
        agreement.group = active().id;
        agreement.kind = AgreementKind::FamilyParticipation;
        agreement.discussedOn = today();
        agreement.participants = u"主治医、看護師"_s;
        sees(groups().saveAgreement(agreement), ErrorCode::InvalidInput, u"why patient and family"_s);
        agreement.text = u"離れて暮らす家族への連絡"_s;
        sees(groups().saveAgreement(agreement), ErrorCode::InvalidInput, u"what good"_s);
        agreement.effectiveness = u"急な変化に早く気づける"_s;
        agreement.agreedOn = today().addDays(-1);
        sees(groups().saveAgreement(agreement), ErrorCode::InvalidInput, u"lies before"_s);
        agreement.agreedOn = today();
        must(groups().saveAgreement(agreement));
    }
};

QTEST_GUILESS_MAIN(TestGroupReviews)
#include "tst_groupreviews.moc"
