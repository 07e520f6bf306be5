// SPDX-License-Identifier: Apache-2.0
// Forms one by one, page by page, as they are printed; knows when every page has been looked at.
#pragma once

#include "app/printing/sheetprinter.h"

#include <QPrinter>
#include <QWidget>

class QLabel;
class QListWidget;
class QPrintPreviewWidget;
class QPushButton;

namespace mcs::app {

class FormsPreview : public QWidget
{
    Q_OBJECT

public:
    FormsPreview(const std::shared_ptr<const forms::FontSet> &fonts, QWidget *parent = nullptr);

    // Named by the bookmarks of their documents; the first is shown.
    void setPapers(const QList<PreparedPaper> &papers);
    [[nodiscard]] bool isEverythingSeen() const;
    [[nodiscard]] int pageCount() const;

public Q_SLOTS:
    void goOn(); // to the next page, or the first of the next form

Q_SIGNALS:
    void pageSeen();

private:
    void showForm(int row);
    void notePage();

    SheetPrinter m_sheets;
    QPrinter m_printer;
    QList<PreparedPaper> m_papers;
    QList<QSet<int>> m_seen; // pages of each form
    QListWidget *m_list = nullptr;
    QPrintPreviewWidget *m_preview = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_next = nullptr;
    int m_row = -1;
};

} // namespace mcs::app
