// SPDX-License-Identifier: Apache-2.0
// Fills one row of a RecordModel column by column (enumerators of the model's Columns).
#pragma once

#include "models/tables/recordmodel.h"

#include <QDate>

namespace mcs::tables {

class RowBuilder
{
public:
    RowBuilder(const QString &subject, const QString &reading, int columns);

    void text(int column, const QString &text) { m_row.cells[column] = text; }
    void number(int column, qint64 value, const QString &text);
    void date(int column, QDate date); // R8.4.1, sorted by the day; absent dates last
    void status(int column, const QString &word, Tone tone);
    void chip(int chip, bool belongs = true);
    void bits(quint32 bits) { m_row.chips |= bits; } // further bits for Filter::required
    void mute() { m_row.muted = true; }

    [[nodiscard]] Row row() && { return std::move(m_row); }

private:
    Row m_row;
};

} // namespace mcs::tables
