// SPDX-License-Identifier: Apache-2.0
// 記録: the audit log of the whole ledger, a page at a time and newest first, however many entries there are. Paging
// goes by the entries' numbers, both ways, and to a day.
#pragma once

#include "models/domain/ledger.h"
#include "models/tables/subjectnames.h"

#include <QAbstractTableModel>

namespace mcs::tables {

class AuditPage final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Number, When, Who, What, Subject, Changes, ColumnCount };
    static constexpr int pageSize = 100;

    // The ledger outlives the model. The names of `records` are those of the moment.
    explicit AuditPage(const domain::Ledger &ledger, QObject *parent = nullptr);
    void setRecords(const domain::Records &records);

    // Errors: what Ledger::audit reports; the page stays as it was then.
    domain::Result<void> showNewest(const domain::AuditFilter &filter);
    domain::Result<void> showNewer();
    domain::Result<void> showOlder();
    domain::Result<void> showDay(QDate day); // the newest entry of that day, or before it, stands on top
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }

    [[nodiscard]] const domain::AuditFilter &filter() const { return m_filter; }
    [[nodiscard]] const QList<domain::AuditEntry> &entries() const { return m_entries; }
    [[nodiscard]] QString subjectName(const domain::AuditEntry &entry) const;
    [[nodiscard]] const SubjectNames &names() const { return m_names; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // Takes a page that has one entry more than fits where there are further ones.
    void show(QList<domain::AuditEntry> entries, bool hasNewer);

    const domain::Ledger &m_ledger;
    SubjectNames m_names;
    domain::AuditFilter m_filter;
    QList<domain::AuditEntry> m_entries;
    bool m_hasNewer = false;
    bool m_hasOlder = false;
};

} // namespace mcs::tables
