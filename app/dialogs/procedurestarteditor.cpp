// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/procedurestarteditor.h"

#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/pickcombo.h"
#include "app/widgets/staffcombo.h"
#include "models/domain/japanese.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

// Every record once, in the order of the reading; two of the same name are told apart by their number.
template <class Record, class Name, class Reading>
QList<PickCombo::Choice> choicesOf(const QList<Record> &records, Name &&name, Reading &&reading)
{
    QList<PickCombo::Choice> choices;
    QStringList taken;
    for (const Record &record : records) {
        QString text = name(record);
        if (taken.contains(text))
            text += u" (%1)"_s.arg(record.id.value);
        taken.append(text);
        choices.append({record.id.value, text, reading(record)});
    }
    std::sort(choices.begin(), choices.end(), [](const PickCombo::Choice &a, const PickCombo::Choice &b) {
        return sortKey(a.reading, a.text) < sortKey(b.reading, b.text);
    });
    return choices;
}

} // namespace

ProcedureStartEditor::ProcedureStartEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"procedure-start"_s, subject, parent)
{
    const QString kind = subject.section(u',', 0, 0);
    m_rule = session.policy().procedure(kind).value_or(policy::ProcedureRule());
    m_rule.kind = kind;
    m_type = policy::procedureSubject(kind);
    setWindowTitle(tr("Start a procedure"));
    addHeading(m_rule.title);
    if (!m_rule.hint.isEmpty())
        addText(m_rule.hint);
    addSubject(subject.section(u',', 1));
    if (!m_rule.variants.isEmpty()) {
        m_occasion = new QComboBox;
        for (const policy::ProcedureVariant &variant : std::as_const(m_rule.variants))
            m_occasion->addItem(variant.text, variant.id);
        addField(u"variant"_s, tr("&Occasion"), m_occasion);
        connect(m_occasion, &QComboBox::currentIndexChanged, this, &ProcedureStartEditor::showSteps);
    }
    addGroups();
    if (kind == "handover"_L1)
        addPerson(u"successor"_s, tr("&Successor"), {});
    if (!m_rule.day.isEmpty())
        addDay(u"day"_s, m_rule.day + u"(&D)"_s, {});
    addField(u"note"_s, tr("&Note"), textEdit({}, 200));
    m_steps = addText({});
    m_steps->setObjectName(u"steps"_s);
    setCaption(tr("Start"));
    showSteps();
    showGroups();
}

void ProcedureStartEditor::addSubject(const QString &preset)
{
    const QString label = tr("&About");
    if (m_type == "staff"_L1) {
        StaffId person = idFromText<StaffId>(preset).value_or(StaffId{});
        if (m_rule.kind == "handover"_L1 && !person.isStored())
            person = myself();
        addPerson(u"subject"_s, label, person);
        connect(qobject_cast<QComboBox *>(input(u"subject"_s)), &QComboBox::currentIndexChanged, this,
            &ProcedureStartEditor::showGroups);
        return;
    }
    const auto none = [](const auto &) { return QString(); };
    if (m_type == "patient"_L1)
        addField(u"subject"_s, label,
            new PickCombo(choicesOf(
                              session().records().patients, [](const Patient &one) { return one.name; },
                              [](const Patient &one) { return one.kana; }),
                idFromText<PatientId>(preset).value_or(PatientId{}).value));
    else if (m_type == "device"_L1)
        addField(u"subject"_s, label,
            new PickCombo(choicesOf(
                              session().records().devices,
                              [](const Device &one) { return one.ledgerNumber + u' ' + one.name; }, none),
                idFromText<DeviceId>(preset).value_or(DeviceId{}).value));
    if (m_type != "facility"_L1)
        setRequired(u"subject"_s);
}

void ProcedureStartEditor::addGroups()
{
    const bool anyOfOne = std::any_of(m_rule.variants.cbegin(), m_rule.variants.cend(),
        [](const policy::ProcedureVariant &one) { return policy::isOfOneGroup(one.id); });
    if (!anyOfOne)
        return;
    m_groups = new QComboBox;
    addField(u"group"_s, tr("&Group that is left"), m_groups);
}

// The groups the person takes part in.
void ProcedureStartEditor::showGroups()
{
    if (m_groups) {
        m_groups->clear();
        const StaffId staff = person(u"subject"_s);
        for (const Membership &member : session().records().memberships) {
            if (member.staff != staff || !isOpen(member.status))
                continue;
            for (const Group &group : session().records().groups) {
                if (group.id == member.group)
                    m_groups->addItem(group.name, group.id.value);
            }
        }
    }
    if (m_rule.kind != "leaver"_L1 || m_rule.day.isEmpty() || day(u"day"_s).isValid())
        return;
    for (const Staff &one : session().records().staff) {
        if (one.id == person(u"subject"_s) && one.leftOn.isValid())
            qobject_cast<DateEdit *>(input(u"day"_s))->setDate(one.leftOn);
    }
}

void ProcedureStartEditor::showSteps()
{
    if (m_groups)
        setFieldVisible(u"group"_s, policy::isOfOneGroup(variant()));
    QStringList lines{tr("The steps:")};
    for (const policy::ProcedureStepRule &step : std::as_const(m_rule.steps)) {
        if (step.variants.isEmpty() || step.variants.contains(variant()))
            lines.append(u"%1. %2"_s.arg(lines.size()).arg(step.text));
    }
    m_steps->setText(lines.join(u'\n'));
}

QString ProcedureStartEditor::variant() const
{
    return m_occasion ? m_occasion->currentData().toString() : QString();
}

QString ProcedureStartEditor::subjectText() const
{
    if (m_type == "staff"_L1)
        return person(u"subject"_s).isStored() ? toText(person(u"subject"_s)) : QString();
    const auto *pick = m_type == "facility"_L1 ? nullptr : qobject_cast<PickCombo *>(input(u"subject"_s));
    return pick && pick->chosen() > 0 ? u"%1-%2"_s.arg(m_type).arg(pick->chosen()) : QString();
}

policy::ProcedureRegister::Start ProcedureStartEditor::asked() const
{
    policy::ProcedureRegister::Start start;
    start.kind = m_rule.kind;
    start.variant = variant();
    start.subject = subjectText();
    if (m_groups && policy::isOfOneGroup(variant()))
        start.group = GroupId{m_groups->currentData().toLongLong()};
    if (m_rule.kind == "handover"_L1)
        start.successor = person(u"successor"_s);
    if (!m_rule.day.isEmpty())
        start.day = day(u"day"_s);
    start.note = words(u"note"_s);
    return start;
}

void ProcedureStartEditor::check()
{
    if (m_type != "facility"_L1 && subjectText().isEmpty())
        refuse(u"subject"_s, tr("Please choose one from the list."));
}

Result<void> ProcedureStartEditor::save()
{
    const auto started = session().registers().procedures().start(asked());
    if (!started)
        return started.error();
    m_started = started->id;
    return {};
}

} // namespace mcs::app
