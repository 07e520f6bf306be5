// SPDX-License-Identifier: Apache-2.0
// The picture behind the badges: every article in force, whether it is met and how that is known, and what leaves it
// open with its button. Can be filtered, printed and exported. Opened with open(); deletes itself when closed.
#pragma once

#include "app/pages/page.h"
#include "models/tables/compliancemodel.h"

#include <QDialog>

class QTextBrowser;

namespace mcs::app {

class ComplianceDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Layer { Both, Region, Base };
    ComplianceDialog(const PageTools &tools, Layer layer, QWidget *parent);

Q_SIGNALS:
    void actionAsked(const mcs::policy::TodoItem &item);

private:
    void refresh();
    void describe();
    void follow(const QString &link);
    void print();
    void exportCsv();

    PageTools m_tools;
    tables::ComplianceModel m_model;
    FilterLine *m_filterLine = nullptr;
    RecordTable *m_table = nullptr;
    QTextBrowser *m_detail = nullptr;
    QLabel *m_figures = nullptr;
};

} // namespace mcs::app
