// SPDX-License-Identifier: Apache-2.0
// The prompts as dialogs of the window. Buttons are verbs; the text of a message can be selected and copied.
#pragma once

#include "app/prompts.h"

#include <QCoreApplication>

namespace mcs::app {

class WidgetPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::WidgetPrompts)

public:
    void showError(QWidget *parent, const domain::Error &error) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title) override;
    void setSilent(bool silent) override { m_silent = silent; }
    void setCitationWriter(const std::function<QString(const domain::Citation &)> &writer) override
    {
        m_writer = writer;
    }

private:
    bool m_silent = false;
    std::function<QString(const domain::Citation &)> m_writer;
    QString m_folder; // where the last file was chosen
};

} // namespace mcs::app
