// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/useeditors.h"

#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/patientcombo.h"
#include "models/policy/registers.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

template <class Record> Record recordOf(const QList<Record> &records, const QString &subject)
{
    const auto found = std::find_if(
        records.cbegin(), records.cend(), [&](const Record &record) { return toText(record.id) == subject; });
    return found == records.cend() ? Record() : *found;
}

} // namespace

NoticeEditor::NoticeEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"notice"_s, subject, parent)
    , m_notice(recordOf(session.records().notices, subject))
{
    const bool isNew = !m_notice.id.isStored();
    setWindowTitle(isNew ? tr("New notice") : tr("Notice"));
    const QList<policy::NoticeRule> rules = session.policy().notices();
    auto *matter = new QComboBox;
    matter->addItem(tr("(another matter)"), 0);
    for (qsizetype at = 0; at < rules.size(); ++at) {
        matter->addItem(rules.at(at).title, int(at) + 1);
        if (rules.at(at).id == m_notice.matter)
            matter->setCurrentIndex(int(at) + 1);
    }
    addField(u"matter"_s, tr("&Matter"), matter);
    auto *recipient = textEdit(m_notice.recipient, 200);
    QStringList known = session.policy().noticeRecipients();
    for (const domain::Notice &notice : session.records().notices)
        known += notice.recipient;
    suggest(recipient, known);
    addField(u"recipient"_s, tr("&Recipient"), recipient);
    setRequired(u"recipient"_s);
    addWords(u"text"_s, tr("&Text"), m_notice.text, tr("What they are told. Write nothing clinical."));
    setRequired(u"text"_s);
    addDay(u"due"_s, tr("To be sent &by"), m_notice.dueOn, false);
    addDay(u"sent"_s, tr("&Sent on"), m_notice.sentOn, false, tr("Leave this empty as long as it is not sent."));
    using Method = NoticeMethod;
    addField(u"method"_s, tr("&How"),
        enumCombo({Method::Unrecorded, Method::ByHand, Method::Post, Method::Fax, Method::Email, Method::Phone},
            m_notice.method));
    addWords(u"reply"_s, tr("Re&ply"), m_notice.reply);
    setCaption(tr("Record"));
    connect(matter, &QComboBox::currentIndexChanged, this, &NoticeEditor::showMatter);
}

// The policy's words, where nothing was typed yet.
void NoticeEditor::showMatter()
{
    const int at = int(inputValue(input(u"matter"_s)).toInteger()) - 1;
    const QList<policy::NoticeRule> rules = session().policy().notices();
    if (at < 0 || at >= rules.size())
        return;
    if (words(u"recipient"_s).isEmpty())
        setInputValue(input(u"recipient"_s), rules.at(at).recipient);
    if (words(u"text"_s).isEmpty())
        setInputValue(input(u"text"_s), rules.at(at).text);
}

Result<void> NoticeEditor::save()
{
    domain::Notice notice = m_notice;
    const int at = int(inputValue(input(u"matter"_s)).toInteger()) - 1;
    const QList<policy::NoticeRule> rules = session().policy().notices();
    notice.matter = at >= 0 && at < rules.size() ? rules.at(at).id : QString();
    notice.recipient = words(u"recipient"_s);
    notice.text = words(u"text"_s);
    notice.dueOn = day(u"due"_s);
    notice.sentOn = day(u"sent"_s);
    notice.method = enumValue<NoticeMethod>(input(u"method"_s));
    notice.reply = words(u"reply"_s);
    return withoutValue(session().registers().uses().saveNotice(notice));
}

ProvisionEditor::ProvisionEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"provision"_s, subject, parent)
    , m_provision(recordOf(session.records().provisions, subject))
{
    const bool isNew = !m_provision.id.isStored();
    setWindowTitle(isNew ? tr("New record of a provision") : tr("Record of a provision"));
    if (isNew) {
        m_provision.patient = idFromText<PatientId>(subject).value_or(PatientId{});
        m_provision.providedOn = today();
        m_provision.recordedBy = myself();
    }
    addField(u"patient"_s, tr("P&atient"), patientCombo(session.records().patients, m_provision.patient, true),
        tr("Type a part of the name or the reading."));
    setRequired(u"patient"_s);
    addDay(u"day"_s, tr("&Provided on"), m_provision.providedOn);
    auto *recipient = textEdit(m_provision.recipient, 300);
    QStringList known;
    for (const ExternalFacility &facility : session.records().externalFacilities)
        known += facility.name;
    for (const ThirdPartyProvision &one : session.records().provisions)
        known += one.recipient;
    suggest(recipient, known);
    addField(u"recipient"_s, tr("&Recipient"), recipient, tr("Name, address and who represents them."));
    setRequired(u"recipient"_s);
    const policy::ProvisionWords offered = session.policy().provision();
    auto *items = textEdit(m_provision.items, 300);
    suggest(items, offered.items);
    addField(u"items"_s, tr("&Kinds of data"), items, tr("Only which kinds, never the data themselves."));
    setRequired(u"items"_s);
    auto *basis = textEdit(m_provision.basis, 300);
    suggest(basis, offered.bases);
    addField(u"basis"_s, tr("&Basis"), basis, tr("The consent, or the law that allows it without one."));
    setRequired(u"basis"_s);
    addPerson(u"by"_s, tr("Re&corded by"), m_provision.recordedBy);
    addWords(u"note"_s, tr("N&ote"), m_provision.note);
    setCaption(tr("Record"));
}

Result<void> ProvisionEditor::save()
{
    ThirdPartyProvision provision = m_provision;
    provision.patient = chosenPatient(input(u"patient"_s));
    provision.providedOn = day(u"day"_s);
    provision.recipient = words(u"recipient"_s);
    provision.items = words(u"items"_s);
    provision.basis = words(u"basis"_s);
    provision.recordedBy = person(u"by"_s);
    provision.note = words(u"note"_s);
    return withoutValue(session().registers().uses().saveProvision(provision));
}

PhotoConsentEditor::PhotoConsentEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"photo-consent"_s, subject, parent)
    , m_consent(recordOf(session.records().photoConsents, subject))
{
    if (!m_consent.id.isStored()) {
        m_consent.patient = idFromText<PatientId>(subject).value_or(PatientId{});
        m_consent.takenOn = today();
        m_consent.photographer = myself();
    }
    setWindowTitle(tr("Consent to photographs"));
    const policy::PolicySection rules = session.policy().photo();
    addHeading(rules.text);
    addArticles(rules.articles);
    addField(u"patient"_s, tr("P&atient"), patientCombo(session.records().patients, m_consent.patient),
        tr("Type a part of the name or the reading."));
    setRequired(u"patient"_s);
    addDay(u"day"_s, tr("&Photographed on"), m_consent.takenOn, true,
        tr("The consent covers this day only; another day needs another one."));
    addField(u"subject"_s, tr("&What is photographed"),
        enumCombo({PhotoSubject::Body, PhotoSubject::House, PhotoSubject::Other}, m_consent.subject));
    addField(u"consenter"_s, tr("&Consent given by"), textEdit(m_consent.consenter, 100));
    setRequired(u"consenter"_s);
    addField(u"method"_s, tr("&How"),
        enumCombo({PhotoConsentMethod::Spoken, PhotoConsentMethod::Written}, m_consent.method));
    addPerson(u"by"_s, tr("Photographed &by"), m_consent.photographer);
    addWords(u"note"_s, tr("N&ote"), m_consent.note);
    setCaption(tr("Record"));
}

Result<void> PhotoConsentEditor::save()
{
    PhotoConsent consent = m_consent;
    consent.patient = chosenPatient(input(u"patient"_s));
    consent.takenOn = day(u"day"_s);
    consent.subject = enumValue<PhotoSubject>(input(u"subject"_s));
    consent.consenter = words(u"consenter"_s);
    consent.method = enumValue<PhotoConsentMethod>(input(u"method"_s));
    consent.photographer = person(u"by"_s);
    consent.note = words(u"note"_s);
    return withoutValue(session().registers().uses().savePhotoConsent(consent));
}

} // namespace mcs::app
