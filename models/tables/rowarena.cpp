// SPDX-License-Identifier: Apache-2.0
#include "models/tables/rowarena.h"

#include <algorithm>
#include <cstring>

namespace mcs::tables {

void RowArena::clear(int columns)
{
    m_columns = columns;
    m_text.clear();
    m_cellEnds.clear();
    m_search.clear();
    m_searchEnds.clear();
    m_frequency.assign(0x10000, 0);
}

void RowArena::reserve(int rows, int charactersPerRow)
{
    const auto size = size_t(rows) * size_t(charactersPerRow);
    m_text.reserve(size);
    m_search.reserve(size);
    m_cellEnds.reserve(size_t(rows) * size_t(m_columns));
    m_searchEnds.reserve(size_t(rows));
}

void RowArena::append(const QStringList &cells, QStringView searchText)
{
    Q_ASSERT(cells.size() == m_columns);
    for (const QString &cell : cells) {
        m_text.append(reinterpret_cast<const char16_t *>(cell.utf16()), size_t(cell.size()));
        m_cellEnds.push_back(quint32(m_text.size()));
    }
    m_search.append(searchText.utf16(), size_t(searchText.size()));
    for (const QChar c : searchText)
        ++m_frequency[c.unicode()];
    m_searchEnds.push_back(quint32(m_search.size()));
    m_search.push_back(u'\0');
}

QStringView RowArena::cell(int row, int column) const
{
    const size_t at = size_t(row) * size_t(m_columns) + size_t(column);
    const quint32 from = at == 0 ? 0 : m_cellEnds[at - 1];
    return {m_text.data() + from, qsizetype(m_cellEnds[at] - from)};
}

QStringView RowArena::searchText(int row) const
{
    const quint32 from = row == 0 ? 0 : m_searchEnds[size_t(row) - 1] + 1;
    return {m_search.data() + from, qsizetype(m_searchEnds[size_t(row)] - from)};
}

void RowArena::keepMatches(const QStringList &words, std::span<quint8> hits) const
{
    if (words.isEmpty())
        return;
    const auto longest = std::max_element(
        words.cbegin(), words.cend(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    scan(*longest, hits);
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        if (word == longest)
            continue;
        for (int row = 0; row < rows(); ++row) {
            if (hits[size_t(row)] && !searchText(row).contains(*word))
                hits[size_t(row)] = 0;
        }
    }
}

void RowArena::scan(QStringView word, std::span<quint8> hits) const
{
    if (word.isEmpty())
        return;
    qsizetype rarest = 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (m_frequency[word[i].unicode()] < m_frequency[word[rarest].unicode()])
            rarest = i;
    }
    const QStringView all(m_search);
    const auto size = size_t(word.size()) * sizeof(char16_t);
    size_t row = 0; // rows before this one are decided
    qsizetype at = rarest;
    while (at < all.size()) {
        const qsizetype found = all.indexOf(word[rarest], at);
        if (found < 0)
            break;
        const qsizetype start = found - rarest;
        if (start + word.size() > all.size())
            break;
        if (std::memcmp(all.utf16() + start, word.utf16(), size) != 0) {
            at = found + 1;
            continue;
        }
        for (; qsizetype(m_searchEnds[row]) < start; ++row)
            hits[row] = 0;
        at = qsizetype(m_searchEnds[row]) + 1 + rarest;
        ++row; // matched: stays as it was
    }
    for (; row < m_searchEnds.size(); ++row)
        hits[row] = 0;
}

} // namespace mcs::tables
