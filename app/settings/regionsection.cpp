// SPDX-License-Identifier: Apache-2.0
#include "app/settings/regionsection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

const QString correctTyposRule = u"correctTypos"_s;
const QString disasterRule = u"disaster-use"_s;
const QString baseOnly = u"mcs-model"_s; // 準則 alone
const QString personRule = u"person/"_s;

// With `name` from that day on; an entry of the same day is put right.
QJsonArray succeeded(const QJsonArray &holders, const QString &name, QDate from)
{
    QJsonArray result;
    for (const QJsonValue &holder : holders) {
        if (holder["from"_L1].toString() < from.toString(Qt::ISODate))
            result.append(holder);
    }
    result.append(QJsonObject{{u"from"_s, from.toString(Qt::ISODate)}, {u"name"_s, name}});
    return result;
}

} // namespace

RegionSection::RegionSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Region and forms"),
        tr("The region decides the duties, the forms, and where they are handed in. When it is changed, the to-do list "
           "is worked out "
           "anew; nothing that was recorded is lost."),
        parent)
    , m_region(new QComboBox)
    , m_baseLayer(new QCheckBox(tr("Apply the &model rules (準則) where the region says nothing")))
    , m_correctTypos(new QCheckBox(tr("Correct &obvious misprints of the official forms (such as 「係者」)")))
    , m_disasterUse(new QCheckBox(tr("Allow devices outside the register while a &disaster lasts (own rule)")))
    , m_office(new QLabel)
    , m_save(new QPushButton(tr("&Save")))
{
    m_region->setAccessibleName(tr("Region"));
    m_region->setObjectName(u"region"_s);
    m_baseLayer->setObjectName(u"baseLayer"_s);
    m_correctTypos->setObjectName(u"correctTypos"_s);
    m_disasterUse->setObjectName(u"disasterUse"_s);
    m_save->setObjectName(u"saveRegion"_s);
    m_office->setWordWrap(true);
    auto *hint = new QLabel(tr("Without this the forms are printed exactly as the region published them."));
    hint->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Region"), m_region);
    form->addRow(QString(), m_baseLayer);
    form->addRow(QString(), m_correctTypos);
    form->addRow(QString(), hint);
    form->addRow(QString(), m_disasterUse);
    form->addRow(tr("Handed in at"), m_office);
    body()->addLayout(form);
    m_persons = new QFormLayout;
    body()->addLayout(m_persons);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    body()->addStretch(1);
    connect(m_region, &QComboBox::currentIndexChanged, this, &RegionSection::showPersons);
    connect(m_region, &QComboBox::currentIndexChanged, this, &RegionSection::updateButtons);
    connect(m_baseLayer, &QCheckBox::toggled, this, &RegionSection::updateButtons);
    connect(m_correctTypos, &QCheckBox::toggled, this, &RegionSection::updateButtons);
    connect(m_disasterUse, &QCheckBox::toggled, this, &RegionSection::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &RegionSection::save);
    const bool allowed = mayChange(domain::Permission::EditSettings);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_region, m_baseLayer, m_correctTypos, m_disasterUse})
        widget->setEnabled(allowed);
    connect(&session, &Session::recordsChanged, this, [this] {
        if (!m_save->isEnabled()) // what is being chosen stays
            fill();
    });
    fill();
}

void RegionSection::fill()
{
    const domain::Facility &facility = session().records().facility;
    const QSignalBlocker blocker(m_region);
    m_region->clear();
    if (const auto choices = policy::PolicyLibrary(session().records()).choices()) {
        for (const policy::PolicyChoice &choice : *choices)
            m_region->addItem(choice.name, choice.id);
    }
    m_region->setCurrentIndex(m_region->findData(facility.policyId));
    m_baseLayer->setChecked(facility.baseLayer);
    m_correctTypos->setChecked(facility.rules.value(correctTyposRule).toBool());
    m_disasterUse->setChecked(facility.rules.value(disasterRule).toBool());
    // Where the region speaks of disasters nothing of the facility's own is needed.
    m_disasterUse->setVisible(m_disasterUse->isChecked() || !session().policy().disaster().inForce);
    showPersons();
    updateButtons();
}

// The offices that the region's forms name, as they are held today; of another region once it is chosen.
void RegionSection::showPersons()
{
    while (m_persons->rowCount() > 0)
        m_persons->removeRow(0);
    m_names.clear();
    if (chosen().policyId != session().records().facility.policyId)
        return;
    for (const policy::PolicyPerson &person : session().policy().personsOn(session().clock().today())) {
        auto *name = new QLineEdit(person.name);
        name->setObjectName(personRule + person.id);
        name->setAccessibleName(person.title);
        name->setEnabled(mayChange(domain::Permission::EditSettings));
        connect(name, &QLineEdit::textChanged, this, &RegionSection::updateButtons);
        m_persons->addRow(person.title, name);
        m_names.insert(person.id, name);
    }
    if (m_names.isEmpty())
        return;
    auto *hint
        = new QLabel(tr("A changed name stands on forms dated from today on. Papers made before stay as they are."));
    hint->setWordWrap(true);
    m_persons->addRow(QString(), hint);
}

domain::Facility RegionSection::chosen() const
{
    domain::Facility facility = session().records().facility;
    if (m_region->currentIndex() >= 0)
        facility.policyId = m_region->currentData().toString();
    facility.baseLayer = m_baseLayer->isChecked();
    for (const auto &[rule, box] :
        {std::pair(correctTyposRule, m_correctTypos), std::pair(disasterRule, m_disasterUse)}) {
        if (box->isChecked())
            facility.rules.insert(rule, true);
        else
            facility.rules.remove(rule);
    }
    const QDate today = session().clock().today();
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        const QString key = personRule + name.key();
        const QString text = name.value()->text().trimmed();
        if (!text.isEmpty() && text != session().policy().personOn(name.key(), today))
            facility.rules.insert(key, succeeded(facility.rules.value(key).toArray(), text, today));
    }
    return facility;
}

void RegionSection::updateButtons()
{
    const domain::Facility facility = chosen();
    const bool allowed = mayChange(domain::Permission::EditSettings);
    m_baseLayer->setEnabled(allowed && facility.policyId != baseOnly);
    m_save->setEnabled(allowed && facility != session().records().facility);
    const auto policy = policy::PolicyLibrary(session().records()).load(facility);
    m_office->setText(policy ? policy->submissionOffice().join(u'\n') : policy.error().message);
}

void RegionSection::save()
{
    const auto saved = session().registers().saveFacility(chosen());
    if (!finish(withoutValue(saved), tr("The rules have been changed.")))
        return;
    // From now on a later version of the region's policy is noticed.
    finish(session().registers().policies().noteVersions(), tr("The rules have been changed."));
    fill();
}

} // namespace mcs::app
