// SPDX-License-Identifier: Apache-2.0
#include "app/settings/newrecoverykeydialog.h"

#include "app/startup/recoverykeypanel.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

NewRecoveryKeyDialog::NewRecoveryKeyDialog(Session &session, Tools &tools, QWidget *parent)
    : KeyDialog(session, tools, tr("Make a new recovery key"), tr("Make a new key"), parent)
{
    auto *text = new QLabel(tr("A new recovery key replaces the one there is: the sheet printed earlier no longer "
                               "opens the ledger. Make a new key "
                               "when the sheet was lost or somebody has seen it who should not."));
    text->setWordWrap(true);
    body()->insertWidget(0, text);
}

void NewRecoveryKeyDialog::work(const LedgerKeys::Unlocked &unlocked)
{
    keys().newRecoveryKey(unlocked.dataKey, [this](const Result<QString> &key) {
        if (!key) {
            fail(key.error());
            return;
        }
        setBusy(false);
        m_made = true;
        inputs()->hide();
        m_panel = new RecoveryKeyPanel(tools());
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_panel, 1);
        m_panel->setSheet({*key, QFileInfo(session().folder()).fileName(), session().clock().today()});
        actionButton()->setText(tr("Finish"));
        actionButton()->setEnabled(false);
        actionButton()->disconnect(this);
        connect(m_panel, &RecoveryKeyPanel::completeChanged, this,
            [this] { actionButton()->setEnabled(m_panel->isComplete()); });
        connect(actionButton(), &QPushButton::clicked, this,
            [this] { succeed(tr("The new recovery key is in force. Destroy the old sheet.")); });
        if (const auto noted = session().ledger().note(u"recovery-key"_s, {}); !noted)
            tools().prompts.showError(this, noted.error());
    });
}

void NewRecoveryKeyDialog::reject()
{
    if (m_made && !m_panel->isComplete()
        && !tools().prompts.confirm(this, tr("The recovery key has not been kept"),
            tr("The new key is neither printed nor saved, and the old one no longer opens the ledger. Close anyway? A "
               "new key can be made at "
               "any time."),
            tr("Close anyway")))
        return;
    KeyDialog::reject();
}

} // namespace mcs::app
