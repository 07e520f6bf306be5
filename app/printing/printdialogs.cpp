// SPDX-License-Identifier: Apache-2.0
#include "app/printing/printdialogs.h"

#include "app/locking/longwork.h"
#include "app/printing/previewdialog.h"
#include "app/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QRegularExpression>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Result;

namespace {

// A progress window that appears when the work takes longer than a moment. Can be cancelled; a lock stops the work as
// well.
class ProgressWindow
{
public:
    ProgressWindow(QWidget *parent, const QString &text, const QString &cancel)
        : m_dialog(text, cancel, 0, 0, parent)
    {
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(500);
        m_dialog.setAutoClose(false);
        m_dialog.setAutoReset(false);
        m_sinceShown.start();
    }
    Progress progress()
    {
        return [this](int done, int total) {
            if (LongWork::mustStop())
                return false;
            constexpr int millisecondsBetweenLooks = 50;
            if (m_sinceShown.elapsed() < millisecondsBetweenLooks)
                return true;
            m_sinceShown.restart();
            m_dialog.setMaximum(total);
            m_dialog.setValue(done);
            QCoreApplication::processEvents();
            return !m_dialog.wasCanceled() && !LongWork::mustStop();
        };
    }

private:
    LongWork m_work;
    QProgressDialog m_dialog;
    QElapsedTimer m_sinceShown;
};

bool choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    // The pages belong together and are recorded together; a PDF is written by its own button, exactly and for keeping.
    dialog.setOptions(QAbstractPrintDialog::PrintCollateCopies);
    dialog.setWindowTitle(QCoreApplication::translate("mcs::app::PrintDialogs", "Print"));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

PrintDialogs::PrintDialogs(Session &session, Tools &tools, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tools(tools)
    , m_choosePrinter(choosePrinter)
{
}

PrintDialogs::~PrintDialogs() = default;

PrintService *PrintDialogs::service(QWidget *parent)
{
    if (m_service)
        return m_service.get();
    auto fonts = forms::FontSet::load();
    if (!fonts) {
        m_tools.prompts.showError(parent, fonts.error());
        return nullptr;
    }
    m_fonts = *fonts;
    m_service = std::make_unique<PrintService>(m_session.ledger(), m_session.registers(), m_fonts, m_session.clock());
    return m_service.get();
}

QString PrintDialogs::titleOf(const QString &role) const
{
    if (const auto pack = policy::paperPack(m_session.policy(), role))
        return pack->title;
    const auto form = m_session.policy().form(role);
    return form ? form->title : role;
}

void PrintDialogs::print(QWidget *parent, const policy::FormRequest &request, std::optional<domain::Fill> fill)
{
    PrintService *printing = service(parent);
    if (!printing)
        return;
    const auto form = m_session.policy().form(request.role);
    const domain::Fill usual = form ? form->defaultFill : domain::Fill::Full;
    const domain::Fill chosen = request.blank ? domain::Fill::Blank : fill.value_or(usual);
    Result<QList<PreparedPaper>> papers = [&] {
        ProgressWindow window(parent, tr("The pages are being laid out…"), tr("Cancel"));
        return printing->prepare(request, chosen, window.progress());
    }();
    if (!papers) {
        if (papers.error().code != ErrorCode::Cancelled)
            m_tools.prompts.showError(parent, papers.error());
        return;
    }
    if (papers->isEmpty()) {
        m_tools.prompts.inform(parent, tr("Nothing to print"), tr("Nobody lacks this paper, so nothing was printed."));
        return;
    }
    preview(parent, *papers, titleOf(request.role));
}

void PrintDialogs::reprint(QWidget *parent, domain::DocumentId document)
{
    PrintService *printing = service(parent);
    if (!printing)
        return;
    const auto paper = printing->prepareReprint(document);
    if (!paper)
        m_tools.prompts.showError(parent, paper.error());
    else
        preview(parent, {*paper}, titleOf(paper->issue.role));
}

void PrintDialogs::printList(QWidget *parent, const domain::ListText &list)
{
    PrintService *printing = service(parent);
    if (!printing)
        return;
    const auto paper = printing->prepareList(list);
    if (!paper)
        m_tools.prompts.showError(parent, paper.error());
    else
        preview(parent, {*paper}, list.title);
}

void PrintDialogs::preview(QWidget *parent, const QList<PreparedPaper> &papers, const QString &title)
{
    auto *dialog = new PreviewDialog(papers, title, SheetPrinter(m_fonts, {}), parent);
    connect(dialog, &PreviewDialog::printRequested, this, [this, dialog, title] { sendToPrinter(dialog, title); });
    connect(dialog, &PreviewDialog::pdfRequested, this, [this, dialog, title] { writePdf(dialog, title); });
    dialog->open();
}

void PrintDialogs::sendToPrinter(PreviewDialog *dialog, const QString &title)
{
    const QPointer<PreviewDialog> alive(dialog);
    QPrinter printer(QPrinter::HighResolution);
    if (const QString last = m_tools.settings.printerName(); QPrinterInfo::availablePrinterNames().contains(last))
        printer.setPrinterName(last);
    SheetPrinter::setUp(printer, title);
    if (!m_choosePrinter(dialog, printer) || !alive || LongWork::mustStop())
        return;
    if (printer.outputFormat() == QPrinter::NativeFormat)
        m_tools.settings.setPrinterName(printer.printerName());
    const SheetPrinter sheets(m_fonts, m_tools.settings.printerOffset());
    const QList<PreparedPaper> papers = dialog->papers();
    Result<void> printed = [&] {
        ProgressWindow window(dialog, tr("The pages are being sent to the printer…"), tr("Cancel"));
        return sheets.print(printer, papers, window.progress());
    }();
    if (printed)
        printed = m_service->recordPrinted(papers, std::max(1, printer.copyCount()), u"printer"_s);
    QWidget *parent = alive ? alive->parentWidget() : nullptr;
    if (!printed) {
        if (printed.error().code != ErrorCode::Cancelled)
            m_tools.prompts.showError(alive, printed.error());
        return;
    }
    if (alive)
        alive->accept();
    reload(parent);
}

void PrintDialogs::writePdf(PreviewDialog *dialog, const QString &title)
{
    static const QRegularExpression unusable(u"[<>:\"/\\\\|?*＜＞]"_s);
    const QString name
        = QString(title).remove(unusable) + u'_' + m_session.clock().today().toString(u"yyyyMMdd"_s) + ".pdf"_L1;
    const QPointer<PreviewDialog> alive(dialog);
    const QString path = m_tools.prompts.saveFile(dialog, tr("Save as PDF"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty() || !alive)
        return;
    const QList<PreparedPaper> papers = dialog->papers();
    const Result<void> written = [&] {
        ProgressWindow window(dialog, tr("The PDF is being written…"), tr("Cancel"));
        return m_service->writePdf(papers, path, window.progress());
    }();
    QWidget *parent = alive ? alive->parentWidget() : nullptr;
    if (!written) {
        if (written.error().code != ErrorCode::Cancelled)
            m_tools.prompts.showError(alive, written.error());
        return;
    }
    if (alive)
        alive->accept();
    reload(parent);
}

void PrintDialogs::reload(QWidget *parent)
{
    if (const auto reloaded = m_session.reload(); !reloaded)
        m_tools.prompts.showError(parent, reloaded.error());
}

} // namespace mcs::app
