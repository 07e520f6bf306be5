// SPDX-License-Identifier: Apache-2.0
#include "models/tables/auditpage.h"

#include "models/domain/wareki.h"
#include "models/tables/auditwords.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using domain::AuditEntry;
using domain::Result;

AuditPage::AuditPage(const domain::Ledger &ledger, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_names(domain::Records())
{
}

void AuditPage::setRecords(const domain::Records &records)
{
    m_names = SubjectNames(records);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, Subject), index(rowCount() - 1, Changes));
}

Result<void> AuditPage::showNewest(const domain::AuditFilter &filter)
{
    auto page = m_ledger.audit(filter, 0, pageSize + 1);
    if (!page)
        return page.error();
    m_filter = filter;
    show(*std::move(page), false);
    return {};
}

Result<void> AuditPage::showOlder()
{
    if (m_entries.isEmpty())
        return {};
    auto page = m_ledger.audit(m_filter, m_entries.constLast().sequence, pageSize + 1);
    if (!page)
        return page.error();
    if (!page->isEmpty())
        show(*std::move(page), true);
    return {};
}

Result<void> AuditPage::showNewer()
{
    if (m_entries.isEmpty())
        return showNewest(m_filter);
    auto page = m_ledger.auditAfter(m_filter, m_entries.constFirst().sequence, pageSize + 1);
    if (!page)
        return page.error();
    if (page->size() <= pageSize)
        return showNewest(m_filter); // a full page at the top
    page->removeFirst();
    show(*std::move(page), true);
    m_hasOlder = true;
    return {};
}

Result<void> AuditPage::showDay(QDate day)
{
    domain::AuditFilter upTo = m_filter;
    if (!upTo.to.isValid() || day < upTo.to)
        upTo.to = day;
    auto page = m_ledger.audit(upTo, 0, pageSize + 1);
    if (!page)
        return page.error();
    if (page->isEmpty())
        return domain::Error{
            domain::ErrorCode::NotFound, tr("There is no entry on %1 or before.").arg(domain::warekiLong(day))};
    const auto newer = m_ledger.auditAfter(m_filter, page->constFirst().sequence, 1);
    if (!newer)
        return newer.error();
    show(*std::move(page), !newer->isEmpty());
    return {};
}

void AuditPage::show(QList<AuditEntry> entries, bool hasNewer)
{
    beginResetModel();
    m_hasOlder = entries.size() > pageSize;
    m_hasNewer = hasNewer;
    if (m_hasOlder)
        entries.removeLast();
    m_entries = std::move(entries);
    endResetModel();
}

QString AuditPage::subjectName(const AuditEntry &entry) const
{
    const QString kind = AuditWords::entity(entry.entity);
    QString name = m_names.of(entry.entity, entry.entityId);
    // Of a record that is no longer among the current ones the entry itself may tell the name.
    if (name.isEmpty())
        name = entry.after.value("name"_L1).toString();
    if (name.isEmpty() && entry.entityId > 0)
        name = tr("No. %1").arg(entry.entityId);
    return name.isEmpty() ? kind : kind + QChar(0x3000) + name;
}

int AuditPage::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditPage::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditPage::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case Number:
        return QString::number(entry.sequence);
    case When: {
        const QDateTime local = entry.at.toLocalTime();
        return domain::warekiShort(local.date()) + u' ' + local.time().toString(u"HH:mm"_s);
    }
    case Who:
        return entry.user;
    case What:
        return AuditWords::action(entry.action);
    case Subject:
        return subjectName(entry);
    case Changes:
        return AuditWords::changes(entry, &m_names).join(role == Qt::ToolTipRole ? u"\n"_s : tr(", "));
    default:
        return {};
    }
}

QVariant AuditPage::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What was done");
    case Subject:
        return tr("To what");
    case Changes:
        return tr("Changes");
    default:
        return {};
    }
}

} // namespace mcs::tables
