// SPDX-License-Identifier: Apache-2.0
// A list from a CSV file: the file is chosen, looked through at once, and every problem shown with its row; brought in
// only when the whole list is right.
#pragma once

#include "app/prompts.h"
#include "models/policy/imports.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace mcs::app {

class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    // Brings the bytes in, or tries to.
    using BringIn
        = std::function<domain::Result<policy::ImportReport>(const QByteArray &, const policy::ImportOptions &)>;
    ImportPanel(policy::ImportKind kind, Prompts &prompts, const BringIn &bringIn, QWidget *parent = nullptr);

    [[nodiscard]] bool isAcceptable() const { return m_isAcceptable; } // the trial went well
    // For good. Empty: it failed, and the panel says why.
    std::optional<policy::ImportReport> bringIn();

Q_SIGNALS:
    void acceptableChanged();

private:
    void chooseFile();
    void look();
    void tell(const domain::Result<policy::ImportReport> &report);
    [[nodiscard]] domain::Result<policy::ImportReport> run(bool dryRun) const;

    Prompts &m_prompts;
    BringIn m_bringIn;
    QPushButton *m_choose;
    QCheckBox *m_ignoreUnknown;
    QLabel *m_summary;
    QPlainTextEdit *m_details;
    QByteArray m_bytes;
    bool m_isAcceptable = false;
};

} // namespace mcs::app
