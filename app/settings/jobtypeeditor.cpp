// SPDX-License-Identifier: Apache-2.0
#include "app/settings/jobtypeeditor.h"

#include "app/session.h"
#include "models/domain/japanese.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

JobTypeEditor::JobTypeEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"jobtype"_s, subject, parent)
    , m_name(new QLineEdit)
    , m_aliases(new QLineEdit)
{
    for (const domain::JobType &jobType : session.records().jobTypes) {
        if (domain::toText(jobType.id) == subject)
            m_jobType = jobType;
    }
    const domain::JobType &jobType = m_jobType;
    m_name->setText(jobType.name);
    m_aliases->setText(jobType.aliases.join(u'、'));
    setWindowTitle(jobType.id.isStored() ? tr("Change a job type") : tr("Add a job type"));
    m_name->setMaxLength(60);
    addField(u"name"_s, tr("&Job type"), m_name);
    addField(u"aliases"_s, tr("&Also written as"), m_aliases,
        tr("Other ways it is written in lists that are brought in, separated by 「、」."));
    setRequired(u"name"_s);
    setCaption(jobType.id.isStored() ? tr("&Save") : tr("&Add"));
}

void JobTypeEditor::check()
{
    refuse(u"name"_s, domain::checkText(label(u"name"_s), m_name->text(), m_name->maxLength()));
    const QString key = domain::searchKey(m_name->text());
    for (const domain::JobType &other : session().records().jobTypes) {
        if (other.id != m_jobType.id && domain::searchKey(other.name) == key)
            refuse(u"name"_s, tr("This job type is already in the list."));
    }
}

domain::Result<void> JobTypeEditor::save()
{
    static const QRegularExpression separators(u"[、,，]"_s);
    domain::JobType jobType = m_jobType;
    const QString earlier = jobType.name;
    jobType.name = m_name->text().trimmed();
    jobType.aliases.clear();
    const QStringList aliases = m_aliases->text().split(separators, Qt::SkipEmptyParts);
    for (const QString &alias : aliases) {
        if (!alias.trimmed().isEmpty())
            jobType.aliases.append(alias.trimmed());
    }
    if (!jobType.id.isStored()) {
        for (const domain::JobType &other : session().records().jobTypes)
            jobType.position = std::max(jobType.position, other.position + 1);
    }
    // People carry the name of their job: they follow a new name in the same step.
    return session().ledger().atomically([this, jobType, earlier]() -> domain::Result<void> {
        if (const auto saved = session().ledger().jobTypes().save(jobType); !saved)
            return saved.error();
        if (!jobType.id.isStored() || earlier == jobType.name)
            return {};
        for (domain::Staff staff : session().records().staff) {
            if (staff.jobType != earlier)
                continue;
            staff.jobType = jobType.name;
            if (const auto saved = session().ledger().staff().save(staff); !saved)
                return saved.error();
        }
        return {};
    });
}

} // namespace mcs::app
