// SPDX-License-Identifier: Apache-2.0
// 規程・文書 in one version, and 周知 of documents to many people at once.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class PeoplePicker;
class TickList;

class DocumentEditor final : public ActEditor
{
    Q_OBJECT

public:
    // "policy-document-3"; "version-of:policy-document-3": a newer version of it; "expected:model-rules": a document
    // of the policy's list; empty: a new one.
    DocumentEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    domain::Result<void> save() override;

private:
    void fillFrom(const QString &subject);

    domain::PolicyDocument m_document;
};

class BriefingEditor final : public ActEditor
{
    Q_OBJECT

public:
    // "policy-document-3": of that document to everybody not told yet; "staff-5" (several with commas): these people,
    // of what they were not told.
    BriefingEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &draft) override;

private:
    TickList *m_documents = nullptr;
    PeoplePicker *m_people = nullptr;
};

} // namespace mcs::app
