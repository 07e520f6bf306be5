// SPDX-License-Identifier: Apache-2.0
// 開示等の求め (東海村 様式4 4, 幸手・杉戸 様式4-4(1)): what patients ask about their data.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

Result<DataSubjectRequest> Registers::saveSubjectRequest(const DataSubjectRequest &request)
{
    if (const auto person = m_ledger.patients().find(request.patient); !person)
        return person.error();
    if (request.requester.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter who asks, with their relation to the patient."));
    const QDate today = m_clock.today();
    const Result<void> checks[] = {
        checkText(PolicyText::tr("Asked by"), request.requester, 100),
        checkText(PolicyText::tr("Decision"), request.decision, 1000),
        checkText(PolicyText::tr("Note"), request.note, 1000),
        checkPastDate(PolicyText::tr("Received on"), request.receivedOn, today),
        checkOptionalPastDate(PolicyText::tr("Answered on"), request.answeredOn, today),
    };
    for (const Result<void> &check : checks) {
        if (!check)
            return check.error();
    }
    if (request.handledBy.isStored()) {
        if (const auto handler = m_ledger.staff().find(request.handledBy); !handler)
            return handler.error();
    }
    if (!request.answeredOn.isValid())
        return m_ledger.subjectRequests().save(request);
    if (request.answeredOn < request.receivedOn)
        return invalidInput(PolicyText::tr("The answer (%1) lies before the request (%2). Please check both dates.")
                                .arg(warekiLong(request.answeredOn), warekiLong(request.receivedOn)));
    if (request.decision.trimmed().isEmpty())
        return ruleViolation(PolicyText::tr("Please write what was decided and answered."),
            m_policy.demand(u"data-subject-rights"_s).articles);
    return m_ledger.subjectRequests().save(request);
}

} // namespace mcs::policy
