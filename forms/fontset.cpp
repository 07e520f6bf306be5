// SPDX-License-Identifier: Apache-2.0
#include "forms/fontset.h"

#include "forms/fontfile.h"
#include "forms/fontsearch.h"
#include "forms/graphemes.h"

#include <QCoreApplication>
#include <QHash>
#include <QReadWriteLock>

#include <hb.h>

#include <array>
#include <vector>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cacheLimit = 1024; // keeps memory flat in a batch of any length

// The files by preference. A font of Windows stands beside the same font of the free distributions.
struct WantedFont
{
    QStringList names;
    QString package; // required when not empty
};

QList<WantedFont> wantedFonts()
{
    return {
        {{u"ipaexm.ttf"_s}, u"fonts-ipaexfont-mincho"_s},
        {{u"BIZUDGothic-Regular.ttf"_s, u"BIZ-UDGothicR.ttc"_s}, u"fonts-morisawa-bizud-gothic"_s},
        {{u"ipamjm.ttf"_s}, {}},
        {{u"HanaMinA.ttf"_s}, {}},
        {{u"HanaMinB.ttf"_s}, {}},
    };
}
constexpr int minchoFont = 0;
constexpr int gothicFont = 1;

struct CacheKey
{
    QString text;
    double mm;
    FontStyle style;
    bool operator==(const CacheKey &) const = default;
};

size_t qHash(const CacheKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.mm, static_cast<int>(key.style));
}

hb_buffer_t *threadBuffer()
{
    struct Owner
    {
        hb_buffer_t *buffer = hb_buffer_create();
        ~Owner() { hb_buffer_destroy(buffer); }
    };
    thread_local const Owner owner;
    return owner.buffer;
}

} // namespace

struct FontSet::Private
{
    std::vector<std::unique_ptr<FontFile>> files;
    std::array<std::vector<int>, 2> order; // by FontStyle

    mutable QReadWriteLock lock;
    mutable QHash<CacheKey, ShapedText> cache;

    [[nodiscard]] const std::vector<int> &fontsOf(FontStyle style) const { return order[static_cast<size_t>(style)]; }
    [[nodiscard]] int fontFor(const Grapheme &grapheme, FontStyle style) const; // -1: no font has it
    [[nodiscard]] ShapedText shape(const QString &text, FontStyle style, Length size) const;
    void appendRun(ShapedText &shaped, const QString &text, qsizetype from, qsizetype to, int font, Length size) const;
};

int FontSet::Private::fontFor(const Grapheme &grapheme, FontStyle style) const
{
    if (isPrivateUse(grapheme.base)) // 外字: what a font shows there is not what the other PC showed
        return -1;
    for (const int font : fontsOf(style)) {
        const FontFile &file = *files[static_cast<size_t>(font)];
        const bool base = grapheme.selector ? file.has(grapheme.base, grapheme.selector) : file.has(grapheme.base);
        if (base && (grapheme.marks.isEmpty() || hasMarks(file, grapheme)))
            return font;
    }
    return -1;
}

void FontSet::Private::appendRun(
    ShapedText &shaped, const QString &text, qsizetype from, qsizetype to, int font, Length size) const
{
    static const std::array<hb_feature_t, 4> features = [] {
        std::array<hb_feature_t, 4> off{};
        const std::array names{"kern", "liga", "clig", "calt"}; // one glyph a character, full-width spacing untouched
        for (size_t i = 0; i < off.size(); ++i)
            off[i] = {hb_tag_from_string(names[i], 4), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
        return off;
    }();
    static const hb_language_t japanese = hb_language_from_string("ja", -1);

    const FontFile &file = *files[static_cast<size_t>(font)];
    hb_buffer_t *buffer = threadBuffer();
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, HB_SCRIPT_HAN);
    hb_buffer_set_language(buffer, japanese);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(text.utf16()), static_cast<int>(text.size()),
        static_cast<unsigned>(from), static_cast<int>(to - from));
    hb_shape(file.font(), buffer, features.data(), features.size());

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(buffer, &count);
    const double unit = 1.0 / file.unitsPerEm();

    GlyphRun run;
    run.font = font;
    run.size = size;
    run.origin = {shaped.advance, {}};
    run.text = text.mid(from, to - from);
    run.glyphs.reserve(count);
    int pen = 0;
    for (unsigned i = 0; i < count; ++i) {
        Glyph glyph;
        glyph.index = infos[i].codepoint;
        glyph.x = size * ((pen + positions[i].x_offset) * unit);
        glyph.y = size * (-positions[i].y_offset * unit);
        glyph.cluster = static_cast<int>(infos[i].cluster) - static_cast<int>(from);
        run.glyphs.append(glyph);
        pen += positions[i].x_advance;
    }
    run.advance = size * (pen * unit);
    shaped.advance += run.advance;
    shaped.runs.append(std::move(run));
}

ShapedText FontSet::Private::shape(const QString &text, FontStyle style, Length size) const
{
    ShapedText shaped;
    qsizetype runStart = 0;
    int runFont = -1;
    const auto closeRun = [&](qsizetype end) {
        if (runFont >= 0 && end > runStart)
            appendRun(shaped, text, runStart, end, runFont, size);
        runFont = -1;
    };
    for (const Grapheme &grapheme : graphemesOf(text)) {
        // Characters without a shape stay with their neighbour: they have no glyph, but the text keeps them.
        const int font = grapheme.base ? fontFor(grapheme, style) : (runFont >= 0 ? runFont : fontsOf(style).front());
        if (font < 0) {
            closeRun(grapheme.from);
            shaped.missing.append({text.mid(grapheme.from, grapheme.to - grapheme.from), text});
            shaped.advance += size; // a gap as wide as the character: never a box, never another shape
            runStart = grapheme.to;
            continue;
        }
        if (font != runFont) {
            closeRun(grapheme.from);
            runStart = grapheme.from;
            runFont = font;
        }
    }
    closeRun(text.size());
    return shaped;
}

FontSet::FontSet(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

FontSet::~FontSet() = default;

domain::Result<std::shared_ptr<const FontSet>> FontSet::load()
{
    const QList<WantedFont> wanted = wantedFonts();
    QStringList names;
    for (const WantedFont &font : wanted)
        names += font.names;
    const QHash<QString, QString> found = findFontFiles(names, fontFolders());

    auto priv = std::make_unique<Private>();
    for (const WantedFont &font : wanted) {
        std::unique_ptr<FontFile> file;
        for (const QString &name : font.names) {
            if (!file && found.contains(name.toLower()))
                file = FontFile::open(found.value(name.toLower()));
        }
        if (file) {
            priv->files.push_back(std::move(file));
        } else if (!font.package.isEmpty()) {
            return domain::Error{domain::ErrorCode::NotFound,
                QCoreApplication::translate("mcs::forms",
                    "The font %1 that the forms are printed with is not on this PC. Please ask the "
                    "person who set up this PC to install %2.")
                    .arg(font.names.first(), font.package)};
        }
    }
    std::vector<int> &mincho = priv->order[static_cast<size_t>(FontStyle::Mincho)];
    std::vector<int> &gothic = priv->order[static_cast<size_t>(FontStyle::Gothic)];
    mincho = {minchoFont};
    gothic = {gothicFont, minchoFont};
    for (int rare = gothicFont + 1; rare < static_cast<int>(priv->files.size()); ++rare) {
        mincho.push_back(rare);
        gothic.push_back(rare);
    }
    return std::shared_ptr<const FontSet>(new FontSet(std::move(priv)));
}

const FontFile &FontSet::file(int font) const
{
    return *d->files.at(static_cast<size_t>(font));
}

int FontSet::count() const
{
    return static_cast<int>(d->files.size());
}

QString FontSet::fileOf(int font) const
{
    return d->files.at(static_cast<size_t>(font))->path();
}

int FontSet::faceIndexOf(int font) const
{
    return d->files.at(static_cast<size_t>(font))->faceIndex();
}

QByteArray FontSet::dataOf(int font) const
{
    return d->files.at(static_cast<size_t>(font))->data();
}

Length FontSet::ascent(int font, Length size) const
{
    const FontFile &file = *d->files.at(static_cast<size_t>(font));
    hb_font_extents_t extents{};
    hb_font_get_h_extents(file.font(), &extents);
    return size * (extents.ascender / static_cast<double>(file.unitsPerEm()));
}

Length FontSet::descent(int font, Length size) const
{
    const FontFile &file = *d->files.at(static_cast<size_t>(font));
    hb_font_extents_t extents{};
    hb_font_get_h_extents(file.font(), &extents);
    return size * (-extents.descender / static_cast<double>(file.unitsPerEm()));
}

ShapedText FontSet::shape(const QString &text, FontStyle style, Length size) const
{
    const CacheKey key{text, size.toMm(), style};
    {
        const QReadLocker reading(&d->lock);
        const auto it = d->cache.constFind(key);
        if (it != d->cache.constEnd())
            return *it;
    }
    ShapedText shaped = d->shape(text, style, size);
    const QWriteLocker writing(&d->lock);
    if (d->cache.size() >= cacheLimit)
        d->cache.clear();
    d->cache.insert(key, shaped);
    return shaped;
}

QList<MissingGlyph> FontSet::missingIn(const QString &text, FontStyle style) const
{
    QList<MissingGlyph> missing;
    for (const Grapheme &grapheme : graphemesOf(text)) {
        if (grapheme.base && d->fontFor(grapheme, style) < 0)
            missing.append({text.mid(grapheme.from, grapheme.to - grapheme.from), text});
    }
    return missing;
}

} // namespace mcs::forms
