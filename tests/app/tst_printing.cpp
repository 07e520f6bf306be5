// SPDX-License-Identifier: Apache-2.0
// Onto paper, through a real print server; run by tests/support/with-cups.sh.
#include "app/printing/previewdialog.h"
#include "app/printing/printdialogs.h"
#include "app/printing/sheetprinter.h"
#include "app/printing/testpage.h"
#include "app/session.h"
#include "tests/support/desktop.h"
#include "tests/support/ledger.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

// An unlocked ledger with two people who lack their 誓約書, and the print server's output folder.
struct Office
{
    Desktop desktop;
    std::unique_ptr<TestLedger> ledger = aLedger();
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::PrintDialogs> printing;
    QWidget window;
    const QDir output{qEnvironmentVariable("MCS_CUPS_OUTPUT")};

    Office()
    {
        ledger->appointOfficeHolders();
        ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        ledger->close();
        const auto keys = must(store::KeyFile::load(ledger->folder() + u"/ledger.keys"_s));
        auto open = must(store::openLedger(
            {ledger->folder(), {}, must(keys.unlock({}, TestLedger::password(), {})), store::OpenMode::ReadWrite},
            desktop.clock));
        session = must(app::Session::start(ledger->folder(), std::move(open), desktop.clock));
        printing = std::make_unique<app::PrintDialogs>(*session, desktop.tools);
        window.show();
    }
    policy::FormRequest missingPledges()
    {
        policy::FormRequest request;
        request.role = u"staff-pledge"_s;
        request.allMissing = true;
        request.date = QDate(2026, 11, 20);
        return request;
    }
    app::PreviewDialog *preview() { return window.findChild<app::PreviewDialog *>(); }
    // The number of pledges recorded as printed.
    [[nodiscard]] int printed() const
    {
        int count = 0;
        for (const domain::StaffPledge &pledge : session->records().pledges)
            count += pledge.status == domain::PledgeStatus::Printed;
        return count;
    }
    // The job that arrives next, as a PDF.
    QString nextJob()
    {
        const QStringList before = known;
        QStringList now;
        const auto hasArrived = [&] {
            now = output.entryList({u"job-*.pdf"_s}, QDir::Files);
            return now.size() > before.size();
        };
        if (!QTest::qWaitFor(hasArrived, 60000))
            return {};
        for (const QString &file : std::as_const(now)) {
            if (!before.contains(file)) {
                known = now;
                return output.filePath(file);
            }
        }
        return {};
    }
    QStringList known = output.entryList({u"job-*.pdf"_s}, QDir::Files);
};

QString sidecar(const QString &job, const QString &suffix)
{
    QFile file(QFileInfo(job).absolutePath() + u'/' + QFileInfo(job).completeBaseName() + suffix);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueueIsThere() { QVERIFY(QPrinterInfo::availablePrinterNames().contains(u"PDF"_s)); }

    void aPledgeArrivesAsOneSheetOfA4WithTheFormOnIt()
    {
        Office office;
        office.printing->setPrinterChooser([](QWidget *, QPrinter &printer) {
            printer.setPrinterName(u"PDF"_s);
            return true;
        });
        policy::FormRequest request = office.missingPledges();
        request.allMissing = false;
        request.subjects = {u"staff-3"_s};
        office.printing->print(&office.window, request, {});
        QVERIFY2(office.preview(),
            qUtf8Printable(
                office.desktop.prompts.errors.isEmpty() ? QString() : office.desktop.prompts.errors.first().message));
        office.preview()->findChild<QPushButton *>(u"print"_s)->click();
        QVERIFY2(office.desktop.prompts.errors.isEmpty(), "printed and recorded");
        const QString job = office.nextJob();
        QVERIFY(!job.isEmpty());

        const QString info = run(u"pdfinfo"_s, {job});
        QVERIFY2(info.contains(u"Pages:           1"_s), qUtf8Printable(info));
        QVERIFY2(info.contains(u"A4"_s), qUtf8Printable(info));
        const QString picture = QFileInfo(job).absolutePath() + u"/page"_s;
        run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, job, picture});
        const QImage page(picture + u".png"_s);
        QVERIFY(!page.isNull());
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 160;
        }
        const double covered = double(dark) / (page.width() * page.height());
        QVERIFY2(covered > 0.01 && covered < 0.4, qUtf8Printable(u"ink on %1 of the page"_s.arg(covered)));

        const QString title = sidecar(job, u".title"_s);
        QVERIFY2(title.contains(u"誓約書"_s), qUtf8Printable(title));
        QVERIFY(!title.contains(u"花子"_s));
        QCOMPARE(office.printed(), 1);
        const auto documents = must(office.session->ledger().documentsOf(u"staff-3"_s));
        QCOMPARE(documents.size(), 1);
        QCOMPARE(must(office.session->ledger().prints(documents.first().id)).size(), 1);
    }

    void allMissingPledgesAreOneJobAndOneStepInTheHistory()
    {
        Office office;
        office.printing->setPrinterChooser([](QWidget *, QPrinter &printer) {
            printer.setPrinterName(u"PDF"_s);
            return true;
        });
        office.printing->print(&office.window, office.missingPledges(), {});
        QVERIFY(office.preview());
        const int pages = app::SheetPrinter::pageCount(office.preview()->papers());
        QCOMPARE(pages, 3);
        office.preview()->findChild<QPushButton *>(u"print"_s)->click();
        const QString job = office.nextJob();
        QVERIFY(run(u"pdfinfo"_s, {job}).contains(u"Pages:           3"_s));
        QCOMPARE(office.printed(), 3);
    }

    void cancellingTheDialogRecordsNothing()
    {
        Office office;
        office.printing->setPrinterChooser([](QWidget *, QPrinter &) { return false; });
        office.printing->print(&office.window, office.missingPledges(), {});
        QVERIFY(office.preview());
        office.preview()->findChild<QPushButton *>(u"print"_s)->click();
        QVERIFY(office.preview()->isVisible());
        QCOMPARE(office.printed(), 0);
    }

    void cancellingABatchHalfWayWithdrawsTheJob()
    {
        Office office;
        const auto fonts = must(forms::FontSet::load());
        app::PrintService service(office.session->ledger(), office.session->registers(), fonts, office.desktop.clock);
        const auto papers = must(service.prepare(office.missingPledges(), domain::Fill::Unsigned));
        QPrinter printer(QPrinter::HighResolution);
        printer.setPrinterName(u"PDF"_s);
        app::SheetPrinter::setUp(printer, u"誓約書"_s);
        const auto printed
            = app::SheetPrinter(fonts, {}).print(printer, papers, [](int done, int) { return done < 2; });
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, domain::ErrorCode::Cancelled);
        QCOMPARE(office.printed(), 0);
    }

    void theSamePagesGoIntoAPdfFile()
    {
        Office office;
        office.printing->print(&office.window, office.missingPledges(), {});
        QVERIFY(office.preview());
        office.desktop.prompts.file = office.desktop.folder.filePath(u"pledges.pdf"_s);
        office.preview()->findChild<QPushButton *>(u"pdf"_s)->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        QVERIFY(run(u"pdftotext"_s, {office.desktop.prompts.file, u"-"_s}).contains(u"誓約書"_s));
        QCOMPARE(office.printed(), 3);
    }

    void aReprintGoesThroughTheSamePreview()
    {
        Office office;
        office.printing->print(&office.window, office.missingPledges(), {});
        office.desktop.prompts.file = office.desktop.folder.filePath(u"pledges.pdf"_s);
        office.preview()->findChild<QPushButton *>(u"pdf"_s)->click();
        QTRY_VERIFY(!office.preview());
        const auto documents = must(office.session->ledger().documentsOf(u"staff-3"_s));
        office.printing->reprint(&office.window, documents.first().id);
        QVERIFY(office.preview());
        QCOMPARE(forms::contentHash(office.preview()->papers().first().document), documents.first().contentHash);
    }

    void whenNobodyLacksThePaperThatIsSaid()
    {
        Office office;
        office.printing->print(&office.window, office.missingPledges(), {});
        office.desktop.prompts.file = office.desktop.folder.filePath(u"pledges.pdf"_s);
        office.preview()->findChild<QPushButton *>(u"pdf"_s)->click();
        QTRY_VERIFY(!office.preview());
        for (const domain::Staff &staff : office.session->records().staff)
            must(office.session->registers().pledgeSigned(staff.id, QDate(2026, 11, 20), u"棚1"_s));
        must(office.session->reload());
        office.printing->print(&office.window, office.missingPledges(), {});
        QVERIFY(!office.preview());
        QCOMPARE(office.desktop.prompts.informed.size(), 1);
    }

    void theOffsetMovesThePageByThatMuch()
    {
        const auto leftmost = [](const forms::PrinterOffset &offset) {
            constexpr double dotsPerMm = 10;
            QImage page(2100, 2970, QImage::Format_Grayscale8);
            page.fill(Qt::white);
            QPainter painter(&page);
            app::paintTestPage(painter, dotsPerMm, offset);
            painter.end();
            for (int x = 0; x < page.width(); ++x) {
                if (qGray(page.pixel(x, 2000)) < 128)
                    return x;
            }
            return -1;
        };
        const int plain = leftmost({});
        QVERIFY(std::abs(plain - 200) <= 1); // 20 mm from the edge
        QCOMPARE(leftmost({forms::Length::mm(2.5), {}}) - plain, 25);
        QCOMPARE(leftmost({forms::Length::mm(-1.2), {}}) - plain, -12);
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
