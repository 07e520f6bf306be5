// SPDX-License-Identifier: Apache-2.0
// Prepares a notification (届出) of one of the policy's kinds: its papers, whom it lists, from when and why.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"
#include "models/policy/policy.h"

class QLabel;
class QListWidget;

namespace mcs::app {

class PacketEditor final : public RecordEditor
{
    Q_OBJECT

public:
    // `subject`: what it is about, "removal" or "removal,staff-3"; empty: the kind that is due.
    PacketEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    void addKinds();
    void addTrainings();
    void showKind();
    void listPeople();
    void count();
    [[nodiscard]] policy::SubmissionRule rule() const;
    [[nodiscard]] QString aboutPapers() const;
    [[nodiscard]] bool isListed(const domain::Staff &staff) const; // may stand on a notification of that kind
    [[nodiscard]] bool isTicked(const domain::Staff &staff) const; // to begin with
    [[nodiscard]] QString remarkOn(const domain::Staff &staff) const;
    [[nodiscard]] QList<domain::StaffId> roster() const;

    QLabel *m_papers = nullptr;
    QListWidget *m_people = nullptr;
};

} // namespace mcs::app
