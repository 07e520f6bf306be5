// SPDX-License-Identifier: Apache-2.0
#include "app/settings/facilitysection.h"

#include "app/settings/facilityform.h"
#include "app/startup/entermoveson.h"
#include "app/widgets/facilitybox.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldsOf(const domain::Facility &facility)
{
    return {{u"name"_s, facility.name}, {u"kind"_s, facility.kind}, {u"corporation"_s, facility.corporation},
        {u"postal"_s, facility.postal}, {u"address"_s, facility.address}, {u"tel"_s, facility.tel},
        {u"fax"_s, facility.fax}, {u"email"_s, facility.email}, {u"contactName"_s, facility.privacyContactName},
        {u"contactTel"_s, facility.privacyContactTel}, {u"plan"_s, facility.plan}};
}

} // namespace

FacilitySection::FacilitySection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Facility"),
        tr("This is what stands on forms printed from now on. Papers already printed keep what they said."), parent)
    , m_list(new FacilityBox(session, tools.prompts))
    , m_add(new QPushButton(tr("A&dd a facility")))
    , m_form(new FacilityForm)
    , m_save(new QPushButton(tr("&Save")))
{
    m_save->setObjectName(u"saveFacility"_s);
    m_list->setObjectName(u"facilities"_s);
    m_add->setObjectName(u"addFacility"_s);
    auto *top = new QHBoxLayout;
    auto *caption = new QLabel(tr("Facilities of this &ledger"));
    caption->setBuddy(m_list);
    top->addWidget(caption);
    top->addWidget(m_list, 1);
    top->addWidget(m_add);
    body()->addLayout(top);
    connect(m_list, &FacilityBox::chosen, this, [this] {
        m_adding = m_list->currentData().toLongLong() == 0;
        fill();
    });
    connect(m_add, &QPushButton::clicked, this, &FacilitySection::add);
    new EnterMovesOn(m_form);
    body()->addWidget(m_form);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &FacilitySection::save);
    connect(m_form, &FacilityForm::changed, this, [this] { m_save->setEnabled(isChanged()); });
    connect(&session, &Session::recordsChanged, this, [this] {
        if (!isChanged())
            fill();
    });
    m_form->setEnabled(mayChange(domain::Permission::EditSettings));
    m_add->setEnabled(mayChange(domain::Permission::EditSettings));
    fill();
}

domain::Facility FacilitySection::stored() const
{
    return m_adding ? domain::Facility() : session().records().facility;
}

void FacilitySection::fill()
{
    m_list->fill(m_adding ? tr("(new facility)") : QString());
    m_form->setFacility(stored());
    m_form->setPlans(session().policy().plans());
    m_save->setEnabled(false);
}

void FacilitySection::add()
{
    m_adding = true;
    fill();
    m_form->setFocus(Qt::OtherFocusReason);
}

bool FacilitySection::isChanged() const
{
    const domain::Facility shown = m_form->facility();
    return m_form->isEnabled() && fieldsOf(shown) != fieldsOf(stored());
}

void FacilitySection::save()
{
    if (const auto checked = m_form->check(); !checked) {
        tools().prompts.showError(this, checked.error());
        return;
    }
    // The fields go into the record as it is now, for other sections may have changed the rest of it.
    const domain::Facility typed = m_form->facility();
    domain::Facility facility = stored();
    if (m_adding)
        facility.policyId = session().records().facility.policyId; // another region is chosen where regions are
    facility.name = typed.name;
    facility.kind = typed.kind;
    facility.corporation = typed.corporation;
    facility.postal = typed.postal;
    facility.address = typed.address;
    facility.tel = typed.tel;
    facility.fax = typed.fax;
    facility.email = typed.email;
    facility.privacyContactName = typed.privacyContactName;
    facility.privacyContactTel = typed.privacyContactTel;
    facility.plan = typed.plan;
    const auto saved = session().registers().saveFacility(facility);
    if (!finish(withoutValue(saved), tr("The facility has been saved.")))
        return;
    if (std::exchange(m_adding, false)) {
        if (const auto chosen = session().chooseFacility(saved->id); !chosen)
            tools().prompts.showError(this, chosen.error());
    }
    fill();
}

QJsonObject FacilitySection::draft() const
{
    if (!isChanged())
        return {};
    QJsonObject draft = fieldsOf(m_form->facility());
    draft.insert(u"adding"_s, m_adding);
    return draft;
}

void FacilitySection::restoreDraft(const QJsonObject &draft)
{
    m_adding = draft.value("adding"_L1).toBool();
    fill();
    domain::Facility facility = stored();
    const auto take = [&draft](QLatin1StringView key, QString &field) { field = draft.value(key).toString(field); };
    take("name"_L1, facility.name);
    take("kind"_L1, facility.kind);
    take("corporation"_L1, facility.corporation);
    take("postal"_L1, facility.postal);
    take("address"_L1, facility.address);
    take("tel"_L1, facility.tel);
    take("fax"_L1, facility.fax);
    take("email"_L1, facility.email);
    take("contactName"_L1, facility.privacyContactName);
    take("contactTel"_L1, facility.privacyContactTel);
    m_form->setFacility(facility);
    m_save->setEnabled(isChanged());
}

} // namespace mcs::app
