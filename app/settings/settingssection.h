// SPDX-License-Identifier: Apache-2.0
// One section of the settings page: a heading, what it is for, its fields, and a line that says what was done.
#pragma once

#include "app/session.h"
#include "app/tools.h"
#include "models/domain/permissions.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mcs::app {

class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(
        Session &session, Tools &tools, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    // What was typed and not saved yet; empty: nothing.
    [[nodiscard]] virtual QJsonObject draft() const { return {}; }
    virtual void restoreDraft(const QJsonObject &) { }

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Tools &tools() const { return m_tools; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] bool mayChange(
        domain::Permission permission) const; // the role allows it, and the ledger is not read-only
    void say(const QString &sentence); // in the line below
    // Tells a failure, or says `sentence` and reads the ledger again. True when it went well.
    bool finish(const domain::Result<void> &result, const QString &sentence);

private:
    Session &m_session;
    Tools &m_tools;
    QString m_title;
    QVBoxLayout *m_body = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace mcs::app
