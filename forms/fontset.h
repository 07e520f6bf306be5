// SPDX-License-Identifier: Apache-2.0
// The pinned font files of the forms, in order of preference, and shaping with HarfBuzz. Qt's own shaping ignores
// variation selectors; here a font is chosen for each (base character, selector), and what no font has is reported,
// never printed as a box.
#pragma once

#include "forms/displaylist.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <memory>

namespace mcs::forms {

enum class FontStyle { Mincho, Gothic };

class FontFile;

struct MissingGlyph
{
    QString character; // with its variation selector
    QString text; // where it stands
};

struct ShapedText
{
    QList<GlyphRun> runs; // one a font; origin.x counted from the start of the text, baseline 0
    Length advance;
    QList<MissingGlyph> missing;
};

class FontSet
{
public:
    // Searches the program's own fonts folder, then the system's. Error NotFound names the package to install.
    [[nodiscard]] static domain::Result<std::shared_ptr<const FontSet>> load();
    ~FontSet();

    [[nodiscard]] int count() const;
    [[nodiscard]] QString fileOf(int font) const; // absolute path
    [[nodiscard]] int faceIndexOf(int font) const; // in a collection; 0 otherwise
    [[nodiscard]] QByteArray dataOf(int font) const; // whole file, shared memory
    [[nodiscard]] Length ascent(int font, Length size) const;
    [[nodiscard]] Length descent(int font, Length size) const; // positive

    // Shapes one line. Thread-safe; results for equal text and style are cached.
    [[nodiscard]] ShapedText shape(const QString &text, FontStyle style, Length size) const;
    // Characters no font has, without laying anything out: the report before printing.
    [[nodiscard]] QList<MissingGlyph> missingIn(const QString &text, FontStyle style) const;

    [[nodiscard]] const FontFile &file(int font) const; // inside this layer only

    struct Private;

private:
    explicit FontSet(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace mcs::forms
