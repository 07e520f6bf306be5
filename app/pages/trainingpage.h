// SPDX-License-Identifier: Apache-2.0
// 教育: the trainings; and 対象者: everybody who is to be trained and told, with what each lacks.
#pragma once

#include "app/pages/page.h"
#include "models/tables/conductmatrixmodel.h"
#include "models/tables/trainingmodel.h"

namespace mcs::app {

class ConductMatrix;

class TrainingPage final : public Page
{
    Q_OBJECT

public:
    explicit TrainingPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    tables::TrainingModel &m_model;
};

class LearnerPage final : public Page
{
    Q_OBJECT

public:
    explicit LearnerPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;

private:
    void showMatrix(bool shown);
    void fillMatrix();

    tables::LearnerModel &m_model;
    tables::ConductMatrixModel m_cells;
    ConductMatrix *m_matrix = nullptr;
    bool m_matrixShown = false;
    QAction *m_view = nullptr;
};

} // namespace mcs::app
