// SPDX-License-Identifier: Apache-2.0
// Every question to the user that would be a QMessageBox or a QFileDialog goes through here, so that tests answer
// without timers.
#pragma once

#include "models/domain/result.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace mcs::app {

class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual void showError(QWidget *parent, const domain::Error &error) = 0; // sentence, articles, details
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    // `action` is the caption of the button that goes on ("登録する"); returns false for 取り消す.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action) = 0;
    virtual std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label) = 0; // a reason
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0; // empty: cancelled
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title) = 0;

    // While silent nothing is shown and every question is answered by 取り消す: the ledger is locking, and a lock never
    // asks.
    virtual void setSilent(bool) { }
    // How an article is written in messages ("東海村 第9条"); without it only the article is.
    virtual void setCitationWriter(const std::function<QString(const domain::Citation &)> &) { }
};

} // namespace mcs::app
