// SPDX-License-Identifier: Apache-2.0
#include "models/policy/todocollector.h"

#include "models/domain/japanese.h"
#include "models/policy/policytext.h"
#include "models/policy/service.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// overdue, missing, due within 7 days, within 30 days, later
int groupOf(const TodoItem &item, QDate today)
{
    if (item.state == TodoState::Overdue)
        return 0;
    if (item.state == TodoState::Missing)
        return 1;
    const qint64 days = item.due.isValid() ? today.daysTo(item.due) : 0;
    return days <= 7 ? 2 : days <= 30 ? 3 : 4;
}

} // namespace

TodoCollector::TodoCollector(const Records &records, const Policy &policy, QDate today)
    : m_records(records)
    , m_policy(policy)
    , m_today(today)
    , m_sharing(records.consents, policy)
{
    for (const StaffPledge &pledge : records.pledges) {
        if (isEffective(pledge))
            m_effectivePledges.insert(pledge.staff, &pledge);
        else if (pledge.status == PledgeStatus::Printed)
            m_printedPledges.insert(pledge.staff, &pledge);
    }
    for (const Consent &consent : records.consents) {
        if (isEffective(consent))
            m_effectiveConsents.insert(consent.patient, &consent);
        if (consent.status != ConsentStatus::Superseded && consent.status != ConsentStatus::Ended)
            m_latestConsents.insert(consent.patient, &consent);
    }
    for (const Staff &staff : records.staff)
        m_staff.insert(staff.id, &staff);
    for (const Patient &patient : records.patients)
        m_patients.insert(patient.id, &patient);
    m_groups.reserve(records.groups.size());
    for (const Group &group : records.groups) {
        m_groups.insert(group.id, &group);
        if (group.status != GroupStatus::Preparing && group.status != GroupStatus::Active)
            continue;
        m_openGroups.insert(group.patient);
        if (!group.owner.isStored())
            m_ownGroups.insert(group.patient);
    }
    for (const Device &device : records.devices)
        m_devices.insert(device.id, &device);
    for (const DeviceCheck &check : records.deviceChecks)
        m_checks.insert(check.device, &check);
    for (const DevicePermit &permit : records.devicePermits)
        m_permits[permit.device].append(&permit);
}

const Demand &TodoCollector::demand(const QString &key)
{
    auto it = m_demands.find(key);
    if (it == m_demands.end())
        it = m_demands.insert(key, m_policy.demand(key));
    return *it;
}

const TodoSubject &TodoCollector::subject(const Staff &staff)
{
    auto it = m_staffSubjects.find(staff.id);
    if (it == m_staffSubjects.end())
        it = m_staffSubjects.insert(
            staff.id, {u"staff"_s, toText(staff.id), staff.name, sortKey(staff.kana, staff.name)});
    return *it;
}

const TodoSubject &TodoCollector::subject(const Patient &patient)
{
    auto it = m_patientSubjects.find(patient.id);
    if (it == m_patientSubjects.end())
        it = m_patientSubjects.insert(
            patient.id, {u"patient"_s, toText(patient.id), patient.name, sortKey(patient.kana, patient.name)});
    return *it;
}

const TodoSubject &TodoCollector::subject(const Group &group)
{
    auto it = m_groupSubjects.find(group.id);
    if (it == m_groupSubjects.end()) {
        const Patient *patient = this->patient(group.patient);
        it = m_groupSubjects.insert(group.id,
            {u"group"_s, toText(group.id), group.name,
                patient ? subject(*patient).sortKey : sortKey(QString(), group.name)});
    }
    return *it;
}

QString TodoCollector::facilityName(ExternalFacilityId id) const
{
    const auto found = std::find_if(m_records.externalFacilities.cbegin(), m_records.externalFacilities.cend(),
        [id](const ExternalFacility &facility) { return facility.id == id; });
    return found == m_records.externalFacilities.cend() ? QString() : found->name;
}

TodoSubject TodoCollector::subject(const Device &device) const
{
    return {u"device"_s, toText(device.id), device.ledgerNumber + u' ' + device.name, device.ledgerNumber.toUtf8()};
}

TodoSubject TodoCollector::subject(const DevicePermit &permit) const
{
    const Device *of = device(permit.device);
    return {u"device-permit"_s, toText(permit.id), of ? of->ledgerNumber + u' ' + of->name : QString(),
        of ? of->ledgerNumber.toUtf8() : QByteArray()};
}

TodoSubject TodoCollector::subject(const CarryOut &carryOut) const
{
    const Staff *applicant = staff(carryOut.applicant);
    return {u"carry-out"_s, toText(carryOut.id),
        PolicyText::tr("Carry-out of %1").arg(applicant ? applicant->name : QString()),
        applicant ? sortKey(applicant->kana, applicant->name) : QByteArray()};
}

TodoSubject TodoCollector::facility() const
{
    return {u"facility"_s, toText(m_records.facility.id), m_records.facility.name, {}};
}

TodoItem TodoCollector::item(const QString &kind, const QString &demandKey, const TodoSubject &subject)
{
    const Demand &duty = demand(demandKey);
    TodoItem item;
    item.id = kind + u'/' + subject.id;
    item.kind = kind;
    item.subjectType = subject.type;
    item.subjectId = subject.id;
    item.subjectName = subject.name;
    item.level = duty.level;
    item.articles = duty.articles;
    item.demand = demandKey;
    item.opensRegion = duty.regionLevel.has_value();
    item.opensBase = duty.baseLevel.has_value();
    return item;
}

void TodoCollector::add(const TodoItem &item, const QByteArray &sortKey)
{
    m_entries.append(Entry{item, sortKey, groupOf(item, m_today)});
}

TodoState TodoCollector::stateFor(QDate due) const
{
    return due < m_today ? TodoState::Overdue : TodoState::Due;
}

QString TodoCollector::withInterval(const QString &sentence, const QString &interval) const
{
    if (!m_policy.intervalIsFacilitys(interval))
        return sentence;
    return PolicyText::tr("%1 The interval is the facility's own setting.").arg(sentence);
}

QList<TodoItem> TodoCollector::sorted()
{
    // Within a group the earlier day first; what has no day comes after.
    const auto day = [](const TodoItem &item) {
        const QDate date = item.due.isValid() ? item.due : item.since;
        return date.isValid() ? date.toJulianDay() : std::numeric_limits<qint64>::max();
    };
    struct Place
    {
        int group;
        int level;
        qint64 day;
        Entry *entry;
    };
    std::vector<Place> places;
    places.reserve(size_t(m_entries.size()));
    for (Entry &entry : m_entries)
        places.push_back({entry.group, static_cast<int>(entry.item.level), day(entry.item), &entry});
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tie(a.group, a.level, a.day, a.entry->sortKey, a.entry->item.id)
            < std::tie(b.group, b.level, b.day, b.entry->sortKey, b.entry->item.id);
    });
    QList<TodoItem> items;
    items.reserve(m_entries.size());
    for (const Place &place : places)
        items.append(std::move(place.entry->item));
    m_entries.clear();
    return items;
}

} // namespace mcs::policy
