// SPDX-License-Identifier: Apache-2.0
#include "models/tables/printedprocedures.h"

#include "models/domain/wareki.h"
#include "models/policy/groupregister.h"
#include "models/policy/registers.h"
#include "models/tables/proceduremodel.h"
#include "models/tables/subjectnames.h"
#include "models/tables/todomodel.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace mcs::tables {

using namespace domain;
using policy::StepState;
using policy::StepStatus;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::tables::PrintedProcedures)
};

const QString box = u"□"_s;

QString markOf(const StepStatus &step)
{
    return step.state == StepState::Done  ? Words::tr("done")
        : step.state == StepState::Waived ? Words::tr("waived")
                                          : box;
}

// What is open, why it was waived, who ticked it.
QString remarksOf(const StepStatus &step)
{
    QStringList lines;
    if (step.state == StepState::Waived)
        lines.append(Words::tr("Waived: %1").arg(step.waivedReason));
    if (step.state == StepState::Blocked)
        lines.append(Words::tr("After: %1").arg(step.waitsFor.join(Words::tr(", "))));
    for (const policy::OpenThing &thing : step.open)
        lines.append(box + u' ' + thing.sentence);
    if (!step.by.isEmpty())
        lines.append(Words::tr("By: %1").arg(step.by));
    return lines.join(u'\n');
}

class HandoverSheet
{
public:
    HandoverSheet(const Procedure &procedure, const Records &records, const policy::Policy &policy, QDate date)
        : m_procedure(procedure)
        , m_records(records)
        , m_policy(policy)
        , m_date(date)
        , m_names(records)
    {
    }

    void offices()
    {
        begin(Words::tr("Offices"));
        const auto manager = policy::officeHolder(m_records, OfficeRole::FacilityManager, m_date);
        add(Words::tr("Facility"), m_records.facility.name + u'\n' + m_records.facility.tel);
        add(Words::tr("Facility manager"), manager ? manager->name : QString());
        add(Words::tr("Hands over"), policy::procedureSubjectName(m_procedure, m_records));
        add(Words::tr("Takes over"), m_names.of(m_procedure.successor));
        add(Words::tr("Policy"), m_policy.name());
        if (!m_policy.submissionOffice().isEmpty())
            add(Words::tr("Where notifications go"), m_policy.submissionOffice().join(u'\n'));
    }

    void openWork(const QList<policy::TodoItem> &todo)
    {
        begin(Words::tr("What is open"));
        for (const policy::TodoItem &item : todo) {
            if (item.action != policy::TodoAction::OpenProcedure && item.state != policy::TodoState::Coming)
                add(item.subjectName, item.sentence);
        }
        begin(Words::tr("Procedures under way"));
        for (const Procedure &procedure : m_records.procedures) {
            if (!policy::isOpen(procedure) || procedure.id == m_procedure.id)
                continue;
            const auto status = policy::procedureState(procedure, m_records, m_policy, m_date);
            add(status.subjectName,
                status.isComplete()
                    ? titleOf(status)
                    : Words::tr("%1, next: %2").arg(titleOf(status), status.steps.at(status.next).rule.text));
        }
    }

    void registers()
    {
        begin(Words::tr("Groups managed here"));
        for (const Group &group : m_records.groups) {
            if (policy::isOwn(group) && group.status == GroupStatus::Active)
                add(group.name,
                    group.manager.isStored() ? Words::tr("Manager: %1").arg(m_names.of(group.manager)) : QString());
        }
        begin(Words::tr("Devices lent or outside"));
        for (const Device &device : m_records.devices) {
            const DeviceAssignment *with = policy::openAssignment(device);
            const CarryOut *out = policy::outsideBy(m_records, device.id);
            if (with || out)
                add(m_names.of(device.id),
                    out ? Words::tr("outside until %1: %2").arg(warekiShort(out->to), m_names.of(out->applicant))
                        : Words::tr("with %1 since %2").arg(m_names.of(with->staff), warekiShort(with->lentOn)));
        }
        begin(Words::tr("Where the originals lie"));
        QMap<QString, int> places;
        for (const StaffPledge &pledge : m_records.pledges) {
            if (pledge.status == PledgeStatus::Signed && !pledge.storagePlace.isEmpty())
                ++places[pledge.storagePlace];
        }
        for (const Consent &consent : m_records.consents) {
            if (!consent.storagePlace.isEmpty())
                ++places[consent.storagePlace];
        }
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            add(it.key(), Words::tr("%1 papers").arg(it.value()));
    }

    void handedOver()
    {
        begin(Words::tr("Handed over"));
        add(Words::tr("Ledger"), Words::tr("The folder of the ledger, where its backups lie, and how it is opened"));
        add(Words::tr("Recovery key"), Words::tr("The sealed recovery key and where it is kept. Never a password"));
        add(Words::tr("Users"), Words::tr("The successor is a user of the ledger; the earlier user is taken out"));
        add(Words::tr("MCS"), Words::tr("Administrator rights given to the successor, taken from the predecessor"));
        add(Words::tr("Keys"), Words::tr("Keys of the cabinets with papers and devices"));
        begin(Words::tr("Signatures"));
        add(Words::tr("Hands over"), Words::tr("Date　　　　　　　　Name"));
        add(Words::tr("Takes over"), Words::tr("Date　　　　　　　　Name"));
        add(Words::tr("Facility manager"), Words::tr("Date　　　　　　　　Name"));
    }

    [[nodiscard]] QList<ListGroup> groups() const
    {
        QList<ListGroup> filled = m_groups;
        filled.removeIf([](const ListGroup &group) { return group.rows.isEmpty(); });
        return filled;
    }

private:
    void begin(const QString &heading) { m_groups.append({heading, {}}); }
    void add(const QString &what, const QString &text) { m_groups.last().rows.append({what, text, box}); }

    const Procedure &m_procedure;
    const Records &m_records;
    const policy::Policy &m_policy;
    QDate m_date;
    SubjectNames m_names;
    QList<ListGroup> m_groups;
};

} // namespace

ListText printedProcedure(const policy::ProcedureStatus &status, const policy::Policy &policy, const ListHead &head)
{
    ListText list;
    list.name = u"procedure"_s;
    list.title = Words::tr("%1: check list").arg(titleOf(status));
    list.summary.append(Words::tr("%1　as of %2").arg(head.facility, bothCalendars(head.date)));
    list.summary.append(Words::tr("About: %1").arg(status.subjectName));
    if (status.day.isValid())
        list.summary.append(u"%1: %2"_s.arg(status.dayName, bothCalendars(status.day)));
    list.summary.append(Words::tr("%1 of %2 steps done or waived").arg(status.settled).arg(status.steps.size()));
    list.foot = Words::tr("%1　%2　%3").arg(head.facility, list.title, warekiShort(head.date));
    list.columns = {{Words::tr("Done"), 14}, {Words::tr("Step"), 56}, {Words::tr("What is open"), 58},
        {Words::tr("Articles"), 28}, {Words::tr("Due / done on"), 24}};
    ListGroup steps;
    int number = 0;
    for (const StepStatus &step : status.steps) {
        const QDate day = isSettled(step) ? step.doneOn : step.due;
        steps.rows.append({markOf(step), u"%1. %2"_s.arg(++number).arg(step.rule.text), remarksOf(step),
            articlesText(step.articles, policy).replace(u" ／ "_s, u"\n"_s),
            day.isValid() ? warekiShort(day) : QString()});
    }
    list.groups = {steps};
    return list;
}

ListText printedHandover(const Procedure &procedure, const Records &records, const QList<policy::TodoItem> &todo,
    const policy::Policy &policy, const ListHead &head)
{
    ListText list;
    list.name = u"handover"_s;
    list.title = Words::tr("Hand-over of the MCS administrator");
    list.summary.append(Words::tr("%1　as of %2").arg(head.facility, bothCalendars(head.date)));
    if (procedure.lastDay.isValid())
        list.summary.append(Words::tr("Handed over on %1").arg(bothCalendars(procedure.lastDay)));
    list.foot = Words::tr("%1　%2　%3").arg(head.facility, list.title, warekiShort(head.date));
    list.columns = {{Words::tr("What"), 44}, {Words::tr("How it stands"), 118}, {Words::tr("Seen"), 18}};
    HandoverSheet sheet(procedure, records, policy, head.date);
    sheet.offices();
    sheet.openWork(todo);
    sheet.registers();
    sheet.handedOver();
    list.groups = sheet.groups();
    return list;
}

} // namespace mcs::tables
