// SPDX-License-Identifier: Apache-2.0
// The duties and intervals the program knows by name; a policy says what they demand.
#include "models/policy/policylayer.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

const QStringList &knownDemands()
{
    static const QStringList keys
        = u"laws briefing operating-rules facility-rules packet addition facility-data staff-data terms "
          "email-unique one-account owner group-management consent counterpart opt-in partial-refusal manager "
          "administrator administrator-duties organisation role-explained staff-registration pledge "
          "pledge-all-staff pledge-exemption pledge-points pledge-device-duties retirement-rules training "
          "precautions id-management id-sharing password-change password-guess device-management device-security "
          "device-services startup-password locked-storage carry-out personal-device personal-device-permit "
          "data-subject-rights continuity-plan identity-verification one-patient-group review invitation-approval "
          "member-removal self-removal self-judgement leaver-account leaver-return archive restriction "
          "admin-follows-rules own-patient-only appropriate-scope profile photo confirm-entry access-rights "
          "purpose incident-report unauthorised-access post-check post-monitoring inside-group-only "
          "safe-downloads eligibility family-participation free-group deletion-request stocktaking device-check "
          "audit-review self-inspection continuity-announce secondary-use photo-consent disaster-use "
          "account-acquisition change-notice submission-training privacy-office group-manager trusted-members "
          "group-agreement patient-group-use archive-died direct-messages secondary-agreement anonymisation "
          "document-posting contact-network consent-exemption own-account-care careful-use own-backup "
          "emergency-call staff-eligibility liability"_s.split(u' ');
    return keys;
}

const QStringList &knownIntervals()
{
    static const QStringList keys
        = u"password-months password-warn-days startup-password-months pledge-return-days "
          "packet-submit-days packet-receipt-days consent-return-days invitation-days review-months "
          "archive-days member-removal-days training-months new-staff-training-days personal-device-months "
          "personal-device-erase-days device-check-months incident-instruction-days post-monitoring-months "
          "plan-review-months document-check-months inspection-months data-subject-days "
          "leaver-notice-days snooze-days archive-days-died consent-group-days stocktaking-months carry-out-warn-days "
          "deletion-request-days pledge-renewal-days audit-review-months inspection-days disaster-days "
          "change-submit-days removal-submit-days"_s.split(u' ');
    return keys;
}

} // namespace mcs::policy
