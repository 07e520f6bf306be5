// SPDX-License-Identifier: Apache-2.0
// Reading and writing the CSV files of Excel in Japan: UTF-8 with or without BOM, or CP932; comma; RFC 4180 quotes.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace mcs::domain {

enum class TextEncoding { Utf8, Cp932 };

struct CsvRow
{
    int line = 0; // 1-based line in the file where the row starts
    QStringList cells;
};
struct CsvTable
{
    TextEncoding encoding = TextEncoding::Utf8;
    QStringList header;
    QList<CsvRow> rows; // blank rows left out
};

// Refuses files over `maximumBytes` before decoding, bytes that are neither UTF-8 nor CP932 (naming the line), an
// unclosed quote (naming the line), a missing header and a repeated heading.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, qint64 maximumBytes = 20 * 1024 * 1024);

// CSV with CRLF, UTF-8 with BOM or CP932. Cells that a spreadsheet would run as a formula (= + - @ tab, full-width ones
// too) are defused with a leading '; withoutGuard() takes it off again.
[[nodiscard]] QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows);
struct Cp932Csv
{
    QByteArray bytes; // 〓 stands for a character that CP932 does not have; variation selectors are left out
    QStringList changed; // the characters concerned, each once: "葛󠄀", "𠮷"
};
[[nodiscard]] Cp932Csv writeCp932Csv(const QStringList &header, const QList<QStringList> &rows);

[[nodiscard]] QString withoutGuard(const QString &cell);

} // namespace mcs::domain
