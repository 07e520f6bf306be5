// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/trainingeditor.h"

#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/peoplepicker.h"
#include "app/widgets/ticklist.h"
#include "models/policy/service.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

TrainingEditor::TrainingEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"training"_s, subject, parent)
{
    for (const TrainingSession &one : session.records().trainings) {
        if (toText(one.id) == subject)
            m_training = one;
    }
    if (!m_training.id.isStored())
        m_training.heldOn = today();
    setWindowTitle(m_training.id.isStored() ? tr("Edit a training") : tr("New training"));
    buildSession();
    buildPeople();
    setCaption(tr("Save the training"));
    const auto *kinds = qobject_cast<QComboBox *>(input(u"kind"_s));
    connect(kinds, &QComboBox::currentIndexChanged, this, &TrainingEditor::showKind);
    showKind();
}

void TrainingEditor::buildSession()
{
    addTab(tr("Training"));
    QStringList titles;
    QStringList lecturers;
    QStringList materials;
    for (const TrainingSession &one : session().records().trainings) {
        titles.prepend(one.title);
        lecturers.prepend(one.lecturer);
        materials.prepend(one.material);
    }
    auto *title = textEdit(m_training.title);
    suggest(title, titles);
    addField(u"title"_s, tr("&Title of the training"), title);
    setRequired(u"title"_s);
    addField(u"kind"_s, tr("&Kind"),
        enumCombo({TrainingKind::Regular, TrainingKind::Newcomer, TrainingKind::Course, TrainingKind::Video,
                      TrainingKind::Special},
            m_training.kind));
    addDay(u"held"_s, tr("&Held on"), m_training.heldOn);
    addField(u"organiser"_s, tr("&Organised by"),
        enumCombo({TrainingOrganiser::Own, TrainingOrganiser::Secretariat, TrainingOrganiser::MedicalAssociation,
                      TrainingOrganiser::Other},
            m_training.organiser));
    auto *lecturer = textEdit(m_training.lecturer, 100);
    suggest(lecturer, lecturers);
    addField(u"lecturer"_s, tr("&Lecturer"), lecturer);
    auto *material = textEdit(m_training.material);
    suggest(material, materials);
    addField(u"material"_s, tr("&Material"), material, tr("With its version, such as 「準則の要点 第3版」."));
    addField(u"minutes"_s, tr("M&inutes"),
        latinEdit(m_training.minutes > 0 ? QString::number(m_training.minutes) : QString(), 4));
    addField(u"note"_s, tr("&Note"), new QPlainTextEdit(m_training.note));
    addTab(tr("Topics"));
    addArticles(session().policy().demand(u"training"_s).articles);
    QList<TickList::Entry> topics;
    for (const policy::TrainingTopic &topic : session().policy().trainingTopics())
        topics.append({topic.id, topic.text});
    m_topics = new TickList(topics, m_training.topics);
    addField(u"topics"_s, tr("T&opics"), m_topics);
}

void TrainingEditor::buildPeople()
{
    addTab(tr("Attendance"));
    m_people = new PeoplePicker;
    QStringList chosen = subject().split(u',');
    for (const TrainingAttendance &attendance : std::as_const(m_training.attendances))
        chosen.append(toText(attendance.staff));
    QList<PeoplePicker::Person> people;
    for (const Staff &staff : session().records().staff) {
        if (policy::isInService(staff, today()) || chosen.contains(toText(staff.id)))
            people.append({toText(staff.id), staff.name, staff.kana, staff.jobType, {}});
    }
    m_people->setPeople(people);
    m_people->setChosen(chosen);
    addField(u"people"_s, tr("&People who attended"), m_people);
    addDay(u"watched"_s, tr("&Watched on"), today(), false, tr("Of the people you tick now."));
    addField(u"understood"_s, tr("It was &checked that they understood"), new QCheckBox);
    setHint(u"understood"_s, tr("Of the people you tick now."));
}

void TrainingEditor::showKind()
{
    setFieldVisible(u"watched"_s, enumValue<TrainingKind>(input(u"kind"_s)) == TrainingKind::Video);
}

void TrainingEditor::check()
{
    bool isNumber = true;
    const QString minutes = words(u"minutes"_s);
    if (!minutes.isEmpty())
        minutes.toInt(&isNumber);
    if (!isNumber)
        refuse(u"minutes"_s, tr("Please enter the minutes as a number, such as 30."));
}

Result<void> TrainingEditor::save()
{
    TrainingSession training = m_training;
    training.title = words(u"title"_s);
    training.kind = enumValue<TrainingKind>(input(u"kind"_s));
    training.heldOn = day(u"held"_s);
    training.organiser = enumValue<TrainingOrganiser>(input(u"organiser"_s));
    training.lecturer = words(u"lecturer"_s);
    training.material = words(u"material"_s);
    training.minutes = words(u"minutes"_s).toInt();
    training.note = words(u"note"_s);
    training.topics = m_topics->ticked();
    const bool isVideo = training.kind == TrainingKind::Video;
    QList<TrainingAttendance> attendances;
    for (const QString &subject : m_people->chosen()) {
        const StaffId staff = idFromText<StaffId>(subject).value_or(StaffId{});
        const auto kept = std::find_if(m_training.attendances.cbegin(), m_training.attendances.cend(),
            [staff](const TrainingAttendance &one) { return one.staff == staff; });
        TrainingAttendance attendance{
            staff, isVideo ? day(u"watched"_s) : QDate(), inputValue(input(u"understood"_s)).toBool()};
        if (kept != m_training.attendances.cend()) {
            attendance.understood = kept->understood;
            attendance.attendedOn = isVideo ? kept->attendedOn : QDate();
        }
        attendances.append(attendance);
    }
    training.attendances = attendances;
    return withoutValue(session().registers().trainings().saveTraining(training));
}

QJsonObject TrainingEditor::extraDraft() const
{
    return {{u"topics"_s, QJsonArray::fromStringList(m_topics->ticked())},
        {u"people"_s, QJsonArray::fromStringList(m_people->chosen())}};
}

void TrainingEditor::setExtraDraft(const QJsonObject &draft)
{
    m_topics->setTicked(draft[u"topics"].toVariant().toStringList());
    m_people->setChosen(draft[u"people"].toVariant().toStringList());
}

} // namespace mcs::app
