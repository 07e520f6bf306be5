// SPDX-License-Identifier: Apache-2.0
#include "app/settings/formspreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 100;
constexpr int previewResolution = 300; // painted finely, for the widget scales what was painted once

} // namespace

FormsPreview::FormsPreview(const std::shared_ptr<const forms::FontSet> &fonts, QWidget *parent)
    : QWidget(parent)
    , m_sheets(fonts, {})
    , m_printer(QPrinter::ScreenResolution)
    , m_list(new QListWidget)
    , m_place(new QLabel)
    , m_next(new QPushButton(tr("Next &page")))
{
    m_printer.setResolution(previewResolution);
    SheetPrinter::setUp(m_printer, tr("Forms"));
    m_preview = new QPrintPreviewWidget(&m_printer, this);
    m_preview->setAccessibleName(tr("Preview of the pages"));
    m_list->setAccessibleName(tr("Forms"));
    m_list->setObjectName(u"previewForms"_s);
    m_next->setObjectName(u"nextPage"_s);
    m_next->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_place, 1);
    bottom->addWidget(m_next);
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addLayout(bottom);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(right, 3);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_row >= 0)
            m_sheets.preview(*printer, {m_papers.at(m_row)}, mostPages);
    });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &FormsPreview::notePage);
    connect(m_list, &QListWidget::currentRowChanged, this, &FormsPreview::showForm);
    connect(m_next, &QPushButton::clicked, this, &FormsPreview::goOn);
}

void FormsPreview::setPapers(const QList<PreparedPaper> &papers)
{
    const int row = std::clamp(m_row, 0, std::max(0, int(papers.size()) - 1));
    m_row = -1;
    m_papers = papers;
    m_seen = QList<QSet<int>>(papers.size());
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const PreparedPaper &paper : papers)
        m_list->addItem(paper.document.bookmark);
    m_list->setVisible(papers.size() > 1);
    m_list->setCurrentRow(papers.isEmpty() ? -1 : row);
    showForm(papers.isEmpty() ? -1 : row);
}

void FormsPreview::showForm(int row)
{
    m_row = row;
    if (row < 0)
        return;
    m_preview->updatePreview();
    m_preview->setCurrentPage(1);
    m_preview->fitInView();
    notePage();
}

void FormsPreview::notePage()
{
    if (m_row < 0)
        return;
    const int pages = int(m_papers.at(m_row).document.pages.size());
    const int page = std::clamp(m_preview->currentPage(), 1, std::max(1, pages));
    m_seen[m_row].insert(page);
    if (m_seen.at(m_row).size() >= pages && m_list->item(m_row))
        m_list->item(m_row)->setText(tr("✓ %1").arg(m_papers.at(m_row).document.bookmark));
    m_place->setText(tr("%1, page %2 of %3").arg(m_papers.at(m_row).document.bookmark).arg(page).arg(pages));
    m_next->setEnabled(page < pages || m_row + 1 < m_papers.size());
    Q_EMIT pageSeen();
}

void FormsPreview::goOn()
{
    if (m_row < 0)
        return;
    const int pages = int(m_papers.at(m_row).document.pages.size());
    if (m_preview->currentPage() < pages) {
        m_preview->setCurrentPage(m_preview->currentPage() + 1);
        notePage();
    } else if (m_row + 1 < m_papers.size()) {
        m_list->setCurrentRow(m_row + 1);
    }
}

int FormsPreview::pageCount() const
{
    return SheetPrinter::pageCount(m_papers);
}

bool FormsPreview::isEverythingSeen() const
{
    qsizetype seen = 0;
    for (const QSet<int> &pages : m_seen)
        seen += pages.size();
    return seen >= pageCount();
}

} // namespace mcs::app
