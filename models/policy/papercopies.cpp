// SPDX-License-Identifier: Apache-2.0
// Which record a facility's own paper is about, and its copies.
#include "models/policy/papersource.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

using Filling = std::function<bool(const PaperSource &, const QString &subject, FormValues &)>; // false: no such record

template <class Record> const Record *recordOf(const QList<Record> &list, const QString &subject)
{
    const auto id = idFromText<typename Record::IdType>(subject);
    const auto found
        = std::find_if(list.cbegin(), list.cend(), [&id](const Record &record) { return id && record.id == *id; });
    return found == list.cend() ? nullptr : &*found;
}

// About one record of a kind.
template <class Record>
Filling about(QList<Record> Records::*list, void (*fill)(const PaperSource &, const Record &, FormValues &))
{
    return [list, fill](const PaperSource &source, const QString &subject, FormValues &values) {
        const Record *record = recordOf(source.records().*list, subject);
        if (record)
            fill(source, *record, values);
        return record != nullptr;
    };
}

// About the facility.
Filling list(void (*fill)(const PaperSource &, FormValues &))
{
    return [fill](const PaperSource &source, const QString &, FormValues &values) {
        fill(source, values);
        return true;
    };
}

bool fillContacts(const PaperSource &source, const QString &subject, FormValues &values)
{
    const QList<ContinuityPlan> &plans = source.records().continuityPlans;
    const ContinuityPlan *plan
        = subject.startsWith(u"facility-"_s) ? (plans.isEmpty() ? nullptr : &plans.last()) : recordOf(plans, subject);
    if (plan)
        fillPaper(source, *plan, values);
    return plan != nullptr;
}

bool fillWithdrawal(const PaperSource &source, const QString &subject, FormValues &values)
{
    const Consent *consent = recordOf(source.records().consents, subject);
    const Patient *patient = consent ? source.patient(consent->patient) : recordOf(source.records().patients, subject);
    if (patient)
        fillConsentWithdrawal(source, *patient, values);
    return patient != nullptr;
}

// A notice names the appointment it is about.
bool fillAdministratorChange(const PaperSource &source, const QString &subject, FormValues &values)
{
    const Notice *notice = recordOf(source.records().notices, subject);
    const Appointment *appointment = recordOf(source.records().appointments, notice ? notice->about : subject);
    if (!appointment)
        return false;
    fillPaper(source, *appointment, values);
    if (notice && !notice->recipient.isEmpty())
        values.fields.insert(u"addressee"_s, notice->recipient);
    return true;
}

bool fillProvisionRecord(const PaperSource &source, const QString &subject, FormValues &values)
{
    const QList<ThirdPartyProvision> &all = source.records().provisions;
    if (subject.startsWith(u"facility-"_s)) {
        fillProvisions(source, all, values);
        return true;
    }
    const ThirdPartyProvision *one = recordOf(all, subject);
    if (one)
        fillProvisions(source, {*one}, values);
    return one != nullptr;
}

bool fillHandoverOf(const PaperSource &source, const QString &subject, FormValues &values)
{
    const Procedure *procedure = recordOf(source.records().procedures, subject);
    if (!procedure && !subject.startsWith(u"facility-"_s))
        return false;
    fillHandover(source, procedure ? procedure->successor : StaffId{}, values);
    return true;
}

const QHash<QString, Filling> &fillings()
{
    static const QHash<QString, Filling> map{
        {u"carry-out-sheet"_s, about<CarryOut>(&Records::carryOuts, fillPaper)},
        {u"carry-out-report"_s, list(fillCarryOutReport)},
        {u"personal-device-permit"_s, about<DevicePermit>(&Records::devicePermits, fillPaper)},
        {u"device-register"_s, list(fillDeviceRegister)},
        {u"return-receipt"_s, about<Device>(&Records::devices, fillReturnReceipt)},
        {u"group-sheet"_s, about<Group>(&Records::groups, fillPaper)},
        {u"review-sheet"_s, about<GroupReview>(&Records::reviews, fillPaper)},
        {u"deletion-request"_s, about<DeletionRequest>(&Records::deletionRequests, fillPaper)},
        {u"secondary-use-permit"_s, about<SecondaryUse>(&Records::secondaryUses, fillPaper)},
        {u"consent-register"_s, list(fillConsentRegister)},
        {u"consent-withdrawal"_s, fillWithdrawal},
        {u"provision-record"_s, fillProvisionRecord},
        {u"pledge-register"_s, list(fillPledgeRegister)},
        {u"administrator-change"_s, fillAdministratorChange},
        {u"user-change"_s, about<Staff>(&Records::staff, fillPaper)},
        {u"cover-letter"_s, about<Submission>(&Records::submissions, fillPaper)},
        {u"contact-list"_s, fillContacts},
        {u"attendance-sheet"_s, about<TrainingSession>(&Records::trainings, fillPaper)},
        {u"incident-report"_s, about<Incident>(&Records::incidents, fillPaper)},
        {u"inspection-sheet"_s, about<SelfInspection>(&Records::inspections, fillPaper)},
        {u"leaver-checklist"_s, about<Procedure>(&Records::procedures, fillPaper)},
        {u"procedure-checklist"_s, about<Procedure>(&Records::procedures, fillPaper)},
        {u"handover"_s, fillHandoverOf},
        {u"pack-cover"_s, list(fillPackCover)},
        {u"log-review-record"_s, list(fillLogReviews)},
    };
    return map;
}

// The blank paper holds what is the policy's.
FormCopy blankCopy(const FormInfo &paper, const PaperSource &source)
{
    FormCopy copy{{}, source.common(paper), {}};
    if (paper.role == "attendance-sheet"_L1)
        fillTrainingTopics(source, {}, copy.values);
    else if (paper.role == "inspection-sheet"_L1)
        fillInspectionItems(source, copy.values);
    else if (paper.role == "leaver-checklist"_L1)
        fillProcedureSteps(source, u"leaver"_s, copy.values);
    return copy;
}

Error noSuchRecord(const FormInfo &paper, const QString &subject)
{
    return {ErrorCode::NotFound,
        PolicyText::tr("There is nothing called “%1” in the ledger that “%2” could be about. Please use an id such as "
                       "%3-3.")
            .arg(subject, paper.title, paper.about)};
}

} // namespace

Result<QList<FormCopy>> paperCopies(
    const FormInfo &paper, const FormRequest &request, const Records &records, const Policy &policy)
{
    const PaperSource source(records, policy, request.date);
    if (request.blank)
        return QList<FormCopy>{blankCopy(paper, source)};
    if (request.allMissing)
        return invalidInput(PolicyText::tr("“%1” is a paper of the facility's own and never missing. Please say which "
                                           "record it is about, such as %2-3.")
                                .arg(paper.title, paper.about));
    const QString facility = toText(records.facility.id);
    QStringList subjects = request.subjects;
    const bool ofFacility = paper.about == "facility"_L1 || paper.about == "continuity-plan"_L1;
    if (subjects.isEmpty() && ofFacility)
        subjects.append(facility);
    if (subjects.isEmpty())
        return invalidInput(PolicyText::tr("Please say which record “%1” is about, with an id such as %2-3.")
                                .arg(paper.title, paper.about));
    subjects.removeDuplicates();
    const Filling fill = fillings().value(paper.role);
    QList<FormCopy> copies;
    for (const QString &asked : std::as_const(subjects)) {
        const QString subject = asked.trimmed();
        FormCopy copy{subject, source.common(paper), {}};
        copy.values.person = paper.title;
        if (fill && !fill(source, subject, copy.values))
            return noSuchRecord(paper, subject);
        if (!fill && subject != facility) // a region's own paper: what is common, to be written on by hand
            return noSuchRecord(paper, subject);
        if (!request.contents.isEmpty())
            fillContents(request.contents, copy.values);
        copies.append(copy);
    }
    return copies;
}

namespace {

template <class Record>
Result<const Record *> fetched(Repository<Record> &repository, typename Record::IdType id, QList<Record> &list)
{
    for (const Record &record : std::as_const(list)) {
        if (record.id == id)
            return &record;
    }
    const auto found = repository.find(id);
    if (!found)
        return found.error();
    list.append(*found);
    return &list.constLast();
}

} // namespace

Result<void> addHistory(const FormRequest &request, Ledger &ledger, Records &records)
{
    if (request.role == "log-review-record"_L1) {
        const auto all = ledger.auditReviews().all();
        if (!all)
            return all.error();
        records.auditReviews = *all;
    }
    for (const QString &subject : request.subjects) {
        const auto review = idFromText<GroupReviewId>(subject.trimmed());
        if (!review)
            continue;
        const auto found = fetched(ledger.reviews(), *review, records.reviews);
        if (!found)
            continue; // formCopies says so
        const auto members = ledger.memberships().of((*found)->group.value);
        if (!members)
            return members.error();
        for (const Membership &member : *members) {
            const auto same = [&member](const Membership &have) { return have.id == member.id; };
            if (std::none_of(records.memberships.cbegin(), records.memberships.cend(), same))
                records.memberships.append(member);
        }
    }
    return {};
}

} // namespace mcs::policy
