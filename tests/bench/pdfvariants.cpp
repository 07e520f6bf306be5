// SPDX-License-Identifier: Apache-2.0
#include "pdfvariants.h"

#include "forms/form.h"
#include "forms/pdfwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QTextDocument>
#include <QTextStream>
#include <QXmlStreamReader>

#include <functional>

namespace mcs::bench {

using namespace Qt::StringLiterals;
using namespace mcs::forms;

namespace {

constexpr auto templateFile = ":/policies/tokai/forms/staff-pledge.xml"_L1;
constexpr int resolution = 1200; // of QPdfWriter
constexpr double dotsPerMm = resolution / 25.4;

QByteArray readTemplate()
{
    QFile file{QString(templateFile)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

domain::FormValues valuesOf(int number)
{
    static const QStringList families{
        u"髙橋"_s, u"﨑谷"_s, u"𠮷田"_s, u"葛\U000E0100城"_s, u"渡邉"_s, u"佐々木"_s, u"斎藤"_s};
    static const QStringList givens{u"花子"_s, u"𠮷男"_s, u"はるか"_s, u"一長"_s, u"美咲"_s};
    domain::FormValues values;
    values.person = families.at(number % families.size()) + u'　' + givens.at(number % givens.size());
    values.fields = {{u"facility.name"_s, u"みどり在宅クリニック"_s}, {u"manager.name"_s, u"髙橋　﨑子"_s},
        {u"staff.address"_s,
            u"茨城県那珂郡東海村見本%1丁目%2番%3号"_s.arg(number % 9 + 1).arg(number % 31 + 1).arg(number)},
        {u"staff.name"_s, values.person}};
    values.dates = {{u"form.date"_s, QDate(2026, 4, 1).addDays(number % 28)}};
    return values;
}

struct Pledges
{
    std::shared_ptr<const FontSet> fonts;
    std::shared_ptr<const Form> form;

    [[nodiscard]] static std::optional<Pledges> load()
    {
        auto fonts = FontSet::load();
        if (!fonts)
            return {};
        auto form = Form::fromXml(readTemplate(), templateFile, fonts.value());
        if (!form) {
            QTextStream(stderr) << form.error().message << '\n';
            return {};
        }
        return Pledges{fonts.value(), form.value()};
    }
    [[nodiscard]] Document document(int number) const
    {
        auto filled = form->fill(valuesOf(number), domain::Fill::Full);
        if (!filled)
            qFatal("%s", qPrintable(filled.error().message));
        return std::move(filled).value();
    }
};

QString fileOf(const Job &job, int number)
{
    return QDir(job.folder).filePath(u"%1-%2.pdf"_s.arg(job.variant).arg(number));
}

int oursInto(const Pledges &pledges, const QString &path, int from, int to)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    PdfWriter writer(file, pledges.fonts, {pledges.form->title(), QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC)});
    for (int number = from; number < to; ++number) {
        if (!writer.add(pledges.document(number)))
            return 1;
    }
    return writer.finish() ? 0 : 1;
}

int ours(const Job &job)
{
    const auto pledges = Pledges::load();
    return pledges ? oursInto(*pledges, fileOf(job, 0), 0, job.pledges) : 1;
}

int oursEach(const Job &job)
{
    const auto pledges = Pledges::load();
    if (!pledges)
        return 1;
    for (int number = 0; number < job.pledges; ++number) {
        if (oursInto(*pledges, fileOf(job, number), number, number + 1) != 0)
            return 1;
    }
    return 0;
}

// Qt's PDF from the same display list; the glyph runs of the wording are made once.
class GlyphRunPainter
{
public:
    explicit GlyphRunPainter(std::shared_ptr<const FontSet> fonts)
        : m_fonts(std::move(fonts))
    {
    }

    void paint(QPainter &painter, const Page &page)
    {
        if (m_fixedLayer != page.fixed) {
            m_fixedLayer = page.fixed;
            m_fixed = runsOf(*page.fixed);
        }
        paint(painter, *page.fixed, m_fixed);
        paint(painter, page.filled, runsOf(page.filled));
    }

private:
    struct Run
    {
        QPointF origin;
        double stretch;
        QGlyphRun glyphs;
    };

    QList<Run> runsOf(const Layer &layer)
    {
        QList<Run> runs;
        for (const GlyphRun &source : layer.runs) {
            const double pixels = source.size.toMm() * dotsPerMm;
            QRawFont &font = m_rawFonts[{source.font, qRound(pixels * 100)}];
            if (!font.isValid())
                font = rawFont(source.font, qRound(pixels));
            QList<quint32> indexes;
            QList<QPointF> positions;
            for (const Glyph &glyph : source.glyphs) {
                indexes.append(glyph.index);
                positions.append({glyph.x.toMm() * dotsPerMm, glyph.y.toMm() * dotsPerMm});
            }
            Run run{{source.origin.x.toMm() * dotsPerMm, source.origin.y.toMm() * dotsPerMm}, source.stretch, {}};
            run.glyphs.setRawFont(font);
            run.glyphs.setGlyphIndexes(indexes);
            run.glyphs.setPositions(positions);
            runs.append(run);
        }
        return runs;
    }

    // Qt embeds a font in its PDF only when it knows the font's file; glyphs of others become outlines, which is far
    // slower.
    QRawFont rawFont(int index, int pixels)
    {
        const int id = QFontDatabase::addApplicationFont(m_fonts->fileOf(index));
        QFont font(QFontDatabase::applicationFontFamilies(id).value(0));
        font.setPixelSize(pixels);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::NoFontMerging);
        return QRawFont::fromFont(font);
    }

    static void paint(QPainter &painter, const Layer &layer, const QList<Run> &runs)
    {
        for (const Line &line : layer.lines) {
            painter.setPen(QPen(Qt::black, line.width.toMm() * dotsPerMm));
            painter.drawLine(QPointF(line.from.x.toMm(), line.from.y.toMm()) * dotsPerMm,
                QPointF(line.to.x.toMm(), line.to.y.toMm()) * dotsPerMm);
        }
        painter.setPen(Qt::black);
        for (const Run &run : runs) {
            if (run.stretch == 1.0) {
                painter.drawGlyphRun(run.origin, run.glyphs);
                continue;
            }
            painter.save();
            painter.translate(run.origin);
            painter.scale(run.stretch, 1);
            painter.drawGlyphRun({}, run.glyphs);
            painter.restore();
        }
    }

    std::shared_ptr<const FontSet> m_fonts;
    std::shared_ptr<const Layer> m_fixedLayer;
    QList<Run> m_fixed;
    QHash<std::pair<int, int>, QRawFont> m_rawFonts;
};

void setUp(QPdfWriter &writer, double marginMm)
{
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
}

int glyphRunsInto(const Pledges &pledges, GlyphRunPainter &glyphs, const QString &path, int from, int to)
{
    QPdfWriter writer(path);
    setUp(writer, 0);
    QPainter painter;
    if (!painter.begin(&writer))
        return 1;
    bool first = true;
    for (int number = from; number < to; ++number) {
        for (const Page &page : pledges.document(number).pages) {
            if (!first)
                writer.newPage();
            first = false;
            glyphs.paint(painter, page);
        }
    }
    return painter.end() ? 0 : 1;
}

int qtGlyphRuns(const Job &job)
{
    const auto pledges = Pledges::load();
    if (!pledges)
        return 1;
    GlyphRunPainter glyphs(pledges->fonts);
    return glyphRunsInto(*pledges, glyphs, fileOf(job, 0), 0, job.pledges);
}

int qtEach(const Job &job)
{
    const auto pledges = Pledges::load();
    if (!pledges)
        return 1;
    GlyphRunPainter glyphs(pledges->fonts);
    for (int number = 0; number < job.pledges; ++number) {
        if (glyphRunsInto(*pledges, glyphs, fileOf(job, number), number, number + 1) != 0)
            return 1;
    }
    return 0;
}

// The paragraphs of the form as the template has them, values filled in.
QStringList paragraphsOf(const QByteArray &form, const domain::FormValues &values)
{
    static const QStringList blocks{
        u"title"_s, u"addressee"_s, u"heading"_s, u"para"_s, u"item"_s, u"date"_s, u"line"_s};
    QStringList paragraphs;
    QString text;
    int depth = 0;
    QXmlStreamReader xml(form);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (blocks.contains(xml.name()) && depth++ == 0)
                text = attributes.value("label"_L1).toString();
            else if (xml.name() == "field"_L1)
                text += values.fields.value(attributes.value("name"_L1).toString());
            else if (xml.name() == "typo"_L1)
                text += attributes.value("official"_L1);
            break;
        }
        case QXmlStreamReader::Characters:
            if (depth > 0)
                text += xml.text().trimmed();
            break;
        case QXmlStreamReader::EndElement:
            if (blocks.contains(xml.name()) && --depth == 0)
                paragraphs.append(text);
            break;
        default:
            break;
        }
    }
    return paragraphs;
}

int qtHtml(const Job &job)
{
    const auto fonts = FontSet::load();
    if (!fonts)
        return 1;
    const int id = QFontDatabase::addApplicationFont(fonts.value()->fileOf(0));
    const QFont font(QFontDatabase::applicationFontFamilies(id).value(0), 10);
    const QByteArray form = readTemplate();

    QPdfWriter writer(fileOf(job, 0));
    setUp(writer, 20);
    QPainter painter;
    if (!painter.begin(&writer))
        return 1;
    for (int number = 0; number < job.pledges; ++number) {
        if (number)
            writer.newPage();
        QString html;
        for (const QString &paragraph : paragraphsOf(form, valuesOf(number)))
            html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>"_s;
        QTextDocument document;
        document.setDefaultFont(font);
        document.documentLayout()->setPaintDevice(&writer);
        document.setHtml(html);
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        document.drawContents(&painter);
    }
    return painter.end() ? 0 : 1;
}

const QHash<QString, std::function<int(const Job &)>> &variants()
{
    static const QHash<QString, std::function<int(const Job &)>> all{
        {u"ours"_s, ours},
        {u"ours-each"_s, oursEach},
        {u"qt-glyphs"_s, qtGlyphRuns},
        {u"qt-each"_s, qtEach},
        {u"qt-html"_s, qtHtml},
    };
    return all;
}

} // namespace

QStringList variantNames()
{
    return variants().keys();
}

int runVariant(const Job &job)
{
    const int code = variants().value(job.variant)(job);
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                QTextStream(stdout) << line.mid(6).trimmed().split(' ').first() << '\n';
        }
    }
    return code;
}

bool writeOpenDocument(const QString &path, int pledges)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.2\" "
           "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>"
           "<style:style style:name=\"B\" style:family=\"paragraph\"><style:paragraph-properties "
           "fo:break-before=\"page\"/>"
           "</style:style></office:automatic-styles><office:body><office:text>\n";
    const QByteArray form = readTemplate();
    for (int number = 0; number < pledges; ++number) {
        bool first = true;
        for (const QString &paragraph : paragraphsOf(form, valuesOf(number))) {
            out << (first && number ? "<text:p text:style-name=\"B\">" : "<text:p>") << paragraph.toHtmlEscaped()
                << "</text:p>\n";
            first = false;
        }
    }
    out << "</office:text></office:body></office:document>\n";
    out.flush();
    return out.status() == QTextStream::Ok;
}

} // namespace mcs::bench
