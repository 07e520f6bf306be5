// SPDX-License-Identifier: Apache-2.0
#include "models/policy/procedurechecks.h"

#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

template <class Record> const Record *recordOf(const QList<Record> &records, typename Record::IdType id)
{
    const auto found
        = std::find_if(records.cbegin(), records.cend(), [id](const Record &record) { return record.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

std::span<const ProcedureCheck> checksOf(const QString &subjectType)
{
    return subjectType == "staff"_L1  ? staffChecks()
        : subjectType == "patient"_L1 ? patientChecks()
        : subjectType == "device"_L1  ? deviceChecks()
                                      : facilityChecks();
}

} // namespace

ProcedureCase::ProcedureCase(const Procedure &procedure, const Records &records, const Policy &policy, QDate today)
    : m_procedure(procedure)
    , m_records(records)
    , m_policy(policy)
    , m_today(today)
{
    if (const auto staff = idFromText<StaffId>(procedure.subject))
        m_staff = recordOf(records.staff, *staff);
    else if (const auto patient = idFromText<PatientId>(procedure.subject))
        m_patient = recordOf(records.patients, *patient);
    else if (const auto device = idFromText<DeviceId>(procedure.subject))
        m_device = recordOf(records.devices, *device);
}

bool ProcedureCase::hasSubject() const
{
    return m_staff || m_patient || m_device || procedureSubject(m_procedure.kind) == "facility"_L1;
}

QDate ProcedureCase::day() const
{
    if (m_procedure.kind == "leaver"_L1 && !isOfOneGroup(m_procedure.variant) && m_staff && m_staff->leftOn.isValid())
        return m_staff->leftOn;
    return m_procedure.lastDay;
}

const Staff *ProcedureCase::staff(StaffId id) const
{
    return recordOf(m_records.staff, id);
}

const Group *ProcedureCase::group(GroupId id) const
{
    return recordOf(m_records.groups, id);
}

const Device *ProcedureCase::device(DeviceId id) const
{
    return recordOf(m_records.devices, id);
}

QString ProcedureCase::nameOf(const Membership &member) const
{
    if (member.staff.isStored()) {
        const Staff *person = staff(member.staff);
        return person ? person->name : QString();
    }
    if (member.outside.isStored()) {
        const ExternalMember *person = recordOf(m_records.externalMembers, member.outside);
        return person ? person->name : QString();
    }
    return member.personName;
}

QString ProcedureCase::thingsOf(const CarryOut &carryOut) const
{
    QStringList names;
    for (const CarryOutItem &item : carryOut.items)
        names.append(titleOf(item, device(item.device)));
    return names.join(PolicyText::tr(", "));
}

QList<const Membership *> ProcedureCase::ownMemberships() const
{
    QList<const Membership *> list;
    for (const Membership &member : m_records.memberships) {
        if (m_staff && member.staff == m_staff->id && isOpen(member.status)
            && (!isOfOneGroup(m_procedure.variant) || member.group == m_procedure.group))
            list.append(&member);
    }
    return list;
}

QList<const Group *> ProcedureCase::groupsOfPatient() const
{
    QList<const Group *> list;
    for (const Group &group : m_records.groups) {
        if (m_patient && group.kind == GroupKind::Patient && group.patient == m_patient->id)
            list.append(&group);
    }
    return list;
}

const CarryOut *ProcedureCase::carryOutOfDevice() const
{
    const CarryOut *ended = nullptr;
    const CarryOut *underWay = nullptr;
    for (const CarryOut &carryOut : m_records.carryOuts) {
        const bool holds = std::any_of(carryOut.items.cbegin(), carryOut.items.cend(),
            [this](const CarryOutItem &item) { return m_device && item.device == m_device->id; });
        if (!holds)
            continue;
        const CarryOutStatus status = carryOut.status;
        if (status == CarryOutStatus::Draft || status == CarryOutStatus::Applied || status == CarryOutStatus::Approved
            || status == CarryOutStatus::Out || status == CarryOutStatus::Returned)
            underWay = &carryOut;
        else if (carryOut.info.updatedAt >= m_procedure.info.createdAt && status != CarryOutStatus::Withdrawn)
            ended = &carryOut;
    }
    return underWay ? underWay : ended;
}

const ProcedureCheck *procedureCheck(const QString &subjectType, const QString &name)
{
    for (const ProcedureCheck &check : checksOf(subjectType)) {
        if (name == QLatin1StringView(check.name))
            return &check;
    }
    return nullptr;
}

QStringList procedureChecks(const QString &subjectType)
{
    QStringList names;
    for (const ProcedureCheck &check : checksOf(subjectType))
        names.append(QString::fromLatin1(check.name));
    return names;
}

} // namespace mcs::policy
