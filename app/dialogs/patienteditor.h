// SPDX-License-Identifier: Apache-2.0
// 患者 with the contacts.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

namespace mcs::app {

class ContactsEdit;

class PatientEditor final : public RecordEditor
{
    Q_OBJECT

public:
    PatientEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    [[nodiscard]] domain::Patient patient() const;

    domain::Patient m_patient;
    ContactsEdit *m_contacts = nullptr;
};

} // namespace mcs::app
