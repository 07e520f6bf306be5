// SPDX-License-Identifier: Apache-2.0
#include "models/policy/mergepatch.h"

namespace mcs::policy {

QJsonObject mergePatched(QJsonObject target, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isNull())
            target.remove(it.key());
        else if (value.isObject()) // what is no object gives way to one
            target.insert(it.key(), mergePatched(target.value(it.key()).toObject(), value.toObject()));
        else
            target.insert(it.key(), value);
    }
    return target;
}

} // namespace mcs::policy
