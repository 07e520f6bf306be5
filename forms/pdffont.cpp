// SPDX-License-Identifier: Apache-2.0
#include "forms/pdffont.h"

#include "forms/pdffile.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

#include <cmath>
#include <optional>

namespace mcs::forms {

namespace {

void appendHex(QByteArray &out, quint16 value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(value >> shift) & 0xF];
}

qint16 signedAt(const uchar *bytes)
{
    return static_cast<qint16>(bytes[0] << 8 | bytes[1]);
}

struct Subset
{
    QByteArray file;
    QHash<quint32, quint16> newGlyphs; // by the glyph of the whole font
};

std::optional<Subset> subsetOf(hb_face_t *face, const hb_set_t *glyphs)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return {};
    hb_set_union(hb_subset_input_glyph_set(input), glyphs);
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(face, input);
    hb_subset_input_destroy(input);
    hb_face_t *made = plan ? hb_subset_plan_execute_or_fail(plan) : nullptr;

    std::optional<Subset> subset;
    if (made) {
        subset.emplace();
        hb_blob_t *blob = hb_face_reference_blob(made);
        unsigned size = 0;
        const char *bytes = hb_blob_get_data(blob, &size);
        subset->file = QByteArray(bytes, static_cast<qsizetype>(size));
        hb_blob_destroy(blob);
        const hb_map_t *map = hb_subset_plan_old_to_new_glyph_mapping(plan);
        for (hb_codepoint_t glyph = HB_SET_VALUE_INVALID; hb_set_next(glyphs, &glyph);)
            subset->newGlyphs.insert(glyph, static_cast<quint16>(hb_map_get(map, glyph)));
    }
    hb_face_destroy(made);
    hb_subset_plan_destroy(plan);
    return subset;
}

} // namespace

PdfFont::PdfFont(const FontFile &file, int id)
    : m_file(file)
    , m_id(id)
{
    m_codes.push_back({0, {}, advanceOf(0)});
}

qint64 PdfFont::advanceOf(quint32 glyph) const
{
    const double units = hb_font_get_glyph_h_advance(m_file.font(), glyph);
    return std::llround(units * 100000.0 / m_file.unitsPerEm());
}

quint16 PdfFont::newCode(quint32 glyph, QStringView text)
{
    m_codes.push_back({glyph, text.toString(), advanceOf(glyph)});
    return static_cast<quint16>(m_codes.size() - 1);
}

quint16 PdfFont::codeFor(quint32 glyph, QStringView text)
{
    const bool pair = text.size() == 2 && text.at(0).isHighSurrogate();
    if (text.size() == 1 || pair) {
        const quint64 character = pair ? QChar::surrogateToUcs4(text.at(0), text.at(1)) : text.at(0).unicode();
        const quint64 key = static_cast<quint64>(glyph) << 32 | character;
        const auto it = m_byCharacter.constFind(key);
        return it != m_byCharacter.constEnd() ? *it : *m_byCharacter.insert(key, newCode(glyph, text));
    }
    const QPair<quint32, QString> key(glyph, text.toString());
    const auto it = m_byText.constFind(key);
    return it != m_byText.constEnd() ? *it : *m_byText.insert(key, newCode(glyph, text));
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t block = 100; // entries the format allows in one block
    for (size_t from = 1; from < m_codes.size(); from += block) {
        const size_t to = std::min(from + block, m_codes.size());
        map += QByteArray::number(qsizetype(to - from)) + " beginbfchar\n";
        for (size_t code = from; code < to; ++code) {
            map += '<';
            appendHex(map, static_cast<quint16>(code));
            map += "> <";
            for (const QChar unit : m_codes[code].text)
                appendHex(map, unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::widths() const
{
    constexpr qint64 fullWidth = 100000; // the default, /DW
    QByteArray out;
    bool open = false;
    for (size_t code = 0; code < m_codes.size(); ++code) {
        const bool listed = m_codes[code].hundredths != fullWidth;
        if (listed) {
            out += open ? QByteArray(" ") : QByteArray(" ") + QByteArray::number(qsizetype(code)) + "[";
            appendHundredths(out, m_codes[code].hundredths);
        } else if (open) {
            out += ']';
        }
        open = listed;
    }
    return open ? out + ']' : out;
}

QByteArray PdfFont::subsetName() const
{
    char name[128] = "Font";
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(
        hb_font_get_face(m_file.font()), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    QByteArray postScript;
    for (const char *c = name; *c; ++c) {
        if (QByteArrayView("()<>[]{}/%# ").contains(*c) || *c < '!' || *c > '~')
            continue;
        postScript += *c;
    }
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Code &code : m_codes)
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&code.glyph), sizeof code.glyph));
    QByteArray tag;
    const QByteArray letters = hash.result().first(6);
    for (const char c : letters)
        tag += static_cast<char>('A' + static_cast<uchar>(c) % 26);
    return tag + '+' + (postScript.isEmpty() ? QByteArray("Font") : postScript);
}

QByteArray PdfFont::descriptor(const QByteArray &name, int fileId, int cidSetId) const
{
    const auto thousandths
        = [this](int units) { return QByteArray::number(qRound(units * 1000.0 / m_file.unitsPerEm())); };
    QByteArray box = "0 -200 1000 900";
    hb_blob_t *head = hb_face_reference_table(hb_font_get_face(m_file.font()), HB_TAG('h', 'e', 'a', 'd'));
    unsigned size = 0;
    const auto *bytes = reinterpret_cast<const uchar *>(hb_blob_get_data(head, &size));
    if (size >= 44) {
        box = thousandths(signedAt(bytes + 36)) + ' ' + thousandths(signedAt(bytes + 38)) + ' '
            + thousandths(signedAt(bytes + 40)) + ' ' + thousandths(signedAt(bytes + 42));
    }
    hb_blob_destroy(head);
    hb_font_extents_t extents{};
    hb_font_get_h_extents(m_file.font(), &extents);
    hb_position_t capHeight = 0;
    hb_ot_metrics_get_position_with_fallback(m_file.font(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    return "<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[" + box + "]/ItalicAngle 0/Ascent "
        + thousandths(extents.ascender) + "/Descent " + thousandths(extents.descender) + "/CapHeight "
        + thousandths(capHeight) + "/StemV 80/FontFile2 " + reference(fileId) + "/CIDSet " + reference(cidSetId) + ">>";
}

bool PdfFont::write(PdfFile &pdf) const
{
    hb_set_t *glyphs = hb_set_create();
    for (const Code &code : m_codes)
        hb_set_add(glyphs, code.glyph);
    const std::optional<Subset> subset = subsetOf(m_file.outlines(), glyphs);
    hb_set_destroy(glyphs);
    if (!subset)
        return false;

    QByteArray glyphMap;
    QByteArray cidSet((qsizetype(m_codes.size()) + 7) / 8, '\0');
    glyphMap.reserve(qsizetype(m_codes.size()) * 2);
    for (size_t code = 0; code < m_codes.size(); ++code) {
        const quint16 glyph = subset->newGlyphs.value(m_codes[code].glyph);
        glyphMap += static_cast<char>(glyph >> 8);
        glyphMap += static_cast<char>(glyph & 0xFF);
        char &bits = cidSet[qsizetype(code / 8)];
        bits = static_cast<char>(static_cast<uchar>(bits) | 0x80U >> code % 8);
    }

    const int cidFontId = pdf.newId();
    const int descriptorId = pdf.newId();
    const int fileId = pdf.newId();
    const int mapId = pdf.newId();
    const int cidSetId = pdf.newId();
    const int unicodeId = pdf.newId();
    const QByteArray name = subsetName();
    pdf.object(m_id,
        "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" + reference(cidFontId)
            + "]/ToUnicode " + reference(unicodeId) + ">>");
    pdf.object(cidFontId,
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
            + reference(descriptorId) + "/DW 1000/W[" + widths() + " ]/CIDToGIDMap " + reference(mapId) + ">>");
    pdf.object(descriptorId, descriptor(name, fileId, cidSetId));
    pdf.stream(fileId, "/Length1 " + QByteArray::number(subset->file.size()), subset->file);
    pdf.stream(mapId, {}, glyphMap);
    pdf.stream(cidSetId, {}, cidSet);
    pdf.stream(unicodeId, {}, toUnicode());
    return true;
}

} // namespace mcs::forms
