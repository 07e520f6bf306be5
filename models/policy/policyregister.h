// SPDX-License-Identifier: Apache-2.0
// 改訂: which version of its policies the facility works by (AdoptedPolicy). Part of Registers; refusals carry the
// sentence, and nothing is written then.
#pragma once

#include "models/policy/policyversions.h"
#include "models/policy/registercontext.h"

namespace mcs::policy {

class TrainingRegister;

class PolicyRegister
{
public:
    PolicyRegister(const RegisterContext &context, TrainingRegister &trainings);

    // Takes a version over from today on; the folder is kept in the ledger. `label` is added to the version's name, as
    // 「事業所による差し替え」; a name that is in use for another text gets the day. Where the policy is the
    // facility's, or 準則, a new version is entered in the register of documents, so that every MCS user is told of it,
    // and choices that it no longer offers are given up. Refused: a version that is not in force yet, the very folder
    // in force. Errors: PolicyBroken, InvalidInput, Duplicate.
    Result<domain::AdoptedPolicy> adopt(
        const PolicyFolder &folder, const PaperEffects &effects, const QString &label = {});
    // Notes the version in use of the facility's policy and of 準則 where none is noted yet, so that a later one is
    // noticed.
    Result<void> noteVersions();

private:
    [[nodiscard]] QString nameFor(const PolicyVersion &version, const QString &label, const PolicyLibrary &library,
        const PolicyFolder &folder) const;
    Result<void> enterDocument(const PolicyVersions &versions);
    Result<void> giveUpChoices();

    RegisterContext m_context;
    TrainingRegister &m_trainings;
};

} // namespace mcs::policy
