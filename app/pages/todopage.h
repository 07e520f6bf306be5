// SPDX-License-Identifier: Apache-2.0
// やること: everything missing, due or overdue with its article and the one button that does it; the badges 地域適合
// and 準則適合.
#pragma once

#include "app/pages/compliancedialog.h"
#include "models/tables/todomodel.h"

namespace mcs::app {

class Badge;

class TodoPage final : public Page
{
    Q_OBJECT

public:
    explicit TodoPage(const PageTools &tools, QWidget *parent = nullptr);
    [[nodiscard]] int pressing() const; // overdue or missing

    void showDuties(ComplianceDialog::Layer layer); // the picture behind the badges

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    [[nodiscard]] QList<domain::AuditFilter> historyOf(const QString &subject) const override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;
    void updateActions() override;

private:
    void addFilters();
    void putOff();
    void takeBack();
    // What stands in the records for these items now, so that it can be brought back.
    [[nodiscard]] QList<domain::Snooze> snoozesOf(const QStringList &items) const;
    void restore(const QStringList &items, const QList<domain::Snooze> &snoozes);
    void printList();

    tables::TodoModel &m_model;
    Badge *m_region = nullptr;
    Badge *m_base = nullptr;
    QAction *m_putOff = nullptr;
    QAction *m_takeBack = nullptr;
};

} // namespace mcs::app
