// SPDX-License-Identifier: Apache-2.0
// やること of the facility: its data, its offices, its notifications.
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
        : byAppointment
        ? (isManager ? PolicyText::tr("%1 is facility manager until %2. Please record the successor.")
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
    item.sentence = PolicyText::tr("Operations manager, system manager or personal data officer: one of them is MCS "
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

bool isHandedIn(SubmissionStatus status)
{
    return status == SubmissionStatus::Submitted || status == SubmissionStatus::Received
        || status == SubmissionStatus::Completed;
}

bool isOpen(SubmissionStatus status)
{
    return status == SubmissionStatus::Printed || status == SubmissionStatus::Signed
        || status == SubmissionStatus::Returned;
}

TodoSubject subjectOf(const Submission &submission)
{
    const QString name = submission.kind == SubmissionKind::New ? PolicyText::tr("Notification (new)")
        : submission.kind == SubmissionKind::Addition           ? PolicyText::tr("Notification (added staff)")
                                                                : PolicyText::tr("Notification (renewed pledge)");
    return {u"submission"_s, toText(submission.id), name, {}};
}

void openSubmission(TodoCollector &todo, const Submission &submission)
{
    const QString key = submission.kind == SubmissionKind::Addition ? u"addition"_s : u"packet"_s;
    const TodoSubject subject = subjectOf(submission);
    const QString name = subject.name;
    if (submission.status == SubmissionStatus::Returned) {
        TodoItem item = todo.item(u"packet-returned"_s, key, subject);
        item.since = submission.submittedOn;
        item.action = TodoAction::OpenSubmission;
        item.sentence = PolicyText::tr("The %1 came back: %2. Please correct the papers and hand them in again.")
                            .arg(name, submission.returnedReason);
        todo.add(item, {});
    } else if (submission.status == SubmissionStatus::Printed || submission.status == SubmissionStatus::Signed) {
        TodoItem item = todo.item(u"packet-not-submitted"_s, key, subject);
        item.since = submission.preparedOn;
        item.due = submission.preparedOn.addDays(todo.policy().interval(u"packet-submit-days"_s));
        item.state = todo.stateFor(item.due);
        item.action = TodoAction::RecordSubmission;
        const QString sentence = submission.status == SubmissionStatus::Signed
            ? PolicyText::tr("The %1 is signed but not handed in. Please hand it in by %2 and record it.")
                  .arg(name, warekiLong(item.due))
            : PolicyText::tr("The %1 is printed but not signed and handed in. Please hand it in by %2 and record it.")
                  .arg(name, warekiLong(item.due));
        item.sentence = todo.withInterval(sentence, u"packet-submit-days"_s);
        todo.add(item, {});
    } else if (submission.status == SubmissionStatus::Submitted) {
        TodoItem item = todo.item(u"packet-no-receipt"_s, key, subject);
        item.since = submission.submittedOn;
        item.due = submission.submittedOn.addDays(todo.policy().interval(u"packet-receipt-days"_s));
        item.state = todo.stateFor(item.due);
        item.opensRegion = item.opensBase = false; // the facility has done its part
        item.action = TodoAction::RecordSubmission;
        item.sentence = todo.withInterval(PolicyText::tr("The receipt of the %1 handed in on %2 is not recorded. "
                                                         "Please ask the office if it is not there by %3.")
                                              .arg(name, warekiLong(submission.submittedOn), warekiLong(item.due)),
            u"packet-receipt-days"_s);
        todo.add(item, {});
    }
}

// The facility pledge names the manager who signed it: another one signs anew. No policy says so (★), so it opens
// nobody's duty.
void renewedPledge(TodoCollector &todo)
{
    if (!todo.inForce(u"packet"_s))
        return;
    const auto onFile = facilityPledgeOnFile(todo.records(), todo.policy());
    const auto manager = officeHolder(todo.records(), OfficeRole::FacilityManager, todo.today());
    if (!onFile || !onFile->managerAtSigning.isStored() || !manager || manager->id == onFile->managerAtSigning)
        return;
    const bool underWay = std::any_of(todo.records().submissions.cbegin(), todo.records().submissions.cend(),
        [](const Submission &one) { return one.kind == SubmissionKind::Renewal && isOpen(one.status); });
    if (underWay)
        return;
    QDate inOfficeSince;
    for (const Appointment &appointment : todo.records().appointments) {
        if (appointment.role == OfficeRole::FacilityManager && appointment.staff == manager->id
            && appointment.from <= todo.today())
            inOfficeSince = std::max(inOfficeSince, appointment.from);
    }
    TodoItem item = todo.item(u"facility-pledge-renewal"_s, u"packet"_s, todo.facility());
    item.level = Level::Recommended;
    item.opensRegion = item.opensBase = false;
    item.since = inOfficeSince;
    item.due = inOfficeSince.addDays(todo.policy().interval(u"pledge-renewal-days"_s));
    item.state = todo.stateFor(item.due);
    item.action = TodoAction::RenewFacilityPledge;
    const Staff *before = todo.staff(onFile->managerAtSigning);
    const QString sentence = before
        ? PolicyText::tr("%1 has been facility manager since %2, but %3 signed the facility pledge. Please have it "
                         "signed anew and hand it in by %4.")
              .arg(manager->name, warekiLong(inOfficeSince), before->name, warekiLong(item.due))
        : PolicyText::tr("%1 has been facility manager since %2, but somebody else signed the facility pledge. Please "
                         "have it signed anew and hand it in by %3.")
              .arg(manager->name, warekiLong(inOfficeSince), warekiLong(item.due));
    item.sentence = todo.withInterval(sentence, u"pledge-renewal-days"_s);
    todo.add(item, {});
}

} // namespace

void facilityTodo(TodoCollector &todo)
{
    facilityData(todo);
    office(todo, {OfficeRole::FacilityManager, u"facility-manager"_s, u"manager"_s});
    office(todo, {OfficeRole::McsAdministrator, u"mcs-administrator"_s, u"administrator"_s});
    office(todo, {OfficeRole::PrivacyOfficer, u"privacy-officer"_s, u"privacy-officer"_s});
    organisation(todo);
    unexplainedRoles(todo);
}

void submissionTodo(TodoCollector &todo)
{
    bool packetUnderWay = false;
    bool packetHandedIn = false;
    QSet<StaffId> listed; // on a roster that was handed in or is about to be
    for (const Submission &submission : todo.records().submissions) {
        const bool counts = isHandedIn(submission.status) || isOpen(submission.status);
        if (counts) {
            for (const StaffId id : submission.roster)
                listed.insert(id);
            openSubmission(todo, submission);
        }
        if (submission.kind == SubmissionKind::New) {
            packetUnderWay = packetUnderWay || counts;
            packetHandedIn = packetHandedIn || isHandedIn(submission.status);
        }
    }
    renewedPledge(todo);
    if (!packetUnderWay && todo.inForce(u"packet"_s)) {
        TodoItem item = todo.item(u"packet-missing"_s, u"packet"_s, todo.facility());
        item.action = TodoAction::PrintPacket;
        item.sentence = PolicyText::tr(
            "The application and the facility pledge have not been handed in. Please print both, have them "
            "signed and hand them in together.");
        todo.add(item, {});
    }
    if (!packetHandedIn || !todo.inForce(u"addition"_s))
        return;
    for (const Staff &staff : todo.records().staff) {
        if (!isMcsUserOn(staff, todo.today()) || listed.contains(staff.id))
            continue;
        TodoItem item = todo.item(u"staff-not-notified"_s, u"addition"_s, todo.subject(staff));
        item.since = staff.joinedOn;
        item.action = TodoAction::PrintPacket;
        item.sentence = PolicyText::tr(
            "%1 is on no roster handed in so far. Please print the application for added staff and hand it in.")
                            .arg(staff.name);
        todo.add(item, todo.subject(staff).sortKey);
    }
}

} // namespace mcs::policy
