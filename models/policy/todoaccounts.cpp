// SPDX-License-Identifier: Apache-2.0
// やること of MCS accounts: registration, password, profile, and what happens when somebody leaves.
#include "models/domain/wareki.h"
#include "models/policy/policytext.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

void simpleGap(
    TodoCollector &todo, const Staff &staff, const QString &kind, const QString &demand, const QString &sentence)
{
    if (!todo.inForce(demand))
        return;
    TodoItem item = todo.item(kind, demand, todo.subject(staff));
    item.since = staff.account.inUseFrom;
    item.sentence = sentence;
    todo.add(item, todo.subject(staff).sortKey);
}

void passwordDue(TodoCollector &todo, const Staff &staff, int months)
{
    const QDate changed = staff.account.passwordChangedOn;
    const QDate due = addCalendarMonths(changed, months); // the due day itself is in time (A7)
    const QDate warn = due.addDays(-todo.policy().interval(u"password-warn-days"_s));
    if (due > todo.today().addDays(30))
        return;
    TodoItem item = todo.item(u"password-due"_s, u"password-change"_s, todo.subject(staff));
    item.since = changed;
    item.due = due;
    item.state = due < todo.today() ? TodoState::Overdue : warn <= todo.today() ? TodoState::Due : TodoState::Coming;
    if (item.state != TodoState::Overdue)
        item.opensRegion = item.opensBase = false;
    item.sentence = item.state == TodoState::Overdue
        ? PolicyText::tr(
            "The MCS password of %1 had to be changed by %2. Please let them change it and record the day.")
              .arg(staff.name, warekiLong(due))
        : PolicyText::tr("The MCS password of %1 has to be changed by %2. Please remind them and record the day.")
              .arg(staff.name, warekiLong(due));
    if (todo.policy().intervalIsFacilitys(u"password-months"_s))
        item.sentence = todo.withInterval(item.sentence, u"password-months"_s);
    todo.add(item, todo.subject(staff).sortKey);
}

void password(TodoCollector &todo, const Staff &staff, const QList<PasswordAlternative> &alternatives)
{
    const QString key = u"password-change"_s;
    if (!todo.inForce(key))
        return;
    const McsAccount &account = staff.account;
    const auto rule = std::find_if(alternatives.cbegin(), alternatives.cend(),
        [&](const PasswordAlternative &alternative) { return alternative.rule == account.passwordRule; });
    const bool periodic
        = rule == alternatives.cend() ? account.passwordRule != PasswordRule::A13Symbols : rule->changeMonths > 0;
    if (account.passwordRule == PasswordRule::Unrecorded || (periodic && !account.passwordChangedOn.isValid())) {
        TodoItem item = todo.item(u"password-unrecorded"_s, key, todo.subject(staff));
        item.since = account.inUseFrom;
        item.sentence = PolicyText::tr("The password rule of %1 or the day of the last change is not recorded. Please "
                                       "ask and record it; never write "
                                       "down the password itself.")
                            .arg(staff.name);
        todo.add(item, todo.subject(staff).sortKey);
        return;
    }
    if (rule == alternatives.cend() || !rule->regionConform || !rule->baseConform) {
        // A region that is content decides; 準則 being stricter only shows 準則未達 (A1).
        TodoItem item = todo.item(u"password-rule"_s, key, todo.subject(staff));
        const bool regionContent = rule != alternatives.cend() && rule->regionConform;
        item.opensRegion = item.opensRegion && !regionContent;
        item.sentence = regionContent ? PolicyText::tr("The password rule of %1 meets the region's policy but not the "
                                                       "model rules (not met). Please let them choose a "
                                                       "password with symbols at the next change.")
                                            .arg(staff.name)
                                      : PolicyText::tr("The password rule of %1 is not one the policy allows. Please "
                                                       "let them choose another password and record its rule.")
                                            .arg(staff.name);
        todo.add(item, todo.subject(staff).sortKey);
    }
    if (periodic)
        passwordDue(todo, staff,
            rule == alternatives.cend() ? std::max(1, todo.policy().interval(u"password-months"_s))
                                        : rule->changeMonths);
}

void accountInUse(TodoCollector &todo, const Staff &staff, const QList<PasswordAlternative> &alternatives)
{
    if (!staff.account.registeredOn.isValid())
        simpleGap(todo, staff, u"account-without-registration"_s, u"staff-registration"_s,
            PolicyText::tr("%1 uses MCS but is not recorded as registered with the facility in MCS. Please register "
                           "them and record the day.")
                .arg(staff.name));
    password(todo, staff, alternatives);
    if (!staff.account.profileOn.isValid())
        simpleGap(todo, staff, u"profile-missing"_s, u"profile"_s,
            PolicyText::tr(
                "It is not recorded that %1 has registered a profile in MCS. Please let them do it and record the day.")
                .arg(staff.name));
    if (!staff.account.photoOn.isValid())
        simpleGap(todo, staff, u"photo-missing"_s, u"photo"_s,
            PolicyText::tr(
                "It is not recorded that %1 has registered a photo in MCS. Please let them do it and record the day.")
                .arg(staff.name));
}

// Since 2026-02-27 only the person can delete the account: it has to be asked for while they are still here. Afterwards
// the facility can only take them off its staff (スタッフ解除). Says whether there is something to do.
bool leaver(TodoCollector &todo, const Staff &staff)
{
    const int notice = std::max(1, todo.policy().interval(u"leaver-notice-days"_s));
    const bool registered = isRegistered(staff);
    const QDate lastDay = staff.leftOn;
    if (!lastDay.isValid() || (!hasAccount(staff) && !registered) || !todo.inForce(u"leaver-account"_s)
        || lastDay > todo.today().addDays(notice))
        return false;
    TodoItem item = todo.item(u"leaver-account"_s, u"leaver-account"_s, todo.subject(staff));
    item.due = lastDay;
    if (lastDay < todo.today()) {
        item.since = lastDay;
        item.state = TodoState::Overdue;
        item.sentence = PolicyText::tr(
            "%1 left on %2, but the MCS account is still there. Only the person can delete it; please release them "
            "from the staff in MCS and record the day.")
                            .arg(staff.name, warekiLong(lastDay));
    } else {
        item.state = lastDay <= todo.today().addDays(7) ? TodoState::Due : TodoState::Coming;
        item.opensRegion = item.opensBase = false;
        item.sentence = todo.withInterval(PolicyText::tr("%1 leaves on %2. Only the person can delete the MCS account; "
                                                         "please let them do it by the last day, then release "
                                                         "them from the staff in MCS.")
                                              .arg(staff.name, warekiLong(lastDay)),
            u"leaver-notice-days"_s);
    }
    todo.add(item, todo.subject(staff).sortKey);
    return true;
}

// What was decided or asked for but is not recorded as done in MCS (AX1). Who leaves has an item of their own.
void openSteps(TodoCollector &todo, const Staff &staff)
{
    const McsAccount &account = staff.account;
    const bool gone = account.status == AccountStatus::Deleted || account.status == AccountStatus::StaffReleased;
    if (account.releaseDecidedOn.isValid() && !account.releasedOn.isValid() && !gone
        && todo.inForce(u"staff-registration"_s)) {
        TodoItem item = todo.item(u"release-open"_s, u"staff-registration"_s, todo.subject(staff));
        item.since = account.releaseDecidedOn;
        item.due = account.releaseDecidedOn.addDays(todo.policy().interval(u"member-removal-days"_s));
        item.state = todo.stateFor(item.due);
        item.sentence = todo.withInterval(
            PolicyText::tr("It was decided on %2 to release %1 from the staff in MCS, but the release is not recorded. "
                           "Please do it in MCS by %3 and record the day.")
                .arg(staff.name, warekiLong(account.releaseDecidedOn), warekiLong(item.due)),
            u"member-removal-days"_s);
        todo.add(item, todo.subject(staff).sortKey);
    }
    if (account.status == AccountStatus::ToBeDeleted && !account.deletedOn.isValid()
        && todo.inForce(u"leaver-account"_s)) {
        TodoItem item = todo.item(u"account-deletion-open"_s, u"leaver-account"_s, todo.subject(staff));
        item.sentence = PolicyText::tr("The MCS account of %1 is to be deleted, but that is not recorded as done. Only "
                                       "the person can delete it; please ask them and record the day.")
                            .arg(staff.name);
        todo.add(item, todo.subject(staff).sortKey);
    }
    if (account.status == AccountStatus::SuspensionAsked && todo.inForce(u"incident-report"_s)) {
        TodoItem item = todo.item(u"suspension-open"_s, u"incident-report"_s, todo.subject(staff));
        item.opensRegion = item.opensBase = false; // what the policy wants, the asking, is done
        item.sentence = PolicyText::tr("The suspension of the MCS account of %1 has been asked for. Please see in MCS "
                                       "whether it is suspended and record it.")
                            .arg(staff.name);
        todo.add(item, todo.subject(staff).sortKey);
    }
}

} // namespace

void accountTodo(TodoCollector &todo)
{
    const QList<PasswordAlternative> alternatives = todo.policy().passwordAlternatives();
    for (const Staff &staff : todo.records().staff) {
        if (staff.account.status == AccountStatus::InUse && isInService(staff, todo.today()))
            accountInUse(todo, staff, alternatives);
        if (!leaver(todo, staff))
            openSteps(todo, staff);
    }
}

} // namespace mcs::policy
