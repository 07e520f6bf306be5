// SPDX-License-Identifier: Apache-2.0
// 履歴: the audit entries of a record or of the whole ledger, newest first, read page by page as the view asks for
// them.
#pragma once

#include "models/domain/ledger.h"

#include <QAbstractTableModel>

#include <functional>

namespace mcs::tables {

class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { When, Who, What, ColumnCount };
    static constexpr int pageSize = 60;
    // Entries older than `before` (0: the newest), at most `limit`.
    using Read = std::function<domain::Result<QList<domain::AuditEntry>>(qint64 before, int limit)>;

    using QAbstractTableModel::QAbstractTableModel;
    void setSource(Read read); // an empty function clears the model
    [[nodiscard]] QString problem() const { return m_problem; } // why reading stopped; empty: it did not

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    Read m_read;
    QList<domain::AuditEntry> m_entries;
    bool m_complete = true;
    QString m_problem;
};

} // namespace mcs::tables
