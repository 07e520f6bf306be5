// SPDX-License-Identifier: Apache-2.0
// What a group agreed on, that its posts were looked at, and the request to delete it completely.
#pragma once

#include "app/dialogs/groupdialog.h"

namespace mcs::app {

class AgreementEditor final : public GroupDialog
{
    Q_OBJECT

public:
    AgreementEditor(Session &session, const QString &subject, QWidget *parent); // "group-3" (new) or "agreement-2"

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    domain::GroupAgreement m_agreement;
};

// 書込みの監視: never what was written, only that it was looked at and what was done (準則 3-1).
class PostCheckEditor final : public GroupDialog
{
    Q_OBJECT

public:
    // "group-3", several by commas, or "post-check-4" to complete that one.
    PostCheckEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void showFinding();

    domain::PostCheck m_check;
    QList<domain::GroupId> m_groups;
};

// 完全削除依頼: the days of its steps, none left out.
class DeletionRequestEditor final : public GroupDialog
{
    Q_OBJECT

public:
    DeletionRequestEditor(
        Session &session, const QString &subject, QWidget *parent); // "group-3" or "deletion-request-2"

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    domain::DeletionRequest m_request;
};

} // namespace mcs::app
