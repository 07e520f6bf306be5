// SPDX-License-Identifier: Apache-2.0
#include "models/policy/contactnetwork.h"

#include "models/policy/policytext.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

ContactNetwork contactNetwork(const Records &records, QDate today)
{
    ContactNetwork network;
    const auto found = std::find_if(records.groups.cbegin(), records.groups.cend(), [](const Group &group) {
        return group.kind == GroupKind::Free && group.freeKind == FreeGroupKind::ContactNetwork
            && group.status == GroupStatus::Active;
    });
    network.group = found == records.groups.cend() ? nullptr : &*found;
    QSet<StaffId> members;
    for (const Membership &member : records.memberships) {
        if (network.group && member.group == network.group->id && isOpen(member.status)
            && member.status != MembershipStatus::RemovalAsked)
            members.insert(member.staff);
    }
    for (const Staff &staff : records.staff) {
        if (isMcsUserOn(staff, today) && !members.contains(staff.id))
            network.missing.append(&staff);
    }
    return network;
}

// The region's office runs the network, so whatever the level, an open place in it is a recommendation.
void contactNetworkTodo(TodoCollector &todo)
{
    const QString demand = u"contact-network"_s;
    if (!todo.inForce(demand))
        return;
    const ContactNetwork network = contactNetwork(todo.records(), todo.today());
    const auto add = [&](TodoItem item, const QByteArray &sortKey) {
        item.level = Level::Recommended;
        item.opensRegion = item.opensBase = false;
        todo.add(item, sortKey);
    };
    if (!network.group) {
        TodoItem item = todo.item(u"contact-network-missing"_s, demand, todo.facility());
        item.action = TodoAction::NewGroup;
        item.sentence = PolicyText::tr(
            "No contact network is recorded. Please join the region's free group in MCS and enter it as a group of the "
            "kind “contact network”, with everybody who takes part.");
        add(item, {});
        return;
    }
    for (const Staff *staff : network.missing) {
        TodoItem item = todo.item(u"contact-network-member"_s, demand, todo.subject(*staff));
        item.action = TodoAction::OpenGroup;
        item.targets = toText(network.group->id);
        item.sentence = PolicyText::tr("%1 uses MCS but does not take part in the contact network “%2”. Please have "
                                       "them invited, and record it.")
                            .arg(staff->name, network.group->name);
        add(item, todo.subject(*staff).sortKey);
    }
}

} // namespace mcs::policy
