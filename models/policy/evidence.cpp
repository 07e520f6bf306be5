// SPDX-License-Identifier: Apache-2.0
#include "models/policy/evidence.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/approvals.h"
#include "models/policy/compliance.h"
#include "models/policy/policytext.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/submissions.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

using Answered = std::optional<Evidence>;

QString asOf(const QString &text, const EvidenceBase &base)
{
    return PolicyText::tr("%1 (as of %2)").arg(text, base.date.toString(Qt::ISODate));
}

// Some of all; nobody concerned: the item does not apply.
Evidence counted(const QString &text, qsizetype good, qsizetype all, const EvidenceBase &base)
{
    return {all == 0      ? InspectionAnswer::NotApplicable
            : good == all ? InspectionAnswer::Met
                          : InspectionAnswer::NotMet,
        asOf(text.arg(good).arg(all), base)};
}

// Nothing of a kind may be there.
Evidence none(const QString &text, qsizetype found, const EvidenceBase &base)
{
    return {found == 0 ? InspectionAnswer::Met : InspectionAnswer::NotMet, asOf(text.arg(found), base)};
}

QList<const Staff *> usersOf(const EvidenceBase &base)
{
    QList<const Staff *> users;
    for (const Staff &staff : base.records.staff) {
        if (isMcsUserOn(staff, base.date))
            users.append(&staff);
    }
    return users;
}

template <class Good> qsizetype countOf(const QList<const Staff *> &people, Good good)
{
    return std::count_if(people.cbegin(), people.cend(), good);
}

Answered pledges(const EvidenceBase &base)
{
    QSet<StaffId> pledged;
    for (const StaffPledge &pledge : base.records.pledges) {
        if (isEffective(pledge))
            pledged.insert(pledge.staff);
    }
    QList<const Staff *> people = usersOf(base);
    if (base.policy.demand(u"pledge-all-staff"_s).inForce) {
        people.clear();
        for (const Staff &staff : base.records.staff) {
            if (isInService(staff, base.date))
                people.append(&staff);
        }
    }
    return counted(PolicyText::tr("Pledges: %1 of %2 people"),
        countOf(people, [&](const Staff *one) { return pledged.contains(one->id); }), people.size(), base);
}

Answered consents(const EvidenceBase &base)
{
    const Sharing sharing(base.records.consents, base.policy);
    qsizetype good = 0;
    qsizetype all = 0;
    for (const Patient &patient : base.records.patients) {
        if (!patient.sharedInMcs || !isUnderCare(patient))
            continue;
        ++all;
        good += sharing.isAllowed(patient.id);
    }
    return counted(PolicyText::tr("Consents: %1 of %2 patients"), good, all, base);
}

Answered counterparts(const EvidenceBase &base)
{
    QHash<PatientId, const Consent *> inForce;
    for (const Consent &consent : base.records.consents) {
        if (isEffective(consent) && consent.status != ConsentStatus::Exempt && consent.method == ConsentMethod::Written)
            inForce.insert(consent.patient, &consent);
    }
    const qsizetype good = std::count_if(inForce.cbegin(), inForce.cend(),
        [](const Consent *consent) { return consent->counterpartHandedOn.isValid(); });
    return counted(PolicyText::tr("Counterparts handed over: %1 of %2 patients"), good, inForce.size(), base);
}

Answered training(const EvidenceBase &base)
{
    const int months = base.policy.interval(u"training-months"_s);
    QSet<StaffId> trained;
    for (const TrainingSession &session : base.records.trainings) {
        for (const TrainingAttendance &attendance : session.attendances) {
            if (attendance.attendedOn.isValid() && attendance.attendedOn <= base.date
                && addCalendarMonths(attendance.attendedOn, months) >= base.date)
                trained.insert(attendance.staff);
        }
    }
    const QList<const Staff *> users = usersOf(base);
    return counted(PolicyText::tr("Trained within %1 months: %2 of %3 people").arg(months),
        countOf(users, [&](const Staff *one) { return trained.contains(one->id); }), users.size(), base);
}

Answered briefing(const EvidenceBase &base)
{
    const QList<const Staff *> users = usersOf(base);
    QHash<StaffId, int> told;
    int documents = 0;
    for (const PolicyDocument &document : base.records.policyDocuments) {
        if (!document.needsBriefing || document.supersededOn.isValid())
            continue;
        ++documents;
        QSet<StaffId> here;
        for (const Briefing &one : document.briefings)
            here.insert(one.staff);
        for (const StaffId id : std::as_const(here))
            ++told[id];
    }
    if (documents == 0)
        return Evidence{InspectionAnswer::NotMet, asOf(PolicyText::tr("No document is registered yet"), base)};
    return counted(PolicyText::tr("Told of every document: %1 of %2 people"),
        countOf(users, [&](const Staff *one) { return told.value(one->id) == documents; }), users.size(), base);
}

bool keepsPassword(const McsAccount &account, const EvidenceBase &base, bool forRegion)
{
    for (const PasswordAlternative &rule : base.policy.passwordAlternatives()) {
        if (rule.rule != account.passwordRule || !(forRegion ? rule.regionConform : rule.baseConform))
            continue;
        return rule.changeMonths == 0
            || (account.passwordChangedOn.isValid()
                && addCalendarMonths(account.passwordChangedOn, rule.changeMonths) >= base.date);
    }
    return false;
}

Answered passwords(const EvidenceBase &base, const QString &layer)
{
    QList<const Staff *> users = usersOf(base);
    users.removeIf([](const Staff *one) { return !hasAccount(*one); });
    return counted(PolicyText::tr("Passwords that follow the rule and were changed in time: %1 of %2 accounts"),
        countOf(users, [&](const Staff *one) { return keepsPassword(one->account, base, layer == "region"_L1); }),
        users.size(), base);
}

// Whoever has an address recorded shares it with nobody.
Answered ownAddresses(const EvidenceBase &base)
{
    QList<const Staff *> users = usersOf(base);
    users.removeIf([](const Staff *one) { return one->email.trimmed().isEmpty(); });
    QHash<QString, int> uses;
    for (const Staff *one : std::as_const(users))
        ++uses[emailKey(one->email)];
    return counted(PolicyText::tr("An e-mail address (ID) of their own: %1 of %2 people"),
        countOf(users, [&](const Staff *one) { return uses.value(emailKey(one->email)) == 1; }), users.size(), base);
}

Answered profilePhoto(const EvidenceBase &base)
{
    QList<const Staff *> users = usersOf(base);
    users.removeIf([](const Staff *one) { return !hasAccount(*one); });
    return counted(PolicyText::tr("Profile and photo entered: %1 of %2 people"),
        countOf(
            users, [](const Staff *one) { return one->account.profileOn.isValid() && one->account.photoOn.isValid(); }),
        users.size(), base);
}

Answered leaverAccounts(const EvidenceBase &base)
{
    const qsizetype left = std::count_if(base.records.staff.cbegin(), base.records.staff.cend(),
        [&](const Staff &staff) { return !isActive(staff, base.date) && hasAccount(staff); });
    return none(PolicyText::tr("Accounts of people who have left: %1"), left, base);
}

Answered administrator(const EvidenceBase &base)
{
    const auto holder = officeHolder(base.records, OfficeRole::McsAdministrator, base.date);
    return holder
        ? Evidence{InspectionAnswer::Met, asOf(PolicyText::tr("MCS administrator: %1").arg(holder->name), base)}
        : Evidence{InspectionAnswer::NotMet, asOf(PolicyText::tr("There is no MCS administrator"), base)};
}

Answered office(const EvidenceBase &base, const QString &name)
{
    const auto role = officeFromName(name);
    const auto holder = role ? officeHolder(base.records, *role, base.date) : std::nullopt;
    return holder ? Evidence{InspectionAnswer::Met, asOf(PolicyText::tr("Appointed: %1").arg(holder->name), base)}
                  : Evidence{InspectionAnswer::NotMet, asOf(PolicyText::tr("Nobody is appointed"), base)};
}

Answered packet(const EvidenceBase &base)
{
    const Submission *handedIn = nullptr;
    for (const Submission &submission : base.records.submissions) {
        if (submission.kind == SubmissionKind::New && submission.submittedOn.isValid() && isHandedIn(submission.status))
            handedIn = &submission;
    }
    return handedIn
        ? Evidence{InspectionAnswer::Met, PolicyText::tr("Handed in on %1").arg(warekiLong(handedIn->submittedOn))}
        : Evidence{InspectionAnswer::NotMet, asOf(PolicyText::tr("The application has not been handed in"), base)};
}

QList<const Device *> devicesInUse(const EvidenceBase &base)
{
    QList<const Device *> devices;
    for (const Device &device : base.records.devices) {
        if (device.status == DeviceStatus::InUse)
            devices.append(&device);
    }
    return devices;
}

QHash<DeviceId, const DeviceCheck *> newestChecks(const EvidenceBase &base)
{
    QHash<DeviceId, const DeviceCheck *> checks; // in id order: the newest stays
    for (const DeviceCheck &check : base.records.deviceChecks)
        checks.insert(check.device, &check);
    return checks;
}

Answered devices(const EvidenceBase &base)
{
    const auto checks = newestChecks(base);
    QList<const Device *> asked = devicesInUse(base);
    const qsizetype registered = asked.size();
    asked.removeIf([&](const Device *one) { return checkItemsFor(base.policy, one->type).isEmpty(); });
    const qsizetype good = std::count_if(asked.cbegin(), asked.cend(), [&](const Device *one) {
        const DeviceCheck *check = checks.value(one->id);
        return check && checkDueOn(*check, base.policy) >= base.date;
    });
    if (registered == 0)
        return std::nullopt;
    return counted(PolicyText::tr("Devices in the register: %1, checked in time: %2 of %3").arg(registered), good,
        asked.size(), base);
}

bool isMobile(const Device *device)
{
    return device->type == DeviceType::Notebook || device->type == DeviceType::Tablet
        || device->type == DeviceType::Smartphone;
}

Answered lockedStorage(const EvidenceBase &base)
{
    QList<const Device *> mobile = devicesInUse(base);
    mobile.removeIf([](const Device *one) { return !isMobile(one) || one->owner == DeviceOwner::Personal; });
    return counted(PolicyText::tr("Mobile devices kept under lock: %1 of %2"),
        std::count_if(mobile.cbegin(), mobile.cend(), [](const Device *one) { return one->lockedStorage; }),
        mobile.size(), base);
}

Answered personalDevices(const EvidenceBase &base)
{
    QList<const Device *> personal = devicesInUse(base);
    personal.removeIf([](const Device *one) { return one->owner != DeviceOwner::Personal; });
    return counted(PolicyText::tr("Personal devices with a permit: %1 of %2"),
        std::count_if(personal.cbegin(), personal.cend(),
            [&](const Device *one) { return permitInForce(base.records, one->id, base.date).has_value(); }),
        personal.size(), base);
}

// Every item of the names, in the newest check of every device that is asked for it.
Answered checkItems(const EvidenceBase &base, const QString &names)
{
    const QStringList wanted = names.split(u'+');
    const auto checks = newestChecks(base);
    qsizetype good = 0;
    qsizetype all = 0;
    for (const Device *device : devicesInUse(base)) {
        QHash<QString, Level> asked;
        for (const CheckItem &item : checkItemsFor(base.policy, device->type)) {
            if (wanted.contains(item.id))
                asked.insert(item.id, item.demand.level);
        }
        if (asked.isEmpty())
            continue;
        ++all;
        const DeviceCheck *check = checks.value(device->id);
        good += check && std::all_of(asked.keyBegin(), asked.keyEnd(), [&](const QString &id) {
            return std::any_of(check->lines.cbegin(), check->lines.cend(), [&](const DeviceCheckLine &line) {
                return line.item == id
                    && (line.answer == CheckAnswer::Ok || line.answer == CheckAnswer::NotApplicable
                        || (line.answer == CheckAnswer::Declined && asked.value(id) == Level::Consider));
            });
        });
    }
    return counted(PolicyText::tr("In order at the last check: %1 of %2 devices"), good, all, base);
}

Answered carryOuts(const EvidenceBase &base)
{
    const auto &all = base.records.carryOuts;
    const qsizetype outside = std::count_if(
        all.cbegin(), all.cend(), [](const CarryOut &one) { return one.status == CarryOutStatus::Out; });
    const qsizetype overdue
        = std::count_if(all.cbegin(), all.cend(), [&](const CarryOut &one) { return isOverdue(one, base.date); });
    return none(PolicyText::tr("Outside with approval now: %1, not back in time: %2").arg(outside), overdue, base);
}

// A group of a patient in use that this facility leads.
bool isLed(const Group &group)
{
    return group.status == GroupStatus::Active && !group.owner.isStored() && group.kind == GroupKind::Patient;
}

Answered eligibilities(const EvidenceBase &base)
{
    qsizetype good = 0;
    qsizetype all = 0;
    for (const Group &group : base.records.groups) {
        if (!isLed(group))
            continue;
        ++all;
        good += !group.eligibility.isEmpty() && group.eligibilityConfirmedOn.isValid();
    }
    return counted(PolicyText::tr("Why the patient may be shared is recorded: %1 of %2 groups"), good, all, base);
}

Answered familyAgreements(const EvidenceBase &base)
{
    QSet<GroupId> agreed;
    for (const GroupAgreement &agreement : base.records.agreements) {
        if (agreement.kind == AgreementKind::FamilyParticipation && agreement.agreedOn.isValid())
            agreed.insert(agreement.group);
    }
    qsizetype good = 0;
    qsizetype all = 0;
    for (const Group &group : base.records.groups) {
        if (!isLed(group) || !group.withFamily)
            continue;
        ++all;
        good += agreed.contains(group.id);
    }
    return counted(PolicyText::tr("It was agreed that patient and family take part: %1 of %2 groups"), good, all, base);
}

// Of the groups this facility leads: within how many months the newest of `Record` was made.
template <class Record, class Day>
Answered ofGroups(const QString &text, const QList<Record> &list, Day day, int months, const EvidenceBase &base)
{
    QHash<GroupId, QDate> last;
    for (const Record &one : list)
        last.insert(one.group, day(one));
    qsizetype good = 0;
    qsizetype all = 0;
    for (const Group &group : base.records.groups) {
        if (!isLed(group))
            continue;
        ++all;
        const QDate from = last.value(group.id, group.activeFrom);
        good += from.isValid() && addCalendarMonths(from, months) >= base.date;
    }
    return counted(text, good, all, base);
}

Answered reviews(const EvidenceBase &base)
{
    const int months = base.policy.interval(u"review-months"_s);
    return ofGroups(
        PolicyText::tr("Members reviewed within %1 months: %2 of %3 groups").arg(months), base.records.reviews,
        [](const GroupReview &one) { return one.reviewedOn; }, months, base);
}

Answered postChecks(const EvidenceBase &base)
{
    const int months = base.policy.interval(u"post-monitoring-months"_s);
    return ofGroups(
        PolicyText::tr("Posts looked through within %1 months: %2 of %3 groups").arg(months), base.records.postChecks,
        [](const PostCheck &one) { return one.checkedOn; }, months, base);
}

Answered incidents(const EvidenceBase &base)
{
    const qsizetype open = std::count_if(base.records.incidents.cbegin(), base.records.incidents.cend(),
        [](const Incident &one) { return one.status != IncidentStatus::Closed; });
    return none(
        PolicyText::tr("Incidents recorded: %1, not closed: %2").arg(base.records.incidents.size()), open, base);
}

Answered continuityPlan(const EvidenceBase &base)
{
    if (base.records.continuityPlans.isEmpty())
        return Evidence{InspectionAnswer::NotMet, asOf(PolicyText::tr("There is no plan"), base)};
    const ContinuityPlan &plan = base.records.continuityPlans.constLast();
    const bool announced = plan.announcedInsideOn.isValid() && plan.announcedOutsideOn.isValid();
    return Evidence{InspectionAnswer::Met,
        asOf((announced ? PolicyText::tr("Plan %1, in force from %2, announced inside and outside")
                        : PolicyText::tr("Plan %1, in force from %2, not announced to everybody yet"))
                 .arg(plan.version, warekiShort(plan.effectiveOn)),
            base)};
}

Answered duty(const EvidenceBase &base, const QString &key)
{
    const qsizetype open = std::count_if(base.todo.cbegin(), base.todo.cend(),
        [&key](const TodoItem &item) { return item.demand == key && (item.opensRegion || item.opensBase); });
    return none(PolicyText::tr("Items open in the to-do list: %1"), open, base);
}

using Function = Answered (*)(const EvidenceBase &);
const QHash<QString, Function> &functions()
{
    static const QHash<QString, Function> all{{u"pledges"_s, pledges}, {u"consents"_s, consents},
        {u"counterparts"_s, counterparts}, {u"training"_s, training}, {u"briefing"_s, briefing},
        {u"own-addresses"_s, ownAddresses}, {u"profile-photo"_s, profilePhoto}, {u"leaver-accounts"_s, leaverAccounts},
        {u"administrator"_s, administrator}, {u"packet"_s, packet}, {u"devices"_s, devices},
        {u"locked-storage"_s, lockedStorage}, {u"personal-devices"_s, personalDevices}, {u"carry-outs"_s, carryOuts},
        {u"reviews"_s, reviews}, {u"post-checks"_s, postChecks}, {u"incidents"_s, incidents},
        {u"continuity-plan"_s, continuityPlan}, {u"eligibilities"_s, eligibilities},
        {u"family-agreements"_s, familyAgreements}};
    return all;
}

using Asking = Answered (*)(const EvidenceBase &, const QString &);
const QHash<QString, Asking> &askingFunctions()
{
    static const QHash<QString, Asking> all{
        {u"passwords"_s, passwords}, {u"check"_s, checkItems}, {u"duty"_s, duty}, {u"office"_s, office}};
    return all;
}

} // namespace

bool isKnownEvidence(const QString &name)
{
    if (functions().contains(name))
        return true;
    const QString kind = name.section(u':', 0, 0);
    const QString what = name.section(u':', 1);
    if (kind == "passwords"_L1)
        return what == "base"_L1 || what == "region"_L1;
    if (kind == "duty"_L1)
        return isJudged(what);
    if (kind == "office"_L1)
        return officeFromName(what).has_value();
    if (kind != "check"_L1 || what.isEmpty())
        return false;
    const QStringList items = what.split(u'+');
    return std::all_of(items.cbegin(), items.cend(), [](const QString &item) { return item.startsWith("SEC-"_L1); });
}

std::optional<Evidence> evidenceOf(const InspectionItem &item, const EvidenceBase &base)
{
    if (!item.notApplicable.isEmpty())
        return Evidence{InspectionAnswer::NotApplicable, item.notApplicable};
    const QString &name = item.evidence;
    if (const Function function = functions().value(name))
        return function(base);
    if (const Asking function = askingFunctions().value(name.section(u':', 0, 0)))
        return function(base, name.section(u':', 1));
    return std::nullopt;
}

} // namespace mcs::policy
