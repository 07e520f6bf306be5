// SPDX-License-Identifier: Apache-2.0
#include "app/settings/passworddialog.h"

#include "app/startup/passwordpair.h"

#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

PasswordDialog::PasswordDialog(Session &session, Tools &tools, QWidget *parent)
    : KeyDialog(session, tools, tr("Change my password"), tr("Change the password"), parent)
    , m_new(new PasswordPair)
{
    m_new->setNamesToAvoid({session.ledger().currentUser().name, session.records().facility.name});
    body()->addWidget(m_new);
}

Result<void> PasswordDialog::check() const
{
    return m_new->check();
}

void PasswordDialog::work(const LedgerKeys::Unlocked &unlocked)
{
    keys().setPassword(session().ledger().currentUser().name, store::Secret::fromText(m_new->password()),
        unlocked.dataKey, [this](const Result<LedgerKeys::NewSlot> &slot) {
            if (!slot) {
                fail(slot.error());
                return;
            }
            if (const auto noted = session().ledger().note(u"password-change"_s, {}); !noted) {
                fail(noted.error());
                return;
            }
            succeed(slot->boundToThisPc ? tr("The password has been changed.")
                                        : tr("The password has been changed. This PC has no safe place for a key of "
                                             "its own, so the password "
                                             "alone protects the ledger."));
        });
}

} // namespace mcs::app
