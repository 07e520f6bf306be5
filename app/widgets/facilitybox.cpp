// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/facilitybox.h"

#include "app/prompts.h"
#include "app/session.h"

namespace mcs::app {

FacilityBox::FacilityBox(Session &session, Prompts &prompts, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
    , m_prompts(prompts)
{
    setAccessibleName(tr("Facilities of this ledger"));
    setToolTip(tr("Each facility has its own region, staff, patients, groups and devices."));
    connect(this, &QComboBox::activated, this, [this](int row) {
        const domain::FacilityId id{itemData(row).toLongLong()};
        if (id.isStored() && id != m_session.ledger().facility()) {
            if (const auto done = m_session.chooseFacility(id); !done)
                m_prompts.showError(window(), done.error());
        }
        Q_EMIT chosen();
    });
    fill();
}

void FacilityBox::fill(const QString &shown)
{
    clear();
    const auto facilities = m_session.ledger().facilities().all();
    for (const domain::Facility &facility : facilities ? *facilities : QList<domain::Facility>())
        addItem(facility.name, facility.id.value);
    setEnabled(count() > 1 || !shown.isEmpty());
    if (!shown.isEmpty())
        addItem(shown, 0);
    setCurrentIndex(findData(shown.isEmpty() ? m_session.ledger().facility().value : 0));
}

} // namespace mcs::app
