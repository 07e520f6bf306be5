// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

class QLineEdit;

namespace mcs::app {

class JobTypeEditor final : public RecordEditor
{
    Q_OBJECT

public:
    // "jobtype-3"; empty for a new one.
    JobTypeEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    domain::JobType m_jobType;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_aliases = nullptr;
};

} // namespace mcs::app
