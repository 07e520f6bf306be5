// SPDX-License-Identifier: Apache-2.0
// SM-GRP, SM-MEM and SM-DEL under random steps, allowed and forbidden: no state is reached that their guards forbid, a
// refused step changes nothing, and a refusal says why.
#include "tests/support/groups.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

namespace {

struct State
{
    QList<Group> groups;
    QList<Membership> members;
    QList<DeletionRequest> deletions;
    QList<GroupReview> reviews;
    bool operator==(const State &) const = default;
};

// One ledger and a stream of random steps on it.
class Walk
{
public:
    Walk(TestLedger &ledger, quint32 seed)
        : m_ledger(ledger)
        , m_maker(ledger, {2026, 1, 1})
        , m_random(seed)
    {
        for (int i = 0; i < 3; ++i) {
            m_staff.append(ledger.add(aStaff()));
            m_patients.append(ledger.add(aPatient().named(u"見本 患者%1"_s.arg(i))));
        }
        m_staff.append(ledger.add(aStaff().leftOn({2026, 10, 1})));
        m_staff.append(m_maker.administrator);
        m_owner = m_maker.facility();
        m_outside = {m_maker.outsider(m_owner, u"森 光"_s), m_maker.outsider(m_owner, u"林 薫"_s)};
        for (const Patient &patient : std::as_const(m_patients))
            must(groups().saveGroup(GroupMaker::groupOf(patient, {2026, 9, 25})));
        Group free = GroupMaker::freeGroup(u"勉強会"_s, u"情報交換"_s);
        must(groups().saveGroup(free));
        Group family = GroupMaker::groupOf(m_patients.first(), {2026, 9, 25});
        family.withFamily = true;
        must(groups().saveGroup(family));
    }

    [[nodiscard]] State state() const
    {
        Ledger &ledger = m_ledger.ledger();
        return {must(ledger.groups().all()), must(ledger.memberships().all()), must(ledger.deletionRequests().all()),
            must(ledger.reviews().all())};
    }
    [[nodiscard]] QList<Consent> consents() const { return must(m_ledger.ledger().consents().all()); }
    [[nodiscard]] const Policy &policy() const { return m_ledger.policy(); }

    // Chooses a step and takes it; says which.
    std::pair<int, Result<void>> step(const State &before)
    {
        const int which = below(stepCount);
        return {which, take(which, before)};
    }
    static constexpr int stepCount = 20;

private:
    GroupRegister &groups() { return m_ledger.registers().groups(); }
    int below(int limit) { return int(m_random() % quint32(limit)); }
    // Mostly a little later than the day before, sometimes any day, sometimes in the future.
    QDate day()
    {
        if (below(4) == 0)
            return TestLedger::today.addDays(below(60) - 57);
        if (m_now < TestLedger::today && below(3) == 0)
            m_now = m_now.addDays(1);
        return m_now;
    }
    QDate maybeDay() { return below(3) == 0 ? QDate() : day(); }
    template <class T> static Result<void> done(const Result<T> &result)
    {
        return result ? Result<void>() : Result<void>(result.error());
    }
    template <class Record> const Record &any(const QList<Record> &list) { return list.at(below(int(list.size()))); }

    Membership candidate(const Group &group)
    {
        switch (below(4)) {
        case 0:
            return GroupMaker::candidate(group, any(m_outside), day());
        case 1:
            return GroupMaker::family(group, u"見本 家族"_s, day());
        default:
            return GroupMaker::candidate(group, any(m_staff), day());
        }
    }

    // Mostly one for which the step is the next one.
    MembershipId member(int which, const State &before)
    {
        using enum MembershipStatus;
        static const QHash<int, MembershipStatus> fitting{
            {2, Candidate}, {3, Invited}, {4, Approved}, {5, Invited}, {6, Candidate}, {7, Joined}, {8, RemovalAsked}};
        QList<MembershipId> fit;
        QList<MembershipId> all;
        for (const Membership &one : before.members) {
            all.append(one.id);
            if (fitting.contains(which) && fitting.value(which) == one.status)
                fit.append(one.id);
        }
        if (all.isEmpty())
            return MembershipId{1};
        return fit.isEmpty() || below(4) == 0 ? any(all) : any(fit);
    }

    Result<void> take(int which, const State &before)
    {
        const Group &group = any(before.groups);
        const MembershipId member = this->member(which, before);
        switch (which) {
        case 0:
        case 1:
            return done(groups().propose(candidate(group)));
        case 2:
            return done(groups().invite(member, day(), maybeDay()));
        case 3:
            return done(groups().approve(member, day(), below(4) ? m_maker.administrator.id : m_maker.manager.id,
                below(4) ? u"ひかり 所長"_s : QString(), below(8) ? u"適切"_s : QString()));
        case 4:
            return done(groups().join(member, day(), true));
        case 5:
            return below(2) ? done(groups().refuse(member, day(), u"不要"_s))
                            : done(groups().decline(member, day(), u"辞退"_s));
        case 6:
            return done(groups().cancel(member, day(), below(4) ? u"誤り"_s : QString()));
        case 7:
            return done(groups().askRemoval(member, RemovalReason(below(9)), day(), {}));
        case 8:
            return done(groups().removed(member, day()));
        case 9:
            return done(groups().start(group.id, day(), maybeDay()));
        case 10:
            return done(groups().createdInMcs(group.id, day()));
        case 11: // seldom, so that something goes on in between
            return below(8) ? done(groups().invitedInMcs(member, day()))
                            : done(groups().end(group.id, GroupEnd(below(6)), day()));
        case 12:
            return done(groups().archive(group.id, day(), maybeDay()));
        case 13:
            return done(groups().reopen(group.id, day()));
        case 14:
            return changed(group);
        case 15:
            return reviewed(group, before);
        case 16:
            return below(3) ? Result<void>() : deletion(group, before);
        case 17:
            m_maker.sign(any(m_patients), m_now);
            return {};
        case 18:
            return below(6) ? Result<void>() : withdrawn(any(m_patients).id);
        default:
            return below(6) ? Result<void>()
                            : groups().askRemovalOfPerson(any(m_staff).id, RemovalReason(below(9)), day());
        }
    }

    Result<void> changed(Group group)
    {
        switch (below(5)) {
        case 0:
            group.patient = any(m_patients).id;
            break;
        case 1:
            group.owner = below(2) ? m_owner.id : ExternalFacilityId();
            break;
        case 2:
            group.withFamily = !group.withFamily;
            break;
        case 3:
            group.purpose = any(m_patients).name;
            break;
        default:
            group.status = GroupStatus(below(6));
            group.activeFrom = day();
        }
        return done(groups().saveGroup(group));
    }

    Result<void> reviewed(const Group &group, const State &before)
    {
        GroupReview review;
        review.group = group.id;
        review.reviewedOn = day();
        review.reviewer = m_maker.administrator.id;
        for (const Membership &member : before.members) {
            if (member.group == group.id && isOpen(member.status) && below(12))
                review.lines.append({member.id, below(4) ? Verdict::Keep : Verdict::Remove, u"精査"_s});
        }
        return done(groups().review(review));
    }

    Result<void> deletion(const Group &group, const State &before)
    {
        DeletionRequest request;
        request.group = group.id;
        request.requester = u"見本 家族（長女）"_s;
        request.requestedOn = day();
        for (const DeletionRequest &stored : before.deletions) {
            if (stored.group == group.id && below(8))
                request = stored;
        }
        QDate *const steps[] = {&request.identityCheckedOn, &request.sentOn, &request.completedOn, &request.informedOn};
        *steps[below(4)] = maybeDay();
        return done(groups().saveDeletionRequest(request));
    }

    // As the consent register does: the consent and its groups in one transaction.
    Result<void> withdrawn(PatientId patient)
    {
        return m_ledger.ledger().atomically([&]() -> Result<void> {
            for (Consent consent : consents()) {
                if (consent.patient != patient || consent.status != ConsentStatus::Delivered)
                    continue;
                consent.status = ConsentStatus::Withdrawn;
                consent.withdrawnOn = m_now;
                if (const auto saved = m_ledger.ledger().consents().save(consent); !saved)
                    return saved.error();
            }
            return groups().endForWithdrawal(patient, m_now);
        });
    }

    TestLedger &m_ledger;
    GroupMaker m_maker;
    std::mt19937 m_random; // the same numbers on every machine
    QDate m_now{2026, 10, 1};
    QList<Staff> m_staff;
    QList<Patient> m_patients;
    ExternalFacility m_owner;
    QList<ExternalMember> m_outside;
};

bool inOrder(std::initializer_list<QDate> days)
{
    QDate last;
    for (const QDate day : days) {
        if (!day.isValid())
            continue;
        if (day > TestLedger::today || (last.isValid() && day < last))
            return false;
        last = day;
    }
    return true;
}

QString faultOf(const Group &group, const State &state, const Sharing &sharing)
{
    const bool ended = group.status >= GroupStatus::Ended;
    if (group.status == GroupStatus::Active && group.kind == GroupKind::Patient && isOwn(group)
        && !sharing.isAllowed(group.patient))
        return u"in use without a consent"_s;
    if (group.status == GroupStatus::Active && !group.activeFrom.isValid())
        return u"in use since no day"_s;
    if (ended != group.endedOn.isValid() || ended != (group.endReason != GroupEnd::None))
        return u"ended without day or reason"_s;
    if (group.status == GroupStatus::Archived && !group.archivedInMcsOn.isValid())
        return u"archived, but not in MCS"_s;
    if (!inOrder({group.preparedOn, group.activeFrom, group.endedOn, group.archiveDecidedOn, group.archivedInMcsOn}))
        return u"dates out of order"_s;
    const auto request = std::find_if(state.deletions.cbegin(), state.deletions.cend(),
        [&](const DeletionRequest &candidate) { return candidate.group == group.id; });
    const bool sent = request != state.deletions.cend() && request->sentOn.isValid();
    const bool completed = sent && request->completedOn.isValid();
    if ((group.status == GroupStatus::Deleted) != completed
        || (group.status == GroupStatus::DeletionAsked) != (sent && !completed))
        return u"another state than its deletion request"_s;
    if (request != state.deletions.cend() && !ended)
        return u"to be deleted, but not ended"_s;
    return {};
}

QString faultOf(const Membership &member, const Group &group, const QList<StaffId> &approvers)
{
    using enum MembershipStatus;
    const MembershipStatus status = member.status;
    const bool goesOn = group.status == GroupStatus::Preparing || group.status == GroupStatus::Active;
    if (isOpen(status) && status != RemovalAsked && !goesOn)
        return u"open in a group that has ended"_s;
    if (status != Candidate && status != Cancelled && !member.invitedOn.isValid())
        return u"never invited"_s;
    if (member.joinedOn.isValid() && group.kind == GroupKind::Patient && !member.approvedOn.isValid())
        return u"joined without approval"_s;
    if (status == Joined && !member.joinedOn.isValid())
        return u"joined on no day"_s;
    if (member.approvedOn.isValid()) {
        if (member.judgement.isEmpty())
            return u"approved without judgement"_s;
        if (member.outside.isStored() ? member.approvedByOther.isEmpty() : !approvers.contains(member.approvedBy))
            return u"approved by nobody who may"_s;
    }
    if ((status == RemovalAsked || status == Removed)
        && (!member.removalAskedOn.isValid() || member.removalReason == RemovalReason::None))
        return u"removed without decision"_s;
    if ((status == Refused || status == Declined || status == Cancelled) && member.joinedOn.isValid())
        return u"came to nothing after it had joined"_s;
    if (isOpen(status) == member.closedOn.isValid())
        return u"closed on no day"_s;
    if (member.kind != MemberKind::Worker && isOpen(status) && !group.withFamily)
        return u"family in a group for staff"_s;
    if (!inOrder({member.proposedOn, member.invitedOn, member.approvedOn, member.joinedOn, member.removalAskedOn,
            member.closedOn})
        || !inOrder({member.invitedOn, member.invitedInMcsOn}))
        return u"dates out of order"_s;
    return {};
}

// What no sequence of steps may lead to.
QString faultOf(const State &state, const Sharing &sharing, const QList<StaffId> &approvers)
{
    QHash<GroupId, const Group *> groups;
    for (const Group &group : state.groups) {
        groups.insert(group.id, &group);
        if (const QString fault = faultOf(group, state, sharing); !fault.isEmpty())
            return toText(group.id) + u": "_s + fault;
    }
    QSet<QString> inside;
    for (const Membership &member : state.members) {
        if (const QString fault = faultOf(member, *groups.value(member.group), approvers); !fault.isEmpty())
            return toText(member.id) + u": "_s + fault;
        const QString who = u"%1/%2/%3/%4"_s.arg(member.group.value)
                                .arg(member.staff.value)
                                .arg(member.outside.value)
                                .arg(member.personName);
        if (isOpen(member.status) && inside.contains(who))
            return toText(member.id) + u": twice in the group"_s;
        if (isOpen(member.status))
            inside.insert(who);
    }
    for (const DeletionRequest &request : state.deletions) {
        const QDate days[]
            = {request.requestedOn, request.identityCheckedOn, request.sentOn, request.completedOn, request.informedOn};
        for (std::size_t i = 1; i < std::size(days); ++i) {
            if (days[i].isValid() && (!days[i - 1].isValid() || days[i] < days[i - 1]))
                return toText(request.id) + u": a step left out"_s;
        }
    }
    return {};
}

// What stays as it is once it is written: the patient of a group, closed entries, reviews.
QString lossBetween(const State &before, const State &after)
{
    for (qsizetype i = 0; i < before.groups.size(); ++i) {
        if (before.groups[i].patient != after.groups[i].patient || before.groups[i].kind != after.groups[i].kind)
            return u"a group changed its patient"_s;
    }
    for (qsizetype i = 0; i < before.members.size(); ++i) {
        if (!isOpen(before.members[i].status) && !(before.members[i] == after.members[i]))
            return u"a closed entry changed"_s;
    }
    for (qsizetype i = 0; i < before.reviews.size(); ++i) {
        if (!(before.reviews[i] == after.reviews[i]))
            return u"a review changed"_s;
    }
    return {};
}

} // namespace

class TestGroupStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSequenceOfStepsReachesAStateThatTheGuardsForbid_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void noSequenceOfStepsReachesAStateThatTheGuardsForbid();
};

void TestGroupStates::noSequenceOfStepsReachesAStateThatTheGuardsForbid()
{
    QFETCH(quint32, seed);
    TestLedger ledger;
    Walk walk(ledger, seed);
    const QList<StaffId> approvers = [&] {
        QList<StaffId> list;
        for (const Appointment &appointment : ledger.records().appointments) {
            if (appointment.role == OfficeRole::McsAdministrator)
                list.append(appointment.staff);
        }
        return list;
    }();
    int accepted = 0;
    int refused = 0;
    QSet<int> kinds; // of accepted steps
    QSet<MembershipStatus> reached;
    QString fault;
    // In one transaction: nothing is written to the disk, and a refused step has to undo its own part.
    const auto outcome = ledger.ledger().atomically([&]() -> Result<void> {
        State before = walk.state();
        for (int i = 0; i < 1000 && fault.isEmpty(); ++i) {
            const auto [which, done] = walk.step(before);
            const State after = walk.state();
            if (done) {
                ++accepted;
                kinds.insert(which);
            } else {
                ++refused;
                if (done.error().message.isEmpty())
                    fault = u"a refusal without a sentence"_s;
                else if (done.error().code == ErrorCode::RuleViolation && done.error().articles.isEmpty())
                    fault = u"a rule without its article: "_s + done.error().message;
                else if (!(after == before))
                    fault = u"a refused step changed something: "_s + done.error().message;
            }
            if (fault.isEmpty())
                fault = faultOf(after, Sharing(walk.consents(), walk.policy()), approvers);
            if (fault.isEmpty())
                fault = lossBetween(before, after);
            if (!fault.isEmpty())
                fault += u" (step %1, kind %2)"_s.arg(i).arg(which);
            for (const Membership &member : after.members)
                reached.insert(member.status);
            before = after;
        }
        return Error{ErrorCode::Cancelled, u"enough"_s};
    });
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    // The walk went somewhere: every kind of step was taken, every state of a member reached, and much was refused.
    for (int kind = 0; kind < Walk::stepCount; ++kind)
        QVERIFY2(kinds.contains(kind), qPrintable(u"no step of kind %1 was accepted"_s.arg(kind)));
    QCOMPARE(reached.size(), 9);
    QVERIFY2(accepted > 200 && refused > 200, qPrintable(u"%1 accepted, %2 refused"_s.arg(accepted).arg(refused)));
}

QTEST_GUILESS_MAIN(TestGroupStates)
#include "tst_groupstates.moc"
