// SPDX-License-Identifier: Apache-2.0
#include "models/tables/groupmap.h"

#include "models/domain/japanese.h"
#include "models/policy/registers.h"
#include "models/tables/staffmodel.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

template <class Record> auto byId(const QList<Record> &list)
{
    QHash<typename Record::IdType, const Record *> places;
    places.reserve(list.size());
    for (const Record &one : list)
        places.insert(one.id, &one);
    return places;
}

// The newest of each group by its day, the later entered of the same day.
template <class Record> auto newestByGroup(const QList<Record> &list, QDate Record::*day)
{
    QHash<GroupId, const Record *> newest;
    for (const Record &one : list) {
        const Record *&known = newest[one.group];
        if (!known || one.*day >= known->*day)
            known = &one;
    }
    return newest;
}

} // namespace

GroupMap::GroupMap(const Records &records, const policy::Policy &policy, QDate today)
    : m_records(records)
    , m_today(today)
    , m_sharing(records.consents, policy)
    , m_groups(byId(records.groups))
    , m_patients(byId(records.patients))
    , m_staff(byId(records.staff))
    , m_outside(byId(records.externalMembers))
    , m_facilities(byId(records.externalFacilities))
    , m_memberships(byId(records.memberships))
    , m_reviews(newestByGroup(records.reviews, &GroupReview::reviewedOn))
    , m_postChecks(newestByGroup(records.postChecks, &PostCheck::checkedOn))
    , m_deletions(newestByGroup(records.deletionRequests, &DeletionRequest::requestedOn))
    , m_deletionsById(byId(records.deletionRequests))
{
    for (const Membership &membership : records.memberships) {
        if (isOpen(membership.status))
            m_members[membership.group].append(&membership);
    }
    for (const GroupAgreement &agreement : records.agreements)
        m_agreements[agreement.group].append(&agreement);
    for (const Group &group : records.groups) {
        if (group.patient.isStored())
            m_groupsOfPatient[group.patient].append(&group);
    }
    for (const Consent &consent : records.consents)
        m_consents[consent.patient].append(consent);
}

QList<const Membership *> GroupMap::members(GroupId id) const
{
    struct Place
    {
        int part;
        QByteArray office;
        QByteArray person;
        const Membership *membership;
    };
    QList<Place> places;
    for (const Membership *membership : m_members.value(id)) {
        const MemberFacts facts = this->facts(*membership);
        const int part = membership->staff.isStored() ? 0 : membership->outside.isStored() ? 1 : 2;
        places.append({part, sortKey({}, facts.office), sortKey(facts.kana, facts.name), membership});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tie(a.part, a.office, a.person) < std::tie(b.part, b.office, b.person);
    });
    QList<const Membership *> members;
    members.reserve(places.size());
    for (const Place &place : places)
        members.append(place.membership);
    return members;
}

MemberFacts GroupMap::facts(const Membership &membership) const
{
    if (membership.staff.isStored()) {
        const Staff *person = staff(membership.staff);
        if (!person)
            return {{}, GroupMap::tr("(deleted person)"), {}, {}, {}, true};
        return {toText(person->id), person->name, person->kana, person->jobType, {}, hasLeft(*person, m_today)};
    }
    if (membership.outside.isStored()) {
        const ExternalMember *person = outside(membership.outside);
        if (!person)
            return {{}, GroupMap::tr("(deleted person)"), {}, {}, {}, true};
        const ExternalFacility *office = facility(person->facility);
        return {toText(person->id), person->name, person->kana, person->jobType,
            office ? office->name : GroupMap::tr("(no office recorded)"),
            person->leftOn.isValid() && person->leftOn < m_today};
    }
    return {{}, membership.personName, {}, membership.relation, Words::of(membership.kind), false};
}

std::optional<Consent> GroupMap::consent(PatientId patient) const
{
    m_one.consents = m_consents.value(patient);
    return policy::effectiveConsent(m_one, patient);
}

QString GroupMap::ownerName(const Group &group) const
{
    if (policy::isOwn(group))
        return m_records.facility.name;
    const ExternalFacility *office = facility(group.owner);
    return office ? office->name : GroupMap::tr("(deleted office)");
}

QString GroupMap::staffName(StaffId id) const
{
    const Staff *person = staff(id);
    return person ? person->name : QString();
}

QString GroupMap::title(const Group &group) const
{
    const Patient *person = patient(group.patient);
    if (!person || group.name.contains(person->name))
        return group.name;
    return group.name.isEmpty() ? person->name : GroupMap::tr("%1 (%2)").arg(group.name, person->name);
}

QString gapOf(const Membership &membership)
{
    if (membership.status == MembershipStatus::RemovalAsked)
        return GroupMap::tr("Removal not done in MCS");
    if (isOpen(membership.status) && membership.status >= MembershipStatus::Invited
        && membership.status < MembershipStatus::Joined && !membership.invitedInMcsOn.isValid())
        return GroupMap::tr("Invitation not done in MCS");
    return {};
}

QString gapOf(const Group &group)
{
    if (group.status == GroupStatus::Active && group.activeFrom.isValid() && !group.createdInMcsOn.isValid())
        return GroupMap::tr("Not made in MCS yet");
    if (group.archiveDecidedOn.isValid() && !group.archivedInMcsOn.isValid())
        return GroupMap::tr("Not archived in MCS yet");
    return {};
}

QDate sinceOf(const Membership &membership)
{
    switch (membership.status) {
    case MembershipStatus::Candidate:
        return membership.proposedOn;
    case MembershipStatus::Invited:
        return membership.invitedOn;
    case MembershipStatus::Approved:
        return membership.approvedOn;
    case MembershipStatus::Joined:
        return membership.joinedOn;
    case MembershipStatus::RemovalAsked:
        return membership.removalAskedOn;
    case MembershipStatus::Removed:
    case MembershipStatus::Refused:
    case MembershipStatus::Declined:
    case MembershipStatus::Cancelled:
        return membership.closedOn;
    }
    return {};
}

Tone toneOf(MembershipStatus status)
{
    switch (status) {
    case MembershipStatus::Joined:
        return Tone::Good;
    case MembershipStatus::Candidate:
    case MembershipStatus::Invited:
    case MembershipStatus::Approved:
        return Tone::Attention;
    case MembershipStatus::RemovalAsked:
        return Tone::Bad;
    case MembershipStatus::Removed:
    case MembershipStatus::Refused:
    case MembershipStatus::Declined:
    case MembershipStatus::Cancelled:
        return Tone::Muted;
    }
    return Tone::None;
}

Tone toneOf(policy::GroupState state)
{
    switch (state) {
    case policy::GroupState::Active:
        return Tone::Good;
    case policy::GroupState::Preparing:
    case policy::GroupState::DeletionAsked:
        return Tone::Attention;
    case policy::GroupState::AwaitingConsent:
        return Tone::Bad;
    case policy::GroupState::Ended:
    case policy::GroupState::Archived:
    case policy::GroupState::Deleted:
        return Tone::Muted;
    }
    return Tone::None;
}

Tone toneOf(Verdict verdict)
{
    return verdict == Verdict::Keep ? Tone::Good : verdict == Verdict::Remove ? Tone::Bad : Tone::Attention;
}

QString signOf(MembershipStatus status)
{
    switch (status) {
    case MembershipStatus::Candidate:
        return u"○"_s;
    case MembershipStatus::Invited:
        return u"△"_s;
    case MembershipStatus::Approved:
        return u"◎"_s;
    case MembershipStatus::Joined:
        return u"●"_s;
    case MembershipStatus::RemovalAsked:
        return u"×"_s;
    case MembershipStatus::Removed:
    case MembershipStatus::Refused:
    case MembershipStatus::Declined:
    case MembershipStatus::Cancelled:
        break;
    }
    return u"－"_s;
}

} // namespace mcs::tables
