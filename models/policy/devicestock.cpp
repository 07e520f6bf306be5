// SPDX-License-Identifier: Apache-2.0
// 棚卸し: the register against what was seen.
#include "models/domain/japanese.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"

#include <QHash>
#include <QSet>

namespace mcs::policy {

using namespace domain;

Result<Stocktaking> DeviceRegister::takeStock(const Stocktaking &stocktaking)
{
    const auto shape = firstRefusal({
        checkPastDate(PolicyText::tr("Taken stock on"), stocktaking.takenOn, m_context.clock.today()),
        checkText(PolicyText::tr("Found and not in the register"), stocktaking.unexpected, 1000),
    });
    if (!shape)
        return shape.error();
    if (const auto person = personInService(m_context.ledger, stocktaking.takenBy, stocktaking.takenOn); !person)
        return person.error();
    const auto devices = m_context.ledger.devices().all();
    if (!devices)
        return devices.error();
    QHash<DeviceId, const Device *> known;
    for (const Device &device : *devices)
        known.insert(device.id, &device);
    QSet<DeviceId> listed;
    for (const StocktakingLine &line : stocktaking.lines) {
        const Device *device = known.value(line.device);
        if (!device)
            return invalidInput(PolicyText::tr("The list names a device that is not in the register."));
        if (listed.contains(line.device))
            return invalidInput(PolicyText::tr("%1 is listed twice.").arg(titleOf(*device)));
        listed.insert(line.device);
        if (const auto place = checkText(PolicyText::tr("Place"), line.place, 200); !place)
            return place.error();
        if (!line.seen && line.place.trimmed().isEmpty())
            return invalidInput(
                PolicyText::tr("%1 was not seen. Please write what is known of it.").arg(titleOf(*device)));
    }
    for (const Device &device : *devices) {
        const bool wasThere = !device.registeredOn.isValid() || device.registeredOn <= stocktaking.takenOn;
        if (device.status == DeviceStatus::InUse && wasThere && !listed.contains(device.id))
            return invalidInput(
                PolicyText::tr("%1 is missing in the list. Please say whether it was seen.").arg(titleOf(device)));
    }
    return m_context.ledger.stocktakings().save(stocktaking);
}

} // namespace mcs::policy
