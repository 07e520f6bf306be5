// SPDX-License-Identifier: Apache-2.0
#include "models/tables/staffmodel.h"

#include "models/domain/wareki.h"
#include "models/tables/peoplemap.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/words.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using domain::AccountStatus;
using domain::Employment;

QDate passwordDue(const domain::McsAccount &account, const policy::Policy &policy)
{
    if (account.status != AccountStatus::InUse || !account.passwordChangedOn.isValid())
        return {};
    for (const policy::PasswordAlternative &alternative : policy.passwordAlternatives()) {
        if (alternative.rule == account.passwordRule) {
            return alternative.changeMonths > 0
                ? domain::addCalendarMonths(account.passwordChangedOn, alternative.changeMonths)
                : QDate();
        }
    }
    return {};
}

bool hasLeft(const domain::Staff &staff, QDate today)
{
    return staff.employment == Employment::Left || (staff.leftOn.isValid() && staff.leftOn < today);
}

Tone toneOf(AccountStatus status)
{
    switch (status) {
    case AccountStatus::InUse:
        return Tone::Good;
    case AccountStatus::None:
    case AccountStatus::Deleted:
    case AccountStatus::StaffReleased:
        return Tone::Muted;
    case AccountStatus::Acquired:
    case AccountStatus::SuspensionAsked:
    case AccountStatus::Suspended:
    case AccountStatus::ToBeDeleted:
        return Tone::Attention;
    }
    return Tone::None;
}

QList<Column> StaffModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Name] = {u"name"_s, tr("Full name"), 8, SortBy::Reading, true};
    list[Kana] = {u"kana"_s, tr("Reading"), 9, SortBy::Reading, true};
    list[Job] = {u"job"_s, tr("Job"), 8, SortBy::Text, true};
    list[State] = {u"state"_s, tr("Employment"), 5, SortBy::Text, false, true};
    list[Account] = {u"account"_s, tr("MCS account"), 7, SortBy::Text, false, true};
    list[Pledge] = {u"pledge"_s, tr("Pledge"), 7, SortBy::Text, false, true};
    list[PasswordDue] = {u"password"_s, tr("Password due"), 7, SortBy::Number, false, true};
    list[Email] = {u"email"_s, tr("E-mail address"), 14, SortBy::Text, true};
    return list;
}

QStringList StaffModel::chips() const
{
    return {tr("In service"), tr("Pledge missing"), tr("Account missing"), tr("Account in use"), tr("Has left")};
}

void StaffModel::setRecords(const domain::Records &records, const policy::Policy &policy, QDate today)
{
    const PeopleMap people(records);
    QList<Row> rows;
    rows.reserve(records.staff.size());
    for (const domain::Staff &staff : records.staff) {
        RowBuilder row(domain::toText(staff.id), staff.kana.isEmpty() ? staff.name : staff.kana, ColumnCount);
        const bool left = hasLeft(staff, today);
        row.text(Name, staff.name);
        row.text(Kana, staff.kana);
        row.text(Job, staff.jobType);
        row.text(Email, staff.email);
        const bool leaving = !left && staff.leftOn.isValid();
        row.status(State, Words::of(left ? Employment::Left : staff.employment),
            left                                                     ? Tone::Muted
                : leaving || staff.employment == Employment::OnLeave ? Tone::Attention
                                                                     : Tone::None);
        if (staff.isMcsUser || staff.account.status != AccountStatus::None) {
            const bool lives = staff.account.status != AccountStatus::Deleted
                && staff.account.status != AccountStatus::StaffReleased && staff.account.status != AccountStatus::None;
            row.status(
                Account, Words::of(staff.account.status), left && lives ? Tone::Bad : toneOf(staff.account.status));
        } else {
            row.status(Account, tr("Not an MCS user"), Tone::Muted);
        }
        bool pledgeMissing = false;
        if (const auto pledge = people.pledgeInForce(staff.id)) {
            row.status(Pledge, Words::of(pledge->status), Tone::Good);
        } else if (staff.isMcsUser && !left) {
            pledgeMissing = true;
            const bool printed = people.pledgeUnderWay(staff.id).has_value();
            row.status(Pledge, printed ? Words::of(domain::PledgeStatus::Printed) : tr("Not handed in"),
                printed ? Tone::Attention : Tone::Bad);
        }
        if (const QDate due = passwordDue(staff.account, policy); due.isValid()) {
            row.status(PasswordDue, {},
                due < today                   ? Tone::Bad
                    : due <= today.addDays(7) ? Tone::Attention
                                              : Tone::None);
            row.date(PasswordDue, due);
        }
        row.chip(InService, !left);
        row.chip(WithoutPledge, pledgeMissing);
        row.chip(WithoutAccount, !left && staff.isMcsUser && staff.account.status == AccountStatus::None);
        row.chip(InUse, staff.account.status == AccountStatus::InUse);
        row.chip(HasLeft, left);
        if (left)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
