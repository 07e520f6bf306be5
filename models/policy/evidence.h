// SPDX-License-Identifier: Apache-2.0
// What the records can say about an item of a self-inspection: an answer with its evidence in a few words, such as
// 「誓約書 12/12名（2026-11-20現在）」. Pure functions; the policy's check lists call them by name.
#pragma once

#include "models/policy/oversightrules.h"
#include "models/policy/todo.h"

namespace mcs::policy {

struct Evidence
{
    domain::InspectionAnswer answer = domain::InspectionAnswer::Unanswered;
    QString text; // translated
};

// Everything a piece of evidence is drawn from.
struct EvidenceBase
{
    const domain::Records &records;
    const Policy &policy;
    QDate date;
    const QList<TodoItem> &todo; // of that day
};

// Names: pledges, consents, counterparts, training, briefing, passwords:base, passwords:region, own-addresses,
// profile-photo, leaver-accounts, administrator, packet, devices, locked-storage, personal-devices, carry-outs,
// reviews, post-checks, incidents, continuity-plan, eligibilities, family-agreements; check:SEC-12 or
// check:SEC-15+SEC-17 (the newest checks of the devices); office:NAME (somebody holds that office: operations-manager
// …); duty:KEY (nothing in やること leaves that judged duty open). An item that does not apply to MCS has its reason
// for evidence.
[[nodiscard]] bool isKnownEvidence(const QString &name);
// Nothing: the records do not know, or the item names no evidence.
[[nodiscard]] std::optional<Evidence> evidenceOf(const InspectionItem &item, const EvidenceBase &base);

} // namespace mcs::policy
