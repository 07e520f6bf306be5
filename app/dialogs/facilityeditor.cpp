// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/facilityeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/choicecombo.h"
#include "models/domain/japanese.h"
#include "models/tables/todomodel.h"

#include <QComboBox>
#include <QLineEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

FacilityEditor::FacilityEditor(Session &session, QWidget *parent)
    : RecordEditor(session, u"facility"_s, toText(session.records().facility.id), parent)
{
    const Facility &facility = session.records().facility;
    setWindowTitle(tr("Facility"));
    addField(u"name"_s, tr("&Name of the facility"), textEdit(facility.name, 100));
    setRequired(u"name"_s);
    auto *kind = new QComboBox;
    // Values as the ledger keeps them (REQUIREMENTS 2.1), no captions.
    kind->addItems({u"病院"_s, u"診療所"_s, u"歯科"_s, u"助産所"_s, u"薬局"_s, u"訪問看護"_s, u"居宅介護支援"_s,
        u"介護サービス"_s, u"その他"_s});
    kind->setEditable(true);
    kind->setCurrentText(facility.kind);
    addField(u"kind"_s, tr("&Kind of facility"), kind);
    addField(u"corporation"_s, tr("&Corporation"), textEdit(facility.corporation, 100));
    addField(u"postal"_s, tr("Posta&l code"), latinEdit(facility.postal, 20));
    addField(u"address"_s, tr("A&ddress"), textEdit(facility.address));
    addField(u"tel"_s, tr("&Telephone"), latinEdit(facility.tel, 50));
    addField(u"fax"_s, tr("&Fax"), latinEdit(facility.fax, 50));
    addField(u"email"_s, tr("&E-mail address"), latinEdit(facility.email, 200));
    addField(u"privacy-name"_s, tr("C&ontact for personal data"), textEdit(facility.privacyContactName, 100));
    addField(
        u"privacy-tel"_s, tr("Telephone of the contact for &personal data"), latinEdit(facility.privacyContactTel, 50));
    if (const QList<policy::Choice> plans = session.policy().plans(); !plans.isEmpty())
        addField(u"plan"_s, tr("Plan in &use"), choiceCombo(plans, facility.plan, tr("(not chosen)")),
            tables::articlesText(plans.first().articles, session.policy()));
}

void FacilityEditor::check()
{
    const auto text = [this](const QString &key) { return inputValue(input(key)).toString().trimmed(); };
    if (!text(u"name"_s).isEmpty())
        refuse(u"name"_s, checkName(label(u"name"_s), text(u"name"_s)));
    refuse(u"address"_s, checkText(label(u"address"_s), text(u"address"_s), 200));
    if (!text(u"email"_s).isEmpty())
        refuse(u"email"_s, checkEmail(label(u"email"_s), text(u"email"_s)));
}

Result<void> FacilityEditor::save()
{
    const auto text = [this](const QString &key) { return inputValue(input(key)).toString().trimmed(); };
    Facility facility = session().records().facility;
    facility.name = text(u"name"_s);
    facility.kind = text(u"kind"_s);
    facility.corporation = text(u"corporation"_s);
    facility.postal = text(u"postal"_s);
    facility.address = text(u"address"_s);
    facility.tel = text(u"tel"_s);
    facility.fax = text(u"fax"_s);
    facility.email = text(u"email"_s);
    facility.privacyContactName = text(u"privacy-name"_s);
    facility.privacyContactTel = text(u"privacy-tel"_s);
    if (const QList<policy::Choice> plans = session().policy().plans(); !plans.isEmpty()) {
        const policy::Choice *plan = choiceAt(plans, input(u"plan"_s));
        facility.plan = plan ? plan->id : QString();
    }
    const auto saved = session().registers().saveFacility(facility);
    return withoutValue(saved);
}

} // namespace mcs::app
