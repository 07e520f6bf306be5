// SPDX-License-Identifier: Apache-2.0
// Reads a form template. The vocabulary is described in resources/policies/form.rng.
#pragma once

#include "forms/template.h"
#include "models/domain/result.h"

namespace mcs::forms {

struct FormOptions;

// Errors: PolicyBroken naming `fileName`, line and reason.
[[nodiscard]] domain::Result<Template> readTemplate(
    const QByteArray &xml, const QString &fileName, const FormOptions &options);

} // namespace mcs::forms
