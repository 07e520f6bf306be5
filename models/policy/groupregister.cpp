// SPDX-License-Identifier: Apache-2.0
#include "models/policy/groupregister.h"

namespace mcs::policy {

GroupRegister::GroupRegister(const RegisterContext &context)
    : m_context(context)
{
}

} // namespace mcs::policy
