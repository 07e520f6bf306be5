// SPDX-License-Identifier: Apache-2.0
// Typed record numbers. Outside the database a record is named by text such as "staff-12".
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace mcs::domain {

// Record number in the database; 0 means "not stored yet".
template <class Tag> struct Id
{
    static constexpr const char16_t *prefix = Tag::prefix;
    qint64 value = 0;
    [[nodiscard]] bool isStored() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};
template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

#define MCS_ID(Name, Prefix)                                                                                           \
    struct Name##Tag                                                                                                   \
    {                                                                                                                  \
        static constexpr char16_t prefix[] = Prefix;                                                                   \
    };                                                                                                                 \
    using Name = Id<Name##Tag>;

MCS_ID(FacilityId, u"facility")
MCS_ID(StaffId, u"staff")
MCS_ID(AppointmentId, u"appointment")
MCS_ID(PatientId, u"patient")
MCS_ID(PledgeId, u"pledge")
MCS_ID(SubmissionId, u"submission")
MCS_ID(ConsentId, u"consent")
MCS_ID(DocumentId, u"document")
MCS_ID(UserId, u"user")
MCS_ID(JobTypeId, u"jobtype")
MCS_ID(ExternalFacilityId, u"external-facility")
MCS_ID(ExternalMemberId, u"external-member")
MCS_ID(GroupId, u"group")
MCS_ID(MembershipId, u"membership")
MCS_ID(GroupReviewId, u"review")
MCS_ID(PostCheckId, u"post-check")
MCS_ID(GroupAgreementId, u"agreement")
MCS_ID(DeletionRequestId, u"deletion-request")
MCS_ID(DataSubjectRequestId, u"subject-request")
MCS_ID(DeviceId, u"device")
MCS_ID(DeviceCheckId, u"device-check")
MCS_ID(DevicePermitId, u"device-permit")
MCS_ID(CarryOutId, u"carry-out")
MCS_ID(StocktakingId, u"stocktaking")
MCS_ID(SnoozeId, u"snooze")
MCS_ID(AdoptedPolicyId, u"adopted-policy")
MCS_ID(AuditReviewId, u"audit-review")
MCS_ID(TrainingId, u"training")
MCS_ID(PolicyDocumentId, u"policy-document")
MCS_ID(IncidentId, u"incident")
MCS_ID(RestrictionId, u"restriction")
MCS_ID(InspectionId, u"inspection")
MCS_ID(ContinuityPlanId, u"continuity-plan")
MCS_ID(SecondaryUseId, u"secondary-use")
MCS_ID(PhotoConsentId, u"photo-consent")
MCS_ID(DisasterId, u"disaster")
MCS_ID(NoticeId, u"notice")
MCS_ID(ProvisionId, u"provision")
MCS_ID(ProcedureId, u"procedure")
#undef MCS_ID

// "staff-12"
template <class Tag> QString toText(Id<Tag> id)
{
    return QString::fromUtf16(Tag::prefix) + u'-' + QString::number(id.value);
}

// The number in "staff-12", or nothing when the text names another kind of record or none.
template <class IdType> std::optional<IdType> idFromText(const QString &text)
{
    const QString start = QString::fromUtf16(IdType::prefix) + u'-';
    bool isNumber = false;
    const qint64 value = text.startsWith(start) ? text.mid(start.size()).toLongLong(&isNumber) : 0;
    return isNumber && value > 0 ? std::optional<IdType>(IdType{value}) : std::nullopt;
}

} // namespace mcs::domain
