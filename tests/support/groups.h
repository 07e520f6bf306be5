// SPDX-License-Identifier: Apache-2.0
// Groups and their members as a test needs them, on a TestLedger with somebody in office.
#pragma once

#include "tests/support/ledger.h"

namespace mcs::tests {

class GroupMaker
{
public:
    // 髙橋 﨑子 has been 事業所管理者 and 葛󠄀城 𠮷男 MCS管理者 since `since`.
    explicit GroupMaker(TestLedger &ledger, QDate since = {2024, 4, 1})
        : m_ledger(ledger)
        , manager(ledger.add(aStaff().named(QStringLiteral("髙橋 﨑子"), QStringLiteral("タカハシ サキコ"))))
        , administrator(
              ledger.add(aStaff().named(QStringLiteral("葛󠄀城 𠮷男"), QStringLiteral("カツラギ ヨシオ"))))
    {
        ledger.appoint(manager, domain::OfficeRole::FacilityManager, since);
        ledger.appoint(administrator, domain::OfficeRole::McsAdministrator, since);
    }

    [[nodiscard]] policy::GroupRegister &groups() const { return m_ledger.registers().groups(); }

    domain::Consent sign(const domain::Patient &patient, QDate on)
    {
        domain::Consent consent;
        consent.patient = patient.id;
        consent.explainedOn = on;
        consent.signedOn = on;
        consent.counterpartHandedOn = on;
        consent.explainedBy = manager.id;
        return must(m_ledger.registers().consentSigned(consent));
    }
    [[nodiscard]] static domain::Group groupOf(const domain::Patient &patient, QDate preparedOn)
    {
        domain::Group group;
        group.patient = patient.id;
        group.name = patient.name + QStringLiteral(" 多職種");
        group.preparedOn = preparedOn;
        return group;
    }
    [[nodiscard]] static domain::Group freeGroup(const QString &name, const QString &purpose)
    {
        domain::Group group;
        group.kind = domain::GroupKind::Free;
        group.name = name;
        group.purpose = purpose;
        group.preparedOn = QDate(2026, 1, 5);
        return group;
    }
    // Signed, entered and in use since `on`, created in MCS the same day.
    domain::Group activeGroup(const domain::Patient &patient, QDate on)
    {
        sign(patient, on);
        const auto group = must(groups().saveGroup(groupOf(patient, on)));
        return must(groups().start(group.id, on, on));
    }
    domain::ExternalFacility facility(const QString &name = QStringLiteral("ひかり訪問看護ステーション"))
    {
        domain::ExternalFacility facility;
        facility.name = name;
        return must(groups().saveExternalFacility(facility));
    }
    domain::ExternalMember outsider(const domain::ExternalFacility &facility, const QString &name)
    {
        domain::ExternalMember member;
        member.facility = facility.id;
        member.name = name;
        member.jobType = QStringLiteral("看護師");
        return must(groups().saveExternalMember(member));
    }

    [[nodiscard]] static domain::Membership candidate(const domain::Group &group, QDate on)
    {
        domain::Membership member;
        member.group = group.id;
        member.necessity = QStringLiteral("訪問を担当するため");
        member.proposedOn = on;
        return member;
    }
    [[nodiscard]] static domain::Membership candidate(const domain::Group &group, const domain::Staff &staff, QDate on)
    {
        domain::Membership member = candidate(group, on);
        member.staff = staff.id;
        return member;
    }
    [[nodiscard]] static domain::Membership candidate(
        const domain::Group &group, const domain::ExternalMember &outside, QDate on)
    {
        domain::Membership member = candidate(group, on);
        member.outside = outside.id;
        return member;
    }
    [[nodiscard]] static domain::Membership family(const domain::Group &group, const QString &name, QDate on)
    {
        domain::Membership member = candidate(group, on);
        member.kind = domain::MemberKind::Family;
        member.personName = name;
        member.relation = QStringLiteral("長女");
        return member;
    }
    domain::Membership invited(const domain::Membership &candidate, QDate on)
    {
        const auto member = must(groups().propose(candidate));
        return must(groups().invite(member.id, on, on));
    }
    domain::Result<domain::Membership> approve(domain::MembershipId member, QDate on)
    {
        return groups().approve(member, on, administrator.id, QStringLiteral("ひかり訪問看護ステーション 所長"),
            QStringLiteral("担当しており適切"));
    }
    domain::Membership joined(const domain::Membership &candidate, QDate on)
    {
        const auto member = invited(candidate, on);
        must(approve(member.id, on));
        return must(groups().join(member.id, on, true));
    }

private:
    TestLedger &m_ledger;

public:
    const domain::Staff manager;
    const domain::Staff administrator;
};

} // namespace mcs::tests
