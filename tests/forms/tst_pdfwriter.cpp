// SPDX-License-Identifier: Apache-2.0
// The structure of the file: PDF/A-1b, bookmarks, shared layers, bytes a page, and a device that fails.
#include "pdfsample.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <cerrno>

using namespace mcs;
using namespace mcs::forms;
using namespace mcs::tests;
using namespace Qt::StringLiterals;

namespace {

// Takes so many bytes and then says what a device says that has no more room, or another error.
class FailingDevice : public QIODevice
{
public:
    FailingDevice(qint64 capacity, int error)
        : m_room(capacity)
        , m_error(error)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        if (taken > 0)
            return taken;
        setErrorString(qt_error_string(m_error));
        return -1;
    }

private:
    qint64 m_room;
    int m_error;
};

Page pledgePage(const std::shared_ptr<const Layer> &fixed, int number)
{
    Page page;
    page.fixed = fixed;
    addText(page.filled, u"茨城県那珂郡東海村見本%1番地"_s.arg(number), 100, 200);
    addText(page.filled, u"見本　花子%1"_s.arg(number), 100, 210);
    return page;
}

std::shared_ptr<const Layer> wording()
{
    const auto layer = std::make_shared<Layer>();
    for (int i = 0; i < 20; ++i)
        addText(*layer, u"私は、利用者の個人情報を第三者に漏らさないことを誓約します。"_s, 25, 40 + 7 * i);
    layer->lines.append({{Length::mm(20), Length::mm(30)}, {Length::mm(190), Length::mm(30)}, Length::mm(0.2)});
    layer->ellipses.append({{Length::mm(50), Length::mm(50), Length::mm(6), Length::mm(6)}, Length::mm(0.2)});
    return layer;
}

QList<Document> pledges(int count)
{
    const auto fixed = wording();
    QList<Document> documents;
    for (int i = 0; i < count; ++i)
        documents.append({{pledgePage(fixed, i)}, u"𠮷田　花子%1"_s.arg(i)});
    return documents;
}

domain::Result<void> writeTo(QIODevice &device, const QList<Document> &documents)
{
    PdfWriter writer(device, sharedFonts(), sampleInfo());
    for (const Document &document : documents) {
        if (auto added = writer.add(document); !added)
            return added;
    }
    return writer.finish();
}

} // namespace

class PdfWriterTest : public QObject
{
    Q_OBJECT

private:
    static void read(QPDF &reader, const QByteArray &pdf)
    {
        reader.setSuppressWarnings(true);
        reader.processMemoryFile("sample", pdf.constData(), static_cast<size_t>(pdf.size()));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(sharedFonts()); }

    void qpdfReadsEveryObjectWithoutAWarning()
    {
        const QByteArray pdf = pdfOf(pledges(150));
        QVERIFY(!pdf.isEmpty());
        QPDF reader;
        read(reader, pdf);
        for (QPDFObjectHandle object : reader.getAllObjects()) {
            if (object.isStream())
                QVERIFY(object.getStreamData(qpdf_dl_all)->getSize() > 0);
        }
        QCOMPARE(QPDFPageDocumentHelper(reader).getAllPages().size(), 150UL);
        QCOMPARE(reader.getPDFVersion(), std::string("1.4"));
        QVERIFY(reader.getWarnings().empty());
    }

    void preflightFindsPdfA1b()
    {
        Page gothic = pageOf({u"葛\U000E0102城 𪚥 か\u309A ﾏﾘｱ･ｻﾝﾄｽ abc"_s});
        addText(gothic.filled, u"見出し　縮めた行"_s, 30, 100, 5, FontStyle::Gothic, 0.8);
        Page landscape = pageOf({u"横置き"_s});
        std::swap(landscape.width, landscape.height);
        const PdfOnDisk form(pdfOf(pledges(100) + QList<Document>{{{gothic, landscape}, {}}}));
        const PdfOnDisk empty(pdfOf({{{Page()}, {}}}));
        QProcess preflight;
        preflight.setProcessChannelMode(QProcess::MergedChannels);
        preflight.start(QStringLiteral(MCS_SOURCE_DIR "/tests/forms/preflight.sh"), {form.path()});
        QVERIFY(preflight.waitForFinished());
        const QByteArray said = preflight.readAll();
        if (preflight.exitCode() == 77)
            QSKIP(said.constData());
        QVERIFY2(preflight.exitCode() == 0, said.constData());
        preflight.start(QStringLiteral(MCS_SOURCE_DIR "/tests/forms/preflight.sh"), {empty.path()});
        QVERIFY(preflight.waitForFinished());
        QVERIFY2(preflight.exitCode() == 0, preflight.readAll().constData());
    }

    void everyPersonHasABookmarkThatLeadsToTheirPage()
    {
        const QByteArray pdf = pdfOf(pledges(3) + QList<Document>{{{Page()}, {}}});
        QPDF reader;
        read(reader, pdf);
        const auto pages = QPDFPageDocumentHelper(reader).getAllPages();
        auto outlines = QPDFOutlineDocumentHelper(reader).getTopLevelOutlines();
        QCOMPARE(outlines.size(), 3UL);
        for (size_t i = 0; i < outlines.size(); ++i) {
            QCOMPARE(QString::fromStdString(outlines[i].getTitle()), u"𠮷田　花子%1"_s.arg(i));
            QCOMPARE(outlines[i].getDestPage().getObjectID(), pages[i].getObjectHandle().getObjectID());
        }
    }

    void theWordingOfAFormIsWrittenOnce()
    {
        const auto sizeOf = [](int count) { return pdfOf(pledges(count)).size(); };
        QPDF reader;
        const QByteArray pdf = pdfOf(pledges(20));
        read(reader, pdf);
        int forms = 0;
        for (QPDFObjectHandle object : reader.getAllObjects())
            forms += object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Form");
        QCOMPARE(forms, 1);
        QVERIFY((sizeOf(1000) - sizeOf(500)) / 500 < 700);
        QVERIFY(sizeOf(1000) / 1000 < 1024);
    }

    void twoFormsKeepTheirOwnWording()
    {
        QList<Document> documents = pledges(1) + pledges(1);
        documents.first().pages.first().fixed = [] {
            auto other = std::make_shared<Layer>();
            addText(*other, u"別の様式"_s, 25, 40);
            return other;
        }();
        const PdfOnDisk pdf(pdfOf(documents));
        QVERIFY(pdf.text({u"-l"_s, u"1"_s}).contains(u"別の様式"_s));
        QVERIFY(!pdf.text({u"-f"_s, u"2"_s}).contains(u"別の様式"_s));
        QVERIFY(pdf.text({u"-f"_s, u"2"_s}).contains(u"誓約します"_s));
    }

    void aLayerThatComesAndGoesIsNotTakenForAnother()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        PdfWriter writer(buffer, sharedFonts(), sampleInfo());
        for (int i = 0; i < 50; ++i) {
            auto layer = std::make_unique<Layer>();
            addText(*layer, u"第%1号"_s.arg(i), 25, 40);
            Page page;
            page.fixed = std::shared_ptr<const Layer>(std::move(layer)); // freed at the end of the turn
            QVERIFY(writer.add({{page}, {}}).ok());
        }
        QVERIFY(writer.finish().ok());
        const QStringList pages = PdfOnDisk(buffer.data()).text().split(u'\f');
        for (int i = 0; i < 50; ++i)
            QCOMPARE(pages.at(i).trimmed(), u"第%1号"_s.arg(i));
    }

    void theSamePagesGiveTheSameBytes() { QCOMPARE(pdfOf(pledges(5)), pdfOf(pledges(5))); }

    void titleAndDateStandInInfoAndMetadataAlike()
    {
        const QByteArray pdf = pdfOf(pledges(1));
        QVERIFY(pdf.contains("D:20260401093000+09'00'"));
        QVERIFY(pdf.contains("<xmp:CreateDate>2026-04-01T09:30:00+09:00</xmp:CreateDate>"));
        QVERIFY(pdf.contains(u"ＭＣＳ利用に関する誓約書 &lt;様式&gt;"_s.toUtf8()));
        QPDF reader;
        read(reader, pdf);
        QCOMPARE(QString::fromStdString(reader.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value()),
            sampleInfo().title);
    }

    void aFullDiskIsToldWhereverItHappens_data()
    {
        QTest::addColumn<int>("capacity");
        for (const int capacity : {0, 1, 40'000, 100'000})
            QTest::addRow("%d bytes", capacity) << capacity;
    }
    void aFullDiskIsToldWhereverItHappens()
    {
        QFETCH(const int, capacity);
        FailingDevice full(capacity, ENOSPC);
        const auto result = writeTo(full, pledges(300));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, domain::ErrorCode::DiskFull);
    }

    void theKernelsFullDeviceIsToldAsAFullDisk()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("no /dev/full here");
        const auto result = writeTo(full, pledges(1));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, domain::ErrorCode::DiskFull);
    }

    void anyOtherFailureIsToldWithItsReason()
    {
        FailingDevice broken(50'000, EIO);
        const auto result = writeTo(broken, pledges(300));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, domain::ErrorCode::Io);
        QCOMPARE(result.error().details, QStringList{qt_error_string(EIO)});
    }

    void afterAFailureNothingIsCalledFinished()
    {
        FailingDevice full(0, ENOSPC);
        PdfWriter writer(full, sharedFonts(), sampleInfo());
        domain::Result<void> added;
        for (const Document &document : pledges(300)) {
            if (added.ok())
                added = writer.add(document);
        }
        QVERIFY(!added.ok());
        QVERIFY(!writer.finish().ok());
        QVERIFY(!writer.add(pledges(1).first()).ok());
    }
};

QTEST_GUILESS_MAIN(PdfWriterTest)
#include "tst_pdfwriter.moc"
