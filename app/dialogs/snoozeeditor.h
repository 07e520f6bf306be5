// SPDX-License-Identifier: Apache-2.0
// 猶予: puts items of やること off until a day, with the reason.
#pragma once

#include "app/dialogs/recordeditor.h"

namespace mcs::app {

class SnoozeEditor final : public RecordEditor
{
    Q_OBJECT

public:
    // `subject`: ids of items, separated by commas.
    SnoozeEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    [[nodiscard]] QDate until() const;

    QStringList m_items;
};

} // namespace mcs::app
