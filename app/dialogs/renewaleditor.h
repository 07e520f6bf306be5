// SPDX-License-Identifier: Apache-2.0
// Prepares the facility pledge that a new 事業所管理者 signs: a notification with that paper alone.
#pragma once

#include "app/dialogs/recordeditor.h"

namespace mcs::app {

class RenewalEditor final : public RecordEditor
{
    Q_OBJECT

public:
    RenewalEditor(Session &session, QWidget *parent);

protected:
    domain::Result<void> save() override;
};

} // namespace mcs::app
