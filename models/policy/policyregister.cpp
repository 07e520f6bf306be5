// SPDX-License-Identifier: Apache-2.0
#include "models/policy/policyregister.h"

#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/trainingregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<PolicyLibrary> libraryOf(Ledger &ledger)
{
    const auto adopted = ledger.adoptedPolicies().all();
    return adopted ? Result<PolicyLibrary>(PolicyLibrary({u":/policies"_s}, *adopted)) : adopted.error();
}

bool sameFiles(const Result<PolicyFolder> &a, const PolicyFolder &b)
{
    return a && a->files == b.files;
}

} // namespace

PolicyRegister::PolicyRegister(const RegisterContext &context, TrainingRegister &trainings)
    : m_context(context)
    , m_trainings(trainings)
{
}

QString PolicyRegister::nameFor(
    const PolicyVersion &version, const QString &label, const PolicyLibrary &library, const PolicyFolder &folder) const
{
    const QString today = warekiLong(m_context.clock.today());
    const QString plain
        = label.isEmpty() ? version.name : PolicyText::tr("%1 (%2, %3)").arg(version.name, label, today);
    const auto all = m_context.ledger.adoptedPolicies().all();
    const auto isTaken = [&](const QString &name) {
        const auto own = library.builtInFolder(folder.id);
        if (own && !sameFiles(own, folder)) {
            const auto builtIn = PolicyVersions::compare({}, *own);
            if (builtIn && builtIn->versionAfter().name == name)
                return true;
        }
        return all && std::any_of(all->cbegin(), all->cend(), [&](const AdoptedPolicy &one) {
            return one.policyId == folder.id && one.version == name && folderOf(one).files != folder.files;
        });
    };
    QString name = plain;
    if (label.isEmpty() && isTaken(name))
        name = PolicyText::tr("%1 (brought in on %2)").arg(version.name, today);
    for (int number = 2; isTaken(name); ++number)
        name = PolicyText::tr("%1 [%2]").arg(plain).arg(number);
    return name;
}

Result<AdoptedPolicy> PolicyRegister::adopt(
    const PolicyFolder &folder, const PaperEffects &effects, const QString &label)
{
    const auto library = libraryOf(m_context.ledger);
    if (!library)
        return library.error();
    const QDate today = m_context.clock.today();
    const auto current = library->folder(folder.id);
    const auto versions = PolicyVersions::compare(current ? std::optional(*current) : std::nullopt, folder);
    if (!versions)
        return versions.error();
    const PolicyVersion version = versions->versionAfter();
    if (version.inForce.isValid() && version.inForce > today)
        return invalidInput(
            PolicyText::tr("This version is in force from %1 on. Please take it over on that day or later.")
                .arg(warekiLong(version.inForce)));
    const AdoptedPolicy *last = library->adopted(folder.id);
    if (last && sameFiles(current, folder) && !library->newerVersion(folder.id))
        return Error{
            ErrorCode::Duplicate, PolicyText::tr("The facility works by this version already; nothing in it differs.")};

    AdoptedPolicy adopted;
    adopted.policyId = folder.id;
    adopted.version = nameFor(version, label, *library, folder);
    adopted.effectiveOn = version.inForce;
    adopted.adoptedOn = today;
    adopted.effects = effectsToJson(effects);
    adopted.files = filesOf(folder);
    Result<AdoptedPolicy> saved = adopted;
    const auto done = m_context.ledger.atomically([&]() -> Result<void> {
        saved = m_context.ledger.adoptedPolicies().save(adopted);
        if (!saved)
            return saved.error();
        const bool counts = folder.id == m_context.policy.id() || folder.id == basePolicyId();
        if (!counts)
            return {};
        if (const auto given = giveUpChoices(); !given)
            return given;
        const bool isNew = version.name != versions->versionBefore().name || !versions->hasBefore();
        return isNew && label.isEmpty() ? enterDocument(*versions) : Result<void>();
    });
    return done ? saved : Result<AdoptedPolicy>(done.error());
}

// 周知 (準則 はじめに): the new version is a document that nobody has been told of yet.
Result<void> PolicyRegister::enterDocument(const PolicyVersions &versions)
{
    const auto kind
        = versions.policyId() == basePolicyId() ? PolicyDocumentKind::ModelRules : PolicyDocumentKind::RegionalPolicy;
    const auto all = m_context.ledger.policyDocuments().all();
    if (!all)
        return all.error();
    PolicyDocument document;
    document.kind = kind;
    document.title = versions.policyName();
    for (const ExpectedDocument &expected : m_context.policy.expectedDocuments()) {
        if (expected.kind == kind)
            document.title = expected.title;
    }
    document.version = versions.versionAfter().name;
    const QDate today = m_context.clock.today();
    document.effectiveOn = versions.versionAfter().inForce.isValid() ? versions.versionAfter().inForce : today;
    document.checkedOn = today;
    for (const PolicyDocument &other : *all) {
        if (other.kind != kind || !isInForce(other, today))
            continue;
        if (other.version == document.version)
            return {};
        document.title = other.title; // the version before, by the name it goes by here
        document.storagePlace = other.storagePlace;
        document.effectiveOn = std::max(document.effectiveOn, other.effectiveOn);
    }
    return withoutValue(m_trainings.saveDocument(document));
}

Result<void> PolicyRegister::giveUpChoices()
{
    const auto library = libraryOf(m_context.ledger);
    if (!library)
        return library.error();
    const auto facilities = m_context.ledger.facilities().all();
    if (!facilities)
        return facilities.error();
    for (Facility facility : *facilities) {
        const auto policy = library->load(facility.policyId, facility.baseLayer, {});
        if (!policy)
            return policy.error();
        const QStringList keys = facility.rules.keys();
        for (const QString &key : keys) {
            if (key.startsWith("switch/"_L1) && !policy->isSwitch(key, facility.rules.value(key).toString()))
                facility.rules.remove(key);
        }
        // The remaining choices must go together with the new text.
        if (const auto whole = library->load(facility); !whole)
            return whole.error();
        if (facility.rules.keys() == keys)
            continue;
        if (const auto saved = m_context.ledger.facilities().save(facility); !saved)
            return saved.error();
    }
    return {};
}

Result<void> PolicyRegister::noteVersions()
{
    const auto library = libraryOf(m_context.ledger);
    if (!library)
        return library.error();
    QStringList ids{m_context.policy.id()};
    if (m_context.policy.hasBase() && !ids.contains(basePolicyId()))
        ids.append(basePolicyId());
    return m_context.ledger.atomically([&]() -> Result<void> {
        for (const QString &id : std::as_const(ids)) {
            if (library->adopted(id))
                continue;
            const auto folder = library->folder(id);
            if (!folder)
                return folder.error();
            const auto versions = PolicyVersions::compare({}, *folder);
            if (!versions)
                return versions.error();
            AdoptedPolicy known;
            known.policyId = id;
            known.version = versions->versionAfter().name;
            known.effectiveOn = versions->versionAfter().inForce;
            known.adoptedOn = m_context.clock.today();
            known.files = filesOf(*folder);
            if (const auto saved = m_context.ledger.adoptedPolicies().save(known); !saved)
                return saved.error();
        }
        return {};
    });
}

} // namespace mcs::policy
