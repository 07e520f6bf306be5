// SPDX-License-Identifier: Apache-2.0
#include "models/tables/auditmodel.h"

#include "models/domain/wareki.h"
#include "models/tables/auditwords.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;

void AuditModel::setSource(Read read)
{
    beginResetModel();
    m_entries.clear();
    m_problem.clear();
    m_read = std::move(read);
    m_complete = !m_read;
    endResetModel();
    if (canFetchMore({}))
        fetchMore({});
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const domain::AuditEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case When: {
        const QDateTime local = entry.at.toLocalTime();
        return domain::warekiShort(local.date()) + u'\n' + local.time().toString(u"H:mm"_s);
    }
    case Who:
        return entry.user;
    case What:
        return AuditWords::sentence(entry);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto page = m_read(m_entries.isEmpty() ? 0 : m_entries.last().sequence, pageSize);
    if (!page) {
        m_problem = page.error().message;
        m_complete = true;
        return;
    }
    m_complete = page->size() < pageSize;
    if (page->isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page->size()) - 1);
    m_entries.append(*page);
    endInsertRows();
}

} // namespace mcs::tables
