// SPDX-License-Identifier: Apache-2.0
#include "models/policy/registers.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

Registers::Registers(Ledger &ledger, const Policy &policy, const Clock &clock)
    : m_ledger(ledger)
    , m_policy(policy)
    , m_clock(clock)
    , m_groups({ledger, m_policy, clock})
    , m_devices({ledger, m_policy, clock})
    , m_trainings({ledger, m_policy, clock})
    , m_incidents({ledger, m_policy, clock})
    , m_inspections({ledger, m_policy, clock})
    , m_uses({ledger, m_policy, clock})
    , m_procedures({ledger, m_policy, clock}, *this)
    , m_policies({ledger, m_policy, clock}, m_trainings)
{
}

void Registers::usePolicy(const Policy &policy)
{
    m_policy = policy;
}

// One of the policy's plans; one that was stored under another policy may stay.
static Result<void> checkPlan(const Facility &facility, Ledger &ledger, const Policy &policy)
{
    const QList<Choice> plans = policy.plans();
    const bool known = facility.plan.isEmpty()
        || std::any_of(plans.cbegin(), plans.cend(), [&](const Choice &plan) { return plan.id == facility.plan; });
    if (known)
        return {};
    const auto stored = ledger.facilities().find(facility.id);
    if (stored && stored->plan == facility.plan)
        return {};
    return invalidInput(PolicyText::tr("The policy does not know this plan. Please choose one from the list."));
}

// What was chosen where a policy is unclear, and who holds the offices of a region, counts for that policy alone; a
// choice that a newer version no longer offers falls away.
static QJsonObject rulesThatCount(const Facility &facility, const Facility &before, const Policy &policy)
{
    QJsonObject rules = facility.rules;
    const QStringList keys = rules.keys();
    for (const QString &key : keys) {
        const bool isSwitch = key.startsWith("switch/"_L1);
        if (facility.policyId != policy.id()) {
            if (isSwitch || key.startsWith("person/"_L1))
                rules.remove(key);
        } else if (isSwitch && before.rules.value(key) == rules.value(key)
            && !policy.isSwitch(key, rules.value(key).toString())) {
            rules.remove(key);
        }
    }
    return rules;
}

Result<Facility> Registers::saveFacility(const Facility &facility)
{
    const auto shape = firstRefusal({
        checkName(PolicyText::tr("Facility name"), facility.name),
        checkText(PolicyText::tr("Corporation"), facility.corporation, 100),
        checkText(PolicyText::tr("Kind of facility"), facility.kind, 100),
        checkText(PolicyText::tr("Postal code"), facility.postal, 20),
        checkText(PolicyText::tr("Address"), facility.address, 200),
        checkText(PolicyText::tr("Telephone"), facility.tel, 50),
        checkText(PolicyText::tr("Fax"), facility.fax, 50),
        facility.email.isEmpty() ? Result<void>() : checkEmail(PolicyText::tr("E-mail address"), facility.email),
        checkText(PolicyText::tr("Privacy contact"), facility.privacyContactName, 100),
        checkText(PolicyText::tr("Telephone of the privacy contact"), facility.privacyContactTel, 50),
    });
    if (!shape)
        return shape.error();
    if (facility.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the facility."));
    if (const auto known = checkPlan(facility, m_ledger, m_policy); !known)
        return known.error();
    const auto before = facility.id.isStored() ? m_ledger.facilities().find(facility.id) : Result<Facility>(Facility());
    if (!before)
        return before.error();
    Facility saved = facility;
    saved.rules = rulesThatCount(facility, *before, m_policy);
    // Under another region the stricter of both counts anyway (Policy::interval, Policy::demand).
    if (facility.policyId == m_policy.id()) {
        const auto rules = m_policy.facilityRulesAreStricter(saved.rules);
        if (!rules)
            return rules.error();
    }
    return m_ledger.facilities().save(saved);
}

Result<Appointment> Registers::saveAppointment(const Appointment &appointment)
{
    const auto person = m_ledger.staff().find(appointment.staff);
    if (!person)
        return person.error();
    const QDate today = m_clock.today();
    if (!appointment.from.isValid())
        return invalidInput(PolicyText::tr("Please enter the first day in office."));
    if (appointment.to.isValid() && appointment.to < appointment.from)
        return invalidInput(PolicyText::tr("The last day in office lies before the first. Please check both dates."));
    if (person->leftOn.isValid() && appointment.from > person->leftOn)
        return invalidInput(PolicyText::tr("%1 leaves on %2. Please choose somebody who is still in service.")
                                .arg(person->name, warekiLong(person->leftOn)));
    if (const auto explained
        = checkOptionalPastDate(PolicyText::tr("Role explained on"), appointment.roleExplainedOn, today);
        !explained)
        return explained.error();

    const auto all = m_ledger.appointments().all();
    if (!all)
        return all.error();
    for (const Appointment &other : *all) {
        const bool overlaps = other.id != appointment.id && other.role == appointment.role
            && (!other.to.isValid() || other.to >= appointment.from)
            && (!appointment.to.isValid() || other.from <= appointment.to);
        if (!overlaps)
            continue;
        if (other.staff == appointment.staff)
            return Error{ErrorCode::Duplicate,
                PolicyText::tr(
                    "%1 already holds this office in that time. Please change the earlier appointment instead.")
                    .arg(person->name)};
        // The forms name one 管理者: two at a time would leave open whom.
        if (appointment.role == OfficeRole::FacilityManager) {
            const auto holder = m_ledger.staff().find(other.staff);
            return Error{ErrorCode::Duplicate,
                PolicyText::tr(
                    "%1 is facility manager in that time. Please enter the last day of that appointment first.")
                    .arg(holder ? holder->name : QString())};
        }
    }
    const auto before = std::find_if(
        all->cbegin(), all->cend(), [&](const Appointment &other) { return other.id == appointment.id; });
    Result<Appointment> saved = appointment;
    const auto done = m_ledger.atomically([&]() -> Result<void> {
        saved = m_ledger.appointments().save(appointment);
        if (!saved)
            return saved.error();
        return m_uses.followAppointment(before == all->cend() ? Appointment() : *before, *saved);
    });
    return done ? saved : Result<Appointment>(done.error());
}

Result<Patient> Registers::savePatient(const Patient &patient)
{
    const QDate today = m_clock.today();
    const auto shape = firstRefusal({
        checkName(PolicyText::tr("Name"), patient.name),
        checkText(PolicyText::tr("Reading"), patient.kana, 100),
        checkText(PolicyText::tr("Address"), patient.address, 200),
        checkText(PolicyText::tr("Telephone"), patient.tel, 50),
        checkText(PolicyText::tr("Attending physician"), patient.attendingPhysician, 100),
        checkText(PolicyText::tr("Note"), patient.note, 1000),
        checkOptionalPastDate(PolicyText::tr("Date of birth"), patient.birth, today),
        checkOptionalPastDate(PolicyText::tr("Ended on"), patient.endedOn, today),
    });
    if (!shape)
        return shape.error();
    if (patient.name.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("Please enter the name of the patient."));
    if (patient.endedOn.isValid() && patient.birth.isValid() && patient.endedOn < patient.birth)
        return invalidInput(
            PolicyText::tr("The day the care ended lies before the date of birth. Please check both dates."));
    for (const PatientContact &contact : patient.contacts) {
        const auto checked = firstRefusal({
            checkName(PolicyText::tr("Name of the contact"), contact.name),
            checkText(PolicyText::tr("Relation"), contact.relation, 50),
            checkText(PolicyText::tr("Telephone of the contact"), contact.tel, 50),
            checkText(PolicyText::tr("Address of the contact"), contact.address, 200),
        });
        if (!checked)
            return checked.error();
        if (contact.name.trimmed().isEmpty())
            return invalidInput(PolicyText::tr("Please enter the name of the contact."));
    }
    bool wasUnderCare = isUnderCare(patient);
    if (patient.id.isStored()) {
        const auto before = m_ledger.patients().find(patient.id);
        if (!before)
            return before.error();
        wasUnderCare = isUnderCare(*before);
    }
    Result<Patient> saved = patient;
    const auto done = m_ledger.atomically([&]() -> Result<void> {
        saved = m_ledger.patients().save(patient);
        if (!saved)
            return saved.error();
        return followCare(*saved, wasUnderCare);
    });
    return done ? saved : Result<Patient>(done.error());
}

} // namespace mcs::policy
