// SPDX-License-Identifier: Apache-2.0
#include "app/settings/screensection.h"

#include "models/domain/ledgersettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::LedgerSettings;

ScreenSection::ScreenSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Screen and locking"),
        tr("The ledger also locks when the screen of the PC is locked, when the PC goes to sleep, and with Ctrl+L. "
           "What is being typed is "
           "kept."),
        parent)
    , m_minutes(new QSpinBox)
    , m_points(new QSpinBox)
    , m_language(new QComboBox)
{
    const auto settings = session.ledger().settings();
    m_saved = (settings ? LedgerSettings::fromJson(*settings) : LedgerSettings()).lockMinutes;
    m_minutes->setRange(LedgerSettings::shortestLock, LedgerSettings::longestLock);
    m_minutes->setValue(m_saved);
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setAccessibleName(tr("Lock after"));
    m_minutes->setObjectName(u"lockMinutes"_s);
    m_minutes->setEnabled(mayChange(domain::Permission::EditSettings));
    m_points->setRange(smallestFont, largestFont);
    m_points->setValue(tools.settings.fontPoints());
    m_points->setSuffix(tr(" points"));
    m_points->setAccessibleName(tr("Size of type"));
    m_points->setObjectName(u"fontPoints"_s);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(tools.settings.language()));
    m_language->setAccessibleName(tr("Language"));
    m_language->setObjectName(u"language"_s);
    auto *note = new QLabel(tr("The official forms stay in Japanese in every language."));
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Lock after"), m_minutes);
    form->addRow(tr("&Size of type"), m_points);
    form->addRow(tr("La&nguage"), m_language);
    form->addRow(QString(), note);
    body()->addLayout(form);
    body()->addStretch(1);
    m_minutes->setKeyboardTracking(false);
    m_points->setKeyboardTracking(false);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ScreenSection::saveLockMinutes);
    connect(
        m_points, &QSpinBox::valueChanged, this, [this](int points) { this->tools().settings.setFontPoints(points); });
    connect(m_language, &QComboBox::activated, this,
        [this] { this->tools().settings.setLanguage(m_language->currentData().toString()); });
}

void ScreenSection::saveLockMinutes()
{
    if (m_minutes->value() == m_saved)
        return;
    const auto stored = session().ledger().settings();
    if (!stored) {
        tools().prompts.showError(this, stored.error());
        return;
    }
    LedgerSettings settings = LedgerSettings::fromJson(*stored);
    settings.lockMinutes = m_minutes->value();
    if (!finish(session().ledger().saveSettings(settings.writtenInto(*stored)),
            tr("The ledger locks after %n minute(s) without input.", nullptr, settings.lockMinutes))) {
        const QSignalBlocker blocker(m_minutes);
        m_minutes->setValue(m_saved);
        return;
    }
    m_saved = settings.lockMinutes;
    Q_EMIT lockMinutesChanged();
}

} // namespace mcs::app
