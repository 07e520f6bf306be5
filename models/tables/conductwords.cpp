// SPDX-License-Identifier: Apache-2.0
#include "models/policy/incidentregister.h"
#include "models/tables/words.h"

namespace mcs::tables {

QString Words::of(domain::TrainingKind kind)
{
    switch (kind) {
    case domain::TrainingKind::Regular:
        return tr("Regular training");
    case domain::TrainingKind::Newcomer:
        return tr("Training of newcomers");
    case domain::TrainingKind::Course:
        return tr("Course");
    case domain::TrainingKind::Video:
        return tr("Video");
    case domain::TrainingKind::Special:
        return tr("Special training");
    }
    return {};
}

QString Words::of(domain::TrainingOrganiser organiser)
{
    switch (organiser) {
    case domain::TrainingOrganiser::Own:
        return tr("Own facility");
    case domain::TrainingOrganiser::Secretariat:
        return tr("Secretariat");
    case domain::TrainingOrganiser::MedicalAssociation:
        return tr("Medical association");
    case domain::TrainingOrganiser::Other:
        return tr("Other organiser");
    }
    return {};
}

QString Words::of(domain::PolicyDocumentKind kind)
{
    switch (kind) {
    case domain::PolicyDocumentKind::RegionalPolicy:
        return tr("Regional policy");
    case domain::PolicyDocumentKind::ModelRules:
        return tr("Model rules");
    case domain::PolicyDocumentKind::OperatingRules:
        return tr("Operating rules");
    case domain::PolicyDocumentKind::ManagementRules:
        return tr("Management rules");
    case domain::PolicyDocumentKind::Manual:
        return tr("Manual");
    case domain::PolicyDocumentKind::Guideline:
        return tr("Guideline");
    case domain::PolicyDocumentKind::Law:
        return tr("Law");
    case domain::PolicyDocumentKind::RetirementRules:
        return tr("Rules for after retirement");
    case domain::PolicyDocumentKind::Terms:
        return tr("Terms of use");
    }
    return {};
}

QString Words::of(domain::BriefingMethod method)
{
    switch (method) {
    case domain::BriefingMethod::Meeting:
        return tr("At a meeting");
    case domain::BriefingMethod::Individual:
        return tr("One by one");
    case domain::BriefingMethod::Handout:
        return tr("Handed out");
    case domain::BriefingMethod::Email:
        return tr("By e-mail");
    case domain::BriefingMethod::Other:
        return tr("In another way");
    }
    return {};
}

QString Words::of(domain::IncidentKind kind)
{
    return policy::incidentWord(kind);
}

QString Words::of(domain::IncidentStatus status)
{
    switch (status) {
    case domain::IncidentStatus::Reported:
        return tr("Reported");
    case domain::IncidentStatus::Instructed:
        return tr("Instructed");
    case domain::IncidentStatus::InProgress:
        return tr("Being dealt with");
    case domain::IncidentStatus::Closed:
        return tr("Closed");
    }
    return {};
}

QString Words::of(domain::BreachJudgement judgement)
{
    switch (judgement) {
    case domain::BreachJudgement::Undecided:
        return tr("Not judged yet");
    case domain::BreachJudgement::NotReportable:
        return tr("Need not be reported");
    case domain::BreachJudgement::Reportable:
        return tr("Must be reported");
    }
    return {};
}

QString Words::of(domain::RestrictionKind kind)
{
    return policy::restrictionWord(kind);
}

QString Words::of(domain::RestrictionOrigin origin)
{
    switch (origin) {
    case domain::RestrictionOrigin::Administrator:
        return tr("MCS administrator");
    case domain::RestrictionOrigin::Committee:
        return tr("Steering committee");
    case domain::RestrictionOrigin::Secretariat:
        return tr("Secretariat");
    }
    return {};
}

} // namespace mcs::tables
