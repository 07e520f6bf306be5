// SPDX-License-Identifier: Apache-2.0
#include "app/pages/trainingpage.h"

#include "app/pages/conductfacts.h"
#include "app/pages/conductmatrix.h"
#include "app/pages/facts.h"
#include "app/pages/todofacts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/domain/wareki.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QAction>
#include <QSignalBlocker>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

namespace {

QString topicText(const QString &id, const policy::Policy &policy)
{
    const QList<policy::TrainingTopic> topics = policy.trainingTopics();
    const auto found = std::find_if(
        topics.cbegin(), topics.cend(), [&id](const policy::TrainingTopic &one) { return one.id == id; });
    return found == topics.cend() ? id : found->text;
}

} // namespace

TrainingPage::TrainingPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"trainings"_s, *new tables::TrainingModel, false, parent)
    , m_model(static_cast<tables::TrainingModel &>(*table()->model()))
{
    setWindowTitle(tr("Trainings"));
    setWindowIcon(icon(u"training"_s));
    m_model.setParent(this);
    table()->setWideColumn(tables::TrainingModel::Title);
    table()->setAccessibleName(tr("Trainings"));
    showEmptyHint(tr("No training is recorded yet. Press F6 to enter the first."));
    addPageAction(u"add"_s, tr("New training"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, [this] {
        edit(u"training"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::EditRecords, Needs::One, [this] { open(current()); });
    addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    if (session().policy().form(u"attendance-sheet"_s)) {
        addSeparator();
        addPageAction(
            u"print"_s, tr("Print the attendance sheet"), Qt::Key_F8, Permission::PrintForms, Needs::Some, [this] {
                policy::FormRequest request;
                request.role = u"attendance-sheet"_s;
                request.subjects = selection();
                request.date = session().clock().today();
                this->tools().printing.print(window(), request, {});
            });
    }
}

void TrainingPage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

void TrainingPage::open(const QString &subject)
{
    edit(u"training"_s, subject);
}

void TrainingPage::describe(const QString &subject, Facts &facts)
{
    const QList<TrainingSession> &all = session().records().trainings;
    const auto training = std::find_if(
        all.cbegin(), all.cend(), [&subject](const TrainingSession &one) { return toText(one.id) == subject; });
    if (training == all.cend())
        return;
    facts.title(training->title, Words::of(training->kind));
    facts.pair(
        tr("Articles"), tables::articlesText(session().policy().demand(u"training"_s).articles, session().policy()));
    facts.pair(tr("Held on"), training->heldOn);
    facts.pair(tr("Organised by"), Words::of(training->organiser));
    facts.pair(tr("Lecturer"), training->lecturer);
    facts.pair(tr("Material"), training->material);
    if (training->minutes > 0)
        facts.pair(tr("Length"), tr("%n minutes", nullptr, training->minutes));
    facts.pair(tr("Note"), training->note);
    facts.heading(tr("Topics"));
    for (const QString &topic : training->topics)
        facts.line(u"・"_s + topicText(topic, session().policy()));
    if (training->topics.isEmpty())
        facts.quiet(tr("No topic is recorded."));
    if (training->heldOn <= session().clock().today() || !training->attendances.isEmpty())
        facts.heading(tr("Attended by %n people", nullptr, int(training->attendances.size())));
    QList<QList<Facts::Cell>> rows;
    for (const TrainingAttendance &attendance : training->attendances)
        rows.append({{people().staffName(attendance.staff), Tone::None, u"show:"_s + toText(attendance.staff)},
            {warekiShort(attendance.attendedOn)},
            {attendance.understood ? tr("Checked") : tr("Not checked"),
                attendance.understood ? Tone::Good : Tone::Muted}});
    if (!rows.isEmpty())
        facts.table({tr("Name"), tr("Attended on"), tr("Understanding")}, {46, 26, 28}, rows);
    addPapers(subject, facts);
}

Result<void> TrainingPage::remove(const QString &subject, const QString &reason)
{
    return session().ledger().trainings().remove(idFromText<TrainingId>(subject).value_or(TrainingId{}), reason);
}

Result<void> TrainingPage::restore(const QString &subject)
{
    return session().ledger().trainings().restore(idFromText<TrainingId>(subject).value_or(TrainingId{}));
}

LearnerPage::LearnerPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"learners"_s, *new tables::LearnerModel, true, parent)
    , m_model(static_cast<tables::LearnerModel &>(*table()->model()))
{
    setWindowTitle(tr("Who is due"));
    setWindowIcon(icon(u"staff"_s));
    m_model.setParent(this);
    table()->setWideColumn(tables::LearnerModel::NotTold);
    table()->setAccessibleName(tr("People, their trainings and the documents they were told of"));
    showEmptyHint(tr("Nobody uses MCS yet. Please enter the staff first."));
    addPageAction(u"training"_s, tr("Record a training"), Qt::Key_F9, Permission::EditRecords, Needs::Some,
        [this] { edit(u"training"_s, selection().join(u',')); });
    addPageAction(u"briefing"_s, tr("Record the telling"), Qt::Key_F7, Permission::EditRecords, Needs::Some,
        [this] { edit(u"briefing"_s, selection().join(u',')); });
    m_view = addPageAction(u"matrix"_s, tr("Show as a picture"), Qt::Key_F8, Permission::PrintRegisters, Needs::Nothing,
        [this] { showMatrix(!m_matrixShown); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_matrixShown)
            fillMatrix();
    });
}

void LearnerPage::showMatrix(bool shown)
{
    if (shown && !m_matrix) {
        m_matrix = new ConductMatrix(m_cells, this);
        connect(m_matrix, &ConductMatrix::currentPersonChanged, this, [this](const QString &person) {
            if (m_matrixShown && current() != person)
                table()->showSubject(person);
        });
        connect(table(), &RecordTable::currentSubjectChanged, m_matrix, &ConductMatrix::showPerson);
        connect(m_matrix, &ConductMatrix::activatedCell, this, [this](const QString &person, int column) {
            edit(column == tables::ConductMatrixModel::Training ? u"training"_s : u"briefing"_s, person);
        });
        connect(m_matrix, &ConductMatrix::menuAsked, this, &LearnerPage::showMenu);
    }
    m_matrixShown = shown;
    if (shown) {
        const QString person = current();
        m_cells.setRecords(session().records(), session().policy(), session().clock().today());
        {
            const QSignalBlocker quiet(m_matrix); // whoever comes first is not who was chosen
            fillMatrix();
        }
        m_matrix->showPerson(person);
    }
    m_view->setText(shown ? tr("Show as a list") : tr("Show as a picture"));
    m_view->setIconText(m_view->text());
    m_view->setIcon(icon(shown ? u"list"_s : u"matrix"_s));
    showInstead(shown ? m_matrix : nullptr);
}

void LearnerPage::fillMatrix()
{
    QStringList people;
    for (int row = 0; row < m_model.rowCount(); ++row)
        people.append(m_model.subjectAt(row));
    m_cells.show(people);
}

void LearnerPage::fill()
{
    if (m_matrixShown)
        m_cells.setRecords(session().records(), session().policy(), session().clock().today());
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

void LearnerPage::open(const QString &subject)
{
    edit(u"training"_s, subject);
}

void LearnerPage::describe(const QString &subject, Facts &facts)
{
    const Staff *staff = people().staff(subject);
    if (!staff)
        return;
    facts.title(staff->name, staff->jobType);
    facts.pair(tr("Joined on"), staff->joinedOn);
    describeTodo({subject}, session(), facts);
    describeConduct(*staff, session(), facts);
}

} // namespace mcs::app
