// SPDX-License-Identifier: Apache-2.0
#include "models/policy/papersource.h"

#include "models/domain/wareki.h"
#include "models/policy/registers.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

template <class Record> QHash<typename Record::IdType, const Record *> byId(const QList<Record> &list)
{
    QHash<typename Record::IdType, const Record *> map;
    map.reserve(list.size());
    for (const Record &record : list)
        map.insert(record.id, &record);
    return map;
}

} // namespace

PaperSource::PaperSource(const Records &records, const Policy &policy, QDate date)
    : m_records(records)
    , m_policy(policy)
    , m_date(date)
    , m_staff(byId(records.staff))
    , m_patients(byId(records.patients))
    , m_devices(byId(records.devices))
    , m_groups(byId(records.groups))
    , m_outside(byId(records.externalMembers))
    , m_facilities(byId(records.externalFacilities))
{
}

QString PaperSource::staffName(StaffId id) const
{
    const Staff *one = staff(id);
    return one ? one->name : QString();
}

QString PaperSource::staffJob(StaffId id) const
{
    const Staff *one = staff(id);
    return one ? one->jobType : QString();
}

QString PaperSource::patientName(PatientId id) const
{
    const Patient *one = patient(id);
    return one ? one->name : QString();
}

QString PaperSource::itemTitle(const CarryOutItem &item) const
{
    const Device *one = device(item.device);
    return one ? one->ledgerNumber + u' ' + one->name : item.medium;
}

QString PaperSource::itemTitles(const CarryOut &carryOut) const
{
    QStringList titles;
    for (const CarryOutItem &item : carryOut.items)
        titles.append(itemTitle(item));
    return titles.join(u"、"_s);
}

PaperSource::Member PaperSource::memberOf(const Membership &membership) const
{
    if (const Staff *own = staff(membership.staff))
        return {own->name, own->jobType, m_records.facility.name};
    if (const ExternalMember *outside = m_outside.value(membership.outside)) {
        const ExternalFacility *office = m_facilities.value(outside->facility);
        return {outside->name, outside->jobType, office ? office->name : QString()};
    }
    const QString who = membership.kind == MemberKind::Patient ? u"患者本人"_s : u"家族"_s;
    return {membership.personName, membership.relation.isEmpty() ? who : membership.relation, who};
}

QString PaperSource::ownerOf(const Group &group) const
{
    const ExternalFacility *office = m_facilities.value(group.owner);
    return office ? office->name : m_records.facility.name;
}

QString PaperSource::nameOf(const QString &record) const
{
    if (const auto id = idFromText<StaffId>(record))
        return staffName(*id);
    if (const auto id = idFromText<PatientId>(record))
        return patientName(*id);
    const Group *found = nullptr;
    if (const auto id = idFromText<GroupId>(record))
        found = group(*id);
    if (const auto id = idFromText<MembershipId>(record)) {
        for (const Membership &membership : m_records.memberships)
            found = membership.id == *id ? group(membership.group) : found;
    }
    if (found)
        return found->name;
    if (const auto id = idFromText<DeviceId>(record)) {
        const Device *one = device(*id);
        return one ? one->ledgerNumber + u' ' + one->name : QString();
    }
    if (const auto id = idFromText<CarryOutId>(record)) {
        for (const CarryOut &carryOut : m_records.carryOuts) {
            if (carryOut.id == *id)
                return itemTitles(carryOut);
        }
    }
    if (const auto id = idFromText<AppointmentId>(record)) {
        for (const Appointment &appointment : m_records.appointments) {
            if (appointment.id == *id)
                return officeWord(appointment.role);
        }
    }
    return {};
}

QString PaperSource::cited(const QList<Citation> &articles) const
{
    QStringList layers;
    QString last;
    for (const Citation &article : articles) {
        if (article.policy == last)
            layers.last() += u"、"_s + article.article;
        else
            layers.append(m_policy.shortNameOf(article.policy) + u' ' + article.article);
        last = article.policy;
    }
    return layers.join(u"／"_s);
}

QString PaperSource::officeWord(OfficeRole role) const
{
    const bool manager = role == OfficeRole::FacilityManager;
    const QString word = m_policy.word(manager ? u"facility-manager"_s : u"mcs-administrator"_s);
    if (!word.isEmpty())
        return word;
    return manager ? u"事業所管理者"_s : u"MCS管理者"_s;
}

QString PaperSource::officeOf(StaffId id, const QString &approval, QDate on) const
{
    const Approval offices = m_policy.approval(approval);
    for (const OfficeRole role : offices.by + offices.deputies) {
        for (const Appointment &one : m_records.appointments) {
            if (one.staff == id && one.role == role && one.from <= on && (!one.to.isValid() || one.to >= on))
                return officeWord(role);
        }
    }
    return {};
}

QString PaperSource::officesFor(const QString &approval) const
{
    QStringList words;
    for (const OfficeRole role : m_policy.approval(approval).by)
        words.append(officeWord(role));
    return words.join(u"・"_s);
}

FormValues PaperSource::common(const FormInfo &paper) const
{
    FormValues values;
    const Facility &facility = m_records.facility;
    values.fields = {
        {u"facility.name"_s, facility.name},
        {u"facility.corporation"_s, facility.corporation},
        {u"facility.postal"_s, facility.postal},
        {u"facility.address"_s, facility.address},
        {u"facility.tel"_s, facility.tel},
        {u"facility.fax"_s, facility.fax},
        {u"facility.email"_s, facility.email},
        {u"office.manager"_s, officeWord(OfficeRole::FacilityManager)},
        {u"office.administrator"_s, officeWord(OfficeRole::McsAdministrator)},
        {u"office.carry-out"_s, officesFor(u"carry-out"_s)},
        {u"office.personal-device"_s, officesFor(u"personal-device"_s)},
        {u"basis"_s, cited(paper.articles)},
    };
    const auto holder = [&](OfficeRole role) {
        const auto person = officeHolder(m_records, role, m_date);
        return person ? person->name : QString();
    };
    values.fields.insert(u"manager.name"_s, holder(OfficeRole::FacilityManager));
    values.fields.insert(u"administrator.name"_s, holder(OfficeRole::McsAdministrator));
    if (m_date.isValid())
        values.dates.insert(u"form.date"_s, m_date);
    return values;
}

void setTick(FormValues &values, const QString &name, bool ticked)
{
    if (ticked)
        values.fields.insert(name, QString(tickedBox));
}

void setDate(FormValues &values, const QString &name, QDate date)
{
    if (date.isValid())
        values.dates.insert(name, date);
}

QString shortDay(QDate date)
{
    return date.isValid() ? warekiShort(date) : QString();
}

QString spanOf(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    return shortDay(from) + u"～"_s + shortDay(to);
}

} // namespace mcs::policy
