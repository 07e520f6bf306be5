// SPDX-License-Identifier: Apache-2.0
#include "app/pages/usepage.h"

#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/domain/wareki.h"
#include "models/tables/subjectnames.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using policy::DisasterState;
using tables::Tone;
using tables::UseModel;
using tables::Words;

namespace {

template <class Record> const Record *recordOf(const QList<Record> &records, const QString &subject)
{
    const auto id = idFromText<typename Record::IdType>(subject);
    const auto found
        = std::find_if(records.cbegin(), records.cend(), [&](const Record &record) { return id && record.id == *id; });
    return found == records.cend() ? nullptr : &*found;
}

} // namespace

UsePage::UsePage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"uses"_s, *new UseModel(tools.session.policy()), false, parent)
    , m_model(static_cast<UseModel &>(*table()->model()))
{
    setWindowTitle(tr("Notices and provisions"));
    setWindowIcon(icon(u"submit"_s));
    m_model.setParent(this);
    table()->setWideColumn(UseModel::What);
    table()->setAccessibleName(tr("Notices, provisions and uses"));
    showEmptyHint(tr("Nothing is recorded yet. Press F6 for a notice, F7 for a provision to a third party."));
    buildActions();
}

void UsePage::buildActions()
{
    const auto begin = [this](const QString &kind) { return [this, kind] { edit(kind, {}); }; };
    addPageAction(u"add"_s, tr("New notice"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, begin(u"notice"_s))
        ->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(
        u"hand"_s, tr("Provision"), Qt::Key_F7, Permission::EditRecords, Needs::Nothing, begin(u"provision"_s));
    QAction *use = addPageAction(
        u"reprint"_s, tr("Secondary use"), {}, Permission::PrepareDrafts, Needs::Nothing, begin(u"secondary-use"_s));
    QAction *photo = addPageAction(u"consent"_s, tr("Consent to photographs"), {}, Permission::EditRecords,
        Needs::Nothing, begin(u"photo-consent"_s));
    QAction *disaster
        = addPageAction(u"lost"_s, tr("Disaster"), {}, Permission::EditRecords, Needs::Nothing, begin(u"disaster"_s));
    m_useDevice = addPageAction(u"device"_s, tr("Device used in it"), {}, Permission::EditRecords, Needs::One,
        [this] { edit(u"disaster-use"_s, current()); });
    m_parts = {{use, [](const policy::Policy &rules) { return rules.secondaryUse().inForce; }},
        {photo, [](const policy::Policy &rules) { return rules.photo().inForce; }},
        {disaster, [](const policy::Policy &rules) { return rules.disaster().inForce; }},
        {m_useDevice, [](const policy::Policy &rules) { return rules.disaster().inForce; }}};
    addSeparator();
    m_next = addPageAction(
        u"do"_s, tr("Next step"), Qt::Key_F9, Permission::EditRecords, Needs::One, [this] { open(current()); });
    addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::EditRecords, Needs::One,
        [this] { edit(current().section(u'-', 0, -2), current()); });
    addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    m_print = addPageAction(u"print"_s, tr("Print"), Qt::Key_F8, Permission::PrintForms, Needs::One, [this] {
        policy::FormRequest request;
        request.role = formOf(current());
        request.subjects = {current()};
        request.date = session().clock().today();
        this->tools().printing.print(window(), request, {});
    });
}

void UsePage::fill()
{
    m_model.setRecords(session().records(), session().clock().today());
    const policy::Policy &rules = session().policy();
    for (const auto &[action, isKnown] : std::as_const(m_parts))
        action->setVisible(isKnown(rules));
    const QStringList roles{u"administrator-change"_s, u"provision-record"_s, u"secondary-use-permit"_s};
    m_print->setVisible(
        std::any_of(roles.cbegin(), roles.cend(), [&](const QString &role) { return rules.form(role).has_value(); }));
}

QString UsePage::formOf(const QString &subject) const
{
    const domain::Notice *notice = recordOf(session().records().notices, subject);
    const QString role = subject.startsWith("provision-"_L1)    ? u"provision-record"_s
        : subject.startsWith("secondary-use-"_L1)               ? u"secondary-use-permit"_s
        : notice && notice->matter == u"administrator-change"_s ? notice->matter
                                                                : QString();
    return session().policy().form(role) ? role : QString();
}

UsePage::Step UsePage::nextStep(const QString &subject) const
{
    const Records &records = session().records();
    if (const domain::Notice *notice = recordOf(records.notices, subject))
        return {u"notice"_s, notice->sentOn.isValid() ? tr("Record the reply") : tr("Record the sending")};
    if (const SecondaryUse *use = recordOf(records.secondaryUses, subject)) {
        if (use->status == SecondaryUseStatus::Asked)
            return {u"secondary-use-decide"_s, tr("Decide on the request")};
        if (use->status == SecondaryUseStatus::Permitted)
            return {u"secondary-use-used"_s, tr("Record the use")};
        return {};
    }
    if (const DisasterEvent *event = recordOf(records.disasters, subject)) {
        const DisasterState state = policy::stateOf(*event);
        return state == DisasterState::Open ? Step{u"disaster-end"_s, tr("Record the end")}
            : state == DisasterState::Ended ? Step{u"disaster-settle"_s, tr("Clear up")}
                                            : Step();
    }
    return {subject.section(u'-', 0, -2), tr("Open the record")};
}

void UsePage::updateActions()
{
    const QString subject = current();
    setAllowed(m_next, !subject.isEmpty() && !nextStep(subject).kind.isEmpty());
    setAllowed(m_print, !subject.isEmpty() && !formOf(subject).isEmpty());
    const DisasterEvent *event = recordOf(session().records().disasters, subject);
    setAllowed(m_useDevice, event && policy::stateOf(*event) == DisasterState::Open);
}

void UsePage::open(const QString &subject)
{
    if (const Step step = nextStep(subject); !step.kind.isEmpty())
        edit(step.kind, subject);
}

QString UsePage::paneButton(const QString &subject) const
{
    return nextStep(subject).caption;
}

void UsePage::describe(const QString &subject, Facts &facts)
{
    const Records &records = session().records();
    if (const domain::Notice *notice = recordOf(records.notices, subject))
        describe(*notice, facts);
    if (const ThirdPartyProvision *provision = recordOf(records.provisions, subject))
        describe(*provision, facts);
    if (const SecondaryUse *use = recordOf(records.secondaryUses, subject))
        describe(*use, facts);
    if (const PhotoConsent *consent = recordOf(records.photoConsents, subject))
        describe(*consent, facts);
    if (const DisasterEvent *event = recordOf(records.disasters, subject))
        describe(*event, facts);
    addPapers(subject, facts);
}

void UsePage::describe(const domain::Notice &notice, Facts &facts) const
{
    const policy::Policy &rules = session().policy();
    const auto rule = policy::noticeRule(rules, notice.matter);
    const tables::StateWord state = UseModel::stateOf(notice, session().clock().today());
    facts.title(notice.recipient, rule ? rule->title : tr("Notice"));
    facts.status(tr("State"), state.word, state.tone);
    facts.pair(tr("Text"), notice.text);
    if (rule)
        facts.pair(tr("Articles"), tables::articlesText(rule->articles, rules));
    facts.pair(tr("To be sent by"), notice.dueOn);
    facts.pair(tr("Sent on"), notice.sentOn);
    if (notice.sentOn.isValid())
        facts.pair(tr("How"), Words::of(notice.method));
    facts.pair(tr("Reply"), notice.reply);
    for (const Appointment &appointment : session().records().appointments) {
        if (toText(appointment.id) == notice.about)
            facts.link(
                tr("Show the person"), u"show:"_s + toText(appointment.staff), people().staffName(appointment.staff));
    }
}

void UsePage::describe(const ThirdPartyProvision &provision, Facts &facts) const
{
    const Patient *patient = people().patient(toText(provision.patient));
    facts.title(patient ? patient->name : QString(), tr("Provision to a third party"));
    facts.pair(tr("Provided on"), provision.providedOn);
    facts.pair(tr("Recipient"), provision.recipient);
    facts.pair(tr("Kinds of data"), provision.items);
    facts.pair(tr("Basis"), provision.basis);
    facts.pair(tr("Recorded by"), people().staffName(provision.recordedBy));
    facts.pair(tr("Note"), provision.note);
    facts.link(tr("Show the patient"), u"show:"_s + toText(provision.patient));
}

void UsePage::describe(const SecondaryUse &use, Facts &facts) const
{
    const policy::Policy &policy = session().policy();
    const policy::SecondaryUseRules rules = policy.secondaryUse();
    const tables::SubjectNames names(session().records());
    const tables::StateWord state = UseModel::stateOf(use);
    const bool posting = use.kind == SecondaryUseKind::Posting;
    facts.title(use.content, Words::of(use.kind));
    facts.status(tr("State"), state.word, state.tone);
    facts.pair(tr("Articles"), tables::articlesText(posting ? rules.postingArticles : rules.articles, policy));
    facts.pair(tr("Group"), names.of(use.group));
    facts.pair(tr("Facility"), names.of(use.facility));
    if (!posting) {
        facts.pair(tr("Direct or indirect"), Words::of(use.purposeClass));
        facts.pair(tr("Source"), Words::of(use.source));
    }
    facts.pair(tr("Purpose"), use.purpose);
    facts.pair(tr("Provider"), use.provider);
    facts.pair(tr("Applicant"), people().staffName(use.applicant));
    facts.pair(tr("Asked on"), use.askedOn);
    facts.pair(tr("Permitted by the provider on"), use.providerPermittedOn);
    facts.pair(tr("Permitted by the group manager on"), use.managerPermittedOn);
    for (const policy::Choice &choice : rules.of(use.purposeClass).anonymised) {
        if (use.anonymised.contains(choice.id))
            facts.status(tr("Made unrecognisable"), choice.text, Tone::Good);
    }
    facts.pair(tr("Decided on"), use.decidedOn);
    facts.pair(tr("Decided by"), people().staffName(use.decidedBy));
    facts.pair(tr("Reason"), use.refuseReason);
    facts.pair(tr("Used on"), use.usedOn);
}

void UsePage::describe(const PhotoConsent &consent, Facts &facts) const
{
    const Patient *patient = people().patient(toText(consent.patient));
    facts.title(patient ? patient->name : QString(), tr("Consent to photographs"));
    facts.pair(tr("Articles"), tables::articlesText(session().policy().photo().articles, session().policy()));
    facts.pair(tr("Photographed on"), consent.takenOn);
    facts.pair(tr("What is photographed"), Words::of(consent.subject));
    facts.pair(tr("Consent given by"), consent.consenter);
    facts.pair(tr("How"), Words::of(consent.method));
    facts.pair(tr("Photographed by"), people().staffName(consent.photographer));
    facts.pair(tr("Note"), consent.note);
    facts.link(tr("Show the patient"), u"show:"_s + toText(consent.patient));
}

void UsePage::describe(const DisasterEvent &event, Facts &facts) const
{
    const tables::SubjectNames names(session().records());
    const tables::StateWord state = UseModel::stateOf(event);
    facts.title(event.name, tr("Disaster"));
    facts.status(tr("State"), state.word, state.tone);
    facts.pair(tr("Articles"), tables::articlesText(session().policy().disaster().articles, session().policy()));
    facts.pair(tr("Started on"), event.startedOn);
    facts.pair(tr("Ended on"), event.endedOn);
    facts.pair(tr("Declared by"), people().staffName(event.declaredBy));
    facts.pair(tr("Note"), event.note);
    if (!event.uses.isEmpty())
        facts.heading(tr("Devices outside the register"));
    for (const DisasterUse &use : event.uses) {
        const QString outcome = use.wipedOn.isValid() ? tr("wiped on %1").arg(warekiShort(use.wipedOn))
            : use.registeredAs.isStored()             ? tr("registered as %1").arg(names.of(use.registeredAs))
                                                      : tr("not cleared up");
        facts.status(people().staffName(use.staff), tr("%1: %2").arg(use.description, outcome),
            policy::isSettled(use) ? Tone::Good : Tone::Attention);
        facts.pair(
            u" "_s, tr("%1 to %2").arg(warekiShort(use.from), use.to.isValid() ? warekiShort(use.to) : QString()));
    }
}

Result<void> UsePage::remove(const QString &subject, const QString &reason)
{
    Ledger &ledger = session().ledger();
    if (const auto id = idFromText<NoticeId>(subject))
        return ledger.notices().remove(*id, reason);
    if (const auto id = idFromText<ProvisionId>(subject))
        return ledger.provisions().remove(*id, reason);
    if (const auto id = idFromText<SecondaryUseId>(subject))
        return ledger.secondaryUses().remove(*id, reason);
    if (const auto id = idFromText<PhotoConsentId>(subject))
        return ledger.photoConsents().remove(*id, reason);
    return ledger.disasters().remove(idFromText<DisasterId>(subject).value_or(DisasterId{}), reason);
}

Result<void> UsePage::restore(const QString &subject)
{
    Ledger &ledger = session().ledger();
    if (const auto id = idFromText<NoticeId>(subject))
        return ledger.notices().restore(*id);
    if (const auto id = idFromText<ProvisionId>(subject))
        return ledger.provisions().restore(*id);
    if (const auto id = idFromText<SecondaryUseId>(subject))
        return ledger.secondaryUses().restore(*id);
    if (const auto id = idFromText<PhotoConsentId>(subject))
        return ledger.photoConsents().restore(*id);
    return ledger.disasters().restore(idFromText<DisasterId>(subject).value_or(DisasterId{}));
}

} // namespace mcs::app
