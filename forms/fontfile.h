// SPDX-License-Identifier: Apache-2.0
// One mapped font file with its HarfBuzz face. Immutable after opening, so that threads may share it.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <hb.h>

#include <memory>
#include <mutex>

namespace mcs::forms {

class FontFile
{
public:
    // Null when the file cannot be read or is no TrueType font.
    static std::unique_ptr<FontFile> open(const QString &path, int faceIndex = 0);
    ~FontFile();
    FontFile(const FontFile &) = delete;
    FontFile &operator=(const FontFile &) = delete;

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] int faceIndex() const { return m_faceIndex; }
    [[nodiscard]] QByteArray data() const { return m_data; } // not copied; valid while this object lives
    [[nodiscard]] hb_font_t *font() const { return m_font; }
    [[nodiscard]] hb_face_t *outlines() const; // only the tables a PDF needs: subsetting it is quick
    [[nodiscard]] unsigned unitsPerEm() const { return m_unitsPerEm; }

    [[nodiscard]] bool has(char32_t base) const;
    [[nodiscard]] bool has(char32_t base, char32_t selector) const;

private:
    FontFile() = default;

    QFile m_file;
    QByteArray m_data;
    int m_faceIndex = 0;
    unsigned m_unitsPerEm = 1000;
    hb_font_t *m_font = nullptr;
    mutable std::once_flag m_outlinesMade;
    mutable hb_face_t *m_outlines = nullptr;
};

} // namespace mcs::forms
