// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/candidateseditor.h"

#include "app/dialogs/inputs.h"
#include "app/dialogs/outsideeditor.h"
#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/icons.h"
#include "app/widgets/peoplepicker.h"
#include "models/domain/japanese.h"
#include "models/tables/staffmodel.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

CandidatesEditor::CandidatesEditor(Session &session, const QString &subject, QWidget *parent)
    : GroupDialog(session, u"membership"_s, subject, parent)
{
    const QStringList subjects = subject.split(u',');
    const Group *in = group(subjects.first());
    m_group = in ? in->id : GroupId{};
    setWindowTitle(tr("Propose members"));
    addHeading(in ? tr("Members for “%1”").arg(map().title(*in)) : QString());
    m_people = new PeoplePicker;
    addField(u"people"_s, tr("&People"), m_people);
    auto *more = new QPushButton(icon(u"add"_s), tr("New &outside member…"));
    more->setAutoDefault(false);
    addField(u"new-outside"_s, {}, more);
    more->setToolTip(tr("Somebody of another office who is not in the list."));
    connect(more, &QPushButton::clicked, this, &CandidatesEditor::addOutside);
    if (in && in->withFamily)
        addFamily(*in);
    addField(u"necessity"_s, tr("Why they are &needed"), new QPlainTextEdit,
        tr("Counts for everybody who is ticked. No clinical details here. %1")
            .arg(articles({u"own-patient-only"_s}))
            .trimmed());
    setRequired(u"necessity"_s);
    addDay(u"invited"_s, tr("&Invited on"), {}, false, tr("Leave this empty if they are not invited yet."));
    addDay(u"mcs"_s, tr("Invited in &MCS on"), {}, false);
    setCaption(tr("Propose"));
    fillPeople();
    m_people->setChosen(subjects.mid(1));
}

void CandidatesEditor::addFamily(const Group &group)
{
    addField(u"family-kind"_s, tr("Patient or &family"),
        enumCombo({MemberKind::Worker, MemberKind::Patient, MemberKind::Family}, MemberKind::Worker));
    auto *kinds = qobject_cast<QComboBox *>(input(u"family-kind"_s));
    kinds->setItemText(0, tr("(nobody)"));
    auto *name = textEdit({}, 100);
    auto *relation = textEdit({}, 50);
    const Patient *patient = map().patient(group.patient);
    if (patient) {
        QStringList names;
        QStringList relations;
        for (const PatientContact &contact : patient->contacts) {
            names += contact.name;
            relations += contact.relation;
        }
        suggest(name, names);
        suggest(relation, relations);
    }
    addField(u"family-name"_s, tr("Full name"), name);
    addField(u"family-relation"_s, tr("Relation to the patient"), relation);
    const QList<PatientContact> contacts = patient ? patient->contacts : QList<PatientContact>();
    const QString patientName = patient ? patient->name : QString();
    connect(name, &QLineEdit::editingFinished, this, [name, relation, contacts] {
        for (const PatientContact &contact : contacts) {
            if (contact.name == name->text() && relation->text().isEmpty())
                relation->setText(contact.relation);
        }
    });
    const auto showFields = [this, kinds, name, patientName] {
        const auto kind = enumValue<MemberKind>(kinds);
        setFieldVisible(u"family-name"_s, kind != MemberKind::Worker);
        setFieldVisible(u"family-relation"_s, kind == MemberKind::Family);
        if (kind == MemberKind::Patient && name->text().isEmpty())
            name->setText(patientName);
        if (kind == MemberKind::Family && name->text() == patientName)
            name->clear();
    };
    connect(kinds, &QComboBox::currentIndexChanged, this, showFields);
    showFields();
}

void CandidatesEditor::fillPeople()
{
    const QDate today = session().clock().today();
    const Records &records = session().records();
    QSet<QString> members;
    for (const Membership &one : records.memberships) {
        if (one.group == m_group && isOpen(one.status))
            members.insert(one.staff.isStored() ? toText(one.staff) : toText(one.outside));
    }
    struct Sorted
    {
        QByteArray office;
        QByteArray key;
        PeoplePicker::Person person;
    };
    QList<Sorted> sorted;
    for (const Staff &staff : records.staff) {
        if (!tables::hasLeft(staff, today) && staff.isMcsUser && !members.contains(toText(staff.id)))
            sorted.append({{}, sortKey(staff.kana, staff.name),
                {toText(staff.id), staff.name, staff.kana, staff.jobType, tr("This facility")}});
    }
    // The window's own map is of the records as the dialog opened; offices may have been added since.
    QHash<ExternalFacilityId, QString> offices;
    for (const ExternalFacility &office : records.externalFacilities)
        offices.insert(office.id, office.name);
    for (const ExternalMember &member : records.externalMembers) {
        const bool left = member.leftOn.isValid() && member.leftOn < today;
        const QString office = offices.value(member.facility);
        if (!left && !members.contains(toText(member.id)))
            sorted.append({QByteArray(1, '\1') + sortKey({}, office), sortKey(member.kana, member.name),
                {toText(member.id), member.name, member.kana, member.jobType, office}});
    }
    std::sort(sorted.begin(), sorted.end(),
        [](const Sorted &a, const Sorted &b) { return std::tie(a.office, a.key) < std::tie(b.office, b.key); });
    QList<PeoplePicker::Person> people;
    for (const Sorted &one : std::as_const(sorted))
        people.append(one.person);
    m_people->setPeople(people);
}

void CandidatesEditor::addOutside()
{
    auto *editor = new ExternalMemberEditor(session(), {}, this);
    connect(editor, &RecordEditor::saved, this, [this] {
        fillPeople();
        ExternalMemberId newest;
        for (const ExternalMember &member : session().records().externalMembers)
            newest = std::max(newest, member.id);
        m_people->setChosen({toText(newest)});
    });
    editor->open();
}

void CandidatesEditor::check()
{
    GroupDialog::check();
    checkOrder(u"invited"_s, u"mcs"_s);
    if (day(u"mcs"_s).isValid() && !day(u"invited"_s).isValid())
        refuse(u"invited"_s, tr("Please enter the day on which the invitation was decided."));
    const Group *in = map().group(m_group);
    const bool family = in && in->withFamily && enumValue<MemberKind>(input(u"family-kind"_s)) != MemberKind::Worker;
    if (family && text(u"family-name"_s).isEmpty())
        refuse(u"family-name"_s, tr("Please enter the name."));
    if (family && isFieldVisible(u"family-relation"_s) && text(u"family-relation"_s).isEmpty())
        refuse(u"family-relation"_s, tr("Please enter the relation."));
    if (!family && m_people->chosen().isEmpty())
        refuse(u"people"_s, tr("Please tick at least one person."));
    checkLength(u"necessity"_s, 500);
}

Result<void> CandidatesEditor::save()
{
    QList<Membership> candidates;
    Membership candidate;
    candidate.group = m_group;
    candidate.necessity = text(u"necessity"_s);
    candidate.proposedOn = day(u"invited"_s).isValid() ? day(u"invited"_s) : session().clock().today();
    for (const QString &subject : m_people->chosen()) {
        candidate.staff = idFromText<StaffId>(subject).value_or(StaffId{});
        candidate.outside = idFromText<ExternalMemberId>(subject).value_or(ExternalMemberId{});
        candidates.append(candidate);
    }
    if (const Group *in = map().group(m_group); in && in->withFamily) {
        const auto kind = enumValue<MemberKind>(input(u"family-kind"_s));
        if (kind != MemberKind::Worker) {
            candidate.staff = {};
            candidate.outside = {};
            candidate.kind = kind;
            candidate.personName = text(u"family-name"_s);
            candidate.relation = kind == MemberKind::Family ? text(u"family-relation"_s) : QString();
            candidates.append(candidate);
        }
    }
    policy::GroupRegister &groups = session().registers().groups();
    return session().ledger().atomically([&]() -> Result<void> {
        for (const Membership &one : std::as_const(candidates)) {
            const auto proposed = groups.propose(one);
            if (!proposed)
                return proposed.error();
            if (!day(u"invited"_s).isValid())
                continue;
            if (const auto invited = groups.invite(proposed->id, day(u"invited"_s), day(u"mcs"_s)); !invited)
                return invited.error();
        }
        return {};
    });
}

QJsonObject CandidatesEditor::extraDraft() const
{
    return {{u"people"_s, QJsonArray::fromStringList(m_people->chosen())}};
}

void CandidatesEditor::setExtraDraft(const QJsonObject &extra)
{
    QStringList people;
    for (const QJsonValue &one : extra[u"people"].toArray())
        people.append(one.toString());
    m_people->setChosen(people);
}

} // namespace mcs::app
