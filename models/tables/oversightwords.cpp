// SPDX-License-Identifier: Apache-2.0
// Words of inspections, notices, secondary use, photographs and disasters.
#include "models/policy/useregister.h"
#include "models/tables/words.h"

namespace mcs::tables {

using namespace mcs::domain;

QString Words::of(InspectionAnswer answer)
{
    switch (answer) {
    case InspectionAnswer::Unanswered:
        return tr("–", "not answered yet");
    case InspectionAnswer::Met:
        return tr("Met");
    case InspectionAnswer::NotMet:
        return tr("Not met");
    case InspectionAnswer::NotApplicable:
        break;
    }
    return tr("Does not apply");
}

QString Words::of(SecondaryUseKind kind)
{
    switch (kind) {
    case SecondaryUseKind::Download:
        return tr("Download");
    case SecondaryUseKind::Copy:
        return tr("Copy");
    case SecondaryUseKind::Print:
        return tr("Print");
    case SecondaryUseKind::Transcription:
        return tr("Transcription into the own record");
    case SecondaryUseKind::Presentation:
        return tr("Presentation");
    case SecondaryUseKind::Posting:
        break;
    }
    return tr("Posting of another facility's document");
}

QString Words::of(SecondaryUsePurpose purpose)
{
    return purpose == SecondaryUsePurpose::Direct ? tr("Direct (for the patient's care)")
                                                  : tr("Indirect (study meeting, conference …)");
}

QString Words::of(SecondaryUseSource source)
{
    switch (source) {
    case SecondaryUseSource::OwnPost:
        return tr("Own post");
    case SecondaryUseSource::OthersPost:
        return tr("Post of somebody else");
    case SecondaryUseSource::OtherFacilityDocument:
        break;
    }
    return tr("Document of another facility");
}

QString Words::of(SecondaryUseStatus status)
{
    switch (status) {
    case SecondaryUseStatus::Asked:
        return tr("Asked for");
    case SecondaryUseStatus::Permitted:
        return tr("Permitted");
    case SecondaryUseStatus::Refused:
        return tr("Not permitted");
    case SecondaryUseStatus::Used:
        break;
    }
    return tr("Used");
}

QString Words::of(PhotoSubject subject)
{
    switch (subject) {
    case PhotoSubject::Body:
        return tr("Body");
    case PhotoSubject::House:
        return tr("House");
    case PhotoSubject::Other:
        break;
    }
    return tr("Other");
}

QString Words::of(PhotoConsentMethod method)
{
    return method == PhotoConsentMethod::Spoken ? tr("Spoken") : tr("In writing");
}

QString Words::of(NoticeMethod method)
{
    switch (method) {
    case NoticeMethod::Unrecorded:
        return tr("Not recorded");
    case NoticeMethod::ByHand:
        return tr("By hand");
    case NoticeMethod::Post:
        return tr("By post");
    case NoticeMethod::Fax:
        return tr("By fax");
    case NoticeMethod::Email:
        return tr("By e-mail");
    case NoticeMethod::Phone:
        break;
    }
    return tr("By telephone");
}

QString Words::of(policy::DisasterState state)
{
    switch (state) {
    case policy::DisasterState::Open:
        return tr("Declared");
    case policy::DisasterState::Ended:
        return tr("Over, to be cleared up");
    case policy::DisasterState::CleanedUp:
        break;
    }
    return tr("Cleared up");
}

} // namespace mcs::tables
