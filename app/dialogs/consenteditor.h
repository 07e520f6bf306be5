// SPDX-License-Identifier: Apache-2.0
// Records a consent that came back signed (様式4): who explained it, who signed, where it lies, when 乙 was handed
// over.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

namespace mcs::app {

class ConsentEditor final : public RecordEditor
{
    Q_OBJECT

public:
    ConsentEditor(Session &session, const QString &subject, QWidget *parent); // "patient-3"

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void showSigner();
    [[nodiscard]] domain::Consent consent() const;

    domain::Consent m_consent;
};

} // namespace mcs::app
