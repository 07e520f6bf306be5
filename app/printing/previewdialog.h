// SPDX-License-Identifier: Apache-2.0
// The pages as they will come out of the printer, with buttons that print them or write them as a PDF. Opened with
// open().
#pragma once

#include "app/printing/sheetprinter.h"

#include <QDialog>
#include <QPrinter>

class QPrintPreviewWidget;
class QSpinBox;

namespace mcs::app {

class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(
        const QList<PreparedPaper> &papers, const QString &title, const SheetPrinter &sheets, QWidget *parent);
    [[nodiscard]] const QList<PreparedPaper> &papers() const { return m_papers; }

Q_SIGNALS:
    void printRequested();
    void pdfRequested();

private:
    QWidget *buildTools();
    void showPage(int page);

    QList<PreparedPaper> m_papers;
    SheetPrinter m_sheets;
    QPrinter m_printer;
    QPrintPreviewWidget *m_preview = nullptr;
    QSpinBox *m_page = nullptr;
    int m_shownPages = 0;
};

} // namespace mcs::app
