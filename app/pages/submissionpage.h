// SPDX-License-Identifier: Apache-2.0
// 届出 of every kind the policy has, from preparing to the last word of the office.
#pragma once

#include "app/pages/page.h"
#include "models/tables/submissionmodel.h"

namespace mcs::app {

class SubmissionPage final : public Page
{
    Q_OBJECT

public:
    explicit SubmissionPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override; // the next step
    void updateActions() override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;

private:
    void addPrints();
    void addSteps();
    void printPaper(const QString &role);
    void describeCourse(const domain::Submission &packet, Facts &facts) const;
    void describePapers(const domain::Submission &packet, Facts &facts) const;
    [[nodiscard]] QString title(const domain::Submission &submission) const;
    [[nodiscard]] QString openNotice() const; // "notice-3"; empty: none
    [[nodiscard]] std::optional<domain::Submission> submission(const QString &subject) const;
    // The editor of the next step ("step-signed", …), "print" for printing, empty when nothing is left to do.
    [[nodiscard]] QString nextStep(const domain::Submission &submission) const;
    [[nodiscard]] QString unprintedRole(const domain::Submission &submission) const;

    tables::SubmissionModel &m_model;
    QList<std::pair<QString, QAction *>> m_prints; // role, action
    QAction *m_add = nullptr;
    QAction *m_sign = nullptr;
    QAction *m_submit = nullptr;
    QAction *m_receive = nullptr;
    QAction *m_decide = nullptr;
    QAction *m_issue = nullptr;
    QAction *m_return = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_notices = nullptr;
};

} // namespace mcs::app
