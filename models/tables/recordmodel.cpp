// SPDX-License-Identifier: Apache-2.0
#include "models/tables/recordmodel.h"

#include "models/domain/japanese.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace mcs::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar cellSeparator(0x1f);

QStringList foldedWords(const QString &text)
{
    static const QRegularExpression blank(u"[\\s\u3000]+"_s);
    QStringList words;
    for (const QString &word : text.split(blank, Qt::SkipEmptyParts)) {
        if (const QString key = domain::searchKey(word); !key.isEmpty())
            words.append(key);
    }
    return words;
}

} // namespace

const QList<Column> &RecordModel::table() const
{
    if (m_columns.isEmpty())
        m_columns = columns();
    return m_columns;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(table().size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = size_t(m_visible[size_t(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        return m_arena.cell(int(row), index.column()).toString();
    case SubjectRole:
        return m_subjects.at(qsizetype(row));
    case ToneRole:
        return int(m_tones[row * size_t(table().size()) + size_t(index.column())]);
    case MutedRole:
        return bool(m_muted[row]);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section >= 0 && section < table().size() ? table().at(section).title : QVariant();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    rebuild();
    endResetModel();
}

void RecordModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    rebuild();
    endResetModel();
}

void RecordModel::prepare(int column)
{
    if (column >= 0 && column < columnCount())
        static_cast<void>(orderOf(column));
}

int RecordModel::chipCount(int chip) const
{
    return chip >= 0 && chip < m_chipCounts.size() ? m_chipCounts.at(chip) : 0;
}

QString RecordModel::subjectAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_subjects.at(qsizetype(m_visible[size_t(row)])) : QString();
}

int RecordModel::rowOf(const QString &subject) const
{
    const auto place = m_rows.constFind(subject);
    if (place == m_rows.cend())
        return -1;
    const auto found = std::find(m_visible.cbegin(), m_visible.cend(), *place);
    return found == m_visible.cend() ? -1 : int(found - m_visible.cbegin());
}

bool RecordModel::knows(const QString &subject) const
{
    return m_rows.contains(subject);
}

QString RecordModel::foldedTextOf(const Row &row)
{
    QString folded = domain::searchKey(row.reading);
    for (int column = 0; column < table().size(); ++column) {
        if (!table().at(column).searchable || row.cells.at(column).isEmpty() || row.cells.at(column) == row.reading)
            continue;
        auto known = m_folds.find(row.cells.at(column));
        if (known == m_folds.end())
            known = m_folds.insert(row.cells.at(column), domain::searchKey(row.cells.at(column)));
        folded += cellSeparator + *known;
    }
    for (const QString &keyword : row.keywords) {
        auto known = m_folds.find(keyword);
        if (known == m_folds.end())
            known = m_folds.insert(keyword, domain::searchKey(keyword));
        folded += cellSeparator + *known;
    }
    folded.remove(QChar(u'\0'));
    return folded;
}

bool RecordModel::searchesLike(const Row &row, const RowArena &arena, int place, const QString &reading) const
{
    if (row.reading != reading || !row.keywords.isEmpty())
        return false;
    for (int column = 0; column < table().size(); ++column) {
        const bool counts = table().at(column).searchable || column == sortColumn();
        if (counts && arena.cell(place, column) != row.cells.at(column))
            return false;
    }
    return true;
}

void RecordModel::setRows(const QList<Row> &rows)
{
    const auto width = size_t(table().size());
    const QStringList gojuon = domain::gojuonRows();
    beginResetModel();
    // Folding and collating cost most: rows that read as before keep both.
    const RowArena oldArena = std::exchange(m_arena, {});
    const QStringList oldReadings = std::exchange(m_readings, {});
    const QHash<QString, quint32> oldRows = std::exchange(m_rows, {});
    const std::vector<quint8> oldGojuon = std::exchange(m_gojuon, {});
    std::vector<QByteArray> oldKeys = std::exchange(m_keys, {});
    m_arena.clear(int(width));
    m_arena.reserve(int(rows.size()), 64);
    m_subjects.clear();
    m_rows.reserve(rows.size());
    m_subjects.reserve(rows.size());
    m_readings.reserve(rows.size());
    m_gojuon.reserve(size_t(rows.size()));
    m_keys.resize(size_t(rows.size()));
    m_chips.clear();
    m_muted.clear();
    m_tones.assign(width * size_t(rows.size()), Tone::None);
    m_numbers.clear();
    m_orders.clear();
    m_chipCounts = QList<int>(chips().size(), 0);
    for (size_t column = 0; column < width; ++column) {
        if (table().at(qsizetype(column)).sortBy == SortBy::Number)
            m_numbers[int(column)].reserve(size_t(rows.size()));
    }
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const Row &row = rows.at(at);
        const auto old = oldRows.constFind(row.subject);
        if (old != oldRows.cend() && searchesLike(row, oldArena, int(*old), oldReadings.at(*old))) {
            m_arena.append(row.cells, oldArena.searchText(int(*old)));
            m_gojuon.push_back(oldGojuon[*old]);
            m_keys[size_t(at)] = std::move(oldKeys[*old]);
        } else {
            m_arena.append(row.cells, foldedTextOf(row));
            m_gojuon.push_back(quint8(gojuon.indexOf(domain::gojuonRow(row.reading))));
        }
        m_subjects.append(row.subject);
        m_rows.insert(row.subject, quint32(at));
        m_readings.append(row.reading);
        m_chips.push_back(row.chips);
        m_muted.push_back(row.muted);
        for (auto tone = row.tones.cbegin(); tone != row.tones.cend(); ++tone)
            m_tones[size_t(at) * width + size_t(tone.key())] = *tone;
        for (auto numbers = m_numbers.begin(); numbers != m_numbers.end(); ++numbers)
            numbers->push_back(row.numbers.value(numbers.key(), std::numeric_limits<qint64>::max()));
        for (int chip = 0; chip < m_chipCounts.size(); ++chip)
            m_chipCounts[chip] += (row.chips >> chip) & 1;
    }
    m_folds.clear();
    rebuild();
    endResetModel();
}

const std::vector<quint32> &RecordModel::orderOf(int column)
{
    auto known = m_orders.find(column);
    if (known != m_orders.end())
        return *known;

    // Equal rows keep the order of the fresh table.
    std::vector<quint32> order;
    if (column == sortColumn()) {
        order.resize(size_t(m_arena.rows()));
        std::iota(order.begin(), order.end(), 0);
    } else {
        order = orderOf(sortColumn());
    }
    if (table().at(column).sortBy == SortBy::Number) {
        const std::vector<qint64> &numbers = m_numbers[column];
        std::stable_sort(
            order.begin(), order.end(), [&numbers](quint32 a, quint32 b) { return numbers[a] < numbers[b]; });
    } else {
        std::vector<QByteArray> keys = column == sortColumn() ? std::exchange(m_keys, {}) : std::vector<QByteArray>();
        keys.resize(size_t(m_arena.rows()));
        QHash<QString, QByteArray> repeated;
        for (int row = 0; row < m_arena.rows(); ++row) {
            QByteArray &key = keys[size_t(row)];
            if (!key.isEmpty())
                continue;
            const QString text = m_arena.cell(row, column).toString();
            if (table().at(column).sortBy == SortBy::Reading) {
                key = domain::sortKey(m_readings.at(row), text);
                continue;
            }
            auto cached = repeated.find(text);
            if (cached == repeated.end())
                cached = repeated.insert(text, text.isEmpty() ? QByteArray("\xff") : domain::sortKey(text, text));
            key = *cached;
        }
        std::stable_sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
        if (column == sortColumn())
            m_keys = std::move(keys);
    }
    return *m_orders.insert(column, std::move(order));
}

void RecordModel::rebuild()
{
    const auto count = size_t(m_arena.rows());
    m_visible.clear();
    if (count == 0)
        return;
    const std::vector<quint32> &order = orderOf(m_sortColumn < 0 ? sortColumn() : m_sortColumn);

    const qsizetype gojuon = m_filter.gojuon.isEmpty() ? -1 : domain::gojuonRows().indexOf(m_filter.gojuon);
    const QStringList words = foldedWords(m_filter.text);
    const bool descending = (m_sortColumn < 0 ? sortOrder() : m_sortOrder) == Qt::DescendingOrder;
    const bool aside = asideChip() >= 0 && m_filter.chip != asideChip() && chipCount(asideChip()) > 0;
    if (gojuon < 0 && m_filter.chip < 0 && m_filter.required == 0 && !aside && words.isEmpty()) {
        m_visible = order;
        if (descending)
            std::reverse(m_visible.begin(), m_visible.end());
        return;
    }
    m_hits.assign(count, 1);
    if (gojuon >= 0 || m_filter.chip >= 0 || m_filter.required != 0 || aside) {
        const quint32 wanted = m_filter.required | (m_filter.chip < 0 ? 0 : 1U << m_filter.chip);
        const quint32 unwanted = aside ? 1U << asideChip() : 0;
        for (size_t row = 0; row < count; ++row)
            m_hits[row] = (gojuon < 0 || m_gojuon[row] == gojuon) && (m_chips[row] & wanted) == wanted
                && (m_chips[row] & unwanted) == 0;
    }
    m_arena.keepMatches(words, m_hits);
    m_visible.reserve(count);
    for (size_t at = 0; at < count; ++at) {
        const quint32 row = order[descending ? count - 1 - at : at];
        if (m_hits[row])
            m_visible.push_back(row);
    }
}

} // namespace mcs::tables
