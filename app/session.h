// SPDX-License-Identifier: Apache-2.0
// One unlocked ledger: the store, the policy, the rules over them, and the records as last read. Gone when the ledger
// locks.
#pragma once

#include "models/domain/clock.h"
#include "models/domain/ledger.h"
#include "models/policy/compliance.h"
#include "models/policy/registers.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace mcs::app {

class Session : public QObject
{
    Q_OBJECT

public:
    // Reads everything once. Errors: what Ledger::load and PolicyLibrary::load report.
    [[nodiscard]] static domain::Result<std::unique_ptr<Session>> start(
        const QString &folder, std::unique_ptr<domain::Ledger> ledger, const domain::Clock &clock);
    ~Session() override;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] domain::Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] const domain::Clock &clock() const { return m_clock; }
    [[nodiscard]] const policy::Policy &policy() const { return m_registers->policy(); }
    [[nodiscard]] policy::Registers &registers() { return *m_registers; }
    [[nodiscard]] const domain::Records &records() const { return m_records; }
    // やること of today; worked out once after each change and shared.
    [[nodiscard]] const QList<policy::TodoItem> &todo() const;
    // Which duties are met today, worked out with the list.
    [[nodiscard]] const policy::Compliance &compliance() const;

    // Another facility of the ledger is worked with from now on: its records, its policy. Every view is told. When they
    // cannot be read the one before stays.
    domain::Result<void> chooseFacility(domain::FacilityId id);

    // To be called after a write went through: reads what it changed and tells every view. (A failed write changes
    // nothing.)
    domain::Result<void> reload();
    // Reads everything again: what another PC wrote, too.
    domain::Result<void> reloadAll();
    // Tells every view when another day has begun; the session looks every half minute.
    void noticeDay();

Q_SIGNALS:
    void recordsChanged();

private:
    domain::Result<void> adopt(domain::Records records);

    Session(const QString &folder, std::unique_ptr<domain::Ledger> ledger, const domain::Clock &clock);

    QString m_folder;
    std::unique_ptr<domain::Ledger> m_ledger;
    const domain::Clock &m_clock;
    std::unique_ptr<policy::Registers> m_registers;
    domain::Records m_records;
    bool m_missedChanges = false; // what was read could not be adopted: the next reload reads everything
    QDate m_day; // of which the views have heard
    QTimer m_dayTimer;
    struct Derived // from records, policy and day
    {
        QDate day;
        QList<policy::TodoItem> todo;
        policy::Compliance compliance;
    };
    [[nodiscard]] const Derived &derived() const;
    mutable std::optional<Derived> m_derived;
};

} // namespace mcs::app
