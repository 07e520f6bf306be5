// SPDX-License-Identifier: Apache-2.0
#include "forms/pdffile.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>
#include <QStringEncoder>

#include <zlib.h>

#include <cerrno>
#include <cstdio>

namespace mcs::forms {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

bool isDiskFull(const QIODevice &device)
{
    const QString reason = device.errorString();
#ifdef Q_OS_WIN
    constexpr int diskFull = 112; // ERROR_DISK_FULL
    constexpr int handleDiskFull = 39; // ERROR_HANDLE_DISK_FULL
    return reason == qt_error_string(diskFull) || reason == qt_error_string(handleDiskFull)
        || reason == qt_error_string(ENOSPC);
#else
    return reason == qt_error_string(ENOSPC) || reason == qt_error_string(EDQUOT);
#endif
}

} // namespace

// One compressor for all streams: a page is so small that setting up a new one would cost more than compressing it.
struct PdfFile::Deflater
{
    z_stream stream{};
    QByteArray out;
    bool ready = false;

    Deflater() { ready = deflateInit2(&stream, 6, Z_DEFLATED, 13, 7, Z_DEFAULT_STRATEGY) == Z_OK; }
    ~Deflater() { deflateEnd(&stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    QByteArrayView compress(QByteArrayView data) // empty: failed; valid until the next call
    {
        if (!ready || deflateReset(&stream) != Z_OK)
            return {};
        const auto bound = static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size())));
        if (out.size() < bound)
            out.resize(bound);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.data()));
        stream.avail_in = static_cast<uInt>(data.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
            return {};
        return QByteArrayView(out).first(static_cast<qsizetype>(stream.total_out));
    }
};

PdfFile::PdfFile(QIODevice &device)
    : m_device(device)
    , m_deflater(std::make_unique<Deflater>())
{
    m_buffer.reserve(bufferSize + bufferSize / 2);
    write("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
}

PdfFile::~PdfFile() = default;

int PdfFile::newId()
{
    m_offsets.push_back(0);
    return static_cast<int>(m_offsets.size()) - 1;
}

void PdfFile::begin(int id)
{
    m_offsets[static_cast<size_t>(id)] = m_flushed + m_buffer.size();
    m_buffer += QByteArray::number(id);
    m_buffer += " 0 obj\n";
}

void PdfFile::object(int id, QByteArrayView content)
{
    begin(id);
    m_buffer += content;
    write("\nendobj\n");
}

void PdfFile::stream(int id, QByteArrayView entries, QByteArrayView data, Compression compression)
{
    constexpr QByteArrayView filter = "/Filter/FlateDecode";
    QByteArrayView body = data;
    bool compressed = false;
    if (compression == Compression::IfItPays) {
        const QByteArrayView smaller = m_deflater->compress(data);
        compressed = !smaller.isEmpty() && smaller.size() + filter.size() < data.size();
        if (compressed)
            body = smaller;
    }
    begin(id);
    m_buffer += "<<";
    m_buffer += entries;
    if (compressed)
        m_buffer += filter;
    m_buffer += "/Length ";
    m_buffer += QByteArray::number(body.size());
    m_buffer += ">>\nstream\n";
    m_buffer += body;
    write("\nendstream\nendobj\n");
}

void PdfFile::finish(int catalogId, int infoId)
{
    const qint64 start = m_flushed + m_buffer.size();
    write("xref\n0 " + QByteArray::number(qsizetype(m_offsets.size())) + "\n0000000000 65535 f \n");
    char entry[32];
    for (size_t id = 1; id < m_offsets.size(); ++id) {
        std::snprintf(entry, sizeof entry, "%010lld 00000 n \n", static_cast<long long>(m_offsets[id]));
        write(QByteArrayView(entry, 20));
    }
    flush();
    const QByteArray digest = m_digest.result().toHex();
    write("trailer\n<</Size " + QByteArray::number(qsizetype(m_offsets.size())) + "/Root " + reference(catalogId)
        + "/Info " + reference(infoId) + "/ID[<" + digest + "><" + digest + ">]>>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n");
    flush();
    if (auto *file = qobject_cast<QFileDevice *>(&m_device); file && !m_error && !file->flush())
        fail();
}

void PdfFile::write(QByteArrayView bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void PdfFile::flush()
{
    m_digest.addData(m_buffer);
    for (qsizetype at = 0; at < m_buffer.size() && !m_error;) {
        const qint64 written = m_device.write(m_buffer.constData() + at, m_buffer.size() - at);
        if (written <= 0)
            fail();
        at += written;
    }
    m_flushed += m_buffer.size();
    m_buffer.resize(0);
}

void PdfFile::fail()
{
    if (isDiskFull(m_device)) {
        m_error = domain::Error{domain::ErrorCode::DiskFull,
            QCoreApplication::translate("mcs::forms",
                "The PDF could not be saved because the disk is full. Please make room on it or choose "
                "another place, then save again.")};
        return;
    }
    m_error = domain::Error{domain::ErrorCode::Io,
        QCoreApplication::translate("mcs::forms",
            "The PDF could not be saved. Please check that the place can be written to, or choose "
            "another place, then save again."),
        {}, {m_device.errorString()}};
}

domain::Result<void> PdfFile::status() const
{
    if (m_error)
        return *m_error;
    return {};
}

void appendHundredths(QByteArray &out, qint64 hundredths)
{
    char digits[24];
    char *end = digits + sizeof digits;
    char *at = end;
    quint64 rest = hundredths < 0 ? static_cast<quint64>(-hundredths) : static_cast<quint64>(hundredths);
    const auto fraction = static_cast<int>(rest % 100);
    rest /= 100;
    if (fraction) {
        if (fraction % 10)
            *--at = static_cast<char>('0' + fraction % 10);
        *--at = static_cast<char>('0' + fraction / 10);
        *--at = '.';
    }
    if (rest || !fraction) {
        do {
            *--at = static_cast<char>('0' + rest % 10);
            rest /= 10;
        } while (rest);
    }
    if (hundredths < 0)
        *--at = '-';
    out.append(at, end - at);
}

void appendString(QByteArray &out, QByteArrayView bytes)
{
    out += '(';
    for (const char c : bytes) {
        switch (c) {
        case '(':
        case ')':
        case '\\':
            out += '\\';
            out += c;
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            out += c;
        }
    }
    out += ')';
}

QByteArray textString(const QString &text)
{
    QByteArray utf16("\xFE\xFF");
    QStringEncoder encode(QStringEncoder::Utf16BE);
    utf16 += encode(text);
    QByteArray out;
    appendString(out, utf16);
    return out;
}

} // namespace mcs::forms
