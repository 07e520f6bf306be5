// SPDX-License-Identifier: Apache-2.0
// 連絡, 第三者提供 and 撮影の同意.
#include "models/policy/useregister.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<void> checkRequired(const QString &text, const QString &sentence)
{
    return text.trimmed().isEmpty() ? Result<void>(invalidInput(sentence)) : Result<void>();
}

} // namespace

UseRegister::UseRegister(const RegisterContext &context)
    : m_context(context)
{
}

Result<domain::Notice> UseRegister::saveNotice(const domain::Notice &notice)
{
    const auto shape = firstRefusal({
        checkRequired(notice.recipient, PolicyText::tr("Please enter whom the notice goes to.")),
        checkText(PolicyText::tr("Recipient"), notice.recipient, 200),
        checkRequired(notice.text, PolicyText::tr("Please write what the notice is about.")),
        checkText(PolicyText::tr("Text"), notice.text, 1000),
        checkText(PolicyText::tr("Reply"), notice.reply, 1000),
        checkOptionalPastDate(PolicyText::tr("Sent on"), notice.sentOn, m_context.clock.today()),
    });
    if (!shape)
        return shape.error();
    if (!notice.matter.isEmpty() && !noticeRule(m_context.policy, notice.matter) && !notice.id.isStored())
        return invalidInput(PolicyText::tr("The policy in force has no such notice. Please choose one from the list."));
    if (notice.sentOn.isValid() && notice.method == NoticeMethod::Unrecorded)
        return invalidInput(PolicyText::tr("Please choose how the notice was sent."));
    if (!notice.sentOn.isValid() && !notice.reply.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("There is a reply: please enter when the notice was sent."));
    return m_context.ledger.notices().save(notice);
}

Result<void> UseRegister::followAppointment(const Appointment &before, const Appointment &after)
{
    if (after.role != OfficeRole::McsAdministrator || before.to == after.to)
        return {};
    const auto all = m_context.ledger.notices().all();
    const auto person = m_context.ledger.staff().find(after.staff);
    if (!all || !person)
        return all ? person.error() : all.error();
    const QString about = toText(after.id);
    for (const NoticeRule &rule : m_context.policy.notices()) {
        if (rule.occasion != NoticeOccasion::AdministratorEnds)
            continue;
        const auto there = std::find_if(all->crbegin(), all->crend(),
            [&](const domain::Notice &one) { return one.about == about && one.matter == rule.id; });
        if (there != all->crend() && there->sentOn.isValid())
            continue;
        if (!after.to.isValid()) {
            if (there == all->crend())
                continue;
            const auto gone = m_context.ledger.notices().remove(there->id, PolicyText::tr("The appointment goes on"));
            if (!gone)
                return gone;
            continue;
        }
        domain::Notice notice = there == all->crend() ? domain::Notice() : *there;
        notice.recipient = rule.recipient;
        notice.matter = rule.id;
        notice.about = about;
        notice.text = rule.text;
        notice.text.replace("%1"_L1, person->name).replace("%2"_L1, warekiLong(after.to));
        notice.dueOn = after.to.addDays(rule.days);
        if (const auto saved = saveNotice(notice); !saved)
            return saved.error();
    }
    return {};
}

Result<ThirdPartyProvision> UseRegister::saveProvision(const ThirdPartyProvision &provision)
{
    if (const auto patient = m_context.ledger.patients().find(provision.patient); !patient)
        return invalidInput(PolicyText::tr("Please choose the patient."));
    const auto shape = firstRefusal({
        checkPastDate(PolicyText::tr("Provided on"), provision.providedOn, m_context.clock.today()),
        checkRequired(provision.recipient, PolicyText::tr("Please enter whom the data was provided to.")),
        checkText(PolicyText::tr("Recipient"), provision.recipient, 300),
        checkRequired(provision.items,
            PolicyText::tr("Please enter which kinds of data were provided, never the data themselves.")),
        checkText(PolicyText::tr("Kinds of data"), provision.items, 300),
        checkRequired(provision.basis, PolicyText::tr("Please enter the consent or the law it is based on.")),
        checkText(PolicyText::tr("Basis"), provision.basis, 300),
        checkText(PolicyText::tr("Note"), provision.note, 1000),
    });
    if (!shape)
        return shape.error();
    if (const auto who = personInService(m_context.ledger, provision.recordedBy, m_context.clock.today());
        !who && !provision.id.isStored())
        return who.error();
    return m_context.ledger.provisions().save(provision);
}

Result<PhotoConsent> UseRegister::savePhotoConsent(const PhotoConsent &consent)
{
    const PolicySection rules = m_context.policy.photo();
    if (!rules.inForce)
        return invalidInput(
            PolicyText::tr("The policy in force asks for no record of photographs. Nothing has to be entered here."));
    if (const auto patient = m_context.ledger.patients().find(consent.patient); !patient)
        return invalidInput(PolicyText::tr("Please choose the patient."));
    const auto shape = firstRefusal({
        checkPastDate(PolicyText::tr("Photographed on"), consent.takenOn, m_context.clock.today()),
        checkText(PolicyText::tr("Consent given by"), consent.consenter, 100),
        checkText(PolicyText::tr("Note"), consent.note, 1000),
    });
    if (!shape)
        return shape.error();
    if (consent.consenter.trimmed().isEmpty())
        return ruleViolation(
            PolicyText::tr("Please enter who gave the consent. It is asked for each time photographs are taken."),
            rules.articles);
    if (const auto who = personInService(m_context.ledger, consent.photographer, consent.takenOn); !who)
        return who.error();
    return m_context.ledger.photoConsents().save(consent);
}

const PhotoConsent *photoConsentOn(const Records &records, PatientId patient, QDate day)
{
    const auto found = std::find_if(records.photoConsents.crbegin(), records.photoConsents.crend(),
        [&](const PhotoConsent &one) { return one.patient == patient && one.takenOn == day; });
    return found == records.photoConsents.crend() ? nullptr : &*found;
}

} // namespace mcs::policy
