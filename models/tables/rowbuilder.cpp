// SPDX-License-Identifier: Apache-2.0
#include "models/tables/rowbuilder.h"

#include "models/domain/wareki.h"

namespace mcs::tables {

RowBuilder::RowBuilder(const QString &subject, const QString &reading, int columns)
{
    m_row.subject = subject;
    m_row.reading = reading;
    m_row.cells.resize(columns);
}

void RowBuilder::number(int column, qint64 value, const QString &text)
{
    m_row.cells[column] = text;
    m_row.numbers.insert(column, value);
}

void RowBuilder::date(int column, QDate date)
{
    if (date.isValid())
        number(column, date.toJulianDay(), domain::warekiShort(date));
}

void RowBuilder::status(int column, const QString &word, Tone tone)
{
    m_row.cells[column] = word;
    m_row.tones.insert(column, tone);
}

void RowBuilder::chip(int chip, bool belongs)
{
    if (belongs)
        m_row.chips |= 1U << chip;
}

} // namespace mcs::tables
