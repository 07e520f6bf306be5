// SPDX-License-Identifier: Apache-2.0
// やること of groups and members, from plain records.
#include "models/policy/compliance.h"
#include "models/policy/groupregister.h"
#include "models/policy/todo.h"
#include "tests/support/builders.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using mcs::tests::aPatient;
using mcs::tests::aStaff;

class TestTodoGroups : public QObject
{
    Q_OBJECT

    Records m_records;
    QDate m_today;
    std::optional<Policy> m_policy;

    void use(const QString &policyId) { m_policy = *PolicyLibrary().load(policyId, true, {}); }
    template <class Record> static Record &append(QList<Record> &list, Record record)
    {
        record.id = typename Record::IdType{list.size() + 1};
        list.append(record);
        return list.last();
    }
    Patient &patient() { return append<Patient>(m_records.patients, aPatient()); }
    Staff &staff() { return append<Staff>(m_records.staff, aStaff()); }
    Consent &consentOf(const Patient &patient, QDate on = {2026, 1, 5})
    {
        Consent consent;
        consent.patient = patient.id;
        consent.status = ConsentStatus::Delivered;
        consent.signedOn = on;
        consent.counterpartHandedOn = on;
        return append(m_records.consents, consent);
    }
    Group &groupOf(const Patient &patient, GroupStatus status = GroupStatus::Active, QDate since = {2026, 11, 1})
    {
        Group group;
        group.patient = patient.id;
        group.name = patient.name;
        group.status = status;
        group.preparedOn = since;
        if (status != GroupStatus::Preparing) {
            group.activeFrom = since;
            group.createdInMcsOn = since;
        }
        return append(m_records.groups, group);
    }
    Group &activeGroup()
    {
        const Patient &whose = patient();
        consentOf(whose);
        return groupOf(whose);
    }
    Membership &memberOf(const Group &group, MembershipStatus status, QDate on = {2026, 11, 5})
    {
        Membership member;
        member.group = group.id;
        member.staff = staff().id;
        member.status = status;
        member.proposedOn = member.invitedOn = member.invitedInMcsOn = on;
        if (status == MembershipStatus::RemovalAsked) {
            member.removalAskedOn = on;
            member.removalReason = RemovalReason::OffCase;
        }
        return append(m_records.memberships, member);
    }
    std::optional<TodoItem> item(const QString &id) const
    {
        const auto items = todoList(m_records, *m_policy, m_today);
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    QStringList groupItems() const
    {
        QStringList ids;
        for (const TodoItem &item : todoList(m_records, *m_policy, m_today)) {
            if (themeOf(item) == TodoTheme::Group || item.kind.startsWith("group"_L1)
                || item.kind.startsWith("owner"_L1))
                ids.append(item.id);
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    bool isOpen(const QString &demand) const
    {
        return compliance(m_records, *m_policy, m_today).region.open.contains(m_policy->demand(demand).text);
    }

private Q_SLOTS:
    void init()
    {
        m_records = {};
        m_records.facility.id = FacilityId{1};
        m_today = {2026, 11, 20};
        use(u"tokai"_s);
    }

    void whoHasConsentedButHasNoGroupNeedsOne()
    {
        Patient &whose = patient();
        consentOf(whose);
        const auto missing = item(u"group-missing/patient-1"_s);
        QVERIFY(missing);
        QCOMPARE(missing->action, TodoAction::NewGroup);
        QCOMPARE(missing->subjectId, u"patient-1"_s);
        QCOMPARE(missing->level, Level::Care);
        QCOMPARE(missing->articles.first().article, u"留意事項(1)"_s);
        groupOf(whose);
        QVERIFY(!item(u"group-missing/patient-1"_s));
        m_records.groups.clear();
        whose.sharedInMcs = false;
        QVERIFY(!item(u"group-missing/patient-1"_s));
    }

    void aGroupThatWaitsTooLongForItsConsentIsOverdue()
    {
        groupOf(patient(), GroupStatus::Preparing, m_today.addDays(-14));
        QVERIFY(!item(u"group-awaits-consent/group-1"_s)); // the last day is in time
        m_records.groups.first().preparedOn = m_today.addDays(-15);
        const auto waits = item(u"group-awaits-consent/group-1"_s);
        QVERIFY(waits);
        QCOMPARE(waits->state, TodoState::Overdue);
        QCOMPARE(waits->level, Level::Mandatory);
        QCOMPARE(waits->action, TodoAction::RecordConsent);
        QCOMPARE(waits->subjectId, u"patient-1"_s);
        QVERIFY(waits->sentence.contains(u"the facility's own setting"_s));
        consentOf(m_records.patients.first());
        QVERIFY(!item(u"group-awaits-consent/group-1"_s));
        QCOMPARE(item(u"group-not-started/group-1"_s)->action, TodoAction::StartGroup);
    }

    void aGroupInUseWithoutAConsentThatAllowsItIsMissingOne()
    {
        QVERIFY(!item(u"group-without-consent/"_s + toText(activeGroup().id)));
        m_records.consents.first().refused = {{u"２"_s, true}};
        const auto without = item(u"group-without-consent/group-1"_s);
        QVERIFY(without);
        QCOMPARE(without->action, TodoAction::EndGroup);
        QVERIFY2(without->sentence.contains(u"refused a clause"_s), qPrintable(without->sentence));
        QVERIFY(isOpen(u"consent"_s));
    }

    void whatIsDecidedButNotDoneInMcsStaysOpen()
    {
        Group &group = activeGroup();
        group.createdInMcsOn = {};
        const auto created = item(u"group-not-created/group-1"_s);
        QVERIFY(created);
        QCOMPARE(created->since, group.activeFrom);
        QCOMPARE(created->articles, QList<Citation>({{u"tokai"_s, u"第5条"_s}, {u"mcs-model"_s, u"3-1"_s}}));
        QVERIFY(isOpen(u"group-management"_s));

        memberOf(group, MembershipStatus::Invited).invitedInMcsOn = {};
        QCOMPARE(item(u"invitation-not-made/membership-1"_s)->action, TodoAction::OpenMembership);
        QVERIFY(!item(u"approval-missing/membership-1"_s)); // one thing at a time

        group.status = GroupStatus::Ended;
        group.endedOn = group.archiveDecidedOn = m_today.addDays(-2);
        const auto archive = item(u"archive-due/group-1"_s);
        QVERIFY(archive);
        QVERIFY2(archive->sentence.contains(u"not recorded that it was done"_s), qPrintable(archive->sentence));
    }

    void anInvitationWaitsForItsApprovalThenForItsAnswer()
    {
        Membership &member = memberOf(activeGroup(), MembershipStatus::Invited, m_today.addDays(-7));
        auto waiting = item(u"approval-missing/membership-1"_s);
        QVERIFY(waiting);
        QCOMPARE(waiting->state, TodoState::Due); // the last day is in time
        QCOMPARE(waiting->action, TodoAction::ApproveMember);
        QCOMPARE(waiting->articles.first().article, u"第8条"_s);
        QVERIFY(!isOpen(u"invitation-approval"_s));
        member.invitedOn = m_today.addDays(-8);
        QCOMPARE(item(u"approval-missing/membership-1"_s)->state, TodoState::Overdue);
        QVERIFY(isOpen(u"invitation-approval"_s));

        member.status = MembershipStatus::Approved;
        waiting = item(u"invitation-unanswered/membership-1"_s);
        QVERIFY(waiting);
        QCOMPARE(waiting->state, TodoState::Overdue);
        QCOMPARE(waiting->level, Level::Recommended);
        QCOMPARE(waiting->action, TodoAction::JoinMember);
        member.invitedOn = m_today.addDays(-1);
        QCOMPARE(item(u"invitation-unanswered/membership-1"_s)->state, TodoState::Coming);
        member.status = MembershipStatus::Joined;
        QVERIFY(!item(u"invitation-unanswered/membership-1"_s));
    }

    void aRemovalIsDueFromTheFirstDayAndOverdueAfterThree()
    {
        Membership &member = memberOf(activeGroup(), MembershipStatus::RemovalAsked, m_today);
        QCOMPARE(item(u"member-removal/membership-1"_s)->state, TodoState::Due);
        member.removalAskedOn = m_today.addDays(-4);
        const auto removal = item(u"member-removal/membership-1"_s);
        QCOMPARE(removal->state, TodoState::Overdue);
        QCOMPARE(removal->level, Level::Care);
        QCOMPARE(removal->action, TodoAction::RemoveMember);
        QVERIFY2(removal->sentence.contains(u"off the case"_s), qPrintable(removal->sentence));
        QVERIFY(isOpen(u"member-removal"_s));
    }

    void theMembersOfAnEndedGroupAreOneItem()
    {
        Group &group = activeGroup();
        group.status = GroupStatus::Ended;
        group.endedOn = m_today;
        for (int i = 0; i < 3; ++i)
            memberOf(group, MembershipStatus::RemovalAsked, m_today).removalReason = RemovalReason::PatientEnded;
        const auto members = item(u"members-of-ended-group/group-1"_s);
        QVERIFY(members);
        QCOMPARE(members->targets, u"membership-1,membership-2,membership-3"_s);
        QVERIFY2(members->sentence.contains(u"3 member"_s), qPrintable(members->sentence));
    }

    void whoHasLeftButIsStillInGroupsIsOneItem()
    {
        Membership &first = memberOf(activeGroup(), MembershipStatus::Joined);
        const StaffId who = first.staff;
        memberOf(activeGroup(), MembershipStatus::Joined).staff = who;
        QVERIFY(!item(u"left-member/"_s + toText(who)));
        m_records.staff.first().leftOn = m_today.addDays(-4);
        const auto left = item(u"left-member/"_s + toText(who));
        QVERIFY(left);
        QCOMPARE(left->state, TodoState::Overdue);
        QCOMPARE(left->targets, u"membership-1,membership-2"_s);

        ExternalMember outside;
        outside.name = u"森 光"_s;
        outside.leftOn = m_today;
        outside = append(m_records.externalMembers, outside);
        Membership &theirs = memberOf(m_records.groups.first(), MembershipStatus::Joined);
        theirs.staff = {};
        theirs.outside = outside.id;
        QCOMPARE(item(u"left-member/external-member-1"_s)->state, TodoState::Due);
    }

    void aGroupGoesOnThoughThePatientHasDied()
    {
        Group &group = activeGroup();
        m_records.patients.first().status = CareStatus::Died;
        m_records.patients.first().endedOn = m_today.addDays(-1);
        QCOMPARE(item(u"group-of-ended-patient/group-1"_s)->action, TodoAction::EndGroup);
        group.status = GroupStatus::Ended;
        group.endedOn = m_today;
        QVERIFY(!item(u"group-of-ended-patient/group-1"_s));
    }

    void anEndedGroupIsArchivedWithinSevenDaysUnlessTheFacilityTakesLonger()
    {
        Group &group = activeGroup();
        group.status = GroupStatus::Ended;
        group.endReason = GroupEnd::Moved;
        group.endedOn = m_today.addDays(-7);
        auto due = item(u"archive-due/group-1"_s);
        QCOMPARE(due->state, TodoState::Due);
        QCOMPARE(due->due, m_today);
        QCOMPARE(due->level, Level::Care);
        QCOMPARE(due->action, TodoAction::ArchiveGroup);
        group.endedOn = m_today.addDays(-8);
        QCOMPARE(item(u"archive-due/group-1"_s)->state, TodoState::Overdue);
        QVERIFY(isOpen(u"archive"_s));
        m_policy = *PolicyLibrary().load(u"tokai"_s, true, QJsonObject{{u"archive-days-died"_s, 30}});
        group.endReason = GroupEnd::Died;
        QCOMPARE(item(u"archive-due/group-1"_s)->due, group.endedOn.addDays(30));
        group.status = GroupStatus::Archived;
        QVERIFY(!item(u"archive-due/group-1"_s));
    }

    void aReviewIsDueSixCalendarMonthsAfterTheLastOne()
    {
        Group &group = activeGroup();
        group.activeFrom = {2025, 1, 31};
        GroupReview review;
        review.group = group.id;
        review.reviewedOn = {2026, 5, 20};
        append(m_records.reviews, review);
        auto due = item(u"review-due/group-1"_s);
        QVERIFY(due);
        QCOMPARE(due->due, m_today);
        QCOMPARE(due->state, TodoState::Due); // the day itself is in time
        m_records.reviews.first().reviewedOn = {2026, 5, 19};
        due = item(u"review-due/group-1"_s);
        QCOMPARE(due->state, TodoState::Overdue);
        QCOMPARE(due->action, TodoAction::ReviewGroup);
        QVERIFY(isOpen(u"review"_s));
        m_records.reviews.first().reviewedOn = {2026, 8, 1};
        QVERIFY(!item(u"review-due/group-1"_s));
        m_records.reviews.clear();
        group.activeFrom = {2026, 5, 19}; // never reviewed
        QCOMPARE(item(u"review-due/group-1"_s)->state, TodoState::Overdue);
        group.status = GroupStatus::Archived;
        QVERIFY(!item(u"review-due/group-1"_s));
    }

    void theMonthlyRoundIsOneItemForAllGroups()
    {
        for (int i = 0; i < 3; ++i)
            activeGroup().activeFrom = {2026, 10, 1};
        PostCheck check;
        check.group = GroupId{2};
        check.checkedOn = {2026, 11, 1};
        append(m_records.postChecks, check);
        const auto round = item(u"post-monitoring/facility-1"_s);
        QVERIFY(round);
        QCOMPARE(round->targets, u"group-1,group-3"_s);
        QCOMPARE(round->state, TodoState::Overdue);
        QCOMPARE(round->due, QDate(2026, 11, 1));
        QVERIFY2(round->sentence.contains(u"2 group"_s), qPrintable(round->sentence));
        QCOMPARE(round->articles, QList<Citation>({{u"mcs-model"_s, u"3-1"_s}}));
        m_records.postChecks.first().finding = PostFinding::WrongPost;
        QCOMPARE(item(u"post-finding/post-check-1"_s)->subjectId, u"post-check-1"_s);
    }

    void aGroupOfAnotherFacilityAsksOnlyForItsConsentToBeConfirmed()
    {
        Group &group = groupOf(patient(), GroupStatus::Active, {2025, 1, 1});
        ExternalFacility owner;
        owner.name = u"ひかり訪問看護ステーション"_s;
        append(m_records.externalFacilities, owner);
        group.owner = ExternalFacilityId{1};
        memberOf(group, MembershipStatus::Joined);
        QCOMPARE(groupItems(), QStringList({u"owner-consent-unconfirmed/group-1"_s}));
        QVERIFY(!item(u"consent-missing/patient-1"_s));
        QCOMPARE(item(u"owner-consent-unconfirmed/group-1"_s)->level, Level::Recommended);
        group.ownerConsentConfirmedOn = {2025, 1, 1};
        QCOMPARE(groupItems(), QStringList());
        group.owner = {};
        QVERIFY(item(u"consent-missing/patient-1"_s));
        QVERIFY(item(u"group-without-consent/group-1"_s));
    }

    void aDeletionRequestSaysItsNextStep()
    {
        Group &group = activeGroup();
        group.status = GroupStatus::Archived;
        DeletionRequest request;
        request.group = group.id;
        request.requester = u"東 花子"_s;
        request.requestedOn = m_today.addDays(-15);
        append(m_records.deletionRequests, request);
        const auto sentence = [&] { return item(u"deletion-request-1"_s)->sentence; };
        QCOMPARE(item(u"deletion-request-1"_s)->state, TodoState::Overdue);
        QVERIFY(sentence().contains(u"check who is asking"_s));
        DeletionRequest &stored = m_records.deletionRequests.first();
        stored.identityCheckedOn = m_today;
        QVERIFY(sentence().contains(u"to the operator"_s));
        stored.sentOn = m_today;
        QVERIFY(sentence().contains(u"reported as done"_s));
        stored.completedOn = m_today;
        QVERIFY(sentence().contains(u"tell 東 花子"_s));
        stored.informedOn = m_today;
        QVERIFY(!item(u"deletion-request-1"_s));
    }

    void everyItemHasASentenceAndAnArticle()
    {
        Group &ended = activeGroup();
        ended.status = GroupStatus::Ended;
        ended.endedOn = m_today;
        memberOf(ended, MembershipStatus::RemovalAsked, m_today).removalReason = RemovalReason::PatientEnded;
        Group &group = activeGroup();
        group.createdInMcsOn = {};
        group.activeFrom = {2025, 1, 1};
        for (const auto status :
            {MembershipStatus::Invited, MembershipStatus::Approved, MembershipStatus::RemovalAsked})
            memberOf(group, status);
        memberOf(group, MembershipStatus::Invited).invitedInMcsOn = {};
        m_records.staff.first().leftOn = m_today.addDays(-1);
        consentOf(patient());
        groupOf(patient(), GroupStatus::Preparing, {2025, 1, 1});
        groupOf(patient());
        QVERIFY(groupItems().size() > 10);
        for (const QString &policyId : {u"tokai"_s, u"mcs-model"_s}) {
            use(policyId);
            for (const TodoItem &item : todoList(m_records, *m_policy, m_today)) {
                QVERIFY2(!item.sentence.isEmpty() && !item.sentence.contains(u'%'), qPrintable(item.sentence));
                QVERIFY2(!item.articles.isEmpty(), qPrintable(item.id));
            }
        }
    }

    void twoThousandGroupsWithTwentyThousandMembersAreQuick()
    {
        for (int i = 0; i < 2000; ++i) {
            Group &group = activeGroup();
            group.activeFrom = {2026, 11, 1};
            m_records.patients.last().sharedInMcs = false; // so that nothing is to be done without the groups either
        }
        for (int i = 0; i < 500; ++i)
            staff();
        for (int i = 0; i < 20000; ++i) {
            Membership member;
            member.group = GroupId{1 + i % 2000};
            member.staff = StaffId{1 + i % 500};
            member.status = MembershipStatus::Joined;
            append(m_records.memberships, member);
        }
        const Records without = [this] {
            Records records = m_records;
            records.groups.clear();
            records.memberships.clear();
            return records;
        }();
        const auto best = [this](const Records &records) {
            qint64 nanoseconds = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                const auto items = todoList(records, *m_policy, m_today);
                nanoseconds = items.isEmpty() ? 0 : std::min(nanoseconds, timer.nsecsElapsed());
            }
            return nanoseconds;
        };
        const qint64 all = best(m_records);
        const qint64 rest = best(without);
        qInfo("with groups and members %lld µs, without %lld µs", all / 1000, rest / 1000);
        QVERIFY2(all - rest < 100'000'000, "groups and members cost too much"); // the build may be an unoptimised one
    }
};

QTEST_GUILESS_MAIN(TestTodoGroups)
#include "tst_todogroups.moc"
