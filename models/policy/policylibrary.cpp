// SPDX-License-Identifier: Apache-2.0
#include "models/policy/policy.h"

#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <QDir>
#include <QHash>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

// 準則 lies under every region; its folder is the one that marks itself as base layer.
const QString &baseId()
{
    static const QString id = u"mcs-model"_s;
    return id;
}

// What is inside the program cannot change while it runs: read and checked once.
Result<std::shared_ptr<const Policy::Layer>> layerIn(const QString &folder)
{
    if (!folder.startsWith(u':'))
        return readLayer(folder);
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Policy::Layer>> known;
    const QMutexLocker locker(&mutex);
    if (const auto layer = known.value(folder))
        return layer;
    const auto layer = readLayer(folder);
    if (layer)
        known.insert(folder, *layer);
    return layer;
}

} // namespace

PolicyLibrary::PolicyLibrary(const QStringList &folders)
    : m_folders(folders)
{
}

Result<QList<PolicyChoice>> PolicyLibrary::choices() const
{
    QList<PolicyChoice> regions;
    QList<PolicyChoice> bases;
    QStringList seen;
    for (auto it = m_folders.crbegin(); it != m_folders.crend(); ++it) { // a later folder lies over the earlier ones
        const QString &folder = *it;
        const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names) {
            if (seen.contains(name) || !QFile::exists(u"%1/%2/policy.json"_s.arg(folder, name)))
                continue;
            seen.append(name);
            const auto layer = layerIn(u"%1/%2"_s.arg(folder, name));
            if (!layer)
                return layer.error();
            if ((*layer)->isBase)
                bases.append(PolicyChoice{name, PolicyText::tr("%1 only").arg((*layer)->shortName)});
            else
                regions.append(PolicyChoice{name, (*layer)->name});
        }
    }
    return regions + bases;
}

Result<Policy> PolicyLibrary::load(const domain::Facility &facility) const
{
    return load(facility.policyId, facility.baseLayer, facility.rules);
}

Result<Policy> PolicyLibrary::load(const QString &policyId, bool baseLayer, const QJsonObject &facilityRules) const
{
    const auto find = [this](const QString &id) -> Result<std::shared_ptr<const Policy::Layer>> {
        for (auto it = m_folders.crbegin(); it != m_folders.crend(); ++it) {
            const QString candidate = u"%1/%2"_s.arg(*it, id);
            if (!id.isEmpty() && !id.contains(u'/') && QFile::exists(candidate + "/policy.json"_L1))
                return layerIn(candidate);
        }
        return domain::Error{domain::ErrorCode::NotFound,
            PolicyText::tr("The program has no policy called “%1”. Please choose the region again in the settings.")
                .arg(id)};
    };
    const auto region = find(policyId);
    if (!region)
        return region.error();
    if ((*region)->isBase)
        return Policy(*region, nullptr, facilityRules);
    const auto base = find(baseId());
    if (!baseLayer)
        return Policy(*region, nullptr, facilityRules, base ? *base : nullptr);
    if (!base)
        return base.error();
    return Policy(*region, *base, facilityRules);
}

} // namespace mcs::policy
