// SPDX-License-Identifier: Apache-2.0
// 削除 of what was entered by mistake. What the office has worked with ends by its own step and stays on record.
#include "models/policy/devicerules.h"
#include "models/policy/groupchecks.h"
#include "models/policy/policytext.h"
#include "models/policy/procedurestate.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// What still hangs on a record, in words; each list of the ledger is asked for what `concerns` it.
class Hindrances
{
public:
    template <class Record, class Concerns>
    Hindrances &ask(Repository<Record> &repository, const QString &words, Concerns concerns)
    {
        if (m_failure)
            return *this;
        const auto list = repository.current();
        if (!list)
            m_failure = list.error();
        else if (std::any_of(list->cbegin(), list->cend(), concerns))
            m_found.append(words);
        return *this;
    }
    // Nothing, or InvalidInput: what to do instead.
    [[nodiscard]] Result<void> refusal(const QString &name, const QString &instead) const
    {
        if (m_failure)
            return *m_failure;
        if (m_found.isEmpty())
            return {};
        return invalidInput(PolicyText::tr("%1 cannot be deleted; there is still: %2. %3")
                                .arg(name, m_found.join(PolicyText::tr(", ")), instead));
    }

private:
    QStringList m_found;
    std::optional<Error> m_failure;
};

// A procedure about it that is not finished.
template <class Id> Hindrances &askProcedures(Hindrances &hindrances, Ledger &ledger, Id id)
{
    return hindrances.ask(ledger.procedures(), PolicyText::tr("a procedure under way"),
        [subject = toText(id)](
            const Procedure &procedure) { return isOpen(procedure) && procedure.subject == subject; });
}

} // namespace

Result<void> Registers::removeStaff(StaffId id, const QString &reason)
{
    const auto person = m_ledger.staff().find(id);
    if (!person)
        return person.error();
    const QDate day = today();
    Hindrances hindrances;
    const auto free
        = askProcedures(hindrances, m_ledger, id)
              .ask(m_ledger.memberships(), PolicyText::tr("taking part in a group"),
                  [&](const Membership &membership) { return membership.staff == id; })
              .ask(m_ledger.devices(), PolicyText::tr("a device lent to the person"),
                  [&](const Device &device) {
                      const DeviceAssignment *open = openAssignment(device);
                      return open && open->staff == id;
                  })
              .ask(m_ledger.carryOuts(), PolicyText::tr("a carry-out"),
                  [&](const CarryOut &carryOut) { return carryOut.applicant == id && isUnderWay(carryOut); })
              .ask(m_ledger.appointments(), PolicyText::tr("an office the person holds"),
                  [&](const Appointment &office) {
                      return office.staff == id && (!office.to.isValid() || office.to >= day);
                  })
              .refusal(person->name, PolicyText::tr("For somebody who leaves, please enter the last day instead."));
    return free ? m_ledger.staff().remove(id, reason) : free;
}

Result<void> Registers::removePatient(PatientId id, const QString &reason)
{
    const auto patient = m_ledger.patients().find(id);
    if (!patient)
        return patient.error();
    Hindrances hindrances;
    const auto free
        = askProcedures(hindrances, m_ledger, id)
              .ask(m_ledger.groups(), PolicyText::tr("a group"),
                  [&](const Group &group) {
                      return group.patient == id
                          && (group.status == GroupStatus::Preparing || group.status == GroupStatus::Active);
                  })
              .ask(m_ledger.consents(), PolicyText::tr("a consent in force"),
                  [&](const Consent &consent) { return consent.patient == id && isEffective(consent); })
              .refusal(patient->name, PolicyText::tr("When the care has ended, please record that instead."));
    return free ? m_ledger.patients().remove(id, reason) : free;
}

Result<QList<MembershipId>> GroupRegister::remove(GroupId id, const QString &reason)
{
    const auto group = m_context.ledger.groups().find(id);
    if (!group)
        return group.error();
    if (group->status != GroupStatus::Preparing)
        return invalidInput(
            PolicyText::tr("“%1” has been in use and stays on record. Please end and archive it instead.")
                .arg(group->name));
    const auto memberships = m_context.ledger.memberships().of(id.value);
    if (!memberships)
        return memberships.error();
    QList<MembershipId> removed;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        for (const Membership &membership : *memberships) {
            if (const auto gone = m_context.ledger.memberships().remove(membership.id, reason); !gone)
                return gone;
            removed.append(membership.id);
        }
        return m_context.ledger.groups().remove(id, reason);
    });
    return done ? Result<QList<MembershipId>>(removed) : Result<QList<MembershipId>>(done.error());
}

Result<void> GroupRegister::restore(GroupId id, const QList<MembershipId> &members)
{
    return m_context.ledger.atomically([&]() -> Result<void> {
        if (const auto restored = m_context.ledger.groups().restore(id); !restored)
            return restored;
        for (const MembershipId member : members) {
            if (const auto restored = m_context.ledger.memberships().restore(member); !restored)
                return restored;
        }
        return {};
    });
}

Result<void> DeviceRegister::removeDevice(DeviceId id, const QString &reason)
{
    const auto device = m_context.ledger.devices().find(id);
    if (!device)
        return device.error();
    const QString instead = PolicyText::tr("A device that is no longer used is retired instead.");
    if (openAssignment(*device))
        return invalidInput(
            PolicyText::tr("%1 is lent. Please record its return first. %2").arg(titleOf(*device), instead));
    const QDate today = m_context.clock.today();
    Hindrances hindrances;
    const auto free
        = askProcedures(hindrances, m_context.ledger, id)
              .ask(m_context.ledger.carryOuts(), PolicyText::tr("a carry-out"),
                  [&](const CarryOut &carryOut) {
                      return isUnderWay(carryOut)
                          && std::any_of(carryOut.items.cbegin(), carryOut.items.cend(),
                              [&](const CarryOutItem &item) { return item.device == id; });
                  })
              .ask(m_context.ledger.devicePermits(), PolicyText::tr("a permit in force"),
                  [&](const DevicePermit &permit) {
                      return permit.device == id && permit.status == PermitStatus::Permitted && permit.to >= today;
                  })
              .refusal(titleOf(*device), instead);
    return free ? m_context.ledger.devices().remove(id, reason) : free;
}

Result<void> DeviceRegister::removeCarryOut(CarryOutId id, const QString &reason)
{
    const auto carryOut = m_context.ledger.carryOuts().find(id);
    if (!carryOut)
        return carryOut.error();
    if (carryOut->status != CarryOutStatus::Draft && carryOut->status != CarryOutStatus::Applied)
        return invalidInput(PolicyText::tr(
            "This carry-out is decided on and stays on record. One that does not take place is withdrawn instead."));
    return m_context.ledger.carryOuts().remove(id, reason);
}

} // namespace mcs::policy
