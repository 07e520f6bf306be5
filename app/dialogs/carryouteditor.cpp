// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/carryouteditor.h"

#include "app/session.h"
#include "app/widgets/carryoutitemsedit.h"
#include "app/widgets/dateedit.h"
#include "models/policy/registers.h"

#include <QComboBox>
#include <QLineEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr int applyChoice = 1; // 0 stands for no choice
constexpr int draftChoice = 2;

} // namespace

CarryOutEditor::CarryOutEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"carry-out"_s, subject, parent, Permission::PrepareDrafts)
    , m_carryOut(carryOut(idFromText<CarryOutId>(subject).value_or(CarryOutId{})))
{
    const policy::Demand demand = session.policy().demand(u"carry-out"_s);
    setWindowTitle(m_carryOut.id.isStored() ? tr("Request to carry out") : tr("New request to carry out"));
    if (!m_carryOut.id.isStored()) {
        m_carryOut.applicant = myself();
        m_carryOut.from = m_carryOut.to = today();
        if (const auto device = idFromText<DeviceId>(subject)) // that goes out
            m_carryOut.items = {{*device, {}, {}, {}, {}, {}}};
    }
    addText(demand.text);
    addArticles(demand.articles);
    addPerson(u"applicant"_s, tr("&Applicant"), m_carryOut.applicant);
    m_items = new CarryOutItemsEdit(session.records().devices);
    m_items->setItems(m_carryOut.items);
    addField(u"items"_s, tr("What goes out"), m_items);
    QStringList purposes;
    QStringList destinations;
    for (const CarryOut &other : session.records().carryOuts) {
        purposes += other.purpose;
        destinations += other.destination;
    }
    auto *purpose = textEdit(m_carryOut.purpose, 500);
    suggest(purpose, purposes);
    addField(u"purpose"_s, tr("&Purpose"), purpose);
    auto *destination = textEdit(m_carryOut.destination, 200);
    suggest(destination, destinations);
    addField(u"destination"_s, tr("&Destination"), destination, tr("May be left empty."));
    addDay(u"from"_s, tr("&From"), m_carryOut.from, false);
    addDay(u"to"_s, tr("&Until"), m_carryOut.to, false, tr("The last day; it is brought back on it at the latest."));
    addField(u"note"_s, tr("&Note"), textEdit(m_carryOut.note, 1000));
    auto *what = new QComboBox;
    what->addItem(tr("Apply for the approval"), applyChoice);
    what->addItem(tr("Keep it as a draft"), draftChoice);
    addField(u"what"_s, tr("What to &do"), what);
    addDay(u"applied"_s, tr("Applied &on"), today(), false);
    setCaption(tr("Apply"));
    connect(what, &QComboBox::currentIndexChanged, this, [this](int index) {
        setFieldVisible(u"applied"_s, index == 0);
        setCaption(index == 0 ? tr("Apply") : tr("Save the draft"));
    });
}

CarryOut CarryOutEditor::typed() const
{
    CarryOut carryOut = m_carryOut;
    carryOut.applicant = person(u"applicant"_s);
    carryOut.items = m_items->items();
    carryOut.purpose = words(u"purpose"_s);
    carryOut.destination = words(u"destination"_s);
    carryOut.from = day(u"from"_s);
    carryOut.to = day(u"to"_s);
    carryOut.note = words(u"note"_s);
    return carryOut;
}

Result<void> CarryOutEditor::save()
{
    const bool apply = qobject_cast<QComboBox *>(input(u"what"_s))->currentData().toInt() == applyChoice;
    policy::DeviceRegister &devices = session().registers().devices();
    // Both or nothing.
    return session().ledger().atomically([&]() -> Result<void> {
        const auto draft = devices.saveDraft(typed());
        if (!draft || !apply)
            return withoutValue(draft);
        return withoutValue(devices.apply(draft->id, day(u"applied"_s)));
    });
}

QJsonObject CarryOutEditor::extraDraft() const
{
    return {{u"items"_s, m_items->draft()}};
}

void CarryOutEditor::setExtraDraft(const QJsonObject &extra)
{
    m_items->setDraft(extra[u"items"].toArray());
}

} // namespace mcs::app
