// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

namespace mcs::app {

namespace {

constexpr int halfMinute = 30'000; // milliseconds

} // namespace

Session::Session(const QString &folder, std::unique_ptr<domain::Ledger> ledger, const domain::Clock &clock)
    : m_folder(folder)
    , m_ledger(std::move(ledger))
    , m_clock(clock)
    , m_day(clock.today())
{
    m_dayTimer.setInterval(halfMinute);
    connect(&m_dayTimer, &QTimer::timeout, this, &Session::noticeDay);
    m_dayTimer.start();
}

Session::~Session() = default;

domain::Result<std::unique_ptr<Session>> Session::start(
    const QString &folder, std::unique_ptr<domain::Ledger> ledger, const domain::Clock &clock)
{
    auto records = ledger->load();
    if (!records)
        return records.error();
    const auto policy = policy::PolicyLibrary(*records).load(records->facility);
    if (!policy)
        return policy.error();
    std::unique_ptr<Session> session(new Session(folder, std::move(ledger), clock));
    session->m_registers = std::make_unique<policy::Registers>(*session->m_ledger, *policy, clock);
    session->m_records = *std::move(records);
    return session;
}

const Session::Derived &Session::derived() const
{
    const QDate today = m_clock.today();
    if (!m_derived || m_derived->day != today) {
        Derived fresh{today, policy::todoList(m_records, policy(), today), {}};
        fresh.compliance = policy::compliance(fresh.todo, policy());
        m_derived = std::move(fresh);
    }
    return *m_derived;
}

const QList<policy::TodoItem> &Session::todo() const
{
    return derived().todo;
}

const policy::Compliance &Session::compliance() const
{
    return derived().compliance;
}

void Session::noticeDay()
{
    if (m_clock.today() == m_day)
        return;
    m_day = m_clock.today();
    Q_EMIT recordsChanged();
}

domain::Result<void> Session::chooseFacility(domain::FacilityId id)
{
    const domain::FacilityId before = m_ledger->facility();
    if (const auto chosen = m_ledger->chooseFacility(id); !chosen)
        return chosen;
    const auto done = reloadAll();
    if (!done)
        (void)m_ledger->chooseFacility(before);
    return done;
}

domain::Result<void> Session::reload()
{
    if (m_missedChanges)
        return reloadAll();
    domain::Records records = m_records;
    if (const auto done = m_ledger->refresh(records); !done)
        return done;
    return adopt(std::move(records));
}

domain::Result<void> Session::reloadAll()
{
    auto records = m_ledger->load();
    return records ? adopt(*std::move(records)) : domain::Result<void>(records.error());
}

domain::Result<void> Session::adopt(domain::Records records)
{
    const domain::Facility &was = m_records.facility;
    const domain::Facility &is = records.facility;
    if (was.policyId != is.policyId || was.baseLayer != is.baseLayer || was.rules != is.rules
        || m_records.adoptedPolicies != records.adoptedPolicies) {
        const auto policy = policy::PolicyLibrary(records).load(is);
        m_missedChanges = !policy;
        if (!policy)
            return policy.error();
        m_registers->usePolicy(*policy);
    }
    m_missedChanges = false;
    m_records = std::move(records);
    m_derived.reset();
    Q_EMIT recordsChanged();
    return {};
}

} // namespace mcs::app
