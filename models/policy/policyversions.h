// SPDX-License-Identifier: Apache-2.0
// 改訂: two versions of one policy side by side, and which signed papers a new version touches (REQUIREMENTS 5.16).
#pragma once

#include "models/policy/papereffects.h"
#include "models/policy/policy.h"
#include "models/policy/policyfolder.h"

namespace mcs::policy {

struct PolicyChange
{
    enum class Kind { Added, Removed, Changed };
    enum class Part { Demand, Form, Paper, CheckItem, Password, Interval, Approval, Word, Submission, Unclear, Other };
    Kind kind = Kind::Changed;
    Part part = Part::Demand;
    QString what; // what it is called: the duty's text, the form's title, the key of a word
    QString before; // in words; empty where added
    QString after; // in words; empty where removed
    QStringList articles; // of the new version, else of the old
};
[[nodiscard]] QString kindWord(PolicyChange::Kind kind); // translated
[[nodiscard]] QString partWord(PolicyChange::Part part); // translated

using PaperEffects = QMap<QString, PaperEffect>; // by form role

class PolicyVersions
{
public:
    // Both are read and checked; `before` may be missing where the ledger does not keep it. Errors: PolicyBroken.
    [[nodiscard]] static Result<PolicyVersions> compare(
        const std::optional<PolicyFolder> &before, const PolicyFolder &after);

    [[nodiscard]] QString policyId() const;
    [[nodiscard]] QString policyName() const;
    [[nodiscard]] PolicyVersion versionBefore() const; // nameless where the earlier one is not kept
    [[nodiscard]] PolicyVersion versionAfter() const;
    [[nodiscard]] bool hasBefore() const { return m_before != nullptr; }
    [[nodiscard]] const QList<PolicyChange> &changes() const { return m_changes; }
    [[nodiscard]] QList<FormInfo> forms() const; // of the new version, papers included
    // What the new version says of papers signed before; "new wording" only of forms whose template differs.
    [[nodiscard]] PaperEffects effects() const;
    [[nodiscard]] bool templateDiffers(const QString &role) const;

private:
    PolicyVersions() = default;
    std::shared_ptr<const Policy::Layer> m_before; // null: not kept
    std::shared_ptr<const Policy::Layer> m_after;
    QList<PolicyChange> m_changes;
};

// A folder as a policy that may be worked by, over 準則 of `library`. Errors: PolicyBroken, NotFound.
[[nodiscard]] Result<Policy> policyIn(const PolicyFolder &folder, const PolicyLibrary &library);

// A signed paper and what an adopted version, or one about to be, makes of it.
struct AffectedPaper
{
    PaperEffect effect = PaperEffect::Valid;
    QString role; // of its form
    QString record; // "pledge-4" "consent-2" "submission-1"
    QString subject; // "staff-3" "patient-2" "submission-1"
    QString name; // whose it is
    QDate signedOn;
};
// Every pledge, consent and newest notification in force: what becomes of it under `effects` (missing roles: valid).
[[nodiscard]] QList<AffectedPaper> papersUnder(const PaperEffects &effects, const domain::Records &records);
// Those which the adopted versions of `policyIds` leave to be signed again or with an older wording: each paper is
// measured by all versions taken over after it was printed, or signed where it was printed elsewhere.
[[nodiscard]] QList<AffectedPaper> outdatedPapers(const domain::Records &records, const Policy &policy);

[[nodiscard]] PaperEffects effectsFrom(const QJsonObject &effects); // AdoptedPolicy::effects
[[nodiscard]] QJsonObject effectsToJson(const PaperEffects &effects);

} // namespace mcs::policy
