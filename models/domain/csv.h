// SPDX-License-Identifier: Apache-2.0
// Reading and writing the CSV files of Excel in Japan: UTF-8 with or without BOM, or CP932; comma; RFC 4180 quotes.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

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

// CSV with CRLF, UTF-8 with BOM or CP932, in as many parts as the caller likes; the heading is the first row. Cells
// that a spreadsheet would run as a formula (= + - @ tab, full-width ones too) are defused with a leading ';
// withoutGuard() takes it off again.
class CsvWriter
{
public:
    explicit CsvWriter(TextEncoding encoding = TextEncoding::Utf8);
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)
    // The bytes of further rows. CP932: 〓 stands for a character it does not have; variation selectors are left out.
    [[nodiscard]] QByteArray add(const QList<QStringList> &rows);
    [[nodiscard]] QStringList changed() const; // the characters concerned so far, each once: "葛󠄀", "𠮷"

private:
    struct Cp932;
    std::unique_ptr<Cp932> m_cp932; // null: UTF-8
    bool m_isBegun = false;
};

[[nodiscard]] QString withoutGuard(const QString &cell);

} // namespace mcs::domain
