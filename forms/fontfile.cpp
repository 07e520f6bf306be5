// SPDX-License-Identifier: Apache-2.0
#include "forms/fontfile.h"

#include <QFileInfo>

namespace mcs::forms {

std::unique_ptr<FontFile> FontFile::open(const QString &path, int faceIndex)
{
    std::unique_ptr<FontFile> file(new FontFile);
    file->m_file.setFileName(QFileInfo(path).absoluteFilePath());
    file->m_faceIndex = faceIndex;
    if (!file->m_file.open(QIODevice::ReadOnly))
        return nullptr;
    const qint64 size = file->m_file.size();
    if (const uchar *bytes = file->m_file.map(0, size))
        file->m_data = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), size);
    else
        file->m_data = file->m_file.readAll();

    hb_blob_t *blob = hb_blob_create(file->m_data.constData(), static_cast<unsigned>(file->m_data.size()),
        HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, static_cast<unsigned>(faceIndex));
    hb_blob_destroy(blob);
    const bool usable = hb_face_get_glyph_count(face) > 0;
    file->m_unitsPerEm = hb_face_get_upem(face);
    hb_face_make_immutable(face);
    file->m_font = hb_font_create(face); // positions come in units of the em
    hb_font_make_immutable(file->m_font);
    hb_face_destroy(face);
    return usable ? std::move(file) : nullptr;
}

FontFile::~FontFile()
{
    hb_face_destroy(m_outlines);
    hb_font_destroy(m_font);
}

hb_face_t *FontFile::outlines() const
{
    std::call_once(m_outlinesMade, [this] {
        m_outlines = hb_face_builder_create();
        for (const char *table : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
            const hb_tag_t tag = hb_tag_from_string(table, 4);
            hb_blob_t *blob = hb_face_reference_table(hb_font_get_face(m_font), tag);
            hb_face_builder_add_table(m_outlines, tag, blob);
            hb_blob_destroy(blob);
        }
        hb_face_set_upem(m_outlines, m_unitsPerEm);
        hb_face_set_glyph_count(m_outlines, hb_face_get_glyph_count(hb_font_get_face(m_font)));
        hb_face_make_immutable(m_outlines);
    });
    return m_outlines;
}

bool FontFile::has(char32_t base) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, base, &glyph) && glyph != 0;
}

bool FontFile::has(char32_t base, char32_t selector) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_variation_glyph(m_font, base, selector, &glyph) && glyph != 0;
}

} // namespace mcs::forms
