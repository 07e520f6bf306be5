// SPDX-License-Identifier: Apache-2.0
// A policy's folder checked as a whole before it counts: schema and references, and every template against the grammar
// and laid out blank.
#pragma once

#include "app/printing/printservice.h"
#include "models/policy/policyversions.h"

namespace mcs::app {

struct CheckedPolicy
{
    policy::PolicyFolder folder;
    policy::PolicyVersions versions; // beside the one in force under that id
    QList<PreparedPaper> papers; // every form of the folder, blank, in menu order
};

// Errors: PolicyBroken naming file, line or JSON pointer, and the reason; Cancelled.
[[nodiscard]] domain::Result<CheckedPolicy> checkPolicy(const policy::PolicyFolder &folder,
    const policy::PolicyLibrary &library, const std::shared_ptr<const forms::FontSet> &fonts,
    const Progress &progress = {});

// One form, blank. Errors as above.
[[nodiscard]] domain::Result<PreparedPaper> blankPaper(
    const policy::FormInfo &form, const policy::Policy &policy, const std::shared_ptr<const forms::FontSet> &fonts);

} // namespace mcs::app
