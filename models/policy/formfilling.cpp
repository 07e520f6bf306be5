// SPDX-License-Identifier: Apache-2.0
#include "models/policy/formfilling.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/gojuonorder.h"
#include "models/policy/papersource.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/rosterrow.h"
#include "models/policy/service.h"
#include "models/policy/submissions.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Error unknownSubject(const QString &subject)
{
    return {ErrorCode::NotFound,
        PolicyText::tr("There is nobody called “%1” in the ledger. Please use an id from the to-do list or a staff "
                       "e-mail address.")
            .arg(subject)};
}

Error unknownPatient(const QString &subject)
{
    return {ErrorCode::NotFound,
        PolicyText::tr(
            "There is no patient “%1” in the ledger. Please use the patient's id from the to-do list, such as "
            "patient-3.")
            .arg(subject)};
}

// A field of telephone numbers as forms ask for it: 携帯電話 apart. Several numbers stand with a comma or a stroke
// between.
struct Telephones
{
    QString fixed;
    QString mobile;
};

Telephones telephonesOf(const QString &numbers)
{
    static const QRegularExpression between(u"\\s*[、，,／/]\\s*"_s);
    static const QRegularExpression mobile(u"^\\(?0[789]0"_s);
    Telephones telephones;
    for (const QString &number : numbers.split(between, Qt::SkipEmptyParts)) {
        QString &place = mobile.match(number.normalized(QString::NormalizationForm_KC)).hasMatch() ? telephones.mobile
                                                                                                   : telephones.fixed;
        place += place.isEmpty() ? number : u'、' + number;
    }
    return telephones;
}

class FormFiller
{
public:
    FormFiller(const FormRequest &request, const Records &records, const Policy &policy)
        : m_request(request)
        , m_records(records)
        , m_policy(policy)
    {
    }

    Result<QList<FormCopy>> copies() const
    {
        if (m_request.blank)
            return QList<FormCopy>{FormCopy{}};
        if (m_request.role == "staff-pledge"_L1)
            return staffPledges();
        if (m_request.role == "consent"_L1)
            return consents();
        return facilityPapers();
    }

private:
    FormValues common() const
    {
        FormValues values;
        values.fields.insert(u"facility.name"_s, m_records.facility.name);
        values.fields.insert(u"facility.address"_s, m_records.facility.address);
        values.fields.insert(u"facility.postal"_s, m_records.facility.postal);
        values.fields.insert(u"facility.tel"_s, m_records.facility.tel);
        values.fields.insert(u"facility.fax"_s, m_records.facility.fax);
        values.fields.insert(u"facility.email"_s, m_records.facility.email);
        values.fields.insert(u"facility.corporation"_s, m_records.facility.corporation);
        values.fields.insert(u"facility.kind"_s, m_records.facility.kind);
        const auto manager = officeHolder(m_records, OfficeRole::FacilityManager, m_request.date);
        values.fields.insert(u"manager.name"_s, manager ? manager->name : QString());
        values.fields.insert(u"operator.name"_s, m_policy.operatorOn(m_request.date));
        if (m_request.date.isValid())
            values.dates.insert(u"form.date"_s, m_request.date);
        return values;
    }

    // "staff-3" or an e-mail address; somebody in service comes before somebody who left with the same address.
    Result<QList<Staff>> requestedStaff() const
    {
        QHash<StaffId, const Staff *> byId;
        QHash<QString, const Staff *> byEmail;
        for (const Staff &staff : m_records.staff) {
            byId.insert(staff.id, &staff);
            const QString key = emailKey(staff.email);
            if (key.isEmpty())
                continue;
            const Staff *have = byEmail.value(key);
            if (!have || (!isInService(*have, m_request.date) && isInService(staff, m_request.date)))
                byEmail.insert(key, &staff);
        }
        QList<Staff> people;
        QSet<StaffId> seen;
        for (const QString &subject : m_request.subjects) {
            const auto id = idFromText<StaffId>(subject.trimmed());
            const Staff *staff = id ? byId.value(*id) : byEmail.value(emailKey(subject));
            if (!staff)
                return unknownSubject(subject);
            if (!seen.contains(staff->id))
                people.append(*staff);
            seen.insert(staff->id);
        }
        return people;
    }

    Result<QList<FormCopy>> staffPledges() const
    {
        QList<Staff> people;
        if (m_request.allMissing) {
            QSet<StaffId> pledged;
            for (const StaffPledge &pledge : m_records.pledges) {
                if (isEffective(pledge))
                    pledged.insert(pledge.staff);
            }
            // 準則 4-1 asks everybody, a region only those who use MCS.
            const bool everybody
                = !m_policy.demand(u"pledge"_s).regional && m_policy.demand(u"pledge-all-staff"_s).inForce;
            for (const Staff &staff : m_records.staff) {
                const bool concerned
                    = everybody ? isInService(staff, m_request.date) : isMcsUserOn(staff, m_request.date);
                if (concerned && !pledged.contains(staff.id))
                    people.append(staff);
            }
        } else {
            const auto requested = requestedStaff();
            if (!requested)
                return requested.error();
            people = *requested;
        }
        QList<FormCopy> copies;
        const FormValues shared = common();
        for (const Staff &staff : inGojuonOrder(people)) {
            FormCopy copy{toText(staff.id), shared, {}};
            copy.values.fields.insert(u"staff.name"_s, staff.name);
            copy.values.fields.insert(u"staff.address"_s, staff.address);
            copy.values.person = staff.name;
            copies.append(copy);
        }
        return copies;
    }

    Result<QList<Patient>> concernedPatients() const
    {
        QList<Patient> people;
        if (m_request.allMissing) {
            QHash<PatientId, ConsentStatus> latest;
            QSet<PatientId> consented;
            for (const Consent &consent : m_records.consents) {
                latest.insert(consent.patient, consent.status);
                if (isEffective(consent))
                    consented.insert(consent.patient);
            }
            for (const Patient &patient : m_records.patients) {
                const ConsentStatus status = latest.value(patient.id, ConsentStatus::Draft);
                // Who said no is not asked again by a batch.
                const bool saidNo = status == ConsentStatus::Refused || status == ConsentStatus::Withdrawn;
                if (isUnderCare(patient) && patient.sharedInMcs && !consented.contains(patient.id) && !saidNo)
                    people.append(patient);
            }
            return people;
        }
        QHash<PatientId, const Patient *> byId;
        for (const Patient &patient : m_records.patients)
            byId.insert(patient.id, &patient);
        QSet<PatientId> seen;
        for (const QString &subject : m_request.subjects) {
            const auto id = idFromText<PatientId>(subject.trimmed());
            const Patient *patient = id ? byId.value(*id) : nullptr;
            if (!patient)
                return unknownPatient(subject);
            if (!seen.contains(patient->id))
                people.append(*patient);
            seen.insert(patient->id);
        }
        return people;
    }

    Result<QList<FormCopy>> consents() const
    {
        const auto people = concernedPatients();
        if (!people)
            return people.error();
        FormValues shared = common();
        shared.fields.insert(u"explainer.facility"_s, m_records.facility.name);
        if (m_request.explainer.isStored()) {
            const auto explainer = std::find_if(m_records.staff.cbegin(), m_records.staff.cend(),
                [&](const Staff &staff) { return staff.id == m_request.explainer; });
            if (explainer == m_records.staff.cend())
                return unknownSubject(toText(m_request.explainer));
            shared.fields.insert(u"explainer.name"_s, explainer->name);
        }
        QList<FormCopy> copies;
        for (const Patient &patient : inGojuonOrder(*people)) {
            FormCopy copy{toText(patient.id), shared, {}};
            copy.values.fields.insert(u"patient.name"_s, patient.name);
            copy.values.fields.insert(u"patient.address"_s, patient.address);
            const auto family = std::find_if(patient.contacts.cbegin(), patient.contacts.cend(),
                [](const PatientContact &contact) { return contact.kind == ContactKind::Family; });
            if (family != patient.contacts.cend()) {
                copy.values.fields.insert(u"family.name"_s, family->name);
                copy.values.fields.insert(u"family.address"_s, family->address);
                copy.values.fields.insert(u"family.relation"_s, family->relation);
            }
            fillContacts(patient, copy.values);
            copy.values.person = patient.name;
            copies.append(copy);
        }
        return copies;
    }

    // How patient, 緊急連絡先 and 医療機関 are reached. Here is the 医療機関 where the facility is one.
    void fillContacts(const Patient &patient, FormValues &values) const
    {
        if (patient.birth.isValid())
            values.dates.insert(u"patient.birth"_s, patient.birth);
        const Telephones own = telephonesOf(patient.tel);
        values.fields.insert(u"patient.tel"_s, own.fixed);
        values.fields.insert(u"patient.mobile"_s, own.mobile);
        const auto contact = std::find_if(patient.contacts.cbegin(), patient.contacts.cend(),
            [](const PatientContact &one) { return one.kind == ContactKind::Emergency; });
        if (contact != patient.contacts.cend()) {
            const Telephones theirs = telephonesOf(contact->tel);
            values.fields.insert(u"contact.name"_s, contact->name);
            values.fields.insert(u"contact.relation"_s, contact->relation);
            values.fields.insert(u"contact.address"_s, contact->address);
            values.fields.insert(u"contact.tel"_s, theirs.fixed);
            values.fields.insert(u"contact.mobile"_s, theirs.mobile);
        }
        values.fields.insert(u"medical.physician"_s, patient.attendingPhysician);
        static const QStringList medical{u"病院"_s, u"診療所"_s, u"歯科"_s};
        if (medical.contains(m_records.facility.kind)) {
            values.fields.insert(u"medical.name"_s, m_records.facility.name);
            values.fields.insert(u"medical.address"_s, m_records.facility.address);
            values.fields.insert(u"medical.tel"_s, m_records.facility.tel);
        }
    }

    bool packetHandedIn() const
    {
        return std::any_of(
            m_records.submissions.cbegin(), m_records.submissions.cend(), [](const Submission &submission) {
                return submission.kind == SubmissionKind::New && isHandedIn(submission.status);
            });
    }

    // The notification that is asked for by its id, or null.
    const Submission *askedSubmission() const
    {
        const auto id = idFromText<SubmissionId>(m_request.subjects.value(0).trimmed());
        const auto found = std::find_if(m_records.submissions.cbegin(), m_records.submissions.cend(),
            [&id](const Submission &submission) { return id && submission.id == *id; });
        return found == m_records.submissions.cend() ? nullptr : &*found;
    }

    // A notification's people by its roster; else who is asked for, else every MCS user, or those added since (A5).
    Result<QList<Staff>> rosterFor(const Submission *submission, bool additionOnly) const
    {
        if (submission) {
            QList<Staff> people;
            for (const Staff &staff : m_records.staff) {
                if (submission->roster.contains(staff.id))
                    people.append(staff);
            }
            return inGojuonOrder(people);
        }
        if (!m_request.subjects.isEmpty() && !m_request.allMissing) {
            const auto requested = requestedStaff();
            return requested ? Result<QList<Staff>>(inGojuonOrder(*requested)) : requested;
        }
        QList<Staff> roster = rosterOn(m_records, m_request.date);
        if (additionOnly) {
            const QSet<StaffId> listed = notifiedUsers(m_records);
            roster.removeIf([&](const Staff &staff) { return listed.contains(staff.id); });
        }
        return roster;
    }

    Result<void> mayStand(const QList<Staff> &roster, SubmissionKind kind) const
    {
        // A change or removal is about those who leave, too.
        const bool leavers = kind == SubmissionKind::Change || kind == SubmissionKind::Removal;
        for (const Staff &staff : roster) {
            if (!leavers && !isActive(staff, m_request.date))
                return invalidInput(
                    PolicyText::tr("%1 has left by that day and cannot stand on the roster. Please leave them out.")
                        .arg(staff.name));
        }
        if (roster.isEmpty())
            return invalidInput(PolicyText::tr(
                "Nobody is an MCS user in service on that day, so the roster would be empty. Please record the "
                "staff first."));
        return rosterMayBeSubmitted(roster, m_policy, kind);
    }

    // Papers of a notification: one copy, about the facility or the notification.
    Result<QList<FormCopy>> facilityPapers() const
    {
        const Submission *submission = askedSubmission();
        if (!submission && idFromText<SubmissionId>(m_request.subjects.value(0).trimmed()))
            return Error{ErrorCode::NotFound,
                PolicyText::tr("There is no notification “%1” in the ledger. Please use an id such as submission-1.")
                    .arg(m_request.subjects.first())};
        const QList<SubmissionKind> kinds = kindsWith(m_policy, m_request.role);
        const bool lists = listsPeople(m_request.role) && !kinds.isEmpty();
        // Once the packet is handed in, only the people added since are missing, and only where they are told (A5).
        const bool later = packetHandedIn();
        const bool additionOnly = !submission && m_request.allMissing && later;
        if (additionOnly && (!lists || !kinds.contains(SubmissionKind::Addition)))
            return QList<FormCopy>();
        FormCopy copy{toText(m_records.facility.id), common(), {}};
        if (submission)
            copy.subject = toText(submission->id);
        copy.values.person = m_records.facility.name;
        const SubmissionKind kind = submission                  ? submission->kind
            : later && kinds.contains(SubmissionKind::Addition) ? SubmissionKind::Addition
                                                                : SubmissionKind::New;
        fillSubmission(kind, submission, copy.values);
        if (!lists)
            return QList<FormCopy>{copy};
        const auto roster = rosterFor(submission, additionOnly);
        if (!roster)
            return roster.error();
        if (additionOnly && roster->isEmpty())
            return QList<FormCopy>();
        if (const auto allowed = mayStand(*roster, kind); !allowed)
            return allowed.error();
        QList<QMap<QString, QString>> rows;
        for (const Staff &staff : *roster) {
            copy.roster.append(staff.id);
            rows.append(rosterRow(staff, kind, submission, m_records, m_policy, m_request.date));
        }
        copy.values.rosters.insert(u"users"_s, rows);
        return QList<FormCopy>{copy};
    }

    // 新規 変更 …: what the paper is about, and from when and why.
    void fillSubmission(SubmissionKind kind, const Submission *submission, FormValues &values) const
    {
        setTick(values, u"submission."_s + kindName(kind), true);
        // Who is added applies on the same paper as a new facility does.
        setTick(values, u"submission.application"_s, kind == SubmissionKind::New || kind == SubmissionKind::Addition);
        for (const Choice &plan : m_policy.plans()) {
            if (plan.id != m_records.facility.plan)
                continue;
            values.fields.insert(u"facility.plan"_s, plan.text);
            setTick(values, u"plan."_s + plan.id, true);
        }
        if (!submission)
            return;
        setDate(values, u"submission.effective"_s, submission->effectiveOn);
        values.fields.insert(u"submission.reason"_s, submission->reason);
    }

    const FormRequest &m_request;
    const Records &m_records;
    const Policy &m_policy;
};

} // namespace

QString managerRemark(const Records &records, QDate date)
{
    if (!date.isValid() || officeHolder(records, OfficeRole::FacilityManager, date))
        return {};
    const Appointment *next = nullptr; // the first to take the office after that day
    for (const Appointment &appointment : records.appointments) {
        if (appointment.role == OfficeRole::FacilityManager && appointment.from > date
            && (!next || appointment.from < next->from))
            next = &appointment;
    }
    const auto person = std::find_if(records.staff.cbegin(), records.staff.cend(),
        [next](const Staff &staff) { return next && staff.id == next->staff; });
    if (person == records.staff.cend())
        return PolicyText::tr("Nobody is recorded as facility manager on %1, so the paper has no name of the manager. "
                              "Please record the appointment.")
            .arg(warekiLong(date));
    return PolicyText::tr(
        "The form is dated %1, but %2 is recorded as facility manager only from %3, so the paper has no "
        "name of the manager. Please check the date, or enter the first day in office.")
        .arg(warekiLong(date), person->name, warekiLong(next->from));
}

std::optional<QString> chosenWord(const QString &name, const FormRequest &request, const Policy &policy)
{
    const auto unlessEmpty
        = [](const QString &word) { return word.isEmpty() ? std::nullopt : std::optional<QString>(word); };
    if (name == "operator"_L1)
        return unlessEmpty(policy.operatorCompanyOn(request.date));
    if (name.startsWith("person."_L1))
        return unlessEmpty(policy.personOn(name.mid(7), request.date));
    if (name.startsWith("blank-"_L1))
        return request.blank ? unlessEmpty(policy.word(name)) : std::nullopt;
    return policy.word(name);
}

Result<QList<FormCopy>> formCopies(const FormRequest &request, const Records &records, const Policy &policy)
{
    const auto form = policy.form(request.role);
    if (!form)
        return Error{ErrorCode::NotFound,
            PolicyText::tr("The policy of the facility has no form “%1”. Please choose one of its forms.")
                .arg(request.role)};
    if (!request.blank && !request.date.isValid())
        return invalidInput(PolicyText::tr("Please enter the date on the form."));
    if (form->own)
        return paperCopies(*form, request, records, policy);
    return FormFiller(request, records, policy).copies();
}

} // namespace mcs::policy
