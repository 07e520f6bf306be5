// SPDX-License-Identifier: Apache-2.0
// What the roster of an application, change or withdrawal says of one person. Private to this layer.
#pragma once

#include "models/domain/records.h"
#include "models/policy/policy.h"

namespace mcs::policy {

// Columns: job name sex email; kind (新規 追加 変更 削除), effective and reason of the notification; eligibility in
// words and eligibility-article 「第9条(1)」; explained, the last day of being told of the region's policy and rules;
// left, the last day; devices, whether lent ones are back. `submission` is null for a paper that belongs to none yet.
[[nodiscard]] QMap<QString, QString> rosterRow(const domain::Staff &staff, domain::SubmissionKind kind,
    const domain::Submission *submission, const domain::Records &records, const Policy &policy, QDate date);

// A document of the region that is explained before somebody applies (おおさき 第8条2(1)), and in force on that day.
[[nodiscard]] bool isExplainedBefore(const domain::PolicyDocument &document, QDate date);

} // namespace mcs::policy
