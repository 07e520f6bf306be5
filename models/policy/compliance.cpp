// SPDX-License-Identifier: Apache-2.0
#include "models/policy/compliance.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

// Duties that the to-do list looks after; the others are matters of behaviour or of records not kept here.
const QStringList &judgedDemands()
{
    static const QStringList keys
        = u"packet facility-data staff-data terms email-unique manager administrator staff-registration "
          "pledge pledge-all-staff consent counterpart password-change profile photo leaver-account"_s.split(u' ');
    return keys;
}

void count(Badge &badge, bool open, const QString &text)
{
    ++badge.total;
    if (open)
        badge.open.append(text);
    else
        ++badge.met;
}

} // namespace

Compliance compliance(const QList<TodoItem> &todo, const Policy &policy)
{
    QSet<QString> openRegion;
    QSet<QString> openBase;
    for (const TodoItem &item : todo) {
        if (item.opensRegion)
            openRegion.insert(item.demand);
        if (item.opensBase)
            openBase.insert(item.demand);
    }
    Compliance result;
    for (const QString &key : judgedDemands()) {
        const Demand demand = policy.demand(key);
        if (demand.regionLevel == Level::Mandatory || demand.regionLevel == Level::Care)
            count(result.region, openRegion.contains(key), demand.text);
        if (demand.baseLevel == Level::Mandatory)
            count(result.base, openBase.contains(key), demand.text);
    }
    return result;
}

Compliance compliance(const domain::Records &records, const Policy &policy, QDate date)
{
    return compliance(todoList(records, policy, date), policy);
}

} // namespace mcs::policy
