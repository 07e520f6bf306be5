// SPDX-License-Identifier: Apache-2.0
// The questions of procedures that the records answer: each lists what is still open, nothing when it is done. Private
// to this layer.
#pragma once

#include "models/policy/procedurestate.h"

#include <span>

namespace mcs::policy {

// One procedure with what its questions look at. Records outlive it.
class ProcedureCase
{
public:
    ProcedureCase(
        const domain::Procedure &procedure, const domain::Records &records, const Policy &policy, QDate today);

    [[nodiscard]] const domain::Procedure &procedure() const { return m_procedure; }
    [[nodiscard]] const domain::Records &records() const { return m_records; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] QDate today() const { return m_today; }

    // The subject; null when it is of another type or not among the records any more.
    [[nodiscard]] const domain::Staff *staff() const { return m_staff; }
    [[nodiscard]] const domain::Patient *patient() const { return m_patient; }
    [[nodiscard]] const domain::Device *device() const { return m_device; }
    [[nodiscard]] bool hasSubject() const;

    // The day it is about: the one in the records where they know it, else the one given at the start.
    [[nodiscard]] QDate day() const;
    [[nodiscard]] bool isDayPast() const { return day().isValid() && day() < m_today; }

    [[nodiscard]] const domain::Staff *staff(domain::StaffId id) const;
    [[nodiscard]] const domain::Group *group(domain::GroupId id) const;
    [[nodiscard]] const domain::Device *device(domain::DeviceId id) const;
    [[nodiscard]] QString nameOf(const domain::Membership &member) const;
    [[nodiscard]] QString thingsOf(const domain::CarryOut &carryOut) const; // 「T-001 訪問用タブレット1、紙の名簿」
    // Open memberships of the colleague: of the one group the procedure is about, or of all.
    [[nodiscard]] QList<const domain::Membership *> ownMemberships() const;
    [[nodiscard]] QList<const domain::Group *> groupsOfPatient() const;
    // The request by which the device goes out in this procedure: one under way, else the newest that was ended since
    // the procedure began; null: there is none.
    [[nodiscard]] const domain::CarryOut *carryOutOfDevice() const;

private:
    const domain::Procedure &m_procedure;
    const domain::Records &m_records;
    const Policy &m_policy;
    QDate m_today;
    const domain::Staff *m_staff = nullptr;
    const domain::Patient *m_patient = nullptr;
    const domain::Device *m_device = nullptr;
};

struct CheckResult
{
    QList<OpenThing> open; // empty: done
    QString note; // what should be known while it is open
    QDate due; // by its own rule, not the procedure's day
};

[[nodiscard]] inline CheckResult stillOpen(const QString &sentence, const QString &kind, const QString &target)
{
    return {{{sentence, kind, target, {}}}, {}, {}};
}

struct ProcedureCheck
{
    const char *name;
    CheckResult (*ask)(const ProcedureCase &);
};
[[nodiscard]] std::span<const ProcedureCheck> staffChecks();
[[nodiscard]] std::span<const ProcedureCheck> patientChecks();
[[nodiscard]] std::span<const ProcedureCheck> deviceChecks();
[[nodiscard]] std::span<const ProcedureCheck> facilityChecks();
// The check of that name about such a subject; null: there is none.
[[nodiscard]] const ProcedureCheck *procedureCheck(const QString &subjectType, const QString &name);

} // namespace mcs::policy
