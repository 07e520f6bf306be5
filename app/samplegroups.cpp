// SPDX-License-Identifier: Apache-2.0
#include "app/samplegroups.h"

#include "app/samplewriter.h"

#include <QHash>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

class SampleGroups : public SampleWriter
{
public:
    using SampleWriter::SampleWriter;

    Result<void> enter(const QJsonObject &json)
    {
        const auto staff = m_ledger.staff().all();
        const auto patients = m_ledger.patients().all();
        if (!staff || !patients)
            return staff ? patients.error() : staff.error();
        for (const Staff &person : *staff)
            m_staff.insert(person.name, person.id);
        for (const Patient &person : *patients)
            m_patients.insert(person.name, person.id);
        const auto facilities = enterEach(json.value("facilities"_L1), &SampleGroups::enterFacility);
        return facilities ? enterEach(json.value("groups"_L1), &SampleGroups::enterGroup) : facilities;
    }

private:
    policy::GroupRegister &on(QDate day) { return SampleWriter::on(day).groups(); }

    Result<void> enterFacility(const QJsonObject &json)
    {
        ExternalFacility facility;
        facility.name = text(json, "name"_L1);
        facility.kind = text(json, "kind"_L1);
        facility.tel = text(json, "tel"_L1);
        facility.applied = oneOf<Known>(text(json, "applied"_L1), u"unknown yes no"_s);
        const auto saved = on(m_today).saveExternalFacility(facility);
        if (!saved)
            return saved.error();
        m_facilities.insert(saved->name, saved->id);
        const QJsonArray people = json.value("people"_L1).toArray();
        for (const QJsonValue &value : people) {
            const QJsonObject person = value.toObject();
            ExternalMember member;
            member.facility = saved->id;
            member.name = text(person, "name"_L1);
            member.kana = text(person, "kana"_L1);
            member.jobType = text(person, "job"_L1);
            const auto entered = on(m_today).saveExternalMember(member);
            if (!entered)
                return entered.error();
            m_outside.insert(entered->name, entered->id);
        }
        return {};
    }

    [[nodiscard]] Group particulars(const QJsonObject &json) const
    {
        Group group;
        group.name = text(json, "name"_L1);
        group.patient = m_patients.value(text(json, "patient"_L1));
        group.kind = group.patient.isStored() ? GroupKind::Patient : GroupKind::Free;
        group.freeKind = oneOf<FreeGroupKind>(text(json, "kind"_L1), u"exchange study network other"_s);
        group.purpose = text(json, "purpose"_L1);
        group.usageRules = text(json, "rules"_L1);
        group.announcedOn = date(json, "announced"_L1);
        group.owner = m_facilities.value(text(json, "owner"_L1));
        group.manager = m_staff.value(text(json, "manager"_L1));
        group.withFamily = json.value("family"_L1).toBool();
        group.preparedOn = date(json, "prepared"_L1);
        const QList<policy::Choice> eligibilities = m_registers.policy().groupEligibilities();
        if (group.kind == GroupKind::Patient && !eligibilities.isEmpty()) {
            group.eligibility = eligibilities.first().id;
            group.eligibilityConfirmedOn = group.preparedOn;
        }
        return group;
    }

    Result<void> enterGroup(const QJsonObject &json)
    {
        const Group group = particulars(json);
        const auto saved = on(group.announcedOn.isValid() ? group.announcedOn : group.preparedOn).saveGroup(group);
        if (!saved)
            return saved.error();
        const GroupId id = saved->id;
        if (const QDate from = date(json, "active"_L1); from.isValid()) {
            const QDate created = date(json, "created"_L1);
            const auto started = on(created.isValid() ? created : from).start(id, from, created);
            if (!started)
                return started.error();
        }
        if (const auto agreed = enterAgreement(id, json.value("agreement"_L1).toObject()); !agreed)
            return agreed;
        const QJsonArray members = json.value("members"_L1).toArray();
        for (const QJsonValue &value : members) {
            if (const auto done = enterMember(id, value.toObject()); !done)
                return done;
        }
        if (const auto reviewed = enterReview(id, json.value("review"_L1).toObject()); !reviewed)
            return reviewed;
        if (const QDate day = date(json, "posts"_L1); day.isValid()) {
            PostCheck check;
            check.checkedOn = day;
            check.checker = m_staff.value(text(json, "checker"_L1));
            if (const auto checked = on(day).checkPosts({id}, check); !checked)
                return checked;
        }
        return enterEnd(id, json.value("end"_L1).toObject());
    }

    Result<void> enterAgreement(GroupId group, const QJsonObject &json)
    {
        if (json.isEmpty())
            return {};
        GroupAgreement agreement;
        agreement.group = group;
        agreement.kind = AgreementKind::FamilyParticipation;
        agreement.discussedOn = date(json, "discussed"_L1);
        agreement.agreedOn = date(json, "agreed"_L1);
        agreement.participants = text(json, "participants"_L1);
        agreement.text = text(json, "necessity"_L1);
        agreement.effectiveness = text(json, "effectiveness"_L1);
        return withoutValue(on(agreement.agreedOn).saveAgreement(agreement));
    }

    // As far as the days in the file go.
    Result<void> enterMember(GroupId group, const QJsonObject &json)
    {
        Membership member;
        member.group = group;
        const QString name = text(json, "name"_L1);
        member.staff = m_staff.value(name);
        member.outside = m_outside.value(name);
        if (!member.staff.isStored() && !member.outside.isStored()) {
            member.kind = MemberKind::Family;
            member.personName = name;
            member.relation = text(json, "relation"_L1);
        }
        member.necessity = text(json, "why"_L1);
        const QDate invited = date(json, "invited"_L1);
        member.proposedOn = invited.isValid() ? invited : date(json, "proposed"_L1);
        auto saved = on(member.proposedOn).propose(member);
        if (!saved || !invited.isValid())
            return withoutValue(saved);
        const MembershipId id = saved->id;
        const bool isInMcs = json.value("inMcs"_L1).toBool(true);
        saved = on(invited).invite(id, invited, isInMcs ? invited : QDate());
        if (!saved)
            return saved.error();
        if (const QDate day = date(json, "declined"_L1); day.isValid())
            return withoutValue(on(day).decline(id, day, text(json, "reason"_L1)));
        if (const QDate day = date(json, "approved"_L1); day.isValid()) {
            saved = on(day).approve(
                id, day, m_staff.value(text(json, "by"_L1)), text(json, "byOther"_L1), member.necessity);
            if (!saved)
                return saved.error();
        }
        if (const QDate day = date(json, "joined"_L1); day.isValid()) {
            saved = on(day).join(id, day, true);
            if (!saved)
                return saved.error();
        }
        const QDate asked = date(json, "removal"_L1);
        if (!asked.isValid())
            return {};
        const auto reason = oneOf<RemovalReason>(text(json, "reason"_L1), u"none left transferred offCase"_s);
        saved = on(asked).askRemoval(id, reason, asked, text(json, "askedOf"_L1));
        const QDate removed = date(json, "removed"_L1);
        if (!saved || !removed.isValid())
            return withoutValue(saved);
        return withoutValue(on(removed).removed(id, removed));
    }

    Result<void> enterReview(GroupId group, const QJsonObject &json)
    {
        if (json.isEmpty())
            return {};
        GroupReview review;
        review.group = group;
        review.reviewedOn = date(json, "on"_L1);
        review.reviewer = m_staff.value(text(json, "by"_L1));
        const auto members = m_ledger.memberships().of(group.value);
        if (!members)
            return members.error();
        const StaffId goes = m_staff.value(text(json, "remove"_L1));
        for (const Membership &member : *members) {
            const bool isAsked = member.status == MembershipStatus::RemovalAsked;
            if (!isOpen(member.status) || isAsked)
                continue;
            const bool keeps = !member.staff.isStored() || member.staff != goes;
            review.lines.append(
                {member.id, keeps ? Verdict::Keep : Verdict::Remove, keeps ? QString() : text(json, "reason"_L1)});
        }
        return withoutValue(on(review.reviewedOn).review(review));
    }

    Result<void> enterEnd(GroupId group, const QJsonObject &json)
    {
        if (json.isEmpty())
            return {};
        const QDate day = date(json, "on"_L1);
        const auto reason
            = oneOf<GroupEnd>(text(json, "reason"_L1), u"none serviceEnded died moved consentWithdrawn other"_s);
        if (const auto ended = on(day).end(group, reason, day); !ended)
            return ended.error();
        const QDate removed = date(json, "removed"_L1);
        const auto members = m_ledger.memberships().of(group.value);
        if (!members)
            return members.error();
        for (const Membership &member : *members) {
            if (!removed.isValid() || member.status != MembershipStatus::RemovalAsked)
                continue;
            if (const auto done = on(removed).removed(member.id, removed); !done)
                return done.error();
        }
        if (const QDate decided = date(json, "archiveDecided"_L1); decided.isValid()) {
            const QDate archived = date(json, "archived"_L1);
            const auto done = on(archived.isValid() ? archived : decided).archive(group, decided, archived);
            if (!done)
                return done.error();
        }
        const QJsonObject request = json.value("deletion"_L1).toObject();
        if (request.isEmpty())
            return {};
        DeletionRequest deletion;
        deletion.group = group;
        deletion.requester = text(request, "requester"_L1);
        deletion.channel = text(request, "channel"_L1);
        deletion.requestedOn = date(request, "requested"_L1);
        deletion.identityCheckedOn = date(request, "identity"_L1);
        deletion.sentOn = date(request, "sent"_L1);
        return withoutValue(on(m_today).saveDeletionRequest(deletion));
    }

    QHash<QString, StaffId> m_staff;
    QHash<QString, PatientId> m_patients;
    QHash<QString, ExternalFacilityId> m_facilities;
    QHash<QString, ExternalMemberId> m_outside;
};

} // namespace

Result<void> enterSampleGroups(Ledger &ledger, policy::Registers &registers, FixedClock &clock, QDate today)
{
    const auto json = sampleFile(u"groups.json"_s);
    return json ? SampleGroups(ledger, registers, clock, today).enter(*json) : Result<void>(json.error());
}

} // namespace mcs::app
