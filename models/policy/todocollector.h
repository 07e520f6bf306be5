// SPDX-License-Identifier: Apache-2.0
// Gathers the items of やること: looks duties up once, knows the newest paper of everybody, and keeps what sorting
// needs. Private to this layer.
#pragma once

#include "models/policy/sharing.h"
#include "models/policy/todo.h"

#include <QHash>
#include <QSet>

namespace mcs::policy {

struct TodoSubject
{
    QString type;
    QString id;
    QString name;
    QByteArray sortKey;
};

class TodoCollector
{
public:
    TodoCollector(const domain::Records &records, const Policy &policy, QDate today);

    [[nodiscard]] const domain::Records &records() const { return m_records; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const Demand &demand(const QString &key);
    [[nodiscard]] bool inForce(const QString &key) { return demand(key).inForce; }

    [[nodiscard]] const TodoSubject &subject(const domain::Staff &staff);
    [[nodiscard]] const TodoSubject &subject(const domain::Patient &patient);
    [[nodiscard]] const TodoSubject &subject(const domain::Group &group);
    [[nodiscard]] TodoSubject facility() const;
    [[nodiscard]] TodoSubject subject(const domain::Device &device) const;
    [[nodiscard]] TodoSubject subject(const domain::DevicePermit &permit) const; // under the name of its device
    [[nodiscard]] TodoSubject subject(const domain::CarryOut &carryOut) const;

    [[nodiscard]] const domain::StaffPledge *effectivePledge(domain::StaffId staff) const
    {
        return m_effectivePledges.value(staff);
    }
    [[nodiscard]] const domain::StaffPledge *printedPledge(domain::StaffId staff) const
    {
        return m_printedPledges.value(staff);
    }
    [[nodiscard]] const domain::Consent *effectiveConsent(domain::PatientId patient) const
    {
        return m_effectiveConsents.value(patient);
    }
    [[nodiscard]] const domain::Consent *latestConsent(domain::PatientId patient) const
    {
        return m_latestConsents.value(patient);
    }
    [[nodiscard]] const domain::Staff *staff(domain::StaffId id) const { return m_staff.value(id); }
    [[nodiscard]] const domain::Patient *patient(domain::PatientId id) const { return m_patients.value(id); }
    [[nodiscard]] const domain::Group *group(domain::GroupId id) const { return m_groups.value(id); }
    [[nodiscard]] const Sharing &sharing() const { return m_sharing; }
    // The patient has a group that is being prepared or in use.
    [[nodiscard]] bool hasGroup(domain::PatientId patient) const { return m_openGroups.contains(patient); }
    // … and another facility manages each of them: the consent is that facility's (第4条, 第6条).
    [[nodiscard]] bool isSharedByOthers(domain::PatientId patient) const
    {
        return hasGroup(patient) && !m_ownGroups.contains(patient);
    }
    [[nodiscard]] QString facilityName(domain::ExternalFacilityId id) const;
    [[nodiscard]] const domain::Device *device(domain::DeviceId id) const { return m_devices.value(id); }
    [[nodiscard]] const domain::DeviceCheck *newestCheck(domain::DeviceId id) const { return m_checks.value(id); }
    [[nodiscard]] QList<const domain::DevicePermit *> permits(domain::DeviceId id) const { return m_permits.value(id); }

    // An item of the given duty; the caller completes it. Level, articles and what it leaves open come from the duty.
    TodoItem item(const QString &kind, const QString &demandKey, const TodoSubject &subject);
    void add(const TodoItem &item, const QByteArray &sortKey);
    // 期限: overdue after `due`, else due.
    [[nodiscard]] TodoState stateFor(QDate due) const;
    // 「間隔は事業所の設定です。」 after a sentence whose interval no policy sets.
    [[nodiscard]] QString withInterval(const QString &sentence, const QString &interval) const;

    [[nodiscard]] QList<TodoItem> sorted();

private:
    struct Entry
    {
        TodoItem item;
        QByteArray sortKey;
        int group = 0;
    };

    const domain::Records &m_records;
    const Policy &m_policy;
    QDate m_today;
    QHash<QString, Demand> m_demands;
    QHash<domain::StaffId, const domain::StaffPledge *> m_effectivePledges;
    QHash<domain::StaffId, const domain::StaffPledge *> m_printedPledges;
    QHash<domain::PatientId, const domain::Consent *> m_effectiveConsents;
    QHash<domain::PatientId, const domain::Consent *> m_latestConsents;
    QHash<domain::StaffId, const domain::Staff *> m_staff;
    QHash<domain::PatientId, const domain::Patient *> m_patients;
    QHash<domain::GroupId, const domain::Group *> m_groups;
    QSet<domain::PatientId> m_openGroups;
    QSet<domain::PatientId> m_ownGroups;
    Sharing m_sharing;
    QHash<domain::DeviceId, const domain::Device *> m_devices;
    QHash<domain::DeviceId, const domain::DeviceCheck *> m_checks; // the newest
    QHash<domain::DeviceId, QList<const domain::DevicePermit *>> m_permits; // oldest first
    QHash<domain::StaffId, TodoSubject> m_staffSubjects;
    QHash<domain::PatientId, TodoSubject> m_patientSubjects;
    QHash<domain::GroupId, TodoSubject> m_groupSubjects;
    QList<Entry> m_entries;
};

// The rules, by theme.
void facilityTodo(TodoCollector &todo);
void auditTodo(TodoCollector &todo);
void submissionTodo(TodoCollector &todo);
void staffTodo(TodoCollector &todo);
void accountTodo(TodoCollector &todo);
void patientTodo(TodoCollector &todo);
void groupTodo(TodoCollector &todo);
void memberTodo(TodoCollector &todo);
void contactNetworkTodo(TodoCollector &todo);
void deviceTodo(TodoCollector &todo);
void permitTodo(TodoCollector &todo, const domain::Device &device, bool isOutside); // of a personal device
void carryOutTodo(TodoCollector &todo);
void conductTodo(TodoCollector &todo);
void incidentTodo(TodoCollector &todo);
void oversightTodo(TodoCollector &todo);
void procedureTodo(TodoCollector &todo);
void policyTodo(TodoCollector &todo); // a revised policy and the papers signed before

} // namespace mcs::policy
