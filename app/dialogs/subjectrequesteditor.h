// SPDX-License-Identifier: Apache-2.0
// 開示等の求め: what somebody asks about a patient's data, and how it was answered (様式4 4).
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

namespace mcs::app {

class SubjectRequestEditor final : public RecordEditor
{
    Q_OBJECT

public:
    // `subject`: "patient-3" for a new request of that patient, "subject-request-5" for one that is there.
    SubjectRequestEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void buildAnswer();

    domain::DataSubjectRequest m_request;
};

} // namespace mcs::app
