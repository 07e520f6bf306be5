// SPDX-License-Identifier: Apache-2.0
// やること of the facility: its data and its offices.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

void facilityData(TodoCollector &todo)
{
    if (!todo.inForce(u"facility-data"_s))
        return;
    const Facility &facility = todo.records().facility;
    QStringList missing;
    if (facility.name.trimmed().isEmpty())
        missing.append(PolicyText::tr("Facility name"));
    if (facility.address.trimmed().isEmpty())
        missing.append(PolicyText::tr("Address"));
    if (facility.tel.trimmed().isEmpty())
        missing.append(PolicyText::tr("Telephone"));
    if (missing.isEmpty())
        return;
    TodoItem item = todo.item(u"facility-incomplete"_s, u"facility-data"_s, todo.facility());
    item.action = TodoAction::OpenFacility;
    item.sentence = PolicyText::tr("The facility lacks: %1. The application needs it; please enter it in the settings.")
                        .arg(missing.join(PolicyText::tr(", ")));
    todo.add(item, {});
}

// 窓口 for requests and complaints about personal data
void privacyContact(TodoCollector &todo)
{
    const Facility &facility = todo.records().facility;
    if (!todo.inForce(u"privacy-office"_s)
        || (!facility.privacyContactName.trimmed().isEmpty() && !facility.privacyContactTel.trimmed().isEmpty()))
        return;
    TodoItem item = todo.item(u"privacy-contact-missing"_s, u"privacy-office"_s, todo.facility());
    item.action = TodoAction::OpenFacility;
    item.sentence = PolicyText::tr("It is not recorded who answers requests and complaints about personal data, or by "
                                   "which telephone number. Please enter both in the settings.");
    todo.add(item, {});
}

struct Office
{
    OfficeRole role;
    QString name; // part of the item's id
    QString demand;
};

// The last day in an office as the appointment in force says; invalid: none is recorded.
QDate appointmentEnd(const Records &records, OfficeRole role, StaffId holder, QDate today)
{
    for (const Appointment &appointment : records.appointments) {
        if (appointment.role == role && appointment.staff == holder && appointment.from <= today
            && appointment.to >= today)
            return appointment.to;
    }
    return {};
}

void office(TodoCollector &todo, const Office &office)
{
    if (!todo.inForce(office.demand))
        return;
    const bool isManager = office.role == OfficeRole::FacilityManager;
    const auto holder = officeHolder(todo.records(), office.role, todo.today());
    const TodoSubject facility = todo.facility();
    if (!holder) {
        TodoItem item = todo.item(u"office-missing"_s, office.demand, facility);
        item.id = u"office-missing/"_s + office.name;
        item.action = TodoAction::AppointAdministrator;
        item.sentence = isManager ? PolicyText::tr("There is no facility manager. Please record who holds the office.")
            : office.role == OfficeRole::McsAdministrator
            ? PolicyText::tr("There is no MCS administrator. Please record who holds the office.")
            : PolicyText::tr("Nobody holds this office: %1. Please record who does.").arg(officeWord(office.role));
        todo.add(item, {});
        return;
    }
    // Who leaves within the notice needs a successor, unless somebody else holds the office on.
    const int notice = std::max(1, todo.policy().interval(u"leaver-notice-days"_s));
    const QDate appointed = appointmentEnd(todo.records(), office.role, holder->id, todo.today());
    const bool byAppointment = appointed.isValid() && (!holder->leftOn.isValid() || appointed <= holder->leftOn);
    const QDate lastDay = byAppointment ? appointed : holder->leftOn;
    if (!lastDay.isValid() || lastDay > todo.today().addDays(notice)
        || officeHolder(todo.records(), office.role, lastDay.addDays(1)))
        return;
    TodoItem item = todo.item(u"office-ending"_s, office.demand, todo.subject(*holder));
    item.id = u"office-ending/"_s + office.name;
    item.state = TodoState::Coming;
    item.due = lastDay;
    item.opensRegion = item.opensBase = false;
    item.action = TodoAction::AppointAdministrator;
    const QString sentence = !isManager && office.role != OfficeRole::McsAdministrator
        ? PolicyText::tr("%1 holds this office until %2: %3. Please record the successor.")
              .arg(holder->name, warekiLong(lastDay), officeWord(office.role))
        : byAppointment ? (isManager ? PolicyText::tr("%1 is facility manager until %2. Please record the successor.")
                                     : PolicyText::tr("%1 is MCS administrator until %2. Please record the successor."))
                              .arg(holder->name, warekiLong(lastDay))
        : isManager ? PolicyText::tr("%1, the facility manager, leaves on %2. Please record the successor.")
                          .arg(holder->name, warekiLong(holder->leftOn))
                    : PolicyText::tr("%1, the MCS administrator, leaves on %2. Please record the successor.")
                          .arg(holder->name, warekiLong(holder->leftOn));
    item.sentence = todo.withInterval(sentence, u"leaver-notice-days"_s);
    todo.add(item, todo.subject(*holder).sortKey);
}

bool holdsOneOf(const Records &records, StaffId staff, const QList<OfficeRole> &roles, QDate today)
{
    return std::any_of(records.appointments.cbegin(), records.appointments.cend(), [&](const Appointment &one) {
        return roles.contains(one.role) && (!staff.isStored() || one.staff == staff) && one.from <= today
            && (!one.to.isValid() || one.to >= today);
    });
}

// 準則 3: one of these three is MCS管理者. A small facility need not lay down who is what; where it has, the
// administrator should be among them.
void organisation(TodoCollector &todo)
{
    static const QList<OfficeRole> three{
        OfficeRole::OperationsManager, OfficeRole::SystemManager, OfficeRole::PrivacyOfficer};
    const auto holder = officeHolder(todo.records(), OfficeRole::McsAdministrator, todo.today());
    if (!todo.inForce(u"organisation"_s) || !holder || !holdsOneOf(todo.records(), {}, three, todo.today()))
        return;
    const bool among = std::any_of(
        todo.records().appointments.cbegin(), todo.records().appointments.cend(), [&](const Appointment &one) {
            return holdsOneOf(todo.records(), one.staff, {OfficeRole::McsAdministrator}, todo.today())
                && holdsOneOf(todo.records(), one.staff, three, todo.today());
        });
    if (among)
        return;
    TodoItem item = todo.item(u"administrator-without-office"_s, u"organisation"_s, todo.subject(*holder));
    item.level = Level::Recommended;
    item.opensRegion = item.opensBase = false; // the text leaves the form to the facility
    item.action = TodoAction::AppointAdministrator;
    item.sentence
        = PolicyText::tr("Operations manager, system manager or personal data officer: one of them is MCS "
                         "administrator by the model rules, but no administrator holds such an office. Please "
                         "record the office of %1, or put this off with the reason.")
              .arg(holder->name);
    todo.add(item, todo.subject(*holder).sortKey);
}

void unexplainedRoles(TodoCollector &todo)
{
    if (!todo.inForce(u"role-explained"_s))
        return;
    for (const Appointment &appointment : todo.records().appointments) {
        const Staff *person = todo.staff(appointment.staff);
        if (appointment.role != OfficeRole::McsAdministrator || appointment.roleExplainedOn.isValid() || !person
            || !isInService(*person, todo.today()) || (appointment.to.isValid() && appointment.to < todo.today()))
            continue;
        TodoItem item = todo.item(u"role-unexplained"_s, u"role-explained"_s, todo.subject(*person));
        item.since = appointment.from;
        item.action = TodoAction::AppointAdministrator;
        item.sentence = PolicyText::tr(
            "It is not recorded when the role of MCS administrator was explained to %1. Please explain it and "
            "record the day.")
                            .arg(person->name);
        todo.add(item, todo.subject(*person).sortKey);
    }
}

} // namespace

void facilityTodo(TodoCollector &todo)
{
    facilityData(todo);
    privacyContact(todo);
    office(todo, {OfficeRole::FacilityManager, u"facility-manager"_s, u"manager"_s});
    office(todo, {OfficeRole::McsAdministrator, u"mcs-administrator"_s, u"administrator"_s});
    office(todo, {OfficeRole::PrivacyOfficer, u"privacy-officer"_s, u"privacy-office"_s});
    organisation(todo);
    unexplainedRoles(todo);
}

} // namespace mcs::policy
