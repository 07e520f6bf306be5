// SPDX-License-Identifier: Apache-2.0
#include "app/settings/keydialog.h"

#include "app/startup/busybar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

KeyDialog::KeyDialog(Session &session, Tools &tools, const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_tools(tools)
    , m_keys(session.folder(), tools.keychain)
    , m_inputs(new QWidget)
    , m_body(new QVBoxLayout(m_inputs))
    , m_form(new QFormLayout)
    , m_own(new QLineEdit)
    , m_problem(new QLabel)
    , m_bar(new BusyBar)
    , m_action(new QPushButton(action))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_own->setEchoMode(QLineEdit::Password);
    m_own->setAccessibleName(tr("Your password now"));
    m_own->setObjectName(u"ownPassword"_s);
    m_form->addRow(tr("&Your password now"), m_own);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->addLayout(m_form);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"keyProblem"_s);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2);
    m_action->setObjectName(u"keyAction"_s);
    m_action->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_inputs, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().height() * 36);
    connect(m_action, &QPushButton::clicked, this, &KeyDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void KeyDialog::start()
{
    if (m_busy)
        return;
    if (m_own->text().isEmpty()) {
        fail({ErrorCode::InvalidInput, tr("Please enter the password you use now.")});
        m_own->setFocus();
        return;
    }
    if (const auto checked = check(); !checked) {
        fail(checked.error());
        return;
    }
    setBusy(true);
    m_problem->clear();
    m_keys.unlock(m_session.ledger().currentUser().name, store::Secret::fromText(m_own->text()),
        [this](const Result<LedgerKeys::Unlocked> &unlocked) {
            if (unlocked)
                work(*unlocked);
            else
                fail(unlocked.error());
        });
}

void KeyDialog::fail(const Error &error)
{
    setBusy(false);
    m_problem->setText(error.message);
    if (error.code == ErrorCode::WrongPassword)
        m_own->setFocus();
}

void KeyDialog::succeed(const QString &sentence)
{
    setBusy(false);
    Q_EMIT succeeded(sentence);
    accept();
}

void KeyDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setVisible(busy);
    m_inputs->setEnabled(!busy);
    m_action->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void KeyDialog::reject()
{
    // Between the key file and the records there is no half way: what has begun is waited for.
    if (!m_busy)
        QDialog::reject();
}

} // namespace mcs::app
