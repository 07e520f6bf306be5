// SPDX-License-Identifier: Apache-2.0
#include "app/pages/detailpane.h"

#include "app/widgets/icons.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"detail"_s);
    m_facts = new QTextBrowser;
    m_facts->setObjectName(u"facts"_s);
    m_facts->setFrameShape(NoFrame);
    m_facts->setOpenLinks(false);
    m_facts->setAccessibleName(tr("All about the current row"));
    m_facts->document()->setDocumentMargin(12);

    m_historyView = new QTableView;
    m_historyView->setObjectName(u"history"_s);
    m_historyView->setFrameShape(NoFrame);
    m_historyView->setModel(&m_history);
    m_historyView->setAccessibleName(tr("History"));
    m_historyView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_historyView->setSelectionMode(QAbstractItemView::NoSelection);
    m_historyView->setTabKeyNavigation(false);
    m_historyView->setShowGrid(false);
    m_historyView->setAlternatingRowColors(true);
    m_historyView->verticalHeader()->hide();
    m_historyView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_historyView->setTextElideMode(Qt::ElideNone);
    // The sentences are long: rows are as tall as they need; pages are short enough for that.
    m_historyView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_historyView->horizontalHeader()->setStretchLastSection(true);
    m_historyView->horizontalHeader()->setHighlightSections(false);
    m_historyView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int em = fontMetrics().horizontalAdvance(u'あ');
    m_historyView->setColumnWidth(tables::AuditModel::When, em * 5);
    m_historyView->setColumnWidth(tables::AuditModel::Who, em * 5);

    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_facts, tr("Details"));
    m_tabs->addTab(m_historyView, tr("History"));
    m_button = new QPushButton;
    m_button->setObjectName(u"do"_s);
    m_button->setIcon(icon(u"do"_s));
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_button);
    connect(
        m_facts, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { Q_EMIT linkActivated(url.toString()); });
    connect(m_button, &QPushButton::clicked, this, &DetailPane::buttonPressed);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailPane::readHistory);
}

void DetailPane::showFacts(const QString &html)
{
    m_facts->setHtml(html);
}

void DetailPane::keepPlace(const std::function<void()> &change)
{
    const int place = m_facts->verticalScrollBar()->value();
    change();
    m_facts->verticalScrollBar()->setValue(place);
}

void DetailPane::setHistory(tables::AuditModel::Read read)
{
    m_read = std::move(read);
    m_stale = true;
    readHistory();
}

void DetailPane::readHistory()
{
    if (!m_stale || m_tabs->currentWidget() != m_historyView)
        return;
    m_stale = false;
    m_history.setSource(m_read);
    if (m_history.rowCount() > 0)
        m_historyView->setCurrentIndex(m_history.index(0, 0)); // Qt 6.4 crashes under a screen reader without one
}

void DetailPane::setButton(const QString &caption)
{
    m_button->setText(caption);
    m_button->setVisible(!caption.isEmpty());
}

void DetailPane::hideHistory()
{
    m_tabs->setTabVisible(1, false);
}

} // namespace mcs::app
