// SPDX-License-Identifier: Apache-2.0
// 手続き: the pictures of those that can be started, and the list of those under way and ended. Opened with open();
// deletes itself when closed.
#pragma once

#include "app/pages/page.h"
#include "models/tables/proceduremodel.h"

#include <QDialog>

namespace mcs::app {

class ProcedureList final : public QDialog
{
    Q_OBJECT

public:
    // `about`: the record in sight ("staff-3"), for which a procedure is offered; may be empty.
    ProcedureList(const PageTools &tools, const QString &about, QWidget *parent);

Q_SIGNALS:
    void startAsked(const QString &kind, const QString &about);
    void openAsked(const QString &subject);

private:
    QWidget *pictures(const QString &about);
    void refresh();

    PageTools m_tools;
    tables::ProcedureModel m_model;
    FilterLine *m_filterLine = nullptr;
    RecordTable *m_table = nullptr;
};

} // namespace mcs::app
