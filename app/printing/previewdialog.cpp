// SPDX-License-Identifier: Apache-2.0
#include "app/printing/previewdialog.h"

#include "app/widgets/tonecolours.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPreviewPages = 30; // a preview keeps every glyph of every page in memory

} // namespace

PreviewDialog::PreviewDialog(
    const QList<PreparedPaper> &papers, const QString &title, const SheetPrinter &sheets, QWidget *parent)
    : QDialog(parent)
    , m_papers(papers)
    , m_sheets(sheets)
    , m_printer(QPrinter::ScreenResolution)
    , m_shownPages(std::min(SheetPrinter::pageCount(papers), mostPreviewPages))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Print preview: %1").arg(title));
    // Painted finely, for the preview widget scales what was painted once.
    m_printer.setResolution(300);
    SheetPrinter::setUp(m_printer, title);
    m_preview = new QPrintPreviewWidget(&m_printer, this);
    m_preview->setAccessibleName(tr("Preview of the pages"));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
        [this](QPrinter *printer) { m_sheets.preview(*printer, m_papers, mostPreviewPages); });

    const int pages = SheetPrinter::pageCount(papers);
    QString summary = tr("%n sheet(s) of paper", nullptr, pages);
    if (pages > m_shownPages)
        summary += u' ' + tr("(the first %1 are shown)").arg(m_shownPages);
    auto *count = new QLabel(summary);
    auto *buttons = new QDialogButtonBox;
    auto *print = buttons->addButton(tr("&Print"), QDialogButtonBox::AcceptRole);
    auto *pdf = buttons->addButton(tr("Save as P&DF"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    print->setObjectName(u"print"_s);
    pdf->setObjectName(u"pdf"_s);
    print->setDefault(true);
    pdf->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &PreviewDialog::printRequested);
    connect(pdf, &QPushButton::clicked, this, &PreviewDialog::pdfRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(count, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    if (const QString remark = papers.isEmpty() ? QString() : papers.first().remark; !remark.isEmpty()) {
        auto *label = new QLabel(remark); // the same for all papers of one print
        label->setObjectName(u"remark"_s);
        label->setWordWrap(true);
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, toneColour(tables::Tone::Attention, palette()));
        label->setPalette(colours);
        layout->addWidget(label);
    }
    layout->addWidget(buildTools());
    layout->addWidget(m_preview, 1);
    layout->addLayout(bottom);
    resize(fontMetrics().height() * 52, fontMetrics().height() * 38);
    m_preview->fitInView();
}

QWidget *PreviewDialog::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [row](const QString &caption, auto action) {
        auto *button = new QPushButton(caption);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, button, action);
        return button;
    };
    add(tr("Whole page"), [this] { m_preview->fitInView(); });
    add(tr("Page width"), [this] { m_preview->fitToWidth(); });
    add(tr("Larger"), [this] { m_preview->zoomIn(1.25); });
    add(tr("Smaller"), [this] { m_preview->zoomOut(1.25); });
    row->addStretch(1);
    auto *previous = add(tr("Previous page"), [this] { showPage(m_preview->currentPage() - 1); });
    m_page = new QSpinBox;
    m_page->setRange(1, std::max(1, m_shownPages));
    m_page->setAccessibleName(tr("Page"));
    m_page->setSuffix(u" / %1"_s.arg(m_shownPages));
    row->addWidget(m_page);
    auto *next = add(tr("Next page"), [this] { showPage(m_preview->currentPage() + 1); });
    for (QWidget *widget : std::initializer_list<QWidget *>{previous, m_page, next})
        widget->setVisible(m_shownPages > 1);
    connect(m_page, &QSpinBox::valueChanged, this, &PreviewDialog::showPage);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, [this] {
        const QSignalBlocker blocker(m_page);
        m_page->setValue(m_preview->currentPage());
    });
    return tools;
}

void PreviewDialog::showPage(int page)
{
    m_preview->setCurrentPage(std::clamp(page, 1, std::max(1, m_shownPages)));
}

} // namespace mcs::app
