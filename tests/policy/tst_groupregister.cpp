// SPDX-License-Identifier: Apache-2.0
// Groups and their members: what may be written down, over a real encrypted ledger.
#include "tests/support/groups.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestGroupRegister : public QObject
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
    QStringList refusedAttempts()
    {
        AuditFilter filter;
        filter.action = u"refused"_s;
        QStringList list;
        const auto entries = must(m_ledger->ledger().audit(filter, 0, 100));
        for (const AuditEntry &entry : entries)
            list.append(entry.entity);
        return list;
    }
    template <class T> void sees(const Result<T> &result, ErrorCode code, const QString &words)
    {
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().articles.isEmpty(), code != ErrorCode::RuleViolation);
    }

private Q_SLOTS:
    void init() { use(u"tokai"_s); }

    void aGroupStartsOnlyWithAnEffectiveConsent()
    {
        const auto group = must(groups().saveGroup(GroupMaker::groupOf(m_patient, {2026, 9, 1})));
        QCOMPARE(groupState(group, m_ledger->records(), m_ledger->policy()), GroupState::AwaitingConsent);
        const auto refused = groups().start(group.id, today(), {});
        sees(refused, ErrorCode::RuleViolation, u"no consent of 東 トメ in force"_s);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"tokai"_s, u"第6条"_s}, {u"mcs-model"_s, u"5"_s}}));
        m_maker->sign(m_patient, {2026, 9, 10});
        QCOMPARE(groupState(group, m_ledger->records(), m_ledger->policy()), GroupState::Preparing);
        sees(groups().start(group.id, {2026, 9, 9}, {}), ErrorCode::RuleViolation, u"is in force from"_s);
        const auto started = must(groups().start(group.id, {2026, 9, 10}, {}));
        QCOMPARE(started.status, GroupStatus::Active);
        QVERIFY(!started.createdInMcsOn.isValid());
        sees(groups().createdInMcs(group.id, {2026, 9, 9}), ErrorCode::InvalidInput, u"lies before"_s);
        QCOMPARE(must(groups().createdInMcs(group.id, {2026, 9, 12})).createdInMcsOn, QDate(2026, 9, 12));
    }

    void aRefusedCriticalClauseKeepsTheGroupWaiting()
    {
        Consent consent = m_maker->sign(m_patient, {2026, 9, 1});
        consent.refused = {{u"２"_s, true}};
        must(m_ledger->ledger().consents().save(consent));
        const auto group = must(groups().saveGroup(GroupMaker::groupOf(m_patient, {2026, 9, 1})));
        sees(groups().start(group.id, today(), {}), ErrorCode::RuleViolation, u"refused a clause"_s);
        QCOMPARE(groupState(group, m_ledger->records(), m_ledger->policy()), GroupState::AwaitingConsent);
    }

    void anImpliedConsentCountsOnlyUnderTheModelRulesAlone()
    {
        for (const QString &policyId : {u"tokai"_s, u"mcs-model"_s}) {
            use(policyId);
            Consent consent = m_maker->sign(m_patient, {2026, 9, 1});
            consent.method = ConsentMethod::Implied;
            consent.impliedReason = u"院内掲示により周知"_s;
            must(m_ledger->ledger().consents().save(consent));
            const auto sharing = sharingConsent(m_ledger->records(), m_patient.id, m_ledger->policy());
            QCOMPARE(sharing.gap, policyId == u"tokai"_s ? SharingGap::ImpliedNotEnough : SharingGap::None);
        }
    }

    void theNewestConsentThatAllowsSharingDecides()
    {
        Consent unexplained;
        unexplained.id = ConsentId{1};
        unexplained.patient = m_patient.id;
        unexplained.status = ConsentStatus::Signed;
        unexplained.signedOn = QDate(2026, 1, 1);
        unexplained.mcsExplained = false;
        Consent allowed = unexplained;
        allowed.id = ConsentId{2};
        allowed.mcsExplained = true;
        Consent withdrawn = allowed;
        withdrawn.id = ConsentId{3};
        withdrawn.status = ConsentStatus::Withdrawn;
        const auto gap = [&](const QList<Consent> &consents) {
            const auto found = sharingConsent(consents, m_patient.id, m_ledger->policy());
            const SharingGap all = Sharing(consents, m_ledger->policy()).gapOf(m_patient.id);
            return all == found.gap ? found.gap : SharingGap(99);
        };
        QCOMPARE(gap({}), SharingGap::Missing);
        QCOMPARE(gap({unexplained}), SharingGap::NotExplained);
        QCOMPARE(gap({unexplained, allowed, withdrawn}), SharingGap::None);
        QCOMPARE(gap({withdrawn}), SharingGap::Missing);
        Consent exempt = allowed;
        exempt.status = ConsentStatus::Exempt;
        exempt.exemptedOn = QDate(2026, 1, 1);
        exempt.exemptionBasis = u"既に利用"_s;
        QCOMPARE(gap({exempt}), SharingGap::Missing); // 東海村 has no exemption
    }

    void aGroupKeepsItsPatient()
    {
        Group group = active();
        group.patient = m_ledger->add(aPatient()).id;
        const auto refused = groups().saveGroup(group);
        sees(refused, ErrorCode::RuleViolation, u"belongs to one patient for good"_s);
        QVERIFY(refused.error().articles.contains(Citation{u"tokai"_s, u"留意事項(1)"_s}));
        group = GroupMaker::freeGroup(u"勉強会"_s, u"情報交換"_s);
        group.patient = m_patient.id;
        sees(groups().saveGroup(group), ErrorCode::RuleViolation, u"has no patient"_s);
    }

    void theStepsAloneChangeTheState()
    {
        Group group = active();
        group.status = GroupStatus::Archived;
        group.endedOn = today();
        group.activeFrom = {};
        group.note = u"覚え"_s;
        group = must(groups().saveGroup(group));
        QCOMPARE(group.status, GroupStatus::Active);
        QVERIFY(!group.endedOn.isValid() && group.activeFrom.isValid());
        QCOMPARE(group.note, u"覚え"_s);
    }

    void aGroupOfSomebodyWhoHasDiedDoesNotStart()
    {
        m_maker->sign(m_patient, {2026, 9, 1});
        const auto group = must(groups().saveGroup(GroupMaker::groupOf(m_patient, {2026, 9, 1})));
        m_patient.status = CareStatus::Died;
        m_patient.endedOn = today();
        must(m_ledger->registers().savePatient(m_patient));
        sees(groups().start(group.id, today(), {}), ErrorCode::InvalidInput, u"not under care"_s);
    }

    void aFreeGroupThatNamesAPatientNeedsAReason()
    {
        const auto refused = groups().saveGroup(GroupMaker::freeGroup(u"勉強会"_s, u"あずま　とめ さんの支援"_s));
        sees(refused, ErrorCode::RuleViolation, u"東 トメ"_s);
        Group group = GroupMaker::freeGroup(u"東トメ基金"_s, u"寄付の相談"_s);
        sees(groups().saveGroup(group), ErrorCode::RuleViolation, u"holds no information on patients"_s);
        group.patientNameReason = u"基金の正式名称で、患者の情報ではない"_s;
        must(groups().saveGroup(group));
        must(groups().saveGroup(GroupMaker::freeGroup(u"東海村の連絡網"_s, u"東地区の連絡"_s))); // 東 alone is no name
        sees(groups().saveGroup(GroupMaker::freeGroup(u"連絡網"_s, u" "_s)), ErrorCode::InvalidInput,
            u"what the free group"_s);
    }

    void aBasisThatAsksForWhoInstructedNeedsTheName()
    {
        Group group = GroupMaker::groupOf(m_patient, today());
        group.managerBasis = u"nobody-knows"_s;
        sees(groups().saveGroup(group), ErrorCode::InvalidInput, u"does not know this basis"_s);
        group.managerBasis = u"instructed"_s;
        sees(groups().saveGroup(group), ErrorCode::RuleViolation, u"who gave the instruction"_s);
        group.instructedBy = u"葛󠄀城 𠮷男"_s;
        must(groups().saveGroup(group));
    }

    void aMemberIsInvitedApprovedAndJoinsInThisOrder()
    {
        const Group group = active();
        const Staff nurse = colleague();
        Membership asked = GroupMaker::candidate(group, nurse, {2026, 10, 1});
        asked.status = MembershipStatus::Joined; // nobody is born a member
        asked.joinedOn = today();
        const auto member = must(groups().propose(asked));
        QCOMPARE(member.status, MembershipStatus::Candidate);
        QVERIFY(!member.joinedOn.isValid());
        sees(m_maker->approve(member.id, today()), ErrorCode::RuleViolation, u"not waiting for an approval"_s);
        sees(groups().join(member.id, today(), true), ErrorCode::RuleViolation, u"Please invite them first"_s);
        sees(groups().invite(member.id, {2026, 9, 30}, {}), ErrorCode::InvalidInput, u"lies before"_s);
        must(groups().invite(member.id, {2026, 10, 2}, {}));
        sees(groups().invite(member.id, {2026, 10, 2}, {}), ErrorCode::RuleViolation, u"invited already"_s);
        sees(groups().invitedInMcs(member.id, {2026, 10, 1}), ErrorCode::InvalidInput, u"lies before"_s);
        must(groups().invitedInMcs(member.id, {2026, 10, 3}));
        const auto early = groups().join(member.id, today(), true);
        sees(early, ErrorCode::RuleViolation, u"not approved"_s);
        QVERIFY(early.error().articles.contains(Citation{u"tokai"_s, u"第8条"_s}));
        sees(m_maker->approve(member.id, today().addDays(1)), ErrorCode::InvalidInput, u"lies in the future"_s);
        QCOMPARE(must(m_maker->approve(member.id, {2026, 10, 4})).approvedBy, m_maker->administrator.id);
        sees(groups().join(member.id, {2026, 10, 3}, true), ErrorCode::InvalidInput, u"lies before"_s);
        QCOMPARE(must(groups().join(member.id, {2026, 10, 5}, true)).status, MembershipStatus::Joined);
    }

    void onlyTheOfficeThePolicyNamesApproves()
    {
        const Group group = active();
        const auto member = m_maker->invited(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        const auto refused = groups().approve(member.id, today(), m_maker->manager.id, {}, u"担当しており適切"_s);
        sees(refused, ErrorCode::RuleViolation, u"does not hold the office"_s);
        QCOMPARE(refused.error().articles, QList<Citation>({{u"tokai"_s, u"第8条"_s}}));
        sees(groups().approve(member.id, today(), m_maker->administrator.id, {}, u" "_s), ErrorCode::RuleViolation,
            u"why it is right"_s);
        must(m_maker->approve(member.id, today()));
    }

    void otherRolesMayNotApproveAndTheAttemptIsAudited()
    {
        const Group group = active();
        const auto member = m_maker->invited(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        for (const UserRole role : {UserRole::FacilityManager, UserRole::Assistant, UserRole::Auditor}) {
            m_ledger->signInAs(role);
            sees(m_maker->approve(member.id, today()), ErrorCode::PermissionDenied, QString());
        }
        QCOMPARE(refusedAttempts(), QStringList({u"membership"_s, u"membership"_s, u"membership"_s}));
        QCOMPARE(stored(member.id).status, MembershipStatus::Invited);
        m_ledger->signInAs(UserRole::McsAdministrator);
        must(m_maker->approve(member.id, today()));
    }

    void anAssistantProposesAndNothingElse()
    {
        const Group group = active();
        const Staff nurse = colleague();
        m_ledger->signInAs(UserRole::Assistant);
        const auto member = must(groups().propose(GroupMaker::candidate(group, nurse, today())));
        sees(groups().invite(member.id, today(), {}), ErrorCode::PermissionDenied, QString());
        sees(groups().end(group.id, GroupEnd::Moved, today()), ErrorCode::PermissionDenied, QString());
        QCOMPARE(m_ledger->records().groups.first().status, GroupStatus::Active);
    }

    void thePeopleOfAnotherFacilityAreApprovedThere()
    {
        const Group group = active();
        const auto outsider = m_maker->outsider(m_maker->facility(), u"森 光"_s);
        const auto member = m_maker->invited(GroupMaker::candidate(group, outsider, {2026, 10, 1}), {2026, 10, 1});
        sees(groups().approve(member.id, today(), m_maker->administrator.id, {}, u"適切"_s), ErrorCode::RuleViolation,
            u"works at another facility"_s);
        const auto approved = must(groups().approve(member.id, today(), {}, u"ひかり 所長"_s, u"適切"_s));
        QCOMPARE(approved.approvedByOther, u"ひかり 所長"_s);
        QVERIFY(!approved.approvedBy.isStored());
    }

    void nobodyIsInAGroupTwiceOrWithoutNeed()
    {
        const Group group = active();
        const Staff nurse = colleague();
        Membership member = GroupMaker::candidate(group, nurse, {2026, 10, 1});
        member.necessity = u"　"_s;
        sees(groups().propose(member), ErrorCode::RuleViolation, u"why the person is needed"_s);
        member = m_maker->joined(GroupMaker::candidate(group, nurse, {2026, 10, 1}), {2026, 10, 1});
        sees(groups().propose(GroupMaker::candidate(group, nurse, today())), ErrorCode::Duplicate, u"already"_s);
        must(groups().askRemoval(member.id, RemovalReason::OffCase, {2026, 10, 20}, {}));
        must(groups().removed(member.id, {2026, 10, 21}));
        const auto again = must(groups().propose(GroupMaker::candidate(group, nurse, today())));
        QVERIFY(again.id != member.id); // the earlier time stays in the history
        QCOMPARE(must(m_ledger->ledger().memberships().of(group.id.value)).size(), 2);
    }

    void whoHasLeftIsNotProposed()
    {
        const Group group = active();
        const Staff left = m_ledger->add(aStaff().leftOn({2026, 10, 31}));
        sees(groups().propose(GroupMaker::candidate(group, left, today())), ErrorCode::RuleViolation,
            u"not work here"_s);
        const Staff other = m_ledger->add(aStaff().notUsingMcs());
        sees(groups().propose(GroupMaker::candidate(group, other, today())), ErrorCode::InvalidInput,
            u"not using MCS"_s);
        auto outsider = m_maker->outsider(m_maker->facility(), u"森 光"_s);
        outsider.leftOn = {2026, 10, 1};
        outsider = must(groups().saveExternalMember(outsider));
        sees(
            groups().propose(GroupMaker::candidate(group, outsider, today())), ErrorCode::RuleViolation, u"any more"_s);
    }

    void familyJoinsOnlyAGroupMeantForThem()
    {
        Group group = active();
        const Membership daughter = GroupMaker::family(group, u"東 花子"_s, {2026, 10, 1});
        sees(groups().propose(daughter), ErrorCode::RuleViolation, u"for staff only"_s);
        group.withFamily = true;
        must(groups().saveGroup(group));
        must(groups().propose(daughter));
        sees(groups().propose(GroupMaker::family(group, u"東花子"_s, today())), ErrorCode::Duplicate, u"already"_s);
    }

    void anInvitationThatCameToNothingIsClosedWithItsReason()
    {
        const Group group = active();
        const auto invited = [&] {
            return m_maker->invited(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1}).id;
        };
        const auto refused = invited();
        sees(groups().refuse(refused, today(), u""_s), ErrorCode::InvalidInput, u"write the reason"_s);
        QCOMPARE(must(groups().refuse(refused, today(), u"担当ではない"_s)).status, MembershipStatus::Refused);
        const auto declined = invited();
        must(m_maker->approve(declined, {2026, 10, 2}));
        sees(groups().decline(declined, {2026, 10, 1}, u"辞退"_s), ErrorCode::InvalidInput, u"lies before"_s);
        QCOMPARE(must(groups().decline(declined, today(), u"辞退"_s)).closedReason, u"辞退"_s);
        const auto cancelled = invited();
        QCOMPARE(must(groups().cancel(cancelled, today(), u"誤招待"_s)).status, MembershipStatus::Cancelled);
        sees(groups().cancel(cancelled, today(), u"誤招待"_s), ErrorCode::RuleViolation, u"no invitation"_s);
        const auto member = m_maker->joined(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        sees(groups().cancel(member.id, today(), u"誤招待"_s), ErrorCode::RuleViolation, u"ask for the removal"_s);
    }

    void removalIsDecidedAndThenDoneInMcs()
    {
        const Group group = active();
        const auto member = m_maker->joined(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        sees(groups().removed(member.id, today()), ErrorCode::RuleViolation, u"has not been decided"_s);
        sees(
            groups().askRemoval(member.id, RemovalReason::None, today(), {}), ErrorCode::InvalidInput, u"choose why"_s);
        must(groups().askRemoval(member.id, RemovalReason::OffCase, {2026, 11, 1}, {}));
        sees(groups().askRemoval(member.id, RemovalReason::OffCase, today(), {}), ErrorCode::RuleViolation,
            u"already"_s);
        sees(groups().removed(member.id, {2026, 10, 31}), ErrorCode::InvalidInput, u"lies before"_s);
        QCOMPARE(must(groups().removed(member.id, {2026, 11, 2})).status, MembershipStatus::Removed);
    }

    void whoLeavesIsAskedOutOfEveryGroupAtOnce()
    {
        const Staff nurse = colleague();
        const auto first = m_maker->joined(GroupMaker::candidate(active(), nurse, {2026, 10, 1}), {2026, 10, 1});
        const Patient other = m_ledger->add(aPatient());
        const auto second = must(
            groups().propose(GroupMaker::candidate(m_maker->activeGroup(other, {2026, 9, 1}), nurse, {2026, 10, 1})));
        must(groups().askRemovalOfPerson(nurse.id, RemovalReason::LeftFacility, today()));
        QCOMPARE(stored(first.id).status, MembershipStatus::RemovalAsked);
        QCOMPARE(stored(first.id).removalReason, RemovalReason::LeftFacility);
        QCOMPARE(stored(second.id).status, MembershipStatus::Cancelled); // was never invited
        must(groups().askRemovalOfPerson(nurse.id, RemovalReason::Transferred, today())); // again: nothing changes
        QCOMPARE(stored(first.id).removalReason, RemovalReason::LeftFacility);
    }

    void endingAGroupQueuesEveryRemoval()
    {
        const Group group = active();
        const auto joined = m_maker->joined(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        const auto invited = m_maker->invited(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        const auto candidate = must(groups().propose(GroupMaker::candidate(group, colleague(), {2026, 10, 1})));
        sees(groups().end(group.id, GroupEnd::None, today()), ErrorCode::InvalidInput, u"why the group ends"_s);
        sees(groups().end(group.id, GroupEnd::Moved, {2026, 8, 31}), ErrorCode::InvalidInput, u"lies before"_s);
        sees(groups().archive(group.id, today(), today()), ErrorCode::RuleViolation, u"has ended is archived"_s);
        must(groups().end(group.id, GroupEnd::Moved, {2026, 11, 10}));
        for (const MembershipId id : {joined.id, invited.id}) {
            QCOMPARE(stored(id).status, MembershipStatus::RemovalAsked);
            QCOMPARE(stored(id).removalAskedOn, QDate(2026, 11, 10));
            QCOMPARE(stored(id).removalReason, RemovalReason::PatientEnded);
        }
        QCOMPARE(stored(candidate.id).status, MembershipStatus::Cancelled);
        sees(groups().propose(GroupMaker::candidate(group, colleague(), today())), ErrorCode::RuleViolation,
            u"is ended"_s);
        sees(groups().end(group.id, GroupEnd::Moved, today()), ErrorCode::RuleViolation, u"already"_s);
        QCOMPARE(must(groups().archive(group.id, {2026, 11, 12}, {})).status, GroupStatus::Ended); // decided, not done
        QCOMPARE(must(groups().archive(group.id, {2026, 11, 12}, {2026, 11, 13})).status, GroupStatus::Archived);
        sees(groups().reopen(group.id, {2026, 11, 12}), ErrorCode::InvalidInput, u"lies before"_s);
        const auto again = must(groups().reopen(group.id, today()));
        QCOMPARE(again.status, GroupStatus::Active);
        QVERIFY(!again.endedOn.isValid() && !again.archivedInMcsOn.isValid());
    }

    void aWithdrawalEndsTheGroupAndQueuesEveryRemoval()
    {
        const Group group = active();
        const auto member = m_maker->joined(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        must(groups().endForWithdrawal(m_patient.id, {2026, 8, 1})); // it became known late
        const Group ended = m_ledger->records().groups.first();
        QCOMPARE(ended.status, GroupStatus::Ended);
        QCOMPARE(ended.endReason, GroupEnd::ConsentWithdrawn);
        QCOMPARE(ended.endedOn, QDate(2026, 9, 1));
        QCOMPARE(stored(member.id).status, MembershipStatus::RemovalAsked);
        QCOMPARE(stored(member.id).removalAskedOn, QDate(2026, 10, 1));
    }

    void aGroupOfAnotherFacilityLeavesUsOnlyOurOwnStaff()
    {
        const auto owner = m_maker->facility();
        Group group = GroupMaker::groupOf(m_patient, {2026, 9, 1});
        group.owner = owner.id;
        group = must(groups().saveGroup(group));
        group = must(groups().start(group.id, {2026, 9, 1}, {2026, 9, 1})); // their consent, not ours
        const auto member = m_maker->joined(GroupMaker::candidate(group, colleague(), {2026, 10, 1}), {2026, 10, 1});
        const auto refused
            = groups().propose(GroupMaker::candidate(group, m_maker->outsider(owner, u"森 光"_s), today()));
        sees(refused, ErrorCode::RuleViolation, u"is managed by ひかり訪問看護ステーション"_s);
        QVERIFY(refused.error().articles.contains(Citation{u"tokai"_s, u"第4条"_s}));
        GroupReview review;
        review.group = group.id;
        sees(groups().review(review), ErrorCode::RuleViolation, u"is managed by"_s);
        must(groups().askRemoval(member.id, RemovalReason::OffCase, today(), {}));
        group.owner = {};
        group = must(groups().saveGroup(group)); // taken over: now our consent is missing
        QCOMPARE(group.status, GroupStatus::Preparing);
        QCOMPARE(groupState(group, m_ledger->records(), m_ledger->policy()), GroupState::AwaitingConsent);
    }
};

QTEST_GUILESS_MAIN(TestGroupRegister)
#include "tst_groupregister.moc"
