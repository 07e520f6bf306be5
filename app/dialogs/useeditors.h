// SPDX-License-Identifier: Apache-2.0
// 連絡, 第三者提供の記録 and 撮影の同意.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

// Subject: "notice-3", or empty for a new one.
class NoticeEditor final : public ActEditor
{
    Q_OBJECT

public:
    NoticeEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    domain::Result<void> save() override;

private:
    void showMatter();

    domain::Notice m_notice;
};

// Subject: "provision-3"; "patient-2" for a new one about that patient; or empty.
class ProvisionEditor final : public ActEditor
{
    Q_OBJECT

public:
    ProvisionEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    domain::Result<void> save() override;

private:
    domain::ThirdPartyProvision m_provision;
};

// Subject: "photo-consent-3"; "patient-2" for a new one; or empty.
class PhotoConsentEditor final : public ActEditor
{
    Q_OBJECT

public:
    PhotoConsentEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    domain::Result<void> save() override;

private:
    domain::PhotoConsent m_consent;
};

} // namespace mcs::app
