// SPDX-License-Identifier: Apache-2.0
// Chooses a person of the facility, in 五十音 order.
#pragma once

#include "models/domain/records.h"

#include <QComboBox>

namespace mcs::app {

class StaffCombo final : public QComboBox
{
    Q_OBJECT

public:
    // People who left on `today` are offered only when they are `chosen`.
    StaffCombo(const QList<domain::Staff> &staff, QDate today, domain::StaffId chosen, QWidget *parent = nullptr);
    [[nodiscard]] domain::StaffId staff() const; // not stored: nobody
};

} // namespace mcs::app
