// SPDX-License-Identifier: Apache-2.0
#include "app/settings/userssection.h"

#include "app/settings/adduserdialog.h"
#include "app/settings/listtable.h"
#include "app/settings/newrecoverykeydialog.h"
#include "app/settings/passworddialog.h"
#include "app/startup/ledgerkeys.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

UsersSection::UsersSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Users, password and recovery key"),
        tr("Everybody who works with the ledger has a name, a role and a password of their own, so that the history "
           "shows who did what."),
        parent)
    , m_table(new ListTable(tr("Users"), {tr("Name"), tr("Role"), tr("Staff member")}))
    , m_add(new QPushButton(tr("&Add a user")))
    , m_remove(new QPushButton(tr("&Remove the user")))
    , m_password(new QPushButton(tr("Change my &password")))
    , m_recovery(new QPushButton(tr("Make a new recovery &key")))
{
    m_add->setObjectName(u"addUser"_s);
    m_remove->setObjectName(u"removeUser"_s);
    m_password->setObjectName(u"changePassword"_s);
    m_recovery->setObjectName(u"newRecoveryKey"_s);
    body()->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *own = new QHBoxLayout;
    own->addWidget(m_password);
    own->addWidget(m_recovery);
    own->addStretch(1);
    body()->addLayout(row);
    body()->addLayout(own);
    connect(m_add, &QPushButton::clicked, this, &UsersSection::add);
    connect(m_remove, &QPushButton::clicked, this, &UsersSection::remove);
    connect(m_password, &QPushButton::clicked, this, &UsersSection::changePassword);
    connect(m_recovery, &QPushButton::clicked, this, &UsersSection::newRecoveryKey);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &UsersSection::updateButtons);
    connect(&session, &Session::recordsChanged, this, &UsersSection::fill);
    fill();
}

void UsersSection::fill()
{
    const domain::Records &records = session().records();
    QList<std::pair<qint64, QStringList>> rows;
    for (const domain::AppUser &user : records.users) {
        const auto person = std::find_if(records.staff.begin(), records.staff.end(),
            [&user](const domain::Staff &staff) { return staff.id == user.staff; });
        const bool isSelf = user.id == session().ledger().currentUser().id;
        rows.append({user.id.value,
            {isSelf ? tr("%1 (you)").arg(user.name) : user.name, domain::roleName(user.role),
                person == records.staff.end() ? QString() : person->name}});
    }
    m_table->fill(rows);
    updateButtons();
}

void UsersSection::updateButtons()
{
    const bool allowed = mayChange(domain::Permission::EditSettings);
    const auto chosen = current();
    m_add->setEnabled(allowed);
    m_remove->setEnabled(allowed && chosen && chosen->id != session().ledger().currentUser().id);
    m_password->setEnabled(!session().ledger().isReadOnly());
    m_recovery->setEnabled(allowed);
}

std::optional<domain::AppUser> UsersSection::current() const
{
    const QList<domain::AppUser> &all = session().records().users;
    const auto found = std::find_if(all.begin(), all.end(),
        [id = m_table->currentId()](const domain::AppUser &user) { return user.id.value == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void UsersSection::add()
{
    auto *dialog = new AddUserDialog(session(), tools(), window());
    connect(dialog, &KeyDialog::succeeded, this, [this](const QString &sentence) { finish({}, sentence); });
    dialog->open();
}

void UsersSection::changePassword()
{
    auto *dialog = new PasswordDialog(session(), tools(), window());
    connect(dialog, &KeyDialog::succeeded, this, [this](const QString &sentence) { finish({}, sentence); });
    dialog->open();
}

void UsersSection::newRecoveryKey()
{
    auto *dialog = new NewRecoveryKeyDialog(session(), tools(), window());
    connect(dialog, &KeyDialog::succeeded, this, [this](const QString &sentence) { finish({}, sentence); });
    dialog->open();
}

void UsersSection::remove()
{
    const auto user = current();
    if (!user)
        return;
    if (!tools().prompts.confirm(this, tr("Remove a user"),
            tr("“%1” can no longer open the ledger. What this user did stays in the history.").arg(user->name),
            tr("Remove")))
        return;
    if (!finish(session().ledger().users().remove(user->id, tr("Removed in the settings")), {}))
        return;
    auto *keys = new LedgerKeys(session().folder(), tools().keychain, this);
    keys->removeSlot(user->slotId, [this, keys, name = user->name](const domain::Result<bool> &removed) {
        keys->deleteLater();
        if (!removed)
            tools().prompts.showError(this, removed.error());
        else
            say(tr("“%1” can no longer open the ledger.").arg(name));
    });
}

} // namespace mcs::app
