// SPDX-License-Identifier: Apache-2.0
// Prints from a test ledger as the program does, and reads back what stands on the pages (pdftotext).
#pragma once

#include "app/printing/printservice.h"
#include "tests/support/ledger.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace mcs::tests {

struct PrintedPdf
{
    QStringList pages; // text of each page without line ends and blanks; the forms' own full-width blanks stay
    QString text; // of all pages, as pdftotext gives it
};

class Papers
{
public:
    explicit Papers(TestLedger &ledger)
        : m_ledger(ledger)
        , m_service(ledger.ledger(), ledger.registers(), must(forms::FontSet::load()), ledger.clock())
    {
    }

    [[nodiscard]] app::PrintService &service() { return m_service; }

    [[nodiscard]] policy::FormRequest request(const QString &role) const
    {
        policy::FormRequest request;
        request.role = role;
        request.date = m_ledger.clock().today();
        return request;
    }

    domain::Result<PrintedPdf> print(const policy::FormRequest &request, domain::Fill fill)
    {
        auto papers = m_service.prepare(request, fill);
        if (!papers)
            return papers.error();
        return write(*papers);
    }

    domain::Result<PrintedPdf> reprint(domain::DocumentId document)
    {
        auto paper = m_service.prepareReprint(document);
        if (!paper)
            return paper.error();
        return write({*paper});
    }

    domain::Result<PrintedPdf> write(const QList<app::PreparedPaper> &papers)
    {
        const QString path = m_folder.filePath(QStringLiteral("paper-%1.pdf").arg(++m_count));
        if (const auto written = m_service.writePdf(papers, path); !written)
            return written.error();
        return read(path);
    }

    static PrintedPdf read(const QString &path)
    {
        QProcess pdftotext;
        pdftotext.start(QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
        if (!pdftotext.waitForFinished(30000) || pdftotext.exitCode() != 0)
            qFatal("pdftotext: %s", pdftotext.readAllStandardError().constData());
        PrintedPdf pdf;
        pdf.text = QString::fromUtf8(pdftotext.readAllStandardOutput());
        QStringList pages = pdf.text.split(u'\f');
        if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
            pages.removeLast();
        for (const QString &page : std::as_const(pages))
            pdf.pages.append(squeezed(page));
        return pdf;
    }

    static QString squeezed(QString text)
    {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        return text.remove(blanks);
    }

private:
    TestLedger &m_ledger;
    app::PrintService m_service;
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace mcs::tests
