// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/stepeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/staffcombo.h"
#include "models/domain/japanese.h"
#include "models/tables/peoplemap.h"
#include "models/tables/words.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr std::array kinds{"step-counterpart", "step-explained", "step-refused", "step-withdrawn", "step-voided"};

} // namespace

QString StepEditor::kindOf(Step step)
{
    return QString::fromLatin1(kinds[size_t(step)]);
}

std::optional<StepEditor::Step> StepEditor::stepOf(const QString &kind)
{
    for (size_t at = 0; at < kinds.size(); ++at) {
        if (kind == QLatin1String(kinds[at]))
            return Step(at);
    }
    return {};
}

StepEditor::StepEditor(Session &session, Step step, const QString &subject, QWidget *parent)
    : RecordEditor(session, kindOf(step), subject, parent)
    , m_step(step)
{
    build();
}

void StepEditor::addDay(const QString &key, const QString &label, QDate day)
{
    auto *edit = new DateEdit(session().clock().today());
    edit->setDate(day);
    addField(key, label, edit);
    setRequired(key);
}

void StepEditor::addReason(const QString &label)
{
    addField(u"reason"_s, label, new QPlainTextEdit);
    setRequired(u"reason"_s);
}

void StepEditor::build()
{
    const QDate today = session().clock().today();
    const QStringList subjects = subject().split(u',');
    const QString name = nameOf(subjects.first());
    switch (m_step) {
    case Step::CounterpartHanded:
        setWindowTitle(tr("Hand over the counterpart"));
        addHeading(subjects.size() == 1
                ? tr("The counterpart of the consent of %1 has been handed over.").arg(name)
                : tr("The counterparts of %1 consents have been handed over.").arg(subjects.size()));
        addDay(u"day"_s, tr("&Handed over on"), today);
        setCaption(tr("Record as handed over"));
        break;
    case Step::ConsentExplained:
        setWindowTitle(tr("Record an explanation"));
        addHeading(tr("The consent was explained to %1.").arg(name));
        addText(tr("The signature is recorded when the paper comes back."));
        addField(u"explainer"_s, tr("&Explained by"),
            new StaffCombo(session().records().staff, today, session().ledger().currentUser().staff));
        addDay(u"day"_s, tr("Explained &on"), today);
        setCaption(tr("Record as explained"));
        break;
    case Step::ConsentRefused:
        setWindowTitle(tr("Record a refusal"));
        addHeading(tr("%1 does not consent.").arg(name));
        addText(tr("No information about this patient may be shared in MCS."));
        addDay(u"day"_s, tr("&Refused on"), today);
        addField(u"note"_s, tr("Rea&son"), new QPlainTextEdit);
        setCaption(tr("Record the refusal"));
        break;
    case Step::ConsentWithdrawn:
        buildWithdrawal();
        break;
    default:
        buildVoiding();
        break;
    }
}

void StepEditor::buildWithdrawal()
{
    setWindowTitle(tr("Record a withdrawal"));
    addHeading(tr("%1 withdraws the consent.").arg(nameOf(subject())));
    QStringList groups;
    for (const Group &group : session().records().groups) {
        if (toText(group.patient) == subject() && policy::isOwn(group)
            && (group.status == GroupStatus::Preparing || group.status == GroupStatus::Active))
            groups += group.name;
    }
    addText(groups.isEmpty()
            ? tr("Please stop sharing information about this patient in MCS.")
            : tr("These groups end with it, and every member is to be removed in MCS: %1").arg(groups.join(u'、')));
    addDay(u"day"_s, tr("&Withdrawn on"), session().clock().today());
    addField(u"note"_s, tr("Rea&son"), new QPlainTextEdit);
    setCaption(tr("Record the withdrawal"));
}

void StepEditor::buildVoiding()
{
    setWindowTitle(tr("Make a pledge void"));
    addHeading(tr("The pledge of %1 is no longer valid.").arg(nameOf(subject())));
    const tables::PeopleMap people(session().records());
    const StaffId staff = idFromText<StaffId>(subject()).value_or(StaffId{});
    const auto inForce = people.pledgeInForce(staff);
    const auto underWay = people.pledgeUnderWay(staff);
    auto *which = new QComboBox;
    for (const auto &pledge : {underWay, inForce}) {
        if (pledge)
            which->addItem(tables::Words::of(pledge->status), pledge->id.value);
    }
    addField(u"which"_s, tr("&Paper"), which);
    setFieldVisible(u"which"_s, which->count() > 1);
    addText(underWay && inForce ? tr("The record is kept.") : tr("The record is kept; a new pledge will be needed."));
    addReason(tr("&Reason"));
    setCaption(tr("Make it void"));
}

QDate StepEditor::day(const QString &key) const
{
    return qobject_cast<DateEdit *>(input(key))->date();
}

QString StepEditor::nameOf(const QString &subject) const
{
    QString whose = subject;
    for (const Consent &consent : session().records().consents) {
        if (toText(consent.id) == subject)
            whose = toText(consent.patient);
    }
    for (const Patient &patient : session().records().patients) {
        if (toText(patient.id) == whose)
            return patient.name;
    }
    for (const Staff &staff : session().records().staff) {
        if (toText(staff.id) == subject)
            return staff.name;
    }
    return {};
}

void StepEditor::check()
{
    const QDate today = session().clock().today();
    if (m_step != Step::PledgeVoided && day(u"day"_s).isValid() && day(u"day"_s) > today)
        refuse(u"day"_s, tr("This day lies in the future. Please enter the day on which it was done."));
}

Result<void> StepEditor::save()
{
    return m_step == Step::PledgeVoided ? voidPledge() : saveConsent();
}

Result<void> StepEditor::saveConsent()
{
    policy::Registers &registers = session().registers();
    const QDate on = day(u"day"_s);
    if (m_step == Step::ConsentExplained)
        return withoutValue(registers.consentExplained(idFromText<PatientId>(subject()).value_or(PatientId{}), on,
            qobject_cast<StaffCombo *>(input(u"explainer"_s))->staff()));
    const tables::PeopleMap people(session().records());
    const auto consentOf = [&people, this](const QString &subject) -> Result<ConsentId> {
        if (const auto id = idFromText<ConsentId>(subject))
            return *id;
        const PatientId patient = idFromText<PatientId>(subject).value_or(PatientId{});
        const auto newest = people.newestConsent(patient);
        const bool undecided = newest && newest->status <= ConsentStatus::Explained;
        // A refusal is about the paper under way, all else about the consent in force.
        const auto consent = m_step == Step::ConsentRefused && undecided ? newest : people.consentInForce(patient);
        if (!consent)
            return Error{ErrorCode::NotFound, tr("There is no consent of this patient yet. Please print it first.")};
        return consent->id;
    };
    return session().ledger().atomically([&]() -> Result<void> {
        for (const QString &one : subject().split(u',')) {
            const auto consent = consentOf(one);
            if (!consent)
                return consent.error();
            const QString reason
                = m_step == Step::CounterpartHanded ? QString() : inputValue(input(u"note"_s)).toString().trimmed();
            const auto done = m_step == Step::CounterpartHanded ? registers.counterpartHanded(*consent, on)
                : m_step == Step::ConsentRefused                ? registers.consentRefused(*consent, on, reason)
                                                                : registers.consentWithdrawn(*consent, on, reason);
            if (!done)
                return done.error();
        }
        return {};
    });
}

Result<void> StepEditor::voidPledge()
{
    const auto *which = qobject_cast<QComboBox *>(input(u"which"_s));
    if (which->count() == 0)
        return Error{ErrorCode::NotFound, tr("There is no pledge of this person yet.")};
    const PledgeId pledge{which->currentData().toLongLong()};
    return withoutValue(
        session().registers().pledgeVoided(pledge, inputValue(input(u"reason"_s)).toString().trimmed()));
}

} // namespace mcs::app
