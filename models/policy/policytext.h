// SPDX-License-Identifier: Apache-2.0
// The translation context of this layer's sentences. Private to this layer.
#pragma once

#include <QCoreApplication>

namespace mcs::policy {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyText)
};

} // namespace mcs::policy
