// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/startup/ledgermaker.h"

#include <QWizardPage>

class QLabel;

namespace mcs::app {

class BusyBar;

// Makes the ledger while the window stays alive, and goes on by itself.
class CreatingPage : public QWizardPage
{
    Q_OBJECT

public:
    CreatingPage(LedgerMaker &maker, std::function<SetupRequest()> request, std::function<void(MadeLedger)> made,
        QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override { return m_done; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void answer(domain::Result<MadeLedger> made);
    void setBusy(bool busy);

    LedgerMaker &m_maker;
    std::function<SetupRequest()> m_request;
    std::function<void(MadeLedger)> m_made;
    QLabel *m_text = nullptr;
    BusyBar *m_bar = nullptr;
    bool m_busy = false;
    bool m_done = false;
};

} // namespace mcs::app
