// SPDX-License-Identifier: Apache-2.0
// The file structure of a PDF 1.4, written front to back: numbered objects, streams, cross-reference table, trailer.
// Only the offsets are kept in memory.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

#include <memory>
#include <vector>

class QIODevice;

namespace mcs::forms {

class PdfFile
{
public:
    explicit PdfFile(QIODevice &device);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    [[nodiscard]] int newId(); // an object number, to be referred to before the object is written
    void object(int id, QByteArrayView content);
    enum class Compression { None, IfItPays };
    // `entries`: what the stream's dictionary holds besides Length and Filter.
    void stream(int id, QByteArrayView entries, QByteArrayView data, Compression compression = Compression::IfItPays);
    // Cross-reference table and trailer; the document ID is a digest of everything written.
    void finish(int catalogId, int infoId);

    [[nodiscard]] domain::Result<void> status() const; // DiskFull or Io after the first failed write

private:
    struct Deflater;

    void begin(int id);
    void write(QByteArrayView bytes);
    void flush();
    void fail();

    QIODevice &m_device;
    QByteArray m_buffer;
    qint64 m_flushed = 0;
    std::vector<qint64> m_offsets{0};
    QCryptographicHash m_digest{QCryptographicHash::Md5};
    std::unique_ptr<Deflater> m_deflater;
    std::optional<domain::Error> m_error;
};

[[nodiscard]] inline QByteArray reference(int id)
{
    return QByteArray::number(id) + " 0 R";
}
void appendHundredths(QByteArray &out, qint64 hundredths); // 1050 becomes 10.5
void appendString(QByteArray &out, QByteArrayView bytes); // literal string, escaped
[[nodiscard]] QByteArray textString(const QString &text); // UTF-16BE, for titles

} // namespace mcs::forms
