// SPDX-License-Identifier: Apache-2.0
// What comes next for members of a group (SM-MEM): 招待, 承認, 参加, 解除, or 却下・辞退・取消 before they joined. One
// or several memberships that stand at the same step.
#pragma once

#include "app/dialogs/groupdialog.h"

namespace mcs::app {

class MemberStepEditor final : public GroupDialog
{
    Q_OBJECT

public:
    enum class Step { Invite, Approve, Join, Remove, Refuse, Decline, Cancel, Change };

    // `kind` "membership" offers every step that may follow, "member-approve" begins with that one. Subjects
    // "membership-7", several separated by commas; with "member-remove" also "staff-5": out of every group.
    MemberStepEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent);
    [[nodiscard]] static bool takes(const QString &kind);
    [[nodiscard]] static QString wordOf(Step step);
    // What may follow, the usual one first. Empty: the membership is closed.
    [[nodiscard]] static QList<Step> stepsAfter(const domain::Membership &membership);
    [[nodiscard]] static QString kindOf(Step step); // "member-approve"

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void describe();
    void addFields();
    void showStep();
    [[nodiscard]] Step step() const;
    [[nodiscard]] domain::StaffId approver() const; // who holds the office that approves
    [[nodiscard]] domain::Result<void> act(const domain::Membership &membership);

    QList<domain::Membership> m_members;
    domain::StaffId m_leaver;
};

} // namespace mcs::app
