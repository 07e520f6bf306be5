// SPDX-License-Identifier: Apache-2.0
#include "models/policy/policyfolder.h"
#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

using LayerResult = Result<std::shared_ptr<const Policy::Layer>>;

// Read and checked once for each set of choices: what is inside the program cannot change while it runs, and what the
// ledger keeps goes by its content.
LayerResult remembered(const QByteArray &source, const Switches &choices, const std::function<LayerResult()> &read)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const Policy::Layer>> known;
    QByteArray key = source;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        key += '\n' + it.key().toUtf8() + '\t' + it->toUtf8();
    const QMutexLocker locker(&mutex);
    if (const auto layer = known.value(key))
        return layer;
    const auto layer = read();
    if (layer)
        known.insert(key, *layer);
    return layer;
}

LayerResult layerAt(const QString &path, const Switches &choices)
{
    const auto read = [&]() -> LayerResult {
        const auto folder = readPolicyFolder(path);
        return folder ? readLayer(*folder, choices) : LayerResult(folder.error());
    };
    return path.startsWith(u':') ? remembered(path.toUtf8(), choices, read) : read();
}

LayerResult layerOfAdopted(const domain::AdoptedPolicy &adopted, const Switches &choices)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const domain::PolicyFile &file : adopted.files) {
        for (const QString &part : {file.path, file.text}) {
            hash.addData(QByteArray::number(part.size()) + ':');
            hash.addData(part.toUtf8());
        }
    }
    return remembered(adopted.policyId.toUtf8() + '/' + adopted.version.toUtf8() + '/' + hash.result(), choices,
        [&] { return readLayer(folderOf(adopted), choices); });
}

// The folder of that id on disk or inside the program; empty: there is none.
QString pathOf(const QStringList &folders, const QString &id)
{
    if (id.isEmpty() || id.contains(u'/'))
        return {};
    for (auto it = folders.crbegin(); it != folders.crend(); ++it) { // a later folder lies over the earlier ones
        const QString candidate = u"%1/%2"_s.arg(*it, id);
        if (QFile::exists(candidate + "/policy.json"_L1))
            return candidate;
    }
    return {};
}

domain::Error unknownPolicy(const QString &id)
{
    return {domain::ErrorCode::NotFound,
        PolicyText::tr("The program has no policy called “%1”. Please choose the region again in the settings.")
            .arg(id)};
}

// Who decides in one id: the version kept in the ledger, or a folder.
struct Source
{
    const domain::AdoptedPolicy *adopted = nullptr; // null: `path`
    QString path; // empty: there is none
};

Source sourceOf(const PolicyLibrary &library, const QStringList &folders, const QString &id)
{
    Source source{library.adopted(id), pathOf(folders, id)};
    if (!source.adopted || source.path.isEmpty())
        return source;
    if (source.adopted->files.isEmpty()) {
        source.adopted = nullptr;
        return source;
    }
    const auto own = layerAt(source.path, {});
    const bool sameVersion
        = own && (*own)->version == PolicyVersion{source.adopted->version, source.adopted->effectiveOn};
    // The program's own version counts as the program has it today, with what was put right since. A kept one that
    // cannot be read any more gives way, too.
    if (sameVersion || !layerOfAdopted(*source.adopted, {}))
        source.adopted = nullptr;
    return source;
}

LayerResult layerFrom(const Source &source, const QString &id, const Switches &choices)
{
    if (source.adopted && !source.adopted->files.isEmpty())
        return layerOfAdopted(*source.adopted, choices);
    return source.path.isEmpty() ? LayerResult(unknownPolicy(id)) : layerAt(source.path, choices);
}

} // namespace

PolicyLibrary::PolicyLibrary(const QStringList &folders, const QList<domain::AdoptedPolicy> &adopted)
    : m_folders(folders)
    , m_adopted(adopted)
{
}

PolicyLibrary::PolicyLibrary(const domain::Records &records)
    : PolicyLibrary({u":/policies"_s}, records.adoptedPolicies)
{
}

const domain::AdoptedPolicy *PolicyLibrary::adopted(const QString &policyId) const
{
    const domain::AdoptedPolicy *newest = nullptr;
    for (const domain::AdoptedPolicy &one : m_adopted) { // in id order: of one day the later
        if (one.policyId == policyId && (!newest || one.adoptedOn >= newest->adoptedOn))
            newest = &one;
    }
    return newest;
}

std::optional<NewerVersion> PolicyLibrary::newerVersion(const QString &policyId) const
{
    const domain::AdoptedPolicy *known = adopted(policyId);
    const QString path = pathOf(m_folders, policyId);
    if (!known || path.isEmpty())
        return std::nullopt;
    const auto own = layerAt(path, {});
    if (!own)
        return std::nullopt;
    const PolicyVersion &version = (*own)->version;
    const bool newer = version.inForce.isValid() && known->effectiveOn.isValid()
        ? version.inForce > known->effectiveOn
        : !known->version.startsWith(version.name);
    return newer ? std::optional(NewerVersion{policyId, version}) : std::nullopt;
}

Result<PolicyFolder> PolicyLibrary::folder(const QString &policyId) const
{
    const Source source = sourceOf(*this, m_folders, policyId);
    if (source.adopted && !source.adopted->files.isEmpty())
        return folderOf(*source.adopted);
    return builtInFolder(policyId);
}

Result<PolicyFolder> PolicyLibrary::builtInFolder(const QString &policyId) const
{
    const QString path = pathOf(m_folders, policyId);
    return path.isEmpty() ? Result<PolicyFolder>(unknownPolicy(policyId)) : readPolicyFolder(path);
}

Result<QList<PolicyChoice>> PolicyLibrary::choices() const
{
    QStringList ids;
    for (auto it = m_folders.crbegin(); it != m_folders.crend(); ++it) {
        const QStringList names = QDir(*it).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            if (!ids.contains(name) && QFile::exists(u"%1/%2/policy.json"_s.arg(*it, name)))
                ids.append(name);
        }
    }
    for (const domain::AdoptedPolicy &one : m_adopted) {
        if (!ids.contains(one.policyId) && !one.files.isEmpty())
            ids.append(one.policyId);
    }
    QList<PolicyChoice> regions;
    QList<PolicyChoice> bases;
    for (const QString &id : std::as_const(ids)) {
        const auto layer = layerFrom(sourceOf(*this, m_folders, id), id, {});
        if (!layer)
            return layer.error();
        if ((*layer)->isBase)
            bases.append(PolicyChoice{id, PolicyText::tr("%1 only").arg((*layer)->shortName)});
        else
            regions.append(PolicyChoice{id, (*layer)->name});
    }
    return regions + bases;
}

Result<Policy> PolicyLibrary::load(const domain::Facility &facility) const
{
    return load(facility.policyId, facility.baseLayer, facility.rules);
}

Result<Policy> PolicyLibrary::load(const QString &policyId, bool baseLayer, const QJsonObject &facilityRules) const
{
    Switches choices = switchesIn(facilityRules);
    const auto region = layerFrom(sourceOf(*this, m_folders, policyId), policyId, choices);
    if (!region)
        return region.error();
    QList<NewerVersion> newer;
    if (const auto version = newerVersion(policyId))
        newer.append(*version);
    if ((*region)->isBase)
        return Policy(*region, nullptr, nullptr, facilityRules, newer);
    for (const Ambiguity &ambiguity : (*region)->ambiguities) {
        if (!ambiguity.options.isEmpty())
            choices.remove(ambiguity.id); // the region's, not 準則's
    }
    const auto base = layerFrom(sourceOf(*this, m_folders, basePolicyId()), basePolicyId(), choices);
    if (const auto version = newerVersion(basePolicyId()); version && baseLayer)
        newer.append(*version);
    if (base)
        return Policy(*region, baseLayer ? *base : nullptr, *base, facilityRules, newer);
    if (!baseLayer && base.error().code == domain::ErrorCode::NotFound)
        return Policy(*region, nullptr, nullptr, facilityRules, newer);
    return base.error();
}

} // namespace mcs::policy
