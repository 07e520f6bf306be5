// SPDX-License-Identifier: Apache-2.0
#include "app/startup/setupwizard.h"

#include "app/startup/administratorpage.h"
#include "app/startup/creatingpage.h"
#include "app/startup/facilitypage.h"
#include "app/startup/firstdatapage.h"
#include "app/startup/recoverykeypage.h"
#include "app/startup/regionpage.h"

#include "app/sampleledger.h"
#include "models/policy/policy.h"

#include <QJsonArray>

namespace mcs::app {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(Tools &tools, QWidget *parent)
    : QWizard(parent)
    , m_tools(tools)
    , m_opener(tools.keychain, tools.guard, tools.clock)
    , m_maker(tools.keychain, m_opener, tools.clock)
    , m_region(new RegionPage)
    , m_facility(new FacilityPage)
    , m_administrator(new AdministratorPage(
          tools, [this] { return request(); }, [this] { return m_region->wantsSample(); }))
    , m_creating(new CreatingPage(
          m_maker, [this] { return request(); }, [this](MadeLedger made) { setMade(std::move(made)); }))
    , m_recovery(new RecoveryKeyPage(tools, [this] { return made(); }))
    , m_data(new FirstDataPage(tools, [this] { return made(); }))
{
    setWizardStyle(QWizard::ModernStyle);
    setWindowTitle(tr("Start a new ledger"));
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CommitButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Begin"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    for (QWizardPage *page :
        std::initializer_list<QWizardPage *>{m_region, m_facility, m_administrator, m_creating, m_recovery, m_data})
        addPage(page);
    resize(fontMetrics().height() * 52, fontMetrics().height() * 38);
}

SetupWizard::~SetupWizard() = default;

int SetupWizard::nextId() const
{
    const QList<int> ids = pageIds();
    const int next = QWizard::nextId();
    if (!m_region->wantsSample())
        return next;
    if (currentPage() == m_region)
        return ids.at(2); // past the facility
    return currentPage() == m_recovery ? -1 : next;
}

SetupRequest SetupWizard::request() const
{
    if (m_region->wantsSample()) {
        SetupRequest sample = sampleRequest(m_tools.clock.today());
        sample.folder = m_administrator->folder();
        sample.policyId = m_region->policyId();
        sample.password = store::Secret::fromText(m_administrator->password());
        return sample;
    }
    const domain::Facility facility = m_facility->facility();
    QJsonObject json;
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(u"name"_s, facility.name);
    put(u"kind"_s, facility.kind);
    put(u"corporation"_s, facility.corporation);
    put(u"postal"_s, facility.postal);
    put(u"address"_s, facility.address);
    put(u"tel"_s, facility.tel);
    put(u"fax"_s, facility.fax);
    put(u"email"_s, facility.email);
    const auto person = [](const QString &name, const QString &kana) {
        QJsonObject result{{u"name"_s, name}};
        if (!kana.isEmpty())
            result.insert(u"kana"_s, kana);
        return result;
    };
    const QJsonObject manager = person(m_facility->managerName(), m_facility->managerKana());
    json.insert(u"manager"_s, manager);
    json.insert(u"mcsAdministrators"_s,
        QJsonArray{m_administrator->isManager() ? manager : person(m_administrator->name(), m_administrator->kana())});
    QJsonObject contact;
    if (!facility.privacyContactName.isEmpty())
        contact.insert(u"name"_s, facility.privacyContactName);
    if (!facility.privacyContactTel.isEmpty())
        contact.insert(u"tel"_s, facility.privacyContactTel);
    if (!contact.isEmpty())
        json.insert(u"privacyContact"_s, contact);
    return {m_administrator->folder(), m_region->policyId(), json, store::Secret::fromText(m_administrator->password()),
        {}};
}

void SetupWizard::setMade(MadeLedger made)
{
    m_administrator->forgetPassword();
    m_tools.settings.rememberFolder(made.opened.folder);
    m_made = std::move(made);
    if (m_region->wantsSample())
        enterSamples();
    Q_EMIT ledgerMade();
}

bool SetupWizard::isMaking() const
{
    return m_creating->isBusy();
}

void SetupWizard::enterSamples()
{
    const auto policy = policy::PolicyLibrary().load(m_region->policyId(), true, {});
    const auto entered = policy ? enterSample(*m_made->opened.ledger, *policy, m_tools.clock.today())
                                : domain::Result<void>(policy.error());
    if (!entered)
        m_tools.prompts.showError(this, entered.error());
}

void SetupWizard::accept()
{
    if (m_made && validateCurrentPage())
        finish();
}

void SetupWizard::finish()
{
    m_made->recoveryKey.fill(u'\0');
    auto ledger = std::make_shared<OpenedLedger>(std::move(m_made->opened));
    m_made.reset();
    QWizard::accept();
    Q_EMIT ledgerReady(ledger);
}

void SetupWizard::reject()
{
    if (m_creating->isBusy())
        return;
    if (m_made && currentPage() == m_recovery && !m_recovery->isComplete()
        && !m_tools.prompts.confirm(this, tr("The recovery key has not been kept"),
            tr("The ledger has been made, but its recovery key is neither printed nor saved. Without the key nobody "
               "can open the ledger "
               "when the password is forgotten. A new key can be made later on the settings page."),
            tr("Close anyway")))
        return;
    // The ledger exists: the rest (the people) can be entered in its window just as well.
    if (m_made) {
        finish();
        return;
    }
    QWizard::reject();
}

} // namespace mcs::app
