// SPDX-License-Identifier: Apache-2.0
// Registers of pledges and consents and the papers beside them, X5, 引継書.
#include "models/policy/deviceregister.h"
#include "models/policy/gojuonorder.h"
#include "models/policy/papersource.h"
#include "models/policy/paperwords.h"
#include "models/policy/procedurestate.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"
#include "models/policy/todo.h"

#include "models/domain/wareki.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

QString numberOf(const QList<PaperRow> &rows)
{
    return QString::number(rows.size() + 1);
}

QString clausesOf(const Consent &consent, const Policy &policy)
{
    QStringList clauses;
    for (const RefusedClause &refused : consent.refused) {
        QString text = refused.clause;
        for (const ConsentClause &clause : policy.consentClauses()) {
            if (clause.id == refused.clause)
                text = clause.text;
        }
        clauses.append(text);
    }
    return clauses.join(u"、"_s);
}

QString signerOf(const Consent &consent)
{
    if (!consent.signedOn.isValid())
        return {};
    const QString kind = paperWord(consent.signerKind);
    if (consent.signerName.isEmpty())
        return kind;
    return consent.relation.isEmpty() ? u"%1（%2）"_s.arg(consent.signerName, kind)
                                      : u"%1（%2・%3）"_s.arg(consent.signerName, kind, consent.relation);
}

PaperRow consentRow(const PaperSource &source, const Patient &patient, const Consent &consent)
{
    const QString signed_ = consent.method == ConsentMethod::Implied ? u"黙示"_s : signerOf(consent);
    const QString kept = paperWord(consent.custody);
    return {{u"name"_s, patient.name}, {u"state"_s, paperWord(consent.status)},
        {u"explained"_s, shortDay(consent.explainedOn)}, {u"explainer"_s, source.staffName(consent.explainedBy)},
        {u"signed"_s, shortDay(consent.status == ConsentStatus::Exempt ? consent.exemptedOn : consent.signedOn)},
        {u"signer"_s, signed_}, {u"refused"_s, clausesOf(consent, source.policy())},
        {u"handed"_s, shortDay(consent.counterpartHandedOn)},
        {u"kept"_s, kept.isEmpty() ? consent.storagePlace : (kept + u' ' + consent.storagePlace).trimmed()},
        {u"withdrawn"_s, shortDay(consent.withdrawnOn)}};
}

// The pledge that counts for a person: the one in force, else the newest.
const StaffPledge *pledgeOf(const Records &records, StaffId staff)
{
    const StaffPledge *newest = nullptr;
    for (const StaffPledge &pledge : records.pledges) {
        if (pledge.staff != staff)
            continue;
        if (isEffective(pledge))
            return &pledge;
        newest = &pledge;
    }
    return newest;
}

void setPerson(const PaperSource &source, const QString &key, const Appointment *appointment, FormValues &values)
{
    const Staff *person = appointment ? source.staff(appointment->staff) : nullptr;
    if (!person)
        return;
    values.fields.insert(key + u".name"_s, person->name);
    values.fields.insert(key + u".job"_s, person->jobType);
    values.fields.insert(key + u".email"_s, person->email);
}

QString countWord(qsizetype number, const QString &unit)
{
    return u"%1%2"_s.arg(number).arg(unit);
}

} // namespace

void fillPledgeRegister(const PaperSource &source, FormValues &values)
{
    QList<PaperRow> rows;
    int missing = 0;
    for (const Staff &staff : inGojuonOrder(source.records().staff)) {
        const StaffPledge *pledge = pledgeOf(source.records(), staff.id);
        const bool inService = isInService(staff, source.date());
        if (!pledge && !inService)
            continue;
        const bool effective = pledge && isEffective(*pledge);
        missing += inService && !effective ? 1 : 0;
        const bool exempt = pledge && pledge->status == PledgeStatus::Exempt;
        rows.append({{u"number"_s, numberOf(rows)}, {u"name"_s, staff.name}, {u"job"_s, staff.jobType},
            {u"state"_s, pledge ? paperWord(pledge->status) : u"未"_s},
            {u"signed"_s, pledge ? shortDay(exempt ? pledge->exemption.date : pledge->signedOn) : QString()},
            {u"document"_s, exempt ? pledge->exemption.document : QString()},
            {u"place"_s, pledge ? pledge->storagePlace : QString()}, {u"left"_s, shortDay(staff.leftOn)}});
    }
    values.fields.insert(u"count"_s, QString::number(rows.size()));
    values.fields.insert(u"count.missing"_s, QString::number(missing));
    values.rosters.insert(u"pledges"_s, rows);
}

void fillConsentRegister(const PaperSource &source, FormValues &values)
{
    QList<PaperRow> rows;
    QHash<PatientId, QList<const Consent *>> consents;
    for (const Consent &consent : source.records().consents)
        consents[consent.patient].append(&consent);
    for (const Patient &patient : inGojuonOrder(source.records().patients)) {
        for (const Consent *consent : consents.value(patient.id)) {
            PaperRow row = consentRow(source, patient, *consent);
            row.insert(u"number"_s, numberOf(rows));
            rows.append(row);
        }
    }
    values.fields.insert(u"count"_s, QString::number(rows.size()));
    values.rosters.insert(u"consents"_s, rows);
}

void fillConsentWithdrawal(const PaperSource &source, const Patient &patient, FormValues &values)
{
    values.fields.insert(u"patient.name"_s, patient.name);
    values.fields.insert(u"patient.address"_s, patient.address);
    values.fields.insert(u"patient.tel"_s, patient.tel);
    for (const Consent &consent : source.records().consents) {
        if (consent.patient != patient.id)
            continue;
        setDate(values, u"signed"_s, consent.signedOn);
        setDate(values, u"withdrawn"_s, consent.withdrawnOn);
        if (consent.withdrawnOn.isValid())
            values.fields.insert(u"reason"_s, consent.endReason);
    }
    QStringList groups;
    for (const Group &group : source.records().groups) {
        if (group.patient == patient.id)
            groups.append(group.name);
    }
    values.fields.insert(u"groups"_s, groups.join(u"、"_s));
    values.person = patient.name;
}

void fillProvisions(const PaperSource &source, const QList<ThirdPartyProvision> &list, FormValues &values)
{
    QList<PaperRow> rows;
    for (const ThirdPartyProvision &provision : list) {
        rows.append({{u"number"_s, numberOf(rows)}, {u"provided"_s, shortDay(provision.providedOn)},
            {u"patient"_s, source.patientName(provision.patient)}, {u"recipient"_s, provision.recipient},
            {u"items"_s, provision.items}, {u"basis"_s, provision.basis},
            {u"recorder"_s, source.staffName(provision.recordedBy)}});
    }
    values.fields.insert(u"count"_s, QString::number(rows.size()));
    values.rosters.insert(u"provisions"_s, rows);
}

// Who comes before or after the appointment, among those of the same office.
void fillPaper(const PaperSource &source, const Appointment &appointment, FormValues &values)
{
    const bool ends = appointment.to.isValid();
    const Appointment *other = nullptr;
    for (const Appointment &one : source.records().appointments) {
        if (one.role != appointment.role || one.id == appointment.id)
            continue;
        const bool fits = ends ? one.from >= appointment.from && (!one.to.isValid() || one.to > appointment.to)
                               : one.to.isValid() && one.to <= appointment.from;
        if (!fits)
            continue;
        const bool nearer = !other || (ends ? one.from < other->from : one.to > other->to);
        if (nearer)
            other = &one;
    }
    const Appointment *before = ends ? &appointment : other;
    const Appointment *after = ends ? other : &appointment;
    setPerson(source, u"before"_s, before, values);
    setPerson(source, u"after"_s, after, values);
    setTick(values, u"kind.start"_s, after && !before);
    setTick(values, u"kind.end"_s, before && !after);
    setTick(values, u"kind.change"_s, before && after);
    if (before)
        setDate(values, u"before.to"_s, before->to);
    if (after) {
        setDate(values, u"after.from"_s, after->from);
        setDate(values, u"explained"_s, after->roleExplainedOn);
    }
    const QStringList office = source.policy().submissionOffice();
    if (!office.isEmpty())
        values.fields.insert(u"addressee"_s, office.first());
    values.person = source.staffName(appointment.staff);
}

namespace {

// What the successor takes over, line by line.
class HandoverMatters
{
public:
    explicit HandoverMatters(const PaperSource &source)
        : m_source(source)
        , m_records(source.records())
        , m_todo(todoList(m_records, source.policy(), source.date()))
    {
    }

    [[nodiscard]] QList<PaperRow> rows()
    {
        openWork();
        procedures();
        groups();
        devices();
        places();
        return m_rows;
    }
    [[nodiscard]] const QList<TodoItem> &todo() const { return m_todo; }

private:
    void add(const QString &kind, const QString &name, const QString &state)
    {
        m_rows.append({{u"kind"_s, kind}, {u"name"_s, name}, {u"state"_s, state}, {u"seen"_s, QString(emptyBox)}});
    }

    void openWork()
    {
        for (const TodoItem &item : m_todo) {
            if (item.action != TodoAction::OpenProcedure && item.state != TodoState::Coming)
                add(u"やること"_s, item.subjectName, stateOf(item));
        }
    }

    // The duty in the policy's words.
    [[nodiscard]] QString stateOf(const TodoItem &item) const
    {
        const QString duty = m_source.policy().demand(item.demand).text;
        const QString articles = m_source.cited(item.articles);
        const QString what = duty.isEmpty() ? articles : u"%1（%2）"_s.arg(duty, articles);
        return item.due.isValid() ? u"%1　期限 %2"_s.arg(what, shortDay(item.due)) : what;
    }

    void procedures()
    {
        for (const Procedure &procedure : m_records.procedures) {
            if (!isOpen(procedure) || procedure.kind == "handover"_L1)
                continue;
            const ProcedureStatus status = procedureState(procedure, m_records, m_source.policy(), m_source.date());
            add(u"手続き"_s, status.subjectName,
                status.isComplete() ? status.title
                                    : u"%1（次：%2）"_s.arg(status.title, status.steps.at(status.next).rule.text));
        }
    }

    void groups()
    {
        for (const Group &group : m_records.groups) {
            if (group.status >= GroupStatus::Archived)
                continue;
            const auto members = std::count_if(m_records.memberships.cbegin(), m_records.memberships.cend(),
                [&](const Membership &member) { return member.group == group.id && isOpen(member.status); });
            const QString manager = m_source.staffName(group.manager);
            QStringList state{
                paperWord(group.status), countWord(members, u"人"_s), u"連携元："_s + m_source.ownerOf(group)};
            if (!manager.isEmpty())
                state.append(u"管理者："_s + manager);
            add(group.kind == GroupKind::Free ? u"自由グループ"_s : u"患者グループ"_s, group.name, state.join(u'　'));
        }
    }

    void devices()
    {
        for (const Device &device : m_records.devices) {
            const DeviceAssignment *with = openAssignment(device);
            const CarryOut *out = outsideBy(m_records, device.id);
            const QString name = device.ledgerNumber + u' ' + device.name;
            if (out)
                add(u"持出し中"_s, name, u"%1まで　%2"_s.arg(warekiShort(out->to), m_source.staffName(out->applicant)));
            else if (with)
                add(u"貸与中"_s, name, u"%1から　%2"_s.arg(warekiShort(with->lentOn), m_source.staffName(with->staff)));
        }
    }

    void places()
    {
        QMap<QString, int> papers;
        for (const StaffPledge &pledge : m_records.pledges) {
            if (pledge.status == PledgeStatus::Signed && !pledge.storagePlace.isEmpty())
                ++papers[pledge.storagePlace];
        }
        for (const Consent &consent : m_records.consents) {
            if (!consent.storagePlace.isEmpty())
                ++papers[consent.storagePlace];
        }
        for (auto it = papers.cbegin(); it != papers.cend(); ++it)
            add(u"原本の保管場所"_s, it.key(), countWord(it.value(), u"枚"_s));
    }

    const PaperSource &m_source;
    const Records &m_records;
    QList<TodoItem> m_todo;
    QList<PaperRow> m_rows;
};

} // namespace

void fillHandover(const PaperSource &source, StaffId successor, FormValues &values)
{
    const Records &records = source.records();
    HandoverMatters matters(source);
    values.rosters.insert(u"matters"_s, matters.rows());

    const auto overdue = std::count_if(matters.todo().cbegin(), matters.todo().cend(),
        [](const TodoItem &item) { return item.state == TodoState::Overdue || item.state == TodoState::Missing; });
    const auto groups = std::count_if(records.groups.cbegin(), records.groups.cend(),
        [](const Group &group) { return group.status < GroupStatus::Archived; });
    const auto outside = std::count_if(records.carryOuts.cbegin(), records.carryOuts.cend(),
        [](const CarryOut &carryOut) { return carryOut.status == CarryOutStatus::Out; });
    qsizetype devices = 0;
    qsizetype lent = 0;
    for (const Device &device : records.devices) {
        devices += device.status == DeviceStatus::InUse ? 1 : 0;
        lent += openAssignment(device) ? 1 : 0;
    }
    const auto users = std::count_if(records.staff.cbegin(), records.staff.cend(),
        [&](const Staff &staff) { return isMcsUserOn(staff, source.date()); });
    values.fields.insert(QMap<QString, QString>{
        {u"successor.name"_s, source.staffName(successor)},
        {u"count.groups"_s, countWord(groups, u"件"_s)},
        {u"count.todo"_s, u"%1件（うち未・期限超過 %2件）"_s.arg(matters.todo().size()).arg(overdue)},
        {u"count.devices"_s, u"%1台（うち貸与中 %2台）"_s.arg(devices).arg(lent)},
        {u"count.outside"_s, countWord(outside, u"件"_s)},
        {u"count.users"_s, countWord(users, u"人"_s)},
    });
}

} // namespace mcs::policy
