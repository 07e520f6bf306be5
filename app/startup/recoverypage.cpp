// SPDX-License-Identifier: Apache-2.0
#include "app/startup/recoverypage.h"

#include "app/startup/busybar.h"
#include "app/startup/passwordpair.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(LedgerOpener &opener, QWidget *parent)
    : QWidget(parent)
    , m_opener(opener)
    , m_userLabel(new QLabel(tr("&User name")))
    , m_user(new QLineEdit)
    , m_key(new QLineEdit)
    , m_password(new PasswordPair)
    , m_problem(new QLabel)
    , m_bar(new BusyBar)
    , m_open(new QPushButton(tr("Change the password and &open")))
    , m_back(new QPushButton(tr("&Back")))
{
    auto *explanation = new QLabel(
        tr("Enter the recovery key from the printed sheet, and choose a new password for this PC. Small and "
           "capital letters and hyphens make no difference."));
    explanation->setWordWrap(true);
    m_userLabel->setBuddy(m_user);
    m_user->setAccessibleName(tr("User name"));
    m_key->setAccessibleName(tr("Recovery key"));
    m_key->setInputMethodHints(
        Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase | Qt::ImhSensitiveData);
    m_key->setMaxLength(200);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"recoveryProblem"_s);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_open->setObjectName(u"recoverAndOpen"_s);
    m_back->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->addRow(m_userLabel, m_user);
    form->addRow(tr("Recovery &key"), m_key);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_open, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_password);
    layout->addWidget(m_bar);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addLayout(buttons);

    connect(m_key, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(
        m_password->firstField(), &QLineEdit::returnPressed, this, [this] { m_password->secondField()->setFocus(); });
    connect(m_password->secondField(), &QLineEdit::returnPressed, this, &RecoveryPage::open);
    connect(m_open, &QPushButton::clicked, this, &RecoveryPage::open);
    connect(m_back, &QPushButton::clicked, this, &RecoveryPage::backRequested);
    setFocusProxy(m_key);
}

void RecoveryPage::start(const QString &folder)
{
    m_folder = folder;
    const bool several = LedgerKeys::userCount(folder) > 1;
    m_user->setVisible(several);
    m_userLabel->setVisible(several);
    m_user->clear();
    m_key->clear();
    m_password->clear();
    m_problem->clear();
}

void RecoveryPage::open()
{
    if (m_busy)
        return;
    if (m_user->isVisibleTo(this) && m_user->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Please enter your user name."));
        m_user->setFocus();
        return;
    }
    if (m_key->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Please enter the recovery key."));
        m_key->setFocus();
        return;
    }
    if (const auto checked = m_password->check(); !checked) {
        m_problem->setText(checked.error().message);
        m_password->setFocus();
        return;
    }
    setBusy(true);
    m_opener.recover({m_folder, m_user->text().trimmed(), m_key->text(), m_password->password()},
        [guard = QPointer(this)](domain::Result<OpenedLedger> result) {
            if (guard)
                guard->answer(std::move(result));
        });
}

void RecoveryPage::answer(domain::Result<OpenedLedger> result)
{
    setBusy(false);
    if (!result) {
        Q_EMIT failed();
        m_problem->setText(result.error().message);
        m_key->setFocus();
        return;
    }
    start(m_folder);
    Q_EMIT opened(std::make_shared<OpenedLedger>(*std::move(result)));
}

void RecoveryPage::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setVisible(busy);
    const QList<QWidget *> inputs{m_user, m_key, m_password, m_open, m_back};
    for (QWidget *widget : inputs)
        widget->setEnabled(!busy);
    if (busy)
        m_problem->setText(tr("Opening…"));
}

} // namespace mcs::app
