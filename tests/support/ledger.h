// SPDX-License-Identifier: Apache-2.0
// A real encrypted ledger in a temporary folder, with the facility of the samples in 東海村. Link mcs_policy, mcs_store
// and mcs_resources. What cannot fail in a healthy program ends the test at once, with the program's own sentence.
#pragma once

#include "models/policy/registers.h"
#include "models/store/ledgerfolder.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

#include <memory>

namespace mcs::tests {

template <class T> T must(domain::Result<T> result)
{
    if (!result)
        qFatal("%s\n%s", qUtf8Printable(result.error().message), qUtf8Printable(result.error().details.join(u'\n')));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

class TestLedger
{
public:
    inline static const QDate today{2026, 11, 20};

    explicit TestLedger(const QString &policyId = QStringLiteral("tokai"))
        : m_clock(today)
    {
        auto made = must(store::createLedger(
            folder(), {m_user, domain::UserRole::McsAdministrator, password(), {}}, m_clock, store::KdfCost::Test));
        m_ledger = std::move(made.ledger);
        m_recoveryKey = made.recoveryKey;
        usePolicy(policyId);
        domain::Facility facility = records().facility;
        facility.name = QStringLiteral("みどり在宅クリニック");
        facility.kind = QStringLiteral("診療所");
        facility.corporation = QStringLiteral("医療法人社団 見本会");
        facility.postal = QStringLiteral("319-0000");
        facility.address = QStringLiteral("茨城県那珂郡東海村見本一丁目２番３号");
        facility.tel = QStringLiteral("029-000-0000");
        facility.fax = QStringLiteral("029-000-0001");
        facility.email = QStringLiteral("office@midori.example.jp");
        facility.privacyContactName = QStringLiteral("斎藤 花子");
        facility.privacyContactTel = QStringLiteral("029-000-0002");
        facility.policyId = policyId;
        must(registers().saveFacility(facility));
    }

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("ledger")); }
    [[nodiscard]] static store::Secret password()
    {
        return store::Secret::fromText(QStringLiteral("Aoi-sora/2026-Tokai"));
    }
    [[nodiscard]] QString recoveryKey() const { return m_recoveryKey; }
    [[nodiscard]] domain::FixedClock &clock() { return m_clock; }
    [[nodiscard]] domain::Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] policy::Registers &registers() { return *m_registers; }
    // Hands the opened ledger over, such as to a session; folder and clock stay here.
    [[nodiscard]] std::unique_ptr<domain::Ledger> release()
    {
        m_registers.reset();
        return std::move(m_ledger);
    }
    [[nodiscard]] const policy::Policy &policy() const { return m_registers->policy(); }
    [[nodiscard]] domain::Records records() const { return must(m_ledger->load()); }

    domain::Staff add(const domain::Staff &staff) { return must(registers().saveStaff(staff)); }
    domain::Patient add(const domain::Patient &patient) { return must(registers().savePatient(patient)); }
    domain::Appointment appoint(const domain::Staff &staff, domain::OfficeRole role, QDate from = today)
    {
        domain::Appointment appointment;
        appointment.staff = staff.id;
        appointment.role = role;
        appointment.from = from;
        return must(registers().saveAppointment(appointment));
    }
    // 髙橋 﨑子 as 事業所管理者 and 葛󠄀城 𠮷男 as MCS管理者, known by name only, as `new` makes
    // them.
    void appointOfficeHolders()
    {
        appoint(add(aStaff().named(QStringLiteral("髙橋 﨑子"), QStringLiteral("タカハシ サキコ")).knownByNameOnly()),
            domain::OfficeRole::FacilityManager);
        appoint(add(aStaff()
                        .named(QStringLiteral("葛󠄀城 𠮷男"), QStringLiteral("カツラギ ヨシオ"))
                        .knownByNameOnly()),
            domain::OfficeRole::McsAdministrator);
    }

    // Lets go of the folder, so that the program itself can open it.
    void close()
    {
        m_registers.reset();
        m_ledger.reset();
    }
    // Closes the ledger and opens it again, as the next start of the program does.
    void reopen(store::OpenMode mode = store::OpenMode::ReadWrite)
    {
        m_registers.reset();
        m_ledger.reset();
        const auto keys = must(store::KeyFile::load(folder() + QStringLiteral("/ledger.keys")));
        m_ledger
            = must(store::openLedger({folder(), m_user, must(keys.unlock(m_user, password(), {})), mode}, m_clock));
        const domain::Records now = records();
        m_registers = std::make_unique<policy::Registers>(
            *m_ledger, must(policy::PolicyLibrary(now).load(now.facility)), m_clock);
    }
    // Works by what the facility's record and the versions kept in the ledger say now.
    void reloadPolicy()
    {
        const domain::Records now = records();
        m_registers->usePolicy(must(policy::PolicyLibrary(now).load(now.facility)));
    }

    // Signs in as somebody with that role; the first user is MCS管理者. Ends at the next call, with the role of that.
    void signInAs(domain::UserRole role)
    {
        m_user = m_firstUser;
        reopen();
        if (role == domain::UserRole::McsAdministrator)
            return;
        const QString name = QStringLiteral("見本 利用者%1").arg(static_cast<int>(role));
        const QString path = folder() + QStringLiteral("/ledger.keys");
        auto keys = must(store::KeyFile::load(path));
        keys.setCost(store::KdfCost::Test);
        if (!keys.slotOf(name)) {
            const auto dataKey = must(keys.unlock(m_user, password(), {}));
            domain::AppUser user;
            user.name = name;
            user.role = role;
            user.slotId = must(keys.setUserSlot(name, password(), {}, dataKey)).id;
            must(m_ledger->users().save(user));
            must(keys.save(path));
        }
        m_user = name;
        reopen();
    }

private:
    void usePolicy(const QString &policyId)
    {
        const policy::Policy loaded = must(policy::PolicyLibrary().load(policyId, true, {}));
        m_registers = std::make_unique<policy::Registers>(*m_ledger, loaded, m_clock);
    }

    QTemporaryDir m_folder;
    domain::FixedClock m_clock;
    const QString m_firstUser = QStringLiteral("葛󠄀城 𠮷男");
    QString m_user = m_firstUser;
    QString m_recoveryKey;
    std::unique_ptr<domain::Ledger> m_ledger;
    std::unique_ptr<policy::Registers> m_registers;
};

inline std::unique_ptr<TestLedger> aLedger(const QString &policyId = QStringLiteral("tokai"))
{
    return std::make_unique<TestLedger>(policyId);
}

} // namespace mcs::tests
