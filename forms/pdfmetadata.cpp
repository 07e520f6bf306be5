// SPDX-License-Identifier: Apache-2.0
#include "forms/pdfmetadata.h"

#include "forms/pdffile.h"

#include <QTimeZone>

#include <array>
#include <cmath>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr auto producer = "MCS Ledger"_L1;

QString offsetOf(const QDateTime &time, QLatin1StringView separator)
{
    const int minutes = time.offsetFromUtc() / 60;
    return u"%1%2%3%4"_s.arg(QLatin1Char(minutes < 0 ? '-' : '+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(separator)
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString pdfDate(const QDateTime &time)
{
    return u"D:"_s + time.toString(u"yyyyMMddHHmmss"_s) + offsetOf(time, "'"_L1) + u'\'';
}

QString xmpDate(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + offsetOf(time, ":"_L1);
}

void append16(QByteArray &out, quint32 value)
{
    out += static_cast<char>(value >> 8 & 0xFF);
    out += static_cast<char>(value & 0xFF);
}

void append32(QByteArray &out, quint32 value)
{
    append16(out, value >> 16);
    append16(out, value & 0xFFFF);
}

QByteArray xyz(double x, double y, double z)
{
    QByteArray out("XYZ \0\0\0\0", 8);
    for (const double value : {x, y, z})
        append32(out, static_cast<quint32>(std::lround(value * 65536)));
    return out;
}

QByteArray description(const QByteArray &text)
{
    QByteArray out("desc\0\0\0\0", 8);
    append32(out, static_cast<quint32>(text.size() + 1));
    out += text + QByteArray(1 + 4 + 4 + 2 + 1 + 67, '\0'); // no Unicode, no Macintosh variant
    return out;
}

QByteArray transferCurve()
{
    constexpr int count = 256;
    QByteArray out("curv\0\0\0\0", 8);
    append32(out, count);
    for (int i = 0; i < count; ++i) {
        const double value = i / double(count - 1);
        const double linear = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        append16(out, static_cast<quint32>(std::lround(linear * 65535)));
    }
    return out;
}

} // namespace

QByteArray infoDictionary(const PdfInfo &info)
{
    QByteArray out = "<</Title" + textString(info.title) + "/Creator(" + QByteArray(producer.data()) + ")/Producer("
        + QByteArray(producer.data()) + ')';
    if (info.createdAt.isValid()) {
        const QByteArray date = pdfDate(info.createdAt).toLatin1();
        out += "/CreationDate(" + date + ")/ModDate(" + date + ')';
    }
    return out + ">>";
}

QByteArray xmpPacket(const PdfInfo &info)
{
    QString dates;
    if (info.createdAt.isValid()) {
        const QString date = xmpDate(info.createdAt);
        dates = u"<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>"_s.arg(date);
    }
    QString packet = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                     "<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s;
    packet += info.title.toHtmlEscaped();
    packet += u"</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
              "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><xmp:CreatorTool>"_s
        + producer + u"</xmp:CreatorTool>"_s + dates
        + u"</rdf:Description>\n"
          "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdf:Producer>"_s
        + producer
        + u"</pdf:Producer></rdf:Description>\n"
          "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
          "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
          "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    return packet.toUtf8();
}

QByteArray srgbProfile()
{
    // Primaries and white adapted to D50, as the profile connection space wants them.
    const QByteArray curve = transferCurve();
    struct Tag
    {
        const char *name;
        QByteArray data;
    };
    const std::array<Tag, 9> tags{{
        {"desc", description("sRGB IEC61966-2.1")},
        {"cprt", QByteArray("text\0\0\0\0No copyright, use freely", 8 + 25)},
        {"wtpt", xyz(0.9505, 1.0, 1.0891)},
        {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
        {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
        {"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
        {"rTRC", curve},
        {"gTRC", curve},
        {"bTRC", curve},
    }};

    constexpr quint32 headerSize = 128;
    QByteArray table;
    QByteArray data;
    append32(table, static_cast<quint32>(tags.size()));
    const auto dataStart = static_cast<quint32>(headerSize + 4 + 12 * tags.size());
    quint32 curveAt = 0;
    for (const Tag &tag : tags) {
        const bool shared = curveAt && QByteArrayView(tag.name).endsWith("TRC");
        if (!shared)
            data += QByteArray((4 - data.size() % 4) % 4, '\0');
        const quint32 at = shared ? curveAt : dataStart + static_cast<quint32>(data.size());
        table += tag.name;
        append32(table, at);
        append32(table, static_cast<quint32>(tag.data.size()));
        if (!shared)
            data += tag.data;
        if (QByteArrayView(tag.name) == "rTRC")
            curveAt = at;
    }
    data += QByteArray((4 - data.size() % 4) % 4, '\0');

    QByteArray header;
    append32(header, dataStart + static_cast<quint32>(data.size()));
    append32(header, 0); // no preferred colour module
    append32(header, 0x02100000); // version 2.1
    header += "mntrRGB XYZ ";
    for (const quint32 part : {2026U, 1U, 1U, 0U, 0U, 0U})
        append16(header, part);
    header += "acsp";
    header += QByteArray(68 - header.size(), '\0');
    header += xyz(0.9642, 1.0, 0.8249).mid(8); // D50
    header += QByteArray(headerSize - header.size(), '\0');
    return header + table + data;
}

} // namespace mcs::forms
