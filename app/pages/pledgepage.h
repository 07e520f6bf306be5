// SPDX-License-Identifier: Apache-2.0
// 誓約書: who has signed, who has not; print, record what came back, exempt. F4 changes between the list and the matrix
// of people and papers; search and chips count for both.
#pragma once

#include "app/pages/page.h"
#include "models/tables/pledgematrixmodel.h"
#include "models/tables/pledgemodel.h"

namespace mcs::app {

class PledgeMatrix;

class PledgePage final : public Page
{
    Q_OBJECT

public:
    explicit PledgePage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void updateActions() override;
    void filtered() override;
    [[nodiscard]] QList<domain::AuditFilter> historyOf(const QString &subject) const override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;

private:
    void showMatrix(bool shown);
    void fillMatrix();
    void doNextThing(const QString &subject, int column); // of a cell of the matrix
    void print(bool allMissing);
    [[nodiscard]] bool isInForce(const QString &subject) const;
    [[nodiscard]] QString notificationOf(const QString &subject) const; // that lists the person; the newest

    tables::PledgeModel &m_model;
    tables::PledgeMatrixModel m_papers;
    PledgeMatrix *m_matrix = nullptr; // made when it is first looked at
    bool m_matrixShown = false;
    QAction *m_view = nullptr;
    QAction *m_printMissing = nullptr;
    QAction *m_exempt = nullptr;
    QAction *m_void = nullptr;
};

} // namespace mcs::app
