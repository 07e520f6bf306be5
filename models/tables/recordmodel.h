// SPDX-License-Identifier: Apache-2.0
// The one table model of all tabs: a subclass gives columns and rows, this gives filtering by text, 五十音 row and
// status chip, and sorting by prepared orders. Every change is a model reset: with fixed row heights that is cheaper
// than row signals.
#pragma once

#include "models/tables/rowarena.h"
#include "models/tables/tone.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace mcs::tables {

enum class SortBy { Text, Reading, Number };
struct Column
{
    QString key; // under which its width is remembered; never translated
    QString title;
    int width = 8; // in full-width characters
    SortBy sortBy = SortBy::Text;
    bool searchable = false; // its text is found by the search field
    bool status = false; // carries a tone
};

struct Row
{
    QString subject; // "staff-12"
    QString reading; // for 五十音 order and the 五十音 buttons
    QStringList cells; // one a column
    QHash<int, qint64> numbers = {}; // column -> value, for columns sorted by number; absent values come last
    QHash<int, Tone> tones = {}; // column -> tone, for status columns
    quint32 chips = 0; // bit per chip the row belongs to; further bits for Filter::required
    bool muted = false; // no longer active
    QStringList keywords = {}; // found by the search field besides the searchable cells
};

struct Filter
{
    QString text; // words, all of which must occur
    QString gojuon; // あ か さ … 他; empty: all
    int chip = -1; // -1: all
    quint32 required = 0; // bits of Row::chips that must all be set, besides the chip
    bool operator==(const Filter &) const = default;
};

class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SubjectRole = Qt::UserRole, ToneRole, MutedRole };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    [[nodiscard]] const QList<Column> &table() const;
    [[nodiscard]] virtual QStringList chips() const { return {}; } // titles, translated
    // Rows of this chip are shown only where it is chosen, not under “all”; -1: none.
    [[nodiscard]] virtual int asideChip() const { return -1; }
    [[nodiscard]] virtual int sortColumn() const { return 0; } // the order of a fresh table
    [[nodiscard]] virtual Qt::SortOrder sortOrder() const { return Qt::AscendingOrder; }

    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    // Works out the order of a column ahead of time, so that a click on its header is instant.
    void prepare(int column);

    [[nodiscard]] int total() const { return m_arena.rows(); }
    [[nodiscard]] int chipCount(int chip) const; // of all rows, not only of those shown
    [[nodiscard]] int allCount() const { return total() - chipCount(asideChip()); } // rows under “all”
    [[nodiscard]] QString subjectAt(int row) const;
    [[nodiscard]] int rowOf(const QString &subject) const; // -1 when it is not shown
    [[nodiscard]] bool knows(const QString &subject) const; // shown or not

protected:
    [[nodiscard]] virtual QList<Column> columns() const = 0;
    void setRows(const QList<Row> &rows);

private:
    [[nodiscard]] QString foldedTextOf(const Row &row);
    [[nodiscard]] bool searchesLike(const Row &row, const RowArena &arena, int place, const QString &reading) const;
    [[nodiscard]] const std::vector<quint32> &orderOf(int column);
    void rebuild(); // m_visible from filter and order

    mutable QList<Column> m_columns;
    RowArena m_arena;
    QStringList m_subjects;
    QHash<QString, quint32> m_rows; // of each subject
    QStringList m_readings;
    std::vector<quint8> m_gojuon; // number of the 五十音 row
    std::vector<QByteArray> m_keys; // sort keys of the fresh order; empty where not made yet
    std::vector<quint32> m_chips;
    std::vector<quint8> m_muted;
    std::vector<Tone> m_tones; // rows * columns
    QHash<int, std::vector<qint64>> m_numbers;
    QHash<int, std::vector<quint32>> m_orders;
    QList<int> m_chipCounts;
    QHash<QString, QString> m_folds; // of the cell texts that repeat
    Filter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder; // once m_sortColumn is chosen
    std::vector<quint32> m_visible;
    std::vector<quint8> m_hits;
};

} // namespace mcs::tables
