// SPDX-License-Identifier: Apache-2.0
// Prompts that answer at once with what the test prepared, and remember what was said.
#pragma once

#include "app/prompts.h"

namespace mcs::tests {

class RecordingPrompts final : public app::Prompts
{
public:
    QList<domain::Error> errors;
    QStringList informed;
    QStringList confirmed; // the texts that were asked
    bool answer = true; // to confirm()
    std::optional<QString> text; // to askText()
    QString file; // to openFile() and saveFile()
    QString folder; // to chooseFolder()
    bool silent = false;

    void showError(QWidget *, const domain::Error &error) override { errors.append(error); }
    void inform(QWidget *, const QString &, const QString &said) override { informed.append(said); }
    bool confirm(QWidget *, const QString &, const QString &asked, const QString &) override
    {
        confirmed.append(asked);
        return answer && !silent;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &) override { return text; }
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QString chooseFolder(QWidget *, const QString &) override { return folder; }
    void setSilent(bool on) override { silent = on; }
};

} // namespace mcs::tests
