// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/exportbutton.h"

#include "app/exporting.h"
#include "app/prompts.h"

#include <QMenu>

namespace mcs::app {

using namespace Qt::StringLiterals;
using tables::ExportKind;
using tables::Exports;

QList<ExportKind> ExportButton::kindsOf(const QString &page)
{
    if (page == "staff"_L1)
        return {ExportKind::Staff, ExportKind::Accounts};
    if (page == "patients"_L1)
        return {ExportKind::Patients, ExportKind::Consents};
    if (page == "groups"_L1)
        return {ExportKind::Groups, ExportKind::Members};
    if (page == "pledges"_L1)
        return {ExportKind::Pledges};
    if (page == "devices"_L1)
        return {ExportKind::Devices};
    if (page.startsWith("carry"_L1))
        return {ExportKind::CarryOuts};
    if (page == "submissions"_L1)
        return {ExportKind::Submissions};
    if (page == "inspections"_L1)
        return {ExportKind::Inspections};
    if (page == "continuity"_L1)
        return {ExportKind::ContinuityPlan};
    if (page == "uses"_L1)
        return {ExportKind::Notices, ExportKind::Provisions, ExportKind::SecondaryUses, ExportKind::PhotoConsents,
            ExportKind::Disasters};
    if (page == "trainings"_L1)
        return {ExportKind::Trainings};
    if (page == "learners"_L1)
        return {ExportKind::Trainings, ExportKind::Briefings};
    if (page == "policy-documents"_L1)
        return {ExportKind::Briefings};
    if (page == "incidents"_L1)
        return {ExportKind::Incidents};
    return {};
}

ExportButton::ExportButton(Session &session, Prompts &prompts, const QList<ExportKind> &kinds, QWidget *parent)
    : QPushButton(tr("Write out as CSV"), parent)
    , m_session(session)
    , m_prompts(prompts)
{
    setObjectName(u"exportCsv"_s);
    setFlat(true);
    setToolTip(tr("Saves the whole list for a spreadsheet. That it was written out is entered in the history."));
    setEnabled(domain::isAllowed(session.ledger().currentUser().role, Exports::permission(kinds.constFirst())));
    if (kinds.size() == 1) {
        connect(this, &QPushButton::clicked, this, [this, kind = kinds.constFirst()] { write(kind); });
        return;
    }
    auto *menu = new QMenu(this);
    for (const ExportKind kind : kinds)
        connect(menu->addAction(Exports::title(kind)), &QAction::triggered, this, [this, kind] { write(kind); });
    setMenu(menu);
}

void ExportButton::write(ExportKind kind)
{
    const QString path
        = m_prompts.saveFile(this, tr("Write out as CSV"), Exports::title(kind) + u".csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto done = writeExport(m_session, {kind, path, domain::TextEncoding::Utf8, {}});
    if (done)
        m_prompts.inform(this, tr("Write out as CSV"), tr("%1 rows were written to %2.").arg(done->rows).arg(path));
    else
        m_prompts.showError(this, done.error());
}

} // namespace mcs::app
