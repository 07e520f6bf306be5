// SPDX-License-Identifier: Apache-2.0
// 精査: every open member of a group gets a verdict, with what the ledger knows about each beside it.
#pragma once

#include "app/dialogs/groupdialog.h"

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace mcs::app {

class ReviewEditor final : public GroupDialog
{
    Q_OBJECT

public:
    ReviewEditor(Session &session, const QString &subject, QWidget *parent); // "group-3"

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    struct Line
    {
        domain::MembershipId membership;
        QString name;
        QButtonGroup *verdicts;
        QLineEdit *reason;
    };
    QWidget *makeLines();
    [[nodiscard]] QString knownAbout(const domain::Membership &membership) const;
    [[nodiscard]] static domain::Verdict verdict(const Line &line);
    void count();

    domain::GroupId m_group;
    QList<Line> m_lines;
    QLabel *m_counts = nullptr;
};

} // namespace mcs::app
