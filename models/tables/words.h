// SPDX-License-Identifier: Apache-2.0
// What the states and kinds of the records are called in the window, translated.
#pragma once

#include "models/domain/records.h"

#include <QCoreApplication>

namespace mcs::policy {
enum class GroupState;
enum class DisasterState;
enum class StepState;
} // namespace mcs::policy

namespace mcs::tables {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::Words)

public:
    [[nodiscard]] static QString of(domain::Sex sex);
    [[nodiscard]] static QString of(domain::Employment employment);
    [[nodiscard]] static QString of(domain::AccountStatus status);
    [[nodiscard]] static QString of(domain::PasswordRule rule);
    [[nodiscard]] static QString of(domain::OfficeRole role);
    [[nodiscard]] static QString of(policy::StepState state);
    [[nodiscard]] static QString of(domain::CareStatus status);
    [[nodiscard]] static QString of(domain::ContactKind kind);
    [[nodiscard]] static QString of(domain::PledgeStatus status);
    [[nodiscard]] static QString of(domain::SubmissionKind kind);
    [[nodiscard]] static QString of(domain::SubmissionStatus status);
    [[nodiscard]] static QString of(domain::SubmissionMethod method);
    [[nodiscard]] static QString of(domain::ConsentStatus status);
    [[nodiscard]] static QString of(domain::SignerKind kind);
    [[nodiscard]] static QString of(domain::ConsentMethod method);
    [[nodiscard]] static QString of(domain::Custody custody);
    [[nodiscard]] static QString of(domain::SubjectRequestKind kind);

    // Groups (groupwords.cpp)
    [[nodiscard]] static QString of(domain::Known known);
    [[nodiscard]] static QString of(domain::GroupKind kind);
    [[nodiscard]] static QString of(policy::GroupState state);
    [[nodiscard]] static QString of(domain::GroupEnd reason);
    [[nodiscard]] static QString of(domain::FreeGroupKind kind);
    [[nodiscard]] static QString of(domain::MemberKind kind);
    [[nodiscard]] static QString of(domain::MembershipStatus status);
    [[nodiscard]] static QString of(domain::RemovalReason reason);
    [[nodiscard]] static QString of(domain::Verdict verdict);
    [[nodiscard]] static QString of(domain::PostFinding finding);
    [[nodiscard]] static QString of(domain::PostAction action);
    [[nodiscard]] static QString of(domain::AgreementKind kind);

    // Devices and carry-outs
    [[nodiscard]] static QString of(domain::DeviceType type);
    [[nodiscard]] static QString of(domain::DeviceOwner owner);
    [[nodiscard]] static QString of(domain::DeviceStatus status);
    [[nodiscard]] static QString of(domain::ServiceChoice choice);
    [[nodiscard]] static QString of(domain::CheckAnswer answer);
    [[nodiscard]] static QString of(domain::PermitStatus status);
    [[nodiscard]] static QString of(domain::CarryOutStatus status);

    // Trainings, documents and incidents (conductwords.cpp)
    [[nodiscard]] static QString of(domain::TrainingKind kind);
    [[nodiscard]] static QString of(domain::TrainingOrganiser organiser);
    [[nodiscard]] static QString of(domain::PolicyDocumentKind kind);
    [[nodiscard]] static QString of(domain::BriefingMethod method);
    [[nodiscard]] static QString of(domain::IncidentKind kind);
    [[nodiscard]] static QString of(domain::IncidentStatus status);
    [[nodiscard]] static QString of(domain::BreachJudgement judgement);
    [[nodiscard]] static QString of(domain::RestrictionKind kind);
    [[nodiscard]] static QString of(domain::RestrictionOrigin origin);
    // Inspections, notices, uses (oversightwords.cpp)
    [[nodiscard]] static QString of(domain::InspectionAnswer answer);
    [[nodiscard]] static QString of(domain::SecondaryUseKind kind);
    [[nodiscard]] static QString of(domain::SecondaryUsePurpose purpose);
    [[nodiscard]] static QString of(domain::SecondaryUseSource source);
    [[nodiscard]] static QString of(domain::SecondaryUseStatus status);
    [[nodiscard]] static QString of(domain::PhotoSubject subject);
    [[nodiscard]] static QString of(domain::PhotoConsentMethod method);
    [[nodiscard]] static QString of(domain::NoticeMethod method);
    [[nodiscard]] static QString of(policy::DisasterState state);
};

} // namespace mcs::tables
