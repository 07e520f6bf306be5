// SPDX-License-Identifier: Apache-2.0
// 同意書: the patients and their consent; print, record the signed paper, hand over 乙.
#pragma once

#include "app/pages/page.h"
#include "models/tables/patientmodel.h"

namespace mcs::app {

class ConsentPage final : public Page
{
    Q_OBJECT

public:
    explicit ConsentPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void updateActions() override;
    [[nodiscard]] QList<domain::AuditFilter> historyOf(const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    void describeInForce(const domain::Consent &consent, const domain::Patient &patient, Facts &facts) const;
    void describeClauses(const domain::Consent &consent, Facts &facts) const;
    void describeRequests(const domain::Patient &patient, Facts &facts) const;
    void describePhotographs(const domain::Patient &patient, Facts &facts) const;
    void describeProvisions(const domain::Patient &patient, Facts &facts) const;
    void describeConsents(const domain::Patient &patient, Facts &facts) const;
    [[nodiscard]] std::optional<domain::Consent> inForce(const QString &subject) const;
    [[nodiscard]] std::optional<domain::Consent> newest(const QString &subject) const;

    tables::PatientModel &m_model;
    QAction *m_hand = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_refuse = nullptr;
    QAction *m_withdraw = nullptr;
};

} // namespace mcs::app
