// SPDX-License-Identifier: Apache-2.0
// The texts of a table, all cells of a row side by side in one UTF-16 buffer, and one folded text a row to search in.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <span>
#include <string>
#include <vector>

namespace mcs::tables {

class RowArena
{
public:
    void clear(int columns);
    void reserve(int rows, int charactersPerRow);
    // `searchText` is folded (domain::searchKey) and holds no U+0000.
    void append(const QStringList &cells, QStringView searchText);

    [[nodiscard]] int rows() const { return int(m_searchEnds.size()); }
    [[nodiscard]] QStringView cell(int row, int column) const;
    [[nodiscard]] QStringView searchText(int row) const;

    // Clears hits[row] where the row lacks one of the words. Scans the whole buffer for the rarest character of the
    // longest word; the other words are looked up in what is left.
    void keepMatches(const QStringList &words, std::span<quint8> hits) const;

private:
    void scan(QStringView word, std::span<quint8> hits) const;

    int m_columns = 0;
    std::u16string m_text;
    std::vector<quint32> m_cellEnds; // rows * columns
    std::u16string m_search; // rows separated by U+0000
    std::vector<quint32> m_searchEnds;
    std::vector<quint32> m_frequency; // of each UTF-16 unit in m_search
};

} // namespace mcs::tables
