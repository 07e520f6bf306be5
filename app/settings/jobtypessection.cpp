// SPDX-License-Identifier: Apache-2.0
#include "app/settings/jobtypessection.h"

#include "app/settings/jobtypeeditor.h"
#include "app/settings/listtable.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

JobTypesSection::JobTypesSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Job types"),
        tr("These can be chosen for a person, and are known when a list is brought in."), parent)
    , m_table(new ListTable(tr("Job types"), {tr("Job type"), tr("Also written as"), tr("People")}))
    , m_add(new QPushButton(tr("&Add")))
    , m_change(new QPushButton(tr("&Change")))
    , m_remove(new QPushButton(tr("&Delete")))
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move d&own")))
{
    body()->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_change, m_remove, m_up, m_down})
        row->addWidget(button);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto jobType = current())
            edit(domain::toText(jobType->id));
    });
    connect(m_table, &ListTable::idActivated, m_change, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &JobTypesSection::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &JobTypesSection::updateButtons);
    connect(&session, &Session::recordsChanged, this, &JobTypesSection::fill);
    fill();
}

QList<domain::JobType> JobTypesSection::sorted() const
{
    QList<domain::JobType> all = session().records().jobTypes;
    std::stable_sort(all.begin(), all.end(),
        [](const domain::JobType &a, const domain::JobType &b) { return a.position < b.position; });
    return all;
}

int JobTypesSection::people(const domain::JobType &jobType) const
{
    const QList<domain::Staff> &staff = session().records().staff;
    return int(std::count_if(staff.begin(), staff.end(),
        [&jobType](const domain::Staff &person) { return person.jobType == jobType.name; }));
}

void JobTypesSection::fill()
{
    QList<std::pair<qint64, QStringList>> rows;
    const QList<domain::JobType> all = sorted();
    for (const domain::JobType &jobType : all)
        rows.append({jobType.id.value, {jobType.name, jobType.aliases.join(u'、'), QString::number(people(jobType))}});
    m_table->fill(rows);
    updateButtons();
}

void JobTypesSection::updateButtons()
{
    const bool allowed = mayChange(domain::Permission::EditSettings);
    const int row = m_table->currentRow();
    m_add->setEnabled(allowed);
    m_change->setEnabled(allowed && row >= 0);
    m_remove->setEnabled(allowed && row >= 0);
    m_up->setEnabled(allowed && row > 0);
    m_down->setEnabled(allowed && row >= 0 && row + 1 < m_table->rowCount());
}

std::optional<domain::JobType> JobTypesSection::current() const
{
    const QList<domain::JobType> &all = session().records().jobTypes;
    const auto found = std::find_if(all.begin(), all.end(),
        [id = m_table->currentId()](const domain::JobType &jobType) { return jobType.id.value == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void JobTypesSection::edit(const QString &subject)
{
    auto *editor = new JobTypeEditor(session(), subject, window());
    connect(editor, &RecordEditor::saved, this, [this] { finish({}, tr("The list of job types has been saved.")); });
    editor->open();
}

void JobTypesSection::remove()
{
    const auto jobType = current();
    if (!jobType)
        return;
    if (const int count = people(*jobType); count > 0) {
        tools().prompts.showError(this,
            {domain::ErrorCode::InvalidInput,
                tr("%n people have this job type, so it cannot be deleted. Give them another job type first.", nullptr,
                    count)});
        return;
    }
    if (!tools().prompts.confirm(
            this, tr("Delete a job type"), tr("“%1” is taken off the list.").arg(jobType->name), tr("Delete it")))
        return;
    finish(session().ledger().jobTypes().remove(jobType->id, tr("Taken off the list in the settings")),
        tr("The job type has been deleted."));
}

void JobTypesSection::move(int rows)
{
    QList<domain::JobType> all = sorted();
    const int from = m_table->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= int(all.size()))
        return;
    all.move(from, to);
    const auto moved = session().ledger().atomically([this, &all]() -> domain::Result<void> {
        for (int i = 0; i < int(all.size()); ++i) {
            if (all.at(i).position == i)
                continue;
            all[i].position = i;
            if (const auto saved = session().ledger().jobTypes().save(all.at(i)); !saved)
                return saved.error();
        }
        return {};
    });
    finish(moved, tr("The list of job types has been saved."));
}

} // namespace mcs::app
