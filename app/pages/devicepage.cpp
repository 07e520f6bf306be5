// SPDX-License-Identifier: Apache-2.0
#include "app/pages/devicepage.h"

#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

DevicePage::DevicePage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"devices"_s, *new tables::DeviceModel, false, parent)
    , m_model(static_cast<tables::DeviceModel &>(*table()->model()))
{
    setWindowTitle(tr("Devices"));
    setWindowIcon(icon(u"device"_s));
    m_model.setParent(this);
    table()->setWideColumn(tables::DeviceModel::Place);
    table()->setAccessibleName(tr("Register of devices"));
    showEmptyHint(tr("No device is registered yet. Press F6 to register the first, or bring in a CSV list below."));
    const auto step = [this](const QString &kind) { return [this, kind] { edit(kind, current()); }; };
    addPageAction(u"add"_s, tr("New device"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, [this] {
        edit(u"device"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::EditRecords, Needs::One, [this] { open(current()); });
    m_delete = addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    m_check = addPageAction(
        u"check"_s, tr("Check"), Qt::Key_F9, Permission::EditRecords, Needs::One, step(u"device-check"_s));
    m_lend
        = addPageAction(u"lend"_s, tr("Lend"), Qt::Key_F7, Permission::EditRecords, Needs::One, step(u"device-lend"_s));
    m_giveBack = addPageAction(
        u"giveback"_s, tr("Take back"), Qt::Key_F11, Permission::EditRecords, Needs::One, step(u"device-return"_s));
    addSeparator();
    m_permit
        = addPageAction(u"permit"_s, tr("Permit"), {}, Permission::EditRecords, Needs::One, step(u"device-permit"_s));
    m_services = addPageAction(
        u"services"_s, tr("Services"), {}, Permission::EditRecords, Needs::One, step(u"device-services"_s));
    m_lose = addPageAction(u"lost"_s, tr("Lost"), {}, Permission::EditRecords, Needs::One, step(u"device-lose"_s));
    m_retire
        = addPageAction(u"retire"_s, tr("Retire"), {}, Permission::EditRecords, Needs::One, step(u"device-retire"_s));
    addSeparator();
    addPageAction(u"stock"_s, tr("Take stock"), {}, Permission::EditRecords, Needs::Nothing,
        [this] { edit(u"stocktaking"_s, {}); });
    addFacilityPapers({u"personal-device-permit"_s, u"return-receipt"_s, u"device-register"_s});
}

// The newest permit of each device; a receipt for what was lent.
QStringList DevicePage::paperSubjects(const QString &role, const QStringList &selected) const
{
    QStringList subjects;
    for (const QString &subject : selected) {
        const Device *one = device(subject);
        if (!one)
            continue;
        const QList<const DevicePermit *> permits = m_devices->permits(one->id);
        if (role != "personal-device-permit"_L1) {
            if (!one->assignments.isEmpty())
                subjects.append(subject);
        } else if (!permits.isEmpty()) {
            subjects.append(toText(permits.first()->id));
        }
    }
    return subjects;
}

void DevicePage::fill()
{
    m_devices = std::make_unique<tables::DeviceMap>(session().records());
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

const Device *DevicePage::device(const QString &subject) const
{
    return m_devices ? m_devices->device(idFromText<DeviceId>(subject).value_or(DeviceId{})) : nullptr;
}

DeviceFacts DevicePage::about() const
{
    return {session(), *m_devices, session().todo()};
}

QString DevicePage::rowOf(const QString &subject) const
{
    const auto id = idFromText<DevicePermitId>(subject);
    const DevicePermit *permit = id && m_devices ? m_devices->permit(*id) : nullptr;
    return permit ? toText(permit->device) : subject;
}

void DevicePage::updateActions()
{
    const Device *one = device(current());
    const bool inUse = one && one->status == DeviceStatus::InUse;
    const bool lent = one && policy::openAssignment(*one);
    const QStringList chosen = selection();
    setAllowed(m_delete, std::none_of(chosen.cbegin(), chosen.cend(), [this](const QString &subject) {
        const Device *device = this->device(subject);
        return device && (policy::openAssignment(*device) || m_devices->outWith(device->id));
    }));
    setAllowed(m_check, inUse);
    setAllowed(m_lend, inUse && !lent);
    setAllowed(m_giveBack, inUse && lent);
    setAllowed(m_permit, inUse && one->owner == DeviceOwner::Personal);
    setAllowed(m_services, inUse);
    setAllowed(m_lose, inUse);
    setAllowed(m_retire, one && (one->status != DeviceStatus::Retired || !one->erasedOn.isValid()));
}

void DevicePage::open(const QString &subject)
{
    edit(u"device"_s, subject);
}

void DevicePage::pressPaneButton(const QString &subject)
{
    if (const Device *one = device(subject)) {
        const NextStep step = nextStep(*one, about());
        if (!step.kind.isEmpty())
            edit(step.kind, step.subject);
    }
}

QString DevicePage::paneButton(const QString &subject) const
{
    const Device *one = device(subject);
    return one ? nextStep(*one, about()).caption : QString();
}

void DevicePage::describe(const QString &subject, Facts &facts)
{
    if (const Device *one = device(subject))
        app::describe(*one, about(), facts);
}

QList<AuditFilter> DevicePage::historyOf(const QString &subject) const
{
    QList<AuditFilter> filters = Page::historyOf(subject);
    const auto add = [&filters](const QString &entity, qint64 id) {
        AuditFilter filter;
        filter.entity = entity;
        filter.entityId = id;
        filters.append(filter);
    };
    const DeviceId id = idFromText<DeviceId>(subject).value_or(DeviceId{});
    for (const DevicePermit *permit : m_devices->permits(id))
        add(u"device-permit"_s, permit->id.value);
    if (const auto checks = session().ledger().deviceChecks().of(id.value)) {
        for (const DeviceCheck &check : *checks)
            add(u"device-check"_s, check.id.value);
    }
    return filters;
}

Result<void> DevicePage::remove(const QString &subject, const QString &reason)
{
    return session().registers().devices().removeDevice(idFromText<DeviceId>(subject).value_or(DeviceId{}), reason);
}

Result<void> DevicePage::restore(const QString &subject)
{
    return session().ledger().devices().restore(idFromText<DeviceId>(subject).value_or(DeviceId{}));
}

} // namespace mcs::app
