// SPDX-License-Identifier: Apache-2.0
#include "app/settings/adduserdialog.h"

#include "app/startup/passwordpair.h"
#include "app/widgets/staffcombo.h"
#include "models/domain/japanese.h"
#include "models/domain/permissions.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

AddUserDialog::AddUserDialog(Session &session, Tools &tools, QWidget *parent)
    : KeyDialog(session, tools, tr("Add a user"), tr("Add"), parent)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_person(new StaffCombo(session.records().staff, session.clock().today(), {}))
    , m_new(new PasswordPair)
{
    using domain::UserRole;
    for (const UserRole role :
        {UserRole::FacilityManager, UserRole::McsAdministrator, UserRole::Assistant, UserRole::Auditor})
        m_role->addItem(domain::roleName(role), int(role));
    m_role->setCurrentIndex(m_role->findData(int(UserRole::Assistant)));
    m_name->setMaxLength(100);
    m_name->setAccessibleName(tr("Name of the new user"));
    m_name->setObjectName(u"newUserName"_s);
    m_role->setAccessibleName(tr("Role"));
    m_role->setObjectName(u"newUserRole"_s);
    m_person->setAccessibleName(tr("Person in the staff list"));
    form()->addRow(tr("&Name of the new user"), m_name);
    form()->addRow(tr("&Role"), m_role);
    form()->addRow(tr("Person in the &staff list"), m_person);
    auto *hint = new QLabel(tr("The new user enters a password here:"));
    body()->addWidget(hint);
    body()->addWidget(m_new);
    const auto avoid = [this] { m_new->setNamesToAvoid({m_name->text(), this->session().records().facility.name}); };
    connect(m_name, &QLineEdit::textChanged, this, avoid);
    avoid();
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] {
        const domain::StaffId id = m_person->staff();
        for (const domain::Staff &staff : this->session().records().staff) {
            if (staff.id == id && id.isStored() && m_name->text().isEmpty())
                m_name->setText(staff.name);
        }
    });
}

Result<void> AddUserDialog::check() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Please enter the name of the new user.")};
    if (auto checked = domain::checkName(m_name->accessibleName(), name); !checked)
        return checked;
    for (const domain::AppUser &other : session().records().users) {
        if (domain::searchKey(other.name) == domain::searchKey(name))
            return Error{ErrorCode::Duplicate, tr("There is already a user of this name. Please choose another name.")};
    }
    return m_new->check();
}

void AddUserDialog::work(const LedgerKeys::Unlocked &unlocked)
{
    keys().setPassword(m_name->text().trimmed(), store::Secret::fromText(m_new->password()), unlocked.dataKey,
        [this](const Result<LedgerKeys::NewSlot> &slot) {
            if (slot)
                enter(*slot);
            else
                fail(slot.error());
        });
}

void AddUserDialog::enter(const LedgerKeys::NewSlot &slot)
{
    domain::AppUser user;
    user.name = m_name->text().trimmed();
    user.role = domain::UserRole(m_role->currentData().toInt());
    user.staff = m_person->staff();
    user.slotId = slot.slotId;
    const auto saved = session().ledger().users().save(user);
    if (saved) {
        succeed(tr("“%1” can now open the ledger on this PC.").arg(user.name));
        return;
    }
    // A slot without a user would open nothing, but it does not stay behind either.
    keys().removeSlot(slot.slotId, [this, error = saved.error()](const Result<bool> &) { fail(error); });
}

} // namespace mcs::app
