// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/incidenteditor.h"

#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/staffcombo.h"
#include "app/widgets/ticklist.h"
#include "app/widgets/tonecolours.h"
#include "models/domain/wareki.h"
#include "models/policy/approvals.h"
#include "models/tables/todomodel.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr std::initializer_list<IncidentKind> kinds
    = {IncidentKind::Loss, IncidentKind::Theft, IncidentKind::UnauthorisedAccess, IncidentKind::PasswordLeak,
        IncidentKind::WrongPost, IncidentKind::Misuse, IncidentKind::BeyondAuthority, IncidentKind::OtherPurpose,
        IncidentKind::Phishing, IncidentKind::Malware, IncidentKind::SystemFault};

// 9:30, 930, ９時３０分
QTime timeOf(const QString &text)
{
    static const QRegularExpression digits(u"^(\\d{1,2})[:時]?(\\d{2})分?$"_s);
    const auto match = digits.match(text.normalized(QString::NormalizationForm_KC).simplified().remove(u' '));
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

} // namespace

Incident incidentOf(const Session &session, const QString &subject)
{
    const QList<Incident> &all = session.records().incidents;
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&subject](const Incident &one) { return toText(one.id) == subject; });
    if (found != all.cend())
        return *found;
    Incident incident;
    for (const Device &device : session.records().devices) {
        if (toText(device.id) != subject)
            continue;
        incident.device = device.id;
        if (const DeviceAssignment *with = policy::openAssignment(device))
            incident.account = with->staff;
    }
    return incident;
}

IncidentEditor::IncidentEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"incident"_s, subject, parent, Permission::PrepareDrafts)
    , m_incident(incidentOf(session, subject))
{
    setWindowTitle(m_incident.id.isStored() ? tr("Report of an incident") : tr("Report an incident"));
    buildReport();
    buildConcerned();
    setCaption(tr("Save the report"));
}

QString IncidentEditor::recipients() const
{
    const policy::Approval approval = session().policy().approval(u"incident"_s);
    const policy::Deciders deciders
        = policy::decidersOn(approval, session().records().appointments, session().records().staff, {}, today());
    QStringList names;
    for (const StaffId id : deciders.people)
        names += nameOf(id);
    return names.isEmpty() ? QString()
                           : tr("Incidents are reported to: %1 (%2)")
                                 .arg(names.join(u'、'), tables::articlesText(approval.articles, session().policy()));
}

void IncidentEditor::addMoment(
    const QString &key, const QString &dayLabel, const QString &timeLabel, const QDateTime &at)
{
    addDay(key + u"-day"_s, dayLabel, at.isValid() ? at.date() : QDate());
    addField(key + u"-time"_s, timeLabel, latinEdit(at.isValid() ? at.toString(u"H:mm"_s) : QString(), 10));
    setRequired(key + u"-time"_s);
}

QDateTime IncidentEditor::moment(const QString &key) const
{
    const QDate on = day(key + u"-day"_s);
    return on.isValid() ? QDateTime(on, timeOf(words(key + u"-time"_s))) : QDateTime();
}

void IncidentEditor::buildReport()
{
    addTab(tr("Report"));
    addField(u"kind"_s, tr("&Kind"), enumCombo(kinds, m_incident.kind));
    addWords(u"description"_s, tr("What &happened"), m_incident.description,
        tr("Nothing about a patient's condition, and no password."));
    setRequired(u"description"_s);
    addDay(u"occurred"_s, tr("&Occurred on"), m_incident.occurredOn, false);
    const bool isNew = !m_incident.id.isStored();
    const QDateTime now = session().clock().now();
    addMoment(u"found"_s, tr("&Found on"), tr("Found at (&time)"), isNew ? now : m_incident.foundAt);
    addPerson(u"finder"_s, tr("Found &by"), m_incident.foundBy);
    addMoment(u"reported"_s, tr("&Reported on"), tr("Reported at (t&ime)"), isNew ? now : m_incident.reportedAt);
    StaffId recipient = m_incident.reportedTo;
    if (!recipient.isStored()) {
        const policy::Deciders deciders = policy::decidersOn(session().policy().approval(u"incident"_s),
            session().records().appointments, session().records().staff, {}, today());
        recipient = deciders.people.value(0);
    }
    addPerson(u"recipient"_s, tr("R&eported to"), recipient);
    if (const QString names = recipients(); !names.isEmpty())
        addText(names);
}

void IncidentEditor::buildConcerned()
{
    addTab(tr("What it concerns"));
    addPerson(u"account"_s, tr("&Account of"), m_incident.account, false);
    auto *devices = new QComboBox;
    devices->addItem(tr("(none)"), 0);
    for (const Device &one : session().records().devices)
        devices->addItem(tr("%1 %2", "ledger number, name").arg(one.ledgerNumber, one.name), one.id.value);
    devices->setCurrentIndex(std::max(0, devices->findData(m_incident.device.value)));
    addField(u"device"_s, tr("&Device"), devices);
    QList<TickList::Entry> groups;
    for (const Group &group : session().records().groups)
        groups.append({toText(group.id), group.name});
    QStringList ticked;
    for (const IncidentGroup &group : std::as_const(m_incident.groups))
        ticked.append(toText(group.group));
    m_groups = new TickList(groups, ticked);
    addField(u"groups"_s, tr("&Groups"), m_groups);
    QList<TickList::Entry> patients;
    for (const Patient &patient : session().records().patients)
        patients.append({toText(patient.id), patient.name});
    ticked.clear();
    for (const IncidentPatient &patient : std::as_const(m_incident.patients))
        ticked.append(toText(patient.patient));
    m_patients = new TickList(patients, ticked);
    addField(u"patients"_s, tr("&Patients"), m_patients);
    addWords(u"note"_s, tr("&Note"), m_incident.note);
}

void IncidentEditor::check()
{
    for (const QString &key : {u"found-time"_s, u"reported-time"_s}) {
        if (!words(key).isEmpty() && !timeOf(words(key)).isValid())
            refuse(key, tr("This is no time. Please enter it such as 9:30."));
    }
}

Result<void> IncidentEditor::save()
{
    Incident incident = m_incident;
    incident.kind = enumValue<IncidentKind>(input(u"kind"_s));
    incident.description = words(u"description"_s);
    incident.occurredOn = day(u"occurred"_s);
    incident.foundAt = moment(u"found"_s);
    incident.foundBy = person(u"finder"_s);
    incident.reportedAt = moment(u"reported"_s);
    incident.reportedTo = person(u"recipient"_s);
    incident.account = person(u"account"_s);
    incident.device = {qobject_cast<QComboBox *>(input(u"device"_s))->currentData().toLongLong()};
    incident.note = words(u"note"_s);
    incident.groups.clear();
    for (const QString &group : m_groups->ticked())
        incident.groups.append({idFromText<GroupId>(group).value_or(GroupId{})});
    incident.patients.clear();
    for (const QString &patient : m_patients->ticked())
        incident.patients.append({idFromText<PatientId>(patient).value_or(PatientId{})});
    return withoutValue(session().registers().incidents().report(incident));
}

QJsonObject IncidentEditor::extraDraft() const
{
    return {{u"groups"_s, QJsonArray::fromStringList(m_groups->ticked())},
        {u"patients"_s, QJsonArray::fromStringList(m_patients->ticked())}};
}

void IncidentEditor::setExtraDraft(const QJsonObject &draft)
{
    m_groups->setTicked(draft[u"groups"].toVariant().toStringList());
    m_patients->setTicked(draft[u"patients"].toVariant().toStringList());
}

MeasuresEditor::MeasuresEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"incident-measures"_s, subject, parent)
    , m_incident(incidentOf(session, subject))
{
    setWindowTitle(tr("Measures"));
    addHeading(tr("%1: %2").arg(tables::Words::of(m_incident.kind), m_incident.description.simplified()));
    addText(tr("Instruction: %1").arg(m_incident.instruction));
    addWide(makeLines());
    addPerson(u"by"_s, tr("Done &by"), myself(), false);
    setHint(u"by"_s, tr("Of the measures you enter now."));
    setCaption(tr("Record the measures"));
}

QWidget *MeasuresEditor::makeLines()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const QString &head : {tr("Measure"), tr("Done on"), tr("or why it is not needed")}) {
        auto *label = new QLabel(head);
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, quietColour(colours));
        label->setPalette(colours);
        grid->addWidget(label, 0, row++);
    }
    row = 1;
    for (const policy::IncidentMeasure &measure : session().policy().incidentMeasures(m_incident.kind)) {
        const auto action = std::find_if(m_incident.actions.cbegin(), m_incident.actions.cend(),
            [&measure](const IncidentAction &one) { return one.measure == measure.id; });
        const bool known = action != m_incident.actions.cend();
        QString text = measure.text;
        if (measure.required || !measure.oneOf.isEmpty())
            text = (measure.required ? tr("%1 (required)") : tr("%1 (one of them is required)")).arg(text);
        if (!measure.articles.isEmpty())
            text += u'\n' + tables::articlesText(measure.articles, session().policy());
        auto *label = new QLabel(text);
        Line line{
            measure.id, measure.text, new DateEdit(today()), textEdit(known ? action->notNeeded : QString(), 500)};
        line.doneOn->setObjectName(u"done-"_s + measure.id);
        line.notNeeded->setObjectName(u"not-needed-"_s + measure.id);
        line.doneOn->lineEdit()->setAccessibleName(tr("%1: done on").arg(measure.text));
        line.notNeeded->setAccessibleName(tr("%1: why it is not needed").arg(measure.text));
        line.notNeeded->setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 14);
        if (known)
            line.doneOn->setDate(action->doneOn);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(line.doneOn, row, 1, Qt::AlignTop);
        grid->addWidget(line.notNeeded, row, 2, Qt::AlignTop);
        m_lines.append(line);
        ++row;
    }
    return box;
}

void MeasuresEditor::check()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (const auto parsed = line.doneOn->parsed(); !parsed) {
            refuse(u"by"_s, tr("%1: %2").arg(line.text, parsed.error().message));
            line.doneOn->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

Result<void> MeasuresEditor::save()
{
    QList<IncidentAction> actions;
    for (const Line &line : std::as_const(m_lines)) {
        IncidentAction action{line.measure, line.doneOn->date(), {}, line.notNeeded->text().trimmed()};
        if (!action.doneOn.isValid() && action.notNeeded.isEmpty())
            continue;
        const auto before = std::find_if(m_incident.actions.cbegin(), m_incident.actions.cend(),
            [&action](const IncidentAction &one) { return one.measure == action.measure; });
        if (action.doneOn.isValid())
            action.doneBy = before != m_incident.actions.cend() && before->doneOn == action.doneOn ? before->doneBy
                                                                                                   : person(u"by"_s);
        actions.append(action);
    }
    return withoutValue(session().registers().incidents().recordMeasures(m_incident.id, actions));
}

QJsonObject MeasuresEditor::extraDraft() const
{
    QJsonObject lines;
    for (const Line &line : m_lines)
        lines.insert(line.measure, QJsonArray{line.doneOn->text(), line.notNeeded->text()});
    return lines;
}

void MeasuresEditor::setExtraDraft(const QJsonObject &draft)
{
    for (const Line &line : std::as_const(m_lines)) {
        const QJsonArray kept = draft[line.measure].toArray();
        line.doneOn->setText(kept.at(0).toString());
        line.notNeeded->setText(kept.at(1).toString());
    }
}

} // namespace mcs::app
