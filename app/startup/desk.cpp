// SPDX-License-Identifier: Apache-2.0
#include "app/startup/desk.h"

#include "app/locking/draftstore.h"
#include "app/mainwindow.h"
#include "app/printing/printdialogs.h"
#include "app/session.h"
#include "app/settings/settingspage.h"
#include "models/domain/ledgersettings.h"

#include <QJsonDocument>
#include <QScreen>

namespace mcs::app {

using namespace Qt::StringLiterals;

domain::Result<std::unique_ptr<Desk>> Desk::open(OpenedLedger opened, Tools &tools)
{
    auto session = Session::start(opened.folder, std::move(opened.ledger), tools.clock);
    if (!session)
        return session.error();
    return std::unique_ptr<Desk>(new Desk(std::move(opened), tools, *std::move(session)));
}

Desk::Desk(OpenedLedger opened, Tools &tools, std::unique_ptr<Session> session)
    : m_tools(tools)
    , m_folder(opened.folder)
    , m_ledgerId(opened.ledgerId)
    , m_draftKey(opened.draftKey)
    , m_session(std::move(session))
    , m_printing(std::make_unique<PrintDialogs>(*m_session, tools))
{
    tools.prompts.setCitationWriter([policy = m_session->policy()](const domain::Citation &citation) {
        return policy.shortNameOf(citation.policy) + u' ' + citation.article;
    });
    buildWindow();
}

Desk::~Desk()
{
    m_tools.settings.setWindowGeometry(m_window->saveGeometry());
    m_tools.prompts.setCitationWriter({});
}

void Desk::buildWindow()
{
    m_settings = new SettingsPage(*m_session, m_tools);
    m_window = std::make_unique<MainWindow>(*m_session, m_tools.prompts, *m_printing, m_settings);
    connect(m_window.get(), &MainWindow::lockRequested, this, &Desk::lockRequested);
    connect(m_settings, &SettingsPage::lockMinutesChanged, this, &Desk::lockMinutesChanged);
}

void Desk::show()
{
    if (!m_window->restoreGeometry(m_tools.settings.windowGeometry())) {
        const int em = m_window->fontMetrics().height();
        m_window->resize(QSize(em * 84, em * 46).boundedTo(m_window->screen()->availableSize() * 0.95));
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    restoreDraft();
}

void Desk::rebuildWindow()
{
    const QByteArray geometry = m_window->saveGeometry();
    const QByteArray typed = draft();
    const auto old = std::move(m_window);
    buildWindow();
    m_window->restoreGeometry(geometry);
    m_window->showTab(MainWindow::Tab::Settings);
    m_window->show();
    m_settings->showSection(SettingsPage::Section::Screen);
    setDraft(typed);
}

QByteArray Desk::draft() const
{
    QJsonObject draft;
    if (const QByteArray editors = m_window->draft(); !editors.isEmpty())
        draft.insert(u"editors"_s, QString::fromUtf8(editors));
    if (const QJsonObject settings = m_settings->draft(); !settings.isEmpty())
        draft.insert(u"settings"_s, settings);
    return draft.isEmpty() ? QByteArray() : QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

void Desk::setDraft(const QByteArray &draft)
{
    const QJsonObject typed = QJsonDocument::fromJson(draft).object();
    if (const QJsonObject settings = typed.value("settings"_L1).toObject(); !settings.isEmpty()) {
        m_window->showTab(MainWindow::Tab::Settings);
        m_settings->restoreDraft(settings);
    }
    if (const QByteArray editors = typed.value("editors"_L1).toString().toUtf8(); !editors.isEmpty())
        m_window->restoreDraft(editors);
}

int Desk::lockMinutes() const
{
    const auto settings = m_session->ledger().settings();
    return settings ? domain::LedgerSettings::fromJson(*settings).lockMinutes : domain::LedgerSettings().lockMinutes;
}

void Desk::keepDraft()
{
    const QByteArray typed = draft();
    if (typed.isEmpty())
        return;
    const DraftStore store(m_ledgerId, m_session->ledger().currentUser().slotId);
    // A failure cannot be told now, for a lock never asks and never waits: the ledger locks without the draft.
    if (const auto kept = store.keep(typed, m_draftKey); !kept)
        qWarning("draft not kept: error %d", int(kept.error().code));
}

void Desk::restoreDraft()
{
    const DraftStore store(m_ledgerId, m_session->ledger().currentUser().slotId);
    const auto kept = store.read(m_draftKey);
    if (!kept) {
        m_tools.prompts.showError(m_window.get(), kept.error());
        store.forget(); // it will not become readable, and would be told again at every unlock
        return;
    }
    if (kept->isEmpty())
        return;
    setDraft(*kept);
    store.forget();
}

} // namespace mcs::app
