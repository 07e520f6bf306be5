// SPDX-License-Identifier: Apache-2.0
// 事業所: what stands on every form.
#pragma once

#include "app/dialogs/recordeditor.h"

namespace mcs::app {

class FacilityEditor final : public RecordEditor
{
    Q_OBJECT

public:
    FacilityEditor(Session &session, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;
};

} // namespace mcs::app
