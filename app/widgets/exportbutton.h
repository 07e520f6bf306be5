// SPDX-License-Identifier: Apache-2.0
// 「CSVに書き出す」 of a tab: asks for the file and writes the register. Several registers of a tab make a menu.
#pragma once

#include "models/tables/exports.h"

#include <QPushButton>

namespace mcs::app {

class Prompts;
class Session;

class ExportButton final : public QPushButton
{
    Q_OBJECT

public:
    // The registers of the tab of that name (Page); none: the tab has nothing to write out.
    [[nodiscard]] static QList<tables::ExportKind> kindsOf(const QString &page);

    // Both outlive the button; `kinds` is not empty.
    ExportButton(Session &session, Prompts &prompts, const QList<tables::ExportKind> &kinds, QWidget *parent = nullptr);

private:
    void write(tables::ExportKind kind);

    Session &m_session;
    Prompts &m_prompts;
};

} // namespace mcs::app
