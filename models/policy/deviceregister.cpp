// SPDX-License-Identifier: Apache-2.0
#include "models/policy/deviceregister.h"

namespace mcs::policy {

DeviceRegister::DeviceRegister(const RegisterContext &context)
    : m_context(context)
{
}

} // namespace mcs::policy
