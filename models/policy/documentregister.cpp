// SPDX-License-Identifier: Apache-2.0
// 規程・文書 in their versions, and 周知.
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/trainingregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

bool isSameDocument(const PolicyDocument &a, const PolicyDocument &b)
{
    return a.kind == b.kind && searchKey(a.title) == searchKey(b.title);
}

Result<void> checkShape(const PolicyDocument &document, QDate today)
{
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Title of the document"), document.title, 200),
        checkText(PolicyText::tr("Version"), document.version, 100),
        checkText(PolicyText::tr("Where it is kept"), document.storagePlace, 200),
        checkText(PolicyText::tr("Note"), document.note, 1000),
        checkOptionalPastDate(PolicyText::tr("Checked on"), document.checkedOn, today),
    });
    if (!shape)
        return shape;
    if (document.title.isEmpty())
        return invalidInput(PolicyText::tr("Please enter the title of the document."));
    if (document.version.isEmpty())
        return invalidInput(
            PolicyText::tr("Please enter the version of the document, such as the day of its revision."));
    if (!document.effectiveOn.isValid())
        return invalidInput(PolicyText::tr("Please enter the date “%1”.").arg(PolicyText::tr("In force from")));
    return {};
}

} // namespace

Result<PolicyDocument> TrainingRegister::saveDocument(const PolicyDocument &asked)
{
    PolicyDocument document = asked;
    document.title = document.title.trimmed();
    document.version = document.version.trimmed();
    if (const auto shape = checkShape(document, m_context.clock.today()); !shape)
        return shape.error();
    const auto all = m_context.ledger.policyDocuments().all();
    if (!all)
        return all.error();
    document.briefings = {};
    document.supersededOn = {};
    std::optional<PolicyDocument> before; // the version that this one takes the place of
    for (const PolicyDocument &other : *all) {
        if (other.id == document.id) {
            document.briefings = other.briefings;
            document.supersededOn = other.supersededOn;
            continue;
        }
        if (!isSameDocument(other, document))
            continue;
        if (searchKey(other.version) == searchKey(document.version))
            return Error{ErrorCode::Duplicate,
                PolicyText::tr("“%1” is in the register already. Please open that entry, or enter another version.")
                    .arg(titleOf(other))};
        if (!document.id.isStored() && !other.supersededOn.isValid())
            before = other;
    }
    if (document.supersededOn.isValid() && document.effectiveOn > document.supersededOn)
        return invalidInput(
            PolicyText::tr("“%1” was superseded on %2, which lies before its first day. Please check the date.")
                .arg(titleOf(document), warekiLong(document.supersededOn)));
    if (before && document.effectiveOn < before->effectiveOn)
        return invalidInput(
            PolicyText::tr("“%1” is in force from %2, later than the version you enter (%3). Please check the date.")
                .arg(titleOf(*before), warekiLong(before->effectiveOn), warekiLong(document.effectiveOn)));
    Result<PolicyDocument> saved = document;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        if (before) {
            before->supersededOn = document.effectiveOn;
            if (const auto old = m_context.ledger.policyDocuments().save(*before); !old)
                return old.error();
        }
        saved = m_context.ledger.policyDocuments().save(document);
        return withoutValue(saved);
    });
    return done ? saved : Result<PolicyDocument>(done.error());
}

Result<PolicyDocument> TrainingRegister::documentChecked(PolicyDocumentId id, QDate on)
{
    auto document = m_context.ledger.policyDocuments().find(id);
    if (!document)
        return document;
    if (!isInForce(*document, m_context.clock.today()))
        return invalidInput(
            PolicyText::tr("“%1” is superseded. Please check the newer version.").arg(titleOf(*document)));
    const auto date = firstRefusal({
        checkPastDate(PolicyText::tr("Checked on"), on, m_context.clock.today()),
        checkDateOrder(PolicyText::tr("Checked on"), on, PolicyText::tr("Last checked on"), document->checkedOn),
    });
    if (!date)
        return date.error();
    document->checkedOn = on;
    return m_context.ledger.policyDocuments().save(*document);
}

Result<void> TrainingRegister::briefed(
    const QList<PolicyDocumentId> &documents, const QList<StaffId> &people, QDate on, BriefingMethod method)
{
    if (documents.isEmpty())
        return invalidInput(PolicyText::tr("Please choose the documents."));
    if (people.isEmpty())
        return invalidInput(PolicyText::tr("Please choose who was told."));
    if (const auto date = checkPastDate(PolicyText::tr("Told on"), on, m_context.clock.today()); !date)
        return date;
    for (const StaffId person : people) {
        if (const auto known = personInService(m_context.ledger, person, on); !known)
            return known.error();
    }
    return m_context.ledger.atomically([&]() -> Result<void> {
        for (const PolicyDocumentId id : documents) {
            auto document = m_context.ledger.policyDocuments().find(id);
            if (!document)
                return document.error();
            if (!isInForce(*document, m_context.clock.today()))
                return invalidInput(PolicyText::tr("“%1” is superseded. Nobody has to be told of it any more.")
                                        .arg(titleOf(*document)));
            for (const StaffId person : people) {
                if (!briefingOf(*document, person))
                    document->briefings.append({person, on, method});
            }
            if (const auto saved = m_context.ledger.policyDocuments().save(*document); !saved)
                return saved.error();
        }
        return {};
    });
}

bool isInForce(const PolicyDocument &document, QDate date)
{
    return !document.supersededOn.isValid() || document.supersededOn > date;
}

QList<const PolicyDocument *> documentsToBrief(const Records &records, QDate date)
{
    QList<const PolicyDocument *> list;
    for (const PolicyDocument &document : records.policyDocuments) {
        if (document.needsBriefing && isInForce(document, date))
            list.append(&document);
    }
    return list;
}

const Briefing *briefingOf(const PolicyDocument &document, StaffId staff)
{
    const auto found = std::find_if(document.briefings.cbegin(), document.briefings.cend(),
        [staff](const Briefing &briefing) { return briefing.staff == staff; });
    return found == document.briefings.cend() ? nullptr : &*found;
}

QString titleOf(const PolicyDocument &document)
{
    return PolicyText::tr("%1 (%2)", "title, version").arg(document.title, document.version);
}

bool isPublishedElsewhere(PolicyDocumentKind kind)
{
    return kind != PolicyDocumentKind::ManagementRules && kind != PolicyDocumentKind::Manual
        && kind != PolicyDocumentKind::RetirementRules;
}

QDate nextCheckOf(const PolicyDocument &document, const Policy &policy)
{
    const int months = policy.interval(u"document-check-months"_s);
    if (!isPublishedElsewhere(document.kind) || months <= 0)
        return {};
    const QDate base = document.checkedOn.isValid() ? document.checkedOn : document.info.createdAt.toLocalTime().date();
    return base.isValid() ? addCalendarMonths(base, months) : QDate();
}

} // namespace mcs::policy
