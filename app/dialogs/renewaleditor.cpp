// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/renewaleditor.h"

#include "app/session.h"
#include "models/domain/wareki.h"
#include "models/tables/peoplemap.h"

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

RenewalEditor::RenewalEditor(Session &session, QWidget *parent)
    : RecordEditor(session, u"renew-facility-pledge"_s, {}, parent)
{
    setWindowTitle(tr("Renew the facility pledge"));
    addHeading(tr("The facility manager signs the facility pledge anew, and it is handed in alone."));
    const tables::PeopleMap people(session.records());
    QStringList lines;
    if (const auto onFile = policy::facilityPledgeOnFile(session.records())) {
        const QString signer = people.staffName(onFile->managerAtSigning);
        lines += signer.isEmpty()
            ? tr("Handed in so far: %1").arg(bothCalendars(onFile->submittedOn))
            : tr("Handed in so far: %1, signed by %2").arg(bothCalendars(onFile->submittedOn), signer);
    }
    const auto manager = policy::officeHolder(session.records(), OfficeRole::FacilityManager, session.clock().today());
    lines += manager ? tr("Facility manager today: %1").arg(manager->name)
                     : tr("There is no facility manager today. Please record the appointment first.");
    const auto rule = session.policy().submission(SubmissionKind::Renewal);
    for (const QString &role : rule ? rule->papers : QStringList()) {
        if (const auto form = session.policy().form(role))
            lines += tr("Paper: %1").arg(form->number + u' ' + form->title);
    }
    addText(lines.join(u'\n'));
    addText(tr("Next it is printed, signed, handed in and received like every notification."));
    setCaption(tr("Prepare"));
}

Result<void> RenewalEditor::save()
{
    const auto saved = session().registers().preparePacket(SubmissionKind::Renewal, {});
    return withoutValue(saved);
}

} // namespace mcs::app
