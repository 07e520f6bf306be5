// SPDX-License-Identifier: Apache-2.0
#include "forms/pdfwriter.h"

#include "forms/pdfcontent.h"
#include "forms/pdffile.h"
#include "forms/pdfmetadata.h"

#include <QCoreApplication>
#include <QHash>

namespace mcs::forms {

namespace {

constexpr qsizetype pagesPerNode = 64; // of the page tree
constexpr Length a4Width = Length::mm(210);
constexpr Length a4Height = Length::mm(297);

QByteArray mediaBox(Length width, Length height)
{
    QByteArray out = "/MediaBox[0 0 ";
    appendHundredths(out, qRound64(width.toPt() * 100));
    out += ' ';
    appendHundredths(out, qRound64(height.toPt() * 100));
    return out + ']';
}

} // namespace

struct PdfWriter::Private
{
    struct FixedLayer
    {
        std::weak_ptr<const Layer> layer; // expired: the address may come back as another layer
        int id = 0;
        qsizetype number = 0; // named /X<number>
    };
    struct Bookmark
    {
        int id = 0;
        int previous = 0;
        int page = 0;
        QString title;
    };

    Private(QIODevice &device, std::shared_ptr<const FontSet> fontSet, PdfInfo pdfInfo)
        : pdf(device)
        , fonts(pdf, std::move(fontSet))
        , info(std::move(pdfInfo))
    {
    }

    PdfFile pdf;
    PdfFonts fonts;
    PdfInfo info;
    const int catalogId = pdf.newId();
    const int pagesId = pdf.newId();
    const int fontsId = pdf.newId();
    const int outlinesId = pdf.newId();

    QHash<QPair<const Layer *, double>, FixedLayer> fixedLayers; // by layer and page height
    QByteArray xObjects;
    qsizetype xObjectCount = 0;

    QByteArray nodes; // references to the finished nodes of the page tree
    int nodeId = 0;
    QByteArray nodeKids;
    qsizetype kidsInNode = 0;
    qsizetype pageCount = 0;

    std::optional<Bookmark> openBookmark; // its successor is not known yet
    int firstBookmark = 0;
    qsizetype bookmarkCount = 0;

    QByteArray content;
    bool finished = false;

    [[nodiscard]] qsizetype fixedLayer(const Page &page);
    [[nodiscard]] int writePage(const Page &page);
    void closeNode();
    void addBookmark(const QString &title, int page);
    void writeBookmark(int next);
    void writeCatalog();
};

// Index of the layer's Form XObject, written when it is met for the first time.
qsizetype PdfWriter::Private::fixedLayer(const Page &page)
{
    FixedLayer &known = fixedLayers[{page.fixed.get(), page.height.toMm()}];
    if (known.id && known.layer.lock() == page.fixed)
        return known.number;
    known = {page.fixed, pdf.newId(), xObjectCount++};
    QByteArray drawing;
    appendLayer(drawing, *page.fixed, page.height, fonts);
    QByteArray box = mediaBox(page.width, page.height);
    pdf.stream(known.id,
        "/Type/XObject/Subtype/Form/BBox" + box.mid(box.indexOf('[')) + "/Resources<</Font " + reference(fontsId)
            + ">>",
        drawing);
    xObjects += "/X" + QByteArray::number(known.number) + ' ' + reference(known.id);
    return known.number;
}

int PdfWriter::Private::writePage(const Page &page)
{
    if (kidsInNode == pagesPerNode)
        closeNode();
    if (!nodeId)
        nodeId = pdf.newId();

    content.resize(0);
    if (page.fixed)
        content += "/X" + QByteArray::number(fixedLayer(page)) + " Do\n";
    appendLayer(content, page.filled, page.height, fonts);

    const int contentId = pdf.newId();
    const int pageId = pdf.newId();
    pdf.stream(contentId, {}, content);
    QByteArray entry = "<</Type/Page/Parent " + reference(nodeId) + "/Contents " + reference(contentId);
    if (page.width != a4Width || page.height != a4Height)
        entry += mediaBox(page.width, page.height);
    pdf.object(pageId, entry + ">>");
    nodeKids += reference(pageId) + ' ';
    ++kidsInNode;
    ++pageCount;
    return pageId;
}

void PdfWriter::Private::closeNode()
{
    pdf.object(nodeId,
        "<</Type/Pages/Parent " + reference(pagesId) + "/Count " + QByteArray::number(kidsInNode) + "/Kids[" + nodeKids
            + "]>>");
    nodes += reference(nodeId) + ' ';
    nodeId = 0;
    nodeKids.resize(0);
    kidsInNode = 0;
}

void PdfWriter::Private::addBookmark(const QString &title, int page)
{
    const int id = pdf.newId();
    const int previous = openBookmark ? openBookmark->id : 0;
    writeBookmark(id);
    openBookmark = Bookmark{id, previous, page, title};
    if (!firstBookmark)
        firstBookmark = id;
    ++bookmarkCount;
}

void PdfWriter::Private::writeBookmark(int next)
{
    if (!openBookmark)
        return;
    QByteArray entry = "<</Title" + textString(openBookmark->title) + "/Parent " + reference(outlinesId) + "/Dest["
        + reference(openBookmark->page) + "/Fit]";
    if (openBookmark->previous)
        entry += "/Prev " + reference(openBookmark->previous);
    if (next)
        entry += "/Next " + reference(next);
    pdf.object(openBookmark->id, entry + ">>");
}

void PdfWriter::Private::writeCatalog()
{
    const int metadataId = pdf.newId();
    const int profileId = pdf.newId();
    pdf.stream(metadataId, "/Type/Metadata/Subtype/XML", xmpPacket(info), PdfFile::Compression::None);
    pdf.stream(profileId, "/N 3/Alternate/DeviceRGB", srgbProfile());
    QByteArray catalog = "<</Type/Catalog/Pages " + reference(pagesId) + "/Metadata " + reference(metadataId)
        + "/Lang(ja-JP)/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
          "/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
        + reference(profileId) + ">>]";
    QByteArray outlines = "<</Type/Outlines/Count " + QByteArray::number(bookmarkCount);
    if (bookmarkCount) {
        catalog += "/Outlines " + reference(outlinesId) + "/PageMode/UseOutlines";
        outlines += "/First " + reference(firstBookmark) + "/Last " + reference(openBookmark->id);
    }
    pdf.object(outlinesId, outlines + ">>");
    pdf.object(catalogId, catalog + ">>");
}

PdfWriter::PdfWriter(QIODevice &device, std::shared_ptr<const FontSet> fonts, const PdfInfo &info)
    : d(std::make_unique<Private>(device, std::move(fonts), info))
{
}

PdfWriter::~PdfWriter() = default;

domain::Result<void> PdfWriter::add(const Document &document)
{
    int firstPage = 0;
    for (const Page &page : document.pages) {
        const int id = d->writePage(page);
        if (!firstPage)
            firstPage = id;
        if (auto status = d->pdf.status(); !status)
            return status;
    }
    if (firstPage && !document.bookmark.isEmpty())
        d->addBookmark(document.bookmark, firstPage);
    return d->pdf.status();
}

domain::Result<void> PdfWriter::finish()
{
    if (d->finished)
        return d->pdf.status();
    d->finished = true;
    if (auto status = d->pdf.status(); !status)
        return status;
    if (d->kidsInNode)
        d->closeNode();
    d->writeBookmark(0);
    d->writeCatalog();
    d->pdf.object(d->pagesId,
        "<</Type/Pages/Count " + QByteArray::number(d->pageCount) + mediaBox(a4Width, a4Height)
            + "/Resources<</ProcSet[/PDF/Text]/Font " + reference(d->fontsId) + "/XObject<<" + d->xObjects
            + ">>>>/Kids[" + d->nodes + "]>>");
    d->pdf.object(d->fontsId, d->fonts.resources());
    if (!d->fonts.write()) {
        return domain::Error{domain::ErrorCode::Io,
            QCoreApplication::translate("mcs::forms",
                "A font could not be put into the PDF. Please have the fonts of the forms installed "
                "again, then save again.")};
    }
    const int infoId = d->pdf.newId();
    d->pdf.object(infoId, infoDictionary(d->info));
    d->pdf.finish(d->catalogId, infoId);
    return d->pdf.status();
}

} // namespace mcs::forms
