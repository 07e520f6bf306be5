// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/importbutton.h"

#include "app/prompts.h"
#include "app/session.h"
#include "app/widgets/importpanel.h"
#include "models/domain/permissions.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::ImportKind;

std::optional<ImportKind> ImportButton::kindOf(const QString &page)
{
    if (page == "staff"_L1)
        return ImportKind::Staff;
    if (page == "patients"_L1)
        return ImportKind::Patients;
    if (page == "devices"_L1)
        return ImportKind::Devices;
    return {};
}

ImportButton::ImportButton(Session &session, Prompts &prompts, ImportKind kind, QWidget *parent)
    : QPushButton(tr("Bring in a CSV list"), parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_kind(kind)
{
    setObjectName(u"importCsv"_s);
    setFlat(true);
    setToolTip(tr("Brings in a list from a spreadsheet: the whole list or, while a row is wrong, nothing."));
    setEnabled(!session.ledger().isReadOnly()
        && domain::isAllowed(session.ledger().currentUser().role, domain::Permission::EditRecords));
    connect(this, &QPushButton::clicked, this, &ImportButton::open);
}

void ImportButton::open()
{
    auto *dialog = new QDialog(window());
    dialog->setObjectName(u"import"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(text());
    auto *panel
        = new ImportPanel(m_kind, m_prompts, [this](const QByteArray &bytes, const policy::ImportOptions &options) {
              return policy::importCsv(m_kind, bytes, options, m_session.registers(), m_session.ledger());
          });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *bringIn = buttons->addButton(tr("&Bring in"), QDialogButtonBox::AcceptRole);
    bringIn->setObjectName(u"bringIn"_s);
    bringIn->setEnabled(false);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(panel, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(u'あ');
    dialog->resize(em * 46, em * 26);
    connect(panel, &ImportPanel::acceptableChanged, bringIn,
        [panel, bringIn] { bringIn->setEnabled(panel->isAcceptable()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, panel, dialog] {
        const auto report = panel->bringIn();
        if (!report)
            return;
        dialog->accept();
        if (const auto reloaded = m_session.reload(); !reloaded)
            m_prompts.showError(this, reloaded.error());
        else
            m_prompts.inform(this, text(),
                tr("The list was brought in. New: %1; completed: %2; unchanged: %3.")
                    .arg(report->added)
                    .arg(report->completed)
                    .arg(report->unchanged));
    });
    dialog->open();
}

} // namespace mcs::app
