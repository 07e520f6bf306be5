// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingssection.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(
    Session &session, Tools &tools, const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tools(tools)
    , m_title(title)
    , m_body(new QVBoxLayout)
    , m_said(new QLabel)
{
    auto *heading = new QLabel(title);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    heading->setFont(large);
    auto *text = new QLabel(explanation);
    text->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->setObjectName(u"said"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_said);
}

bool SettingsSection::mayChange(domain::Permission permission) const
{
    return !m_session.ledger().isReadOnly() && domain::isAllowed(m_session.ledger().currentUser().role, permission);
}

void SettingsSection::say(const QString &sentence)
{
    m_said->setText(sentence);
}

bool SettingsSection::finish(const domain::Result<void> &result, const QString &sentence)
{
    if (!result) {
        say({});
        m_tools.prompts.showError(this, result.error());
        return false;
    }
    if (const auto reloaded = m_session.reload(); !reloaded) {
        m_tools.prompts.showError(this, reloaded.error());
        return false;
    }
    say(sentence);
    return true;
}

} // namespace mcs::app
