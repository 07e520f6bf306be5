// SPDX-License-Identifier: Apache-2.0
#include "app/startup/unlockpage.h"

#include "app/startup/busybar.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

UnlockPage::UnlockPage(Tools &tools, LedgerOpener &opener, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_opener(opener)
{
    build();
    fillFolders();
    folderChanged();
}

void UnlockPage::build()
{
    m_notice = new QLabel;
    m_notice->setWordWrap(true);
    m_notice->hide();

    m_folders = new QComboBox;
    m_folders->setAccessibleName(tr("Ledger"));
    m_folders->setMinimumContentsLength(20);
    m_user = new QLineEdit;
    m_user->setAccessibleName(tr("User name"));
    m_password = new QLineEdit;
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(200);

    auto *form = new QFormLayout;
    form->addRow(tr("&Ledger"), m_folders);
    m_userLabel = new QLabel(tr("&User name"));
    m_userLabel->setBuddy(m_user);
    form->addRow(m_userLabel, m_user);
    form->addRow(tr("&Password"), m_password);

    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 3);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_problem->setObjectName(u"problem"_s);
    m_bar = new BusyBar;

    m_open = new QPushButton(tr("&Open"));
    m_open->setDefault(true);
    m_open->setMinimumHeight(m_open->sizeHint().height() * 5 / 4);
    m_open->setObjectName(u"open"_s);
    m_readOnly = new QPushButton(tr("Open for &reading only"));
    m_readOnly->setObjectName(u"openReadOnly"_s);
    m_readOnly->hide();
    m_recover = new QPushButton(tr("&Forgotten password or new PC: open with the recovery key"));
    m_recover->setObjectName(u"recover"_s);
    m_other = new QPushButton(tr("Open &another ledger"));
    m_new = new QPushButton(tr("Make a &new ledger"));
    for (QPushButton *button : {m_readOnly, m_recover, m_other, m_new})
        button->setAutoDefault(false);

    auto *others = new QHBoxLayout;
    others->addWidget(m_other);
    others->addWidget(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addLayout(form);
    layout->addWidget(m_bar);
    layout->addWidget(m_problem);
    layout->addWidget(m_open);
    layout->addWidget(m_readOnly);
    layout->addStretch(1);
    layout->addWidget(m_recover);
    layout->addLayout(others);

    connect(m_folders, &QComboBox::currentIndexChanged, this, &UnlockPage::folderChanged);
    connect(m_user, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, [this] { open(store::OpenMode::ReadWrite); });
    connect(m_open, &QPushButton::clicked, this, [this] { open(store::OpenMode::ReadWrite); });
    connect(m_readOnly, &QPushButton::clicked, this, [this] { open(store::OpenMode::ReadOnly); });
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::recoveryRequested);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherRequested);
    connect(m_new, &QPushButton::clicked, this, &UnlockPage::newRequested);
    setFocusProxy(m_password);
}

void UnlockPage::fillFolders()
{
    const QSignalBlocker blocker(m_folders);
    m_folders->clear();
    const QStringList folders = m_tools.settings.recentFolders();
    for (const QString &folder : folders) {
        m_folders->addItem(QFileInfo(folder).fileName(), folder);
        m_folders->setItemData(m_folders->count() - 1, QDir::toNativeSeparators(folder), Qt::ToolTipRole);
    }
}

void UnlockPage::chooseFolder(const QString &folder)
{
    m_tools.settings.rememberFolder(folder);
    fillFolders();
    folderChanged();
    m_password->setFocus();
}

void UnlockPage::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

QString UnlockPage::folder() const
{
    return m_folders->currentData().toString();
}

bool UnlockPage::hasFolders() const
{
    return m_folders->count() > 0;
}

void UnlockPage::folderChanged()
{
    const bool several = LedgerKeys::userCount(folder()) > 1;
    m_user->setVisible(several);
    m_userLabel->setVisible(several);
    m_user->clear();
    m_password->clear();
    m_problem->clear();
    m_readOnly->hide();
    m_open->setEnabled(hasFolders());
}

void UnlockPage::open(store::OpenMode mode)
{
    if (m_busy || !hasFolders())
        return;
    const QString user = m_user->isVisibleTo(this) ? m_user->text().trimmed() : QString();
    if (m_user->isVisibleTo(this) && user.isEmpty()) {
        m_problem->setText(tr("Please enter your user name."));
        m_user->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        m_problem->setText(tr("Please enter the password."));
        m_password->setFocus();
        return;
    }
    setBusy(true);
    m_opener.open({folder(), user, store::Secret::fromText(m_password->text()), mode},
        [guard = QPointer(this)](domain::Result<OpenedLedger> result) {
            if (guard)
                guard->answer(std::move(result));
        });
}

void UnlockPage::answer(domain::Result<OpenedLedger> result)
{
    setBusy(false);
    if (result) {
        m_password->clear();
        m_problem->clear();
        m_readOnly->hide();
        setNotice({});
        Q_EMIT opened(std::make_shared<OpenedLedger>(*std::move(result)));
        return;
    }
    Q_EMIT failed();
    const domain::Error &error = result.error();
    m_problem->setText(error.message);
    m_readOnly->setVisible(error.code == ErrorCode::InUse || error.code == ErrorCode::ReadOnlyMedium);
    if (m_readOnly->isVisibleTo(this)) {
        m_readOnly->setFocus();
        return;
    }
    m_password->selectAll();
    (error.code == ErrorCode::OtherPc || error.code == ErrorCode::LockedOut ? static_cast<QWidget *>(m_recover)
                                                                            : m_password)
        ->setFocus();
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setVisible(busy);
    const QList<QWidget *> inputs{m_folders, m_user, m_password, m_open, m_readOnly, m_recover, m_other, m_new};
    for (QWidget *widget : inputs)
        widget->setEnabled(!busy);
    if (busy)
        m_problem->setText(tr("Opening…"));
}

} // namespace mcs::app
