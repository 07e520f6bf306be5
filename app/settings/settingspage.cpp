// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingspage.h"

#include "app/settings/auditsection.h"
#include "app/settings/facilitysection.h"
#include "app/settings/jobtypessection.h"
#include "app/settings/officessection.h"
#include "app/settings/outsidesection.h"
#include "app/settings/policiessection.h"
#include "app/settings/printingsection.h"
#include "app/settings/regionsection.h"
#include "app/settings/screensection.h"
#include "app/settings/switchessection.h"
#include "app/settings/userssection.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace mcs::app {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Session &session, Tools &tools, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
{
    m_entries = {
        {u"facility"_s, tr("Facility"), [&session, &tools] { return new FacilitySection(session, tools); }},
        {u"region"_s, tr("Region and forms"), [&session, &tools] { return new RegionSection(session, tools); }},
        {u"switches"_s, tr("To be confirmed (要確認)"),
            [&session, &tools] { return new SwitchesSection(session, tools); }},
        {u"policies"_s, tr("Versions of the policies"),
            [&session, &tools] { return new PoliciesSection(session, tools); }},
        {u"offices"_s, tr("Offices"), [&session, &tools] { return new OfficesSection(session, tools); }},
        {u"jobtypes"_s, tr("Job types"), [&session, &tools] { return new JobTypesSection(session, tools); }},
        {u"outside"_s, tr("Other offices"), [&session, &tools] { return new OutsideSection(session, tools); }},
        {u"users"_s, tr("Users, password and recovery key"),
            [&session, &tools] { return new UsersSection(session, tools); }},
        {u"screen"_s, tr("Screen and locking"),
            [this, &session, &tools] {
                auto *section = new ScreenSection(session, tools);
                connect(section, &ScreenSection::lockMinutesChanged, this, &SettingsPage::lockMinutesChanged);
                return section;
            }},
        {u"printing"_s, tr("Printing"), [&session, &tools] { return new PrintingSection(session, tools); }},
    };
    if (domain::isAllowed(session.ledger().currentUser().role, domain::Permission::ReadAudit))
        m_entries.append({u"audit"_s, tr("History"), [&session, &tools] { return new AuditSection(session, tools); }});
    int widest = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        m_list->addItem(entry.caption);
        widest = std::max(widest, fontMetrics().horizontalAdvance(entry.caption));
    }
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFixedWidth(widest + fontMetrics().height() * 3);
    m_list->setSpacing(2);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::choose);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    QWidget::showEvent(event);
}

void SettingsPage::showSection(Section section)
{
    if (int(section) < m_entries.size())
        m_list->setCurrentRow(int(section));
}

SettingsSection *SettingsPage::section(Section section)
{
    Entry &entry = m_entries[int(section)];
    if (!entry.widget) {
        entry.widget = entry.make();
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidget(entry.widget);
        m_stack->addWidget(area);
    }
    return entry.widget;
}

void SettingsPage::choose(int row)
{
    if (row < 0)
        return;
    const SettingsSection *shown = section(Section(row));
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->isAncestorOf(shown))
            m_stack->setCurrentIndex(i);
    }
}

QJsonObject SettingsPage::draft() const
{
    QJsonObject drafts;
    for (const Entry &entry : m_entries) {
        const QJsonObject draft = entry.widget ? entry.widget->draft() : QJsonObject();
        if (!draft.isEmpty())
            drafts.insert(entry.name, draft);
    }
    return drafts;
}

void SettingsPage::restoreDraft(const QJsonObject &draft)
{
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const QJsonValue value = draft.value(m_entries.at(i).name);
        if (!value.isObject())
            continue;
        section(Section(i))->restoreDraft(value.toObject());
        m_list->setCurrentRow(i);
    }
}

} // namespace mcs::app
