// SPDX-License-Identifier: Apache-2.0
// The first day: region, facility, administrator and password, the printed 復旧キー, and the people who work here.
#pragma once

#include "app/startup/ledgermaker.h"
#include "app/tools.h"

#include <QWizard>

#include <optional>

namespace mcs::app {

class AdministratorPage;
class CreatingPage;
class FacilityPage;
class FirstDataPage;
class RecoveryKeyPage;
class RegionPage;

class SetupWizard : public QWizard
{
    Q_OBJECT

public:
    explicit SetupWizard(Tools &tools, QWidget *parent = nullptr);
    ~SetupWizard() override;

    [[nodiscard]] SetupRequest request() const; // what the pages hold now
    // The ledger, once made and kept open until the wizard ends.
    [[nodiscard]] MadeLedger *made() { return m_made ? &*m_made : nullptr; }
    void setMade(MadeLedger made);
    [[nodiscard]] bool isMaking() const; // the ledger is being made right now

    [[nodiscard]] int nextId() const override; // a ledger of samples brings its own facility and people
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void ledgerMade(); // from now on a ledger is open behind the pages
    void ledgerReady(const std::shared_ptr<mcs::app::OpenedLedger> &ledger);

private:
    void finish();
    void enterSamples();

    Tools &m_tools;
    LedgerOpener m_opener;
    LedgerMaker m_maker;
    RegionPage *m_region = nullptr;
    FacilityPage *m_facility = nullptr;
    AdministratorPage *m_administrator = nullptr;
    CreatingPage *m_creating = nullptr;
    RecoveryKeyPage *m_recovery = nullptr;
    FirstDataPage *m_data = nullptr;
    std::optional<MadeLedger> m_made;
};

} // namespace mcs::app
