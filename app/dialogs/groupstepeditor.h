// SPDX-License-Identifier: Apache-2.0
// One step in the life of a group: 運用開始, 終了, 保管, 再開; the day it was decided and the day it was done in MCS.
#pragma once

#include "app/dialogs/groupdialog.h"

#include <optional>

namespace mcs::app {

class GroupStepEditor final : public GroupDialog
{
    Q_OBJECT

public:
    enum class Step { Start, End, Archive, Reopen };

    GroupStepEditor(Session &session, Step step, const QString &subject, QWidget *parent); // "group-3"
    [[nodiscard]] static std::optional<Step> stepOf(const QString &kind); // "group-start"

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void build(const domain::Group &group);

    Step m_step;
    domain::GroupId m_group;
    bool m_onlyInMcs = false; // decided already: what is left is the day in MCS
};

} // namespace mcs::app
