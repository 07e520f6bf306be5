// SPDX-License-Identifier: Apache-2.0
#include "app/startup/creatingpage.h"

#include "app/startup/busybar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPointer>

#include <QVBoxLayout>
#include <QWizard>

namespace mcs::app {

using namespace Qt::StringLiterals;

CreatingPage::CreatingPage(
    LedgerMaker &maker, std::function<SetupRequest()> request, std::function<void(MadeLedger)> made, QWidget *parent)
    : QWizardPage(parent)
    , m_maker(maker)
    , m_request(std::move(request))
    , m_made(std::move(made))
    , m_text(new QLabel)
    , m_bar(new BusyBar)
{
    setTitle(tr("The ledger is being made"));
    setSubTitle(tr("Please wait a moment."));
    setCommitPage(true); // once made, there is no way back
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"creatingText"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addStretch(1);
}

void CreatingPage::initializePage()
{
    m_done = false;
    m_text->setText(tr("The key is being worked out of the password. This takes a few seconds."));
    setBusy(true);
    m_maker.make(m_request(), [guard = QPointer(this)](domain::Result<MadeLedger> made) {
        if (guard)
            guard->answer(std::move(made));
    });
}

void CreatingPage::answer(domain::Result<MadeLedger> made)
{
    setBusy(false);
    if (!made) {
        m_text->setText(made.error().message);
        wizard()->button(QWizard::BackButton)->setFocus();
        return;
    }
    m_text->setText(tr("The ledger has been made."));
    m_made(*std::move(made));
    m_done = true;
    Q_EMIT completeChanged();
    wizard()->next();
}

void CreatingPage::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setVisible(busy);
    // The wizard sets its buttons after this page was initialised.
    QMetaObject::invokeMethod(
        this,
        [this] {
            wizard()->button(QWizard::BackButton)->setEnabled(!m_busy && !m_done);
            wizard()->button(QWizard::CancelButton)->setEnabled(!m_busy);
        },
        Qt::QueuedConnection);
}

} // namespace mcs::app
