// SPDX-License-Identifier: Apache-2.0
// 誓約書 (SM-PLG). A pledge outlives the person's time here (退職後存続): nothing here looks at the leaving date.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/service.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<QList<StaffPledge>> pledgesOf(Ledger &ledger, StaffId staff)
{
    const auto all = ledger.pledges().all();
    if (!all)
        return all.error();
    QList<StaffPledge> own;
    for (const StaffPledge &pledge : *all) {
        if (pledge.staff == staff)
            own.append(pledge);
    }
    return own;
}

// Stores `pledge` and marks what it replaces, with the reason where that was signed; all or nothing.
Result<StaffPledge> storeReplacing(
    Ledger &ledger, const StaffPledge &pledge, const QList<StaffPledge> &others, const QString &reason = {})
{
    Result<StaffPledge> stored = pledge;
    const auto done = ledger.atomically([&]() -> Result<void> {
        stored = ledger.pledges().save(pledge);
        if (!stored)
            return stored.error();
        for (StaffPledge other : others) {
            const bool open = other.status == PledgeStatus::Signed || other.status == PledgeStatus::Exempt
                || other.status == PledgeStatus::Printed;
            if (other.id == pledge.id || !open)
                continue;
            if (other.status == PledgeStatus::Signed)
                other.replacementReason = reason;
            other.status = PledgeStatus::Replaced;
            if (const auto replaced = ledger.pledges().save(other); !replaced)
                return replaced.error();
        }
        return {};
    });
    return done ? stored : Result<StaffPledge>(done.error());
}

} // namespace

Result<StaffPledge> Registers::pledgePrinted(StaffId staff, DocumentId document, QDate on)
{
    if (const auto done = pledgesPrinted({{staff, document}}, on); !done)
        return done.error();
    const auto own = pledgesOf(m_ledger, staff);
    if (!own)
        return own.error();
    const auto open = std::find_if(
        own->crbegin(), own->crend(), [](const StaffPledge &pledge) { return pledge.status == PledgeStatus::Printed; });
    return open == own->crend() ? m_ledger.pledges().find({}) : Result<StaffPledge>(*open);
}

Result<void> Registers::pledgesPrinted(const QList<PrintedSheet<StaffId>> &sheets, QDate on)
{
    if (const auto date = checkPastDate(PolicyText::tr("Printed on"), on, m_clock.today()); !date)
        return date.error();
    const auto all = m_ledger.pledges().all();
    if (!all)
        return all.error();
    // A sheet printed again takes the place of the one that was not signed.
    QHash<StaffId, StaffPledge> open;
    for (const StaffPledge &pledge : *all) {
        if (pledge.status == PledgeStatus::Printed)
            open.insert(pledge.staff, pledge);
    }
    return m_ledger.atomically([&]() -> Result<void> {
        for (const PrintedSheet<StaffId> &sheet : sheets) {
            if (const auto person = m_ledger.staff().find(sheet.whose); !person)
                return person.error();
            StaffPledge pledge = open.value(sheet.whose);
            pledge.staff = sheet.whose;
            pledge.status = PledgeStatus::Printed;
            pledge.document = sheet.document;
            pledge.printedOn = on;
            const auto saved = m_ledger.pledges().save(pledge);
            if (!saved)
                return saved.error();
            open.insert(sheet.whose, *saved);
        }
        return {};
    });
}

Result<StaffPledge> Registers::pledgeSigned(
    StaffId staff, QDate signedOn, const QString &storagePlace, const QString &replacementReason)
{
    const auto person = m_ledger.staff().find(staff);
    if (!person)
        return person.error();
    if (const auto date = checkPastDate(PolicyText::tr("Signed on"), signedOn, m_clock.today()); !date)
        return date.error();
    if (const auto place = checkText(PolicyText::tr("Storage place"), storagePlace, 200); !place)
        return place.error();
    const auto own = pledgesOf(m_ledger, staff);
    if (!own)
        return own.error();
    StaffPledge pledge;
    std::optional<StaffPledge> onFile;
    for (const StaffPledge &earlier : *own) {
        // A paper signed before our sheet was printed is another paper.
        if (earlier.status == PledgeStatus::Printed && !(earlier.printedOn > signedOn))
            pledge = earlier;
        else if (earlier.status == PledgeStatus::Signed)
            onFile = earlier;
    }
    if (onFile && onFile->signedOn == signedOn && !pledge.id.isStored()) {
        onFile->storagePlace = storagePlace;
        return m_ledger.pledges().save(*onFile);
    }
    if (onFile && onFile->signedOn > signedOn)
        return invalidInput(PolicyText::tr("A pledge of %1 signed later, on %2, is on file. Please check the date.")
                                .arg(person->name, warekiLong(onFile->signedOn)));
    if (onFile && replacementReason.trimmed().isEmpty())
        return invalidInput(PolicyText::tr("A pledge of %1 signed on %2 is on file. Please write why a new one takes "
                                           "its place, such as a new form or a wrong address.")
                                .arg(person->name, warekiLong(onFile->signedOn)));
    if (const auto reason = checkText(PolicyText::tr("Reason"), replacementReason, 500); !reason)
        return reason.error();
    pledge.staff = staff;
    pledge.status = PledgeStatus::Signed;
    pledge.signedOn = signedOn;
    pledge.storagePlace = storagePlace;
    return storeReplacing(m_ledger, pledge, *own, replacementReason.trimmed());
}

Result<StaffPledge> Registers::pledgeExempted(StaffId staff, const PledgeExemption &asked)
{
    const auto person = m_ledger.staff().find(staff);
    if (!person)
        return person.error();
    const Demand demand = m_policy.demand(u"pledge-exemption"_s);
    const QStringList points = m_policy.exemptionPoints();
    if (!demand.inForce || points.isEmpty())
        return ruleViolation(
            PolicyText::tr("This policy knows no exemption from the pledge. Please have the pledge signed."),
            m_policy.demand(u"pledge"_s).articles);
    PledgeExemption exemption = asked;
    if (exemption.document.trimmed().isEmpty())
        return ruleViolation(PolicyText::tr("Please enter what the existing pledge of %1 is called.").arg(person->name),
            demand.articles);
    if (const auto name = checkText(PolicyText::tr("Existing pledge"), exemption.document, 200); !name)
        return name.error();
    if (!exemption.date.isValid())
        return ruleViolation(
            PolicyText::tr("Please enter the day on which the existing pledge of %1 was signed.").arg(person->name),
            demand.articles);
    if (const auto date = checkPastDate(PolicyText::tr("Existing pledge signed on"), exemption.date, m_clock.today());
        !date)
        return date.error();
    QStringList open;
    for (qsizetype i = 0; i < points.size() && i < static_cast<qsizetype>(exemption.points.size()); ++i) {
        if (!exemption.points[static_cast<std::size_t>(i)])
            open.append(PolicyText::tr("(%1) %2").arg(i + 1).arg(points[i]));
    }
    if (!open.isEmpty()) {
        Error error = ruleViolation(PolicyText::tr("The existing pledge must cover all five points. Please check each "
                                                   "of them, or have the pledge signed."),
            demand.articles + m_policy.demand(u"pledge-points"_s).articles);
        error.details = open;
        return error;
    }
    if (exemption.checkedBy.isEmpty())
        exemption.checkedBy = m_ledger.currentUser().name;
    const auto own = pledgesOf(m_ledger, staff);
    if (!own)
        return own.error();
    StaffPledge pledge;
    pledge.staff = staff;
    pledge.status = PledgeStatus::Exempt;
    pledge.exemption = exemption;
    return storeReplacing(m_ledger, pledge, *own);
}

Result<StaffPledge> Registers::pledgeVoided(PledgeId id, const QString &reason)
{
    if (const auto checked = checkReason(reason); !checked)
        return checked.error();
    const auto stored = m_ledger.pledges().find(id);
    if (!stored)
        return stored.error();
    if (stored->status == PledgeStatus::Void)
        return invalidInput(PolicyText::tr("This pledge is void already."));
    StaffPledge pledge = *stored;
    pledge.status = PledgeStatus::Void;
    const auto done = m_ledger.atomically([&]() -> Result<void> {
        if (const auto saved = m_ledger.pledges().save(pledge); !saved)
            return saved.error();
        return m_ledger.pledges().remove(id, reason);
    });
    return done ? m_ledger.pledges().find(id) : Result<StaffPledge>(done.error());
}

} // namespace mcs::policy
