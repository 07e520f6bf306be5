// SPDX-License-Identifier: Apache-2.0
#include "models/policy/approvals.h"

#include "models/domain/japanese.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QList<StaffId> holders(const QList<OfficeRole> &offices, const QList<Appointment> &appointments,
    const QHash<StaffId, const Staff *> &people, QDate date)
{
    QList<StaffId> found;
    for (const Appointment &appointment : appointments) {
        const Staff *person = people.value(appointment.staff);
        const bool inOffice = appointment.from <= date && (!appointment.to.isValid() || appointment.to >= date);
        if (person && inOffice && offices.contains(appointment.role) && isInService(*person, date)
            && !found.contains(appointment.staff))
            found.append(appointment.staff);
    }
    return found;
}

OfficeRole officeOf(UserRole role)
{
    return role == UserRole::FacilityManager ? OfficeRole::FacilityManager : OfficeRole::McsAdministrator;
}

} // namespace

std::optional<OfficeRole> officeFromName(const QString &name)
{
    static const QStringList names{u"facility-manager"_s, u"mcs-administrator"_s, u"operations-manager"_s,
        u"system-manager"_s, u"privacy-officer"_s, u"auditor"_s, u"committee-member"_s};
    const qsizetype index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(OfficeRole(index));
}

Deciders decidersOn(const Approval &approval, const QList<Appointment> &appointments, const QList<Staff> &staff,
    StaffId applicant, QDate date)
{
    QHash<StaffId, const Staff *> people;
    for (const Staff &person : staff)
        people.insert(person.id, &person);
    const QList<StaffId> named = holders(approval.by, appointments, people, date);
    const QList<StaffId> deputies = holders(approval.deputies, appointments, people, date);

    Deciders deciders{named, false, approval.by};
    deciders.people.removeAll(applicant);
    if (!deciders.people.isEmpty())
        return deciders;
    deciders.offices += approval.deputies;
    deciders.people = deputies;
    deciders.people.removeAll(applicant);
    if (deciders.people.isEmpty() && (named.contains(applicant) || deputies.contains(applicant))) {
        deciders.people = {applicant};
        deciders.solo = true;
    }
    return deciders;
}

Result<void> mayDecide(
    const Approval &approval, Ledger &ledger, Permission permission, const QString &entity, qint64 entityId, QDate date)
{
    const auto appointments = ledger.appointments().all();
    if (!appointments)
        return appointments.error();
    const auto staff = ledger.staff().all();
    if (!staff)
        return staff.error();
    const UserRole role = ledger.currentUser().role;
    const Deciders deciders = decidersOn(approval, *appointments, *staff, {}, date);
    if (!isAllowed(role, permission) || (!approval.by.isEmpty() && !deciders.offices.contains(officeOf(role))))
        return ledger.refuse(permission, entity, entityId);
    return {};
}

Result<void> checkRuling(
    const Ruling &ruling, const Approval &approval, Ledger &ledger, const QString &entity, qint64 entityId)
{
    const auto appointments = ledger.appointments().all();
    if (!appointments)
        return appointments.error();
    const auto staff = ledger.staff().all();
    if (!staff)
        return staff.error();
    const Deciders deciders = decidersOn(approval, *appointments, *staff, ruling.applicant, ruling.on);
    const UserRole role = ledger.currentUser().role;
    if (!isAllowed(role, Permission::Approve) || !deciders.offices.contains(officeOf(role)))
        return ledger.refuse(Permission::Approve, entity, entityId);

    const auto person = std::find_if(
        staff->cbegin(), staff->cend(), [&](const Staff &candidate) { return candidate.id == ruling.by; });
    if (person == staff->cend())
        return invalidInput(PolicyText::tr("Please choose who decides."));
    if (deciders.people.isEmpty())
        return ruleViolation(
            PolicyText::tr("Nobody holds the office that decides this. Please record the appointment first."),
            approval.articles);
    if (!deciders.people.contains(ruling.by)) {
        QStringList names;
        for (const Staff &candidate : *staff) {
            if (deciders.people.contains(candidate.id))
                names.append(candidate.name);
        }
        const QString who = names.join(PolicyText::tr(", "));
        if (ruling.by == ruling.applicant)
            return ruleViolation(
                PolicyText::tr("%1 applies and cannot decide on the own request. Please let %2 decide.")
                    .arg(person->name, who),
                approval.articles);
        return ruleViolation(PolicyText::tr("%1 does not hold the office that decides this. Please let %2 decide.")
                                 .arg(person->name, who),
            approval.articles);
    }
    if (deciders.solo && ruling.soloReason.trimmed().isEmpty())
        return ruleViolation(
            PolicyText::tr("Nobody but %1, who applies, can decide. Please write the reason why one person does both.")
                .arg(person->name),
            approval.articles);
    return checkText(PolicyText::tr("Reason"), ruling.soloReason, 500);
}

} // namespace mcs::policy
