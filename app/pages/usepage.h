// SPDX-License-Identifier: Apache-2.0
// 連絡・提供の記録: notices and provisions; secondary use, photographs and disasters where the policy knows them.
#pragma once

#include "app/pages/page.h"
#include "models/tables/usemodel.h"

namespace mcs::app {

class UsePage final : public Page
{
    Q_OBJECT

public:
    explicit UsePage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override; // the next step
    void updateActions() override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    struct Step // the editor that goes on with a record
    {
        QString kind;
        QString caption;
    };
    void buildActions();
    [[nodiscard]] Step nextStep(const QString &subject) const;
    [[nodiscard]] QString formOf(const QString &subject) const; // role of its paper; empty: it has none
    void describe(const domain::Notice &notice, Facts &facts) const;
    void describe(const domain::ThirdPartyProvision &provision, Facts &facts) const;
    void describe(const domain::SecondaryUse &use, Facts &facts) const;
    void describe(const domain::PhotoConsent &consent, Facts &facts) const;
    void describe(const domain::DisasterEvent &event, Facts &facts) const;

    tables::UseModel &m_model;
    QAction *m_next = nullptr;
    QAction *m_print = nullptr;
    QAction *m_useDevice = nullptr;
    QList<std::pair<QAction *, bool (*)(const policy::Policy &)>> m_parts; // shown only where the policy knows it
};

} // namespace mcs::app
