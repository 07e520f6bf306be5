// SPDX-License-Identifier: Apache-2.0
// One of the choices a policy defines (利用資格, 管理の根拠 …), or none.
#pragma once

#include "models/policy/policy.h"

class QComboBox;
class QWidget;

namespace mcs::app {

// `chosen` is the id of the choice that stands there at first; `none` says that nothing is chosen.
[[nodiscard]] QComboBox *choiceCombo(const QList<policy::Choice> &choices, const QString &chosen, const QString &none);
// Of a combo made with these choices; null: none.
[[nodiscard]] const policy::Choice *choiceAt(const QList<policy::Choice> &choices, const QWidget *combo);

} // namespace mcs::app
