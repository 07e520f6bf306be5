// SPDX-License-Identifier: Apache-2.0
// 猶予 of items of やること.
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/registers.h"
#include "models/policy/todo.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

constexpr int usualDays = 30; // where no layer names the interval

} // namespace

QDate Registers::longestSnooze() const
{
    const int days = m_policy.interval(u"snooze-days"_s);
    return m_clock.today().addDays(days > 0 ? days : usualDays);
}

Result<QList<Snooze>> Registers::snooze(
    const QStringList &items, QDate until, const QString &reason, const QList<TodoItem> &open)
{
    const QDate today = m_clock.today();
    if (items.isEmpty())
        return invalidInput(PolicyText::tr("Nothing is chosen. Please choose what is to be put off."));
    if (!until.isValid())
        return invalidInput(PolicyText::tr("Please enter the day until which it is put off."));
    if (until <= today)
        return invalidInput(PolicyText::tr("%1 does not lie in the future. Please choose a day from tomorrow on.")
                                .arg(warekiLong(until)));
    if (until > longestSnooze())
        return invalidInput(PolicyText::tr("This can be put off until %1 at most. Please choose an earlier day. The "
                                           "interval is the facility's own setting.")
                                .arg(warekiLong(longestSnooze())));
    if (const auto written = checkReason(reason); !written)
        return written.error();

    const auto snoozes = m_ledger.snoozes().current();
    if (!snoozes)
        return snoozes.error();
    QSet<QString> openIds;
    for (const TodoItem &item : open)
        openIds.insert(item.id);
    QHash<QString, Snooze> earlier;
    for (const Snooze &snooze : *snoozes)
        earlier.insert(snooze.item, snooze);

    QList<Snooze> saved;
    const auto done = m_ledger.atomically([&]() -> Result<void> {
        for (const QString &item : items) {
            if (!openIds.contains(item))
                return Error{ErrorCode::NotFound,
                    PolicyText::tr("This is no longer open. Please read the list again before putting it off.")};
            Snooze snooze = earlier.value(item);
            snooze.item = item;
            snooze.until = until;
            snooze.reason = reason.trimmed();
            snooze.user = m_ledger.currentUser().name;
            const auto written = m_ledger.snoozes().save(snooze);
            if (!written)
                return written.error();
            saved.append(*written);
        }
        return {};
    });
    return done ? Result<QList<Snooze>>(saved) : Result<QList<Snooze>>(done.error());
}

Result<void> Registers::unsnooze(const QStringList &items)
{
    const auto all = m_ledger.snoozes().all();
    if (!all)
        return all.error();
    return m_ledger.atomically([&]() -> Result<void> {
        for (const QString &item : items) {
            bool found = false;
            for (const Snooze &snooze : *all) {
                if (snooze.item != item)
                    continue;
                found = true;
                const auto gone
                    = m_ledger.snoozes().remove(snooze.id, PolicyText::tr("Taken back into the to-do list"));
                if (!gone)
                    return gone;
            }
            if (!found)
                return Error{ErrorCode::NotFound, PolicyText::tr("This is not put off. Please read the list again.")};
        }
        return {};
    });
}

} // namespace mcs::policy
