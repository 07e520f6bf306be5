// SPDX-License-Identifier: Apache-2.0
#include "forms/form.h"

#include <QCryptographicHash>

#include <cmath>

namespace mcs::forms {

namespace {

// Collects numbers in tenths of a micrometre, so that the last bits of a calculation do not make different paper.
class Digest
{
public:
    void number(qint64 value) { m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value); }
    void length(Length value) { number(std::llround(value.toMm() * 1e4)); }
    void point(Point value)
    {
        length(value.x);
        length(value.y);
    }
    void text(const QString &value)
    {
        number(value.size());
        m_bytes.append(value.toUtf8());
    }
    void layer(const Layer &layer)
    {
        number(layer.runs.size());
        for (const GlyphRun &run : layer.runs) {
            number(run.font);
            length(run.size);
            number(std::llround(run.stretch * 1e6));
            point(run.origin);
            number(run.glyphs.size());
            for (const Glyph &glyph : run.glyphs) {
                number(glyph.index);
                point({glyph.x, glyph.y});
            }
            text(run.text);
        }
        number(layer.lines.size());
        for (const Line &line : layer.lines) {
            point(line.from);
            point(line.to);
            length(line.width);
        }
        number(layer.ellipses.size());
        for (const Ellipse &ellipse : layer.ellipses) {
            point({ellipse.rect.x, ellipse.rect.y});
            point({ellipse.rect.width, ellipse.rect.height});
            length(ellipse.width);
        }
    }
    [[nodiscard]] QByteArray result() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray contentHash(const Document &document)
{
    Digest digest;
    digest.number(document.pages.size());
    for (const Page &page : document.pages) {
        digest.length(page.width);
        digest.length(page.height);
        if (page.fixed)
            digest.layer(*page.fixed);
        digest.layer(page.filled);
    }
    return digest.result();
}

} // namespace mcs::forms
