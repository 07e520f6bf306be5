// SPDX-License-Identifier: Apache-2.0
// The roster of the application, office holders, and which paper counts.
#include "models/domain/japanese.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

Result<void> rosterMayBeSubmitted(const QList<Staff> &roster, const Policy &policy, SubmissionKind kind)
{
    if (kind == SubmissionKind::Removal)
        return {};
    const auto rule = policy.submission(kind);
    const bool termsAsked = !rule || rule->asks(u"terms"_s);
    const Demand terms = policy.demand(u"terms"_s);
    const Demand unique = policy.demand(u"email-unique"_s);
    QStringList withoutTerms;
    QStringList withoutEmail;
    QHash<QString, QString> owners;
    for (const Staff &staff : roster) {
        if (!staff.mcsTermsAgreedOn.isValid())
            withoutTerms.append(staff.name);
        const QString key = emailKey(staff.email);
        if (key.isEmpty()) {
            withoutEmail.append(staff.name);
        } else if (const QString other = owners.value(key); !other.isEmpty() && unique.inForce) {
            return ruleViolation(
                PolicyText::tr(
                    "%1 and %2 share the e-mail address %3. Please give each person an address of their own.")
                    .arg(other, staff.name, staff.email),
                unique.articles);
        } else {
            owners.insert(key, staff.name);
        }
    }
    const QString comma = PolicyText::tr(", ");
    if (!withoutTerms.isEmpty() && terms.inForce && termsAsked)
        return ruleViolation(
            PolicyText::tr(
                "These people have not agreed to the MCS terms of use: %1. Please record the day they agreed, "
                "or take them off the roster.")
                .arg(withoutTerms.join(comma)),
            terms.articles);
    const Demand data = policy.demand(u"staff-data"_s);
    if (!withoutEmail.isEmpty() && data.inForce)
        return ruleViolation(
            PolicyText::tr("These people have no e-mail address: %1. Please enter it before the application is made.")
                .arg(withoutEmail.join(comma)),
            data.articles);
    return {};
}

QList<Staff> rosterOn(const Records &records, QDate date)
{
    QList<std::pair<QByteArray, const Staff *>> users;
    for (const Staff &staff : records.staff) {
        if (isMcsUserOn(staff, date))
            users.append({sortKey(staff.kana, staff.name), &staff});
    }
    std::sort(users.begin(), users.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second->id < b.second->id;
    });
    QList<Staff> roster;
    for (const auto &user : users)
        roster.append(*user.second);
    return roster;
}

std::optional<StaffPledge> effectivePledge(const Records &records, StaffId staff)
{
    std::optional<StaffPledge> found;
    for (const StaffPledge &pledge : records.pledges) {
        if (pledge.staff == staff && isEffective(pledge))
            found = pledge; // in id order: the newest counts
    }
    return found;
}

std::optional<Consent> effectiveConsent(const Records &records, PatientId patient)
{
    std::optional<Consent> found;
    for (const Consent &consent : records.consents) {
        if (consent.patient == patient && isEffective(consent))
            found = consent;
    }
    return found;
}

std::optional<Staff> officeHolder(const Records &records, OfficeRole role, QDate date)
{
    const Appointment *holding = nullptr;
    const Staff *holder = nullptr;
    for (const Appointment &appointment : records.appointments) {
        if (appointment.role != role || !appointment.from.isValid() || appointment.from > date
            || (appointment.to.isValid() && appointment.to < date))
            continue;
        const auto person = std::find_if(records.staff.cbegin(), records.staff.cend(),
            [&](const Staff &staff) { return staff.id == appointment.staff; });
        // Who has left no longer holds an office, even if nobody wrote down its end.
        if (person == records.staff.cend() || (person->leftOn.isValid() && person->leftOn < date))
            continue;
        if (!holding || appointment.from < holding->from) { // several administrators: the longest in office
            holding = &appointment;
            holder = &*person;
        }
    }
    return holder ? std::optional(*holder) : std::nullopt;
}

} // namespace mcs::policy
