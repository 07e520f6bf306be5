// SPDX-License-Identifier: Apache-2.0
// Prepares a packet for the office of the region: first or additional application, and whom it lists.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

class QListWidget;

namespace mcs::app {

class PacketEditor final : public RecordEditor
{
    Q_OBJECT

public:
    PacketEditor(Session &session, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    void tickPeople();
    void count();
    [[nodiscard]] QList<domain::StaffId> roster() const;

    QListWidget *m_people = nullptr;
};

} // namespace mcs::app
