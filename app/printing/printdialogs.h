// SPDX-License-Identifier: Apache-2.0
// Printing as the window does it: lay out (with every refusal before anything is printed), preview, print dialog or
// PDF, record.
#pragma once

#include "app/printing/printactions.h"
#include "app/printing/printservice.h"
#include "app/tools.h"

#include <QObject>

class QPrinter;

namespace mcs::app {

class PreviewDialog;
class Session;

// Asks which printer, how many copies. False: cancelled. Tests answer without a dialog.
using PrinterChooser = std::function<bool(QWidget *parent, QPrinter &printer)>;

class PrintDialogs : public QObject, public PrintActions
{
    Q_OBJECT

public:
    // `session` and `tools` outlive this object.
    PrintDialogs(Session &session, Tools &tools, QObject *parent = nullptr);
    ~PrintDialogs() override;

    void print(QWidget *parent, const policy::FormRequest &request, std::optional<domain::Fill> fill) override;
    void printList(QWidget *parent, const domain::ListText &list) override;
    void reprint(QWidget *parent, domain::DocumentId document) override;

    void setPrinterChooser(const PrinterChooser &chooser) { m_choosePrinter = chooser; }

private:
    PrintService *service(QWidget *parent); // made on first use; tells what is missing
    void preview(QWidget *parent, const QList<PreparedPaper> &papers, const QString &title);
    void sendToPrinter(PreviewDialog *dialog, const QString &title);
    void writePdf(PreviewDialog *dialog, const QString &title);
    void reload(QWidget *parent);
    [[nodiscard]] QString titleOf(const QString &role) const;

    Session &m_session;
    Tools &m_tools;
    std::shared_ptr<const forms::FontSet> m_fonts;
    std::unique_ptr<PrintService> m_service;
    PrinterChooser m_choosePrinter;
};

} // namespace mcs::app
