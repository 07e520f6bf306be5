// SPDX-License-Identifier: Apache-2.0
#include "app/pages/staffpage.h"

#include "app/pages/conductfacts.h"
#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/recordtable.h"
#include "models/domain/wareki.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

StaffPage::StaffPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"staff"_s, *new tables::StaffModel, true, parent)
    , m_model(static_cast<tables::StaffModel &>(*table()->model()))
{
    m_model.setParent(this);
    table()->setWideColumn(tables::StaffModel::Email);
    table()->setAccessibleName(tr("Staff"));
    showEmptyHint(tr("Nobody is entered yet. Press F6 to enter the first staff member, or bring in a CSV list below."));
    addPageAction(u"add"_s, tr("New staff member"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, [this] {
        edit(u"staff"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::EditRecords, Needs::One, [this] { open(current()); });
    addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    QAction *print
        = addPageAction(u"print"_s, tr("Print the pledge"), Qt::Key_F8, Permission::PrintForms, Needs::Some, [this] {
              policy::FormRequest request;
              request.role = u"staff-pledge"_s;
              request.subjects = selection();
              request.date = session().clock().today();
              this->tools().printing.print(window(), request, {});
          });
    nameForm(print, u"staff-pledge"_s);
    addPageAction(u"sign"_s, tr("Record the signed pledge"), Qt::Key_F9, Permission::EditRecords, Needs::Some,
        [this] { edit(u"pledge"_s, selection().join(u',')); });
    addPageAction(u"appoint"_s, tr("Appoint"), Qt::Key_F7, Permission::AppointAdministrator, Needs::One,
        [this] { edit(u"appointment"_s, current()); });
    addPageAction(u"restrict"_s, tr("Restrict the use"), {}, Permission::Approve, Needs::One,
        [this] { edit(u"restriction"_s, current()); });
    addFacilityPapers({u"user-change"_s, u"administrator-change"_s, u"handover"_s});
}

// The newest appointment of each person as MCS管理者.
QStringList StaffPage::paperSubjects(const QString &role, const QStringList &selected) const
{
    if (role == "user-change"_L1) // about the person, the others about the appointment
        return selected;
    QStringList subjects;
    const QList<Appointment> &all = session().records().appointments;
    for (const QString &subject : selected) {
        for (auto one = all.crbegin(); one != all.crend(); ++one) {
            if (one->role == OfficeRole::McsAdministrator && toText(one->staff) == subject) {
                subjects.append(toText(one->id));
                break;
            }
        }
    }
    return subjects;
}

void StaffPage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

void StaffPage::open(const QString &subject)
{
    edit(u"staff"_s, subject);
}

void StaffPage::describe(const QString &subject, Facts &facts)
{
    const Staff *staff = people().staff(subject);
    if (!staff)
        return;
    const QDate today = session().clock().today();
    const bool left = tables::hasLeft(*staff, today);
    facts.title(staff->name, staff->kana);
    facts.pair(tr("Job"), staff->jobType);
    facts.status(
        tr("Employment"), Words::of(left ? Employment::Left : staff->employment), left ? Tone::Muted : Tone::Good);
    facts.pair(tr("Joined on"), staff->joinedOn);
    facts.pair(tr("Leaves on"), staff->leftOn);
    facts.pair(tr("E-mail address"), staff->email);
    facts.pair(tr("Address"), staff->address);
    if (staff->sex != Sex::Unrecorded)
        facts.pair(tr("Sex"), Words::of(staff->sex));
    facts.pair(tr("Note"), staff->note);
    describeAccount(*staff, facts);
    facts.heading(tr("Pledge"));
    if (const auto pledge = people().pledgeInForce(staff->id)) {
        facts.status(tr("State"), Words::of(pledge->status), Tone::Good);
        facts.pair(tr("Signed on"), pledge->status == PledgeStatus::Exempt ? pledge->exemption.date : pledge->signedOn);
        facts.pair(tr("Existing pledge"), pledge->exemption.document);
        facts.pair(tr("Place of the original"), pledge->storagePlace);
    } else if (const auto printed = people().pledgeUnderWay(staff->id)) {
        facts.status(tr("State"), Words::of(printed->status), Tone::Attention);
        facts.pair(tr("Printed on"), printed->printedOn);
    } else {
        facts.status(tr("State"), staff->isMcsUser && !left ? tr("Not handed in") : tr("None"),
            staff->isMcsUser && !left ? Tone::Bad : Tone::Muted);
    }
    describeOffices(*staff, facts);
    describeConduct(*staff, session(), facts);
    addPapers(subject, facts);
}

void StaffPage::describeAccount(const Staff &staff, Facts &facts) const
{
    const McsAccount &account = staff.account;
    const QDate today = session().clock().today();
    facts.heading(tr("MCS account"));
    if (!staff.isMcsUser && account.status == AccountStatus::None) {
        facts.quiet(tr("Does not use MCS."));
        return;
    }
    facts.status(tr("State"), Words::of(account.status), tables::toneOf(account.status));
    if (staff.mcsTermsAgreedOn.isValid())
        facts.pair(tr("MCS terms agreed on"), staff.mcsTermsAgreedOn);
    else
        facts.status(tr("MCS terms agreed on"), tr("Not recorded"), Tone::Bad);
    describeEligibility(staff, facts);
    facts.pair(tr("Account acquired on"), account.acquiredOn);
    facts.pair(tr("In use from"), account.inUseFrom);
    if (account.passwordRule != PasswordRule::Unrecorded)
        facts.pair(tr("Password rule"), Words::of(account.passwordRule));
    facts.pair(tr("Password changed on"), account.passwordChangedOn);
    if (const QDate due = tables::passwordDue(account, session().policy()); due.isValid()) {
        facts.status(tr("To be changed by"), bothCalendars(due),
            due < today                   ? Tone::Bad
                : due <= today.addDays(7) ? Tone::Attention
                                          : Tone::Good);
    }
    facts.pair(tr("Profile entered on"), account.profileOn);
    facts.pair(tr("Photo entered on"), account.photoOn);
    facts.pair(tr("Registered as staff in MCS on"), account.registeredOn);
    facts.pair(tr("Released in MCS on"), account.releasedOn);
    facts.pair(tr("Account deleted on"), account.deletedOn);
}

void StaffPage::describeEligibility(const Staff &staff, Facts &facts) const
{
    const policy::Policy &rules = session().policy();
    const QList<policy::Choice> choices = rules.staffEligibilities();
    const auto chosen = std::find_if(choices.cbegin(), choices.cend(),
        [&staff](const policy::Choice &choice) { return choice.id == staff.eligibility; });
    if (chosen != choices.cend())
        facts.pair(
            tr("Grounds for use"), tr("%1 (%2)").arg(chosen->text, tables::articlesText(chosen->articles, rules)));
    else if (policy::lacksEligibility(staff, rules))
        facts.status(tr("Grounds for use"), tr("Not recorded"), Tone::Bad);
}

void StaffPage::describeOffices(const Staff &staff, Facts &facts) const
{
    bool first = true;
    for (const Appointment &appointment : session().records().appointments) {
        if (appointment.staff != staff.id)
            continue;
        if (std::exchange(first, false))
            facts.heading(tr("Offices held"));
        const QString until = appointment.to.isValid() ? warekiShort(appointment.to) : tr("in office");
        facts.link(tr("Change"), u"open:"_s + toText(appointment.id),
            tr("%1, %2 to %3").arg(Words::of(appointment.role), warekiShort(appointment.from), until));
    }
}

QList<AuditFilter> StaffPage::historyOf(const QString &subject) const
{
    QList<AuditFilter> filters = Page::historyOf(subject);
    for (const StaffPledge &pledge : people().pledges(idFromText<StaffId>(subject).value_or(StaffId{}))) {
        AuditFilter filter;
        filter.entity = u"pledge"_s;
        filter.entityId = pledge.id.value;
        filters.append(filter);
    }
    return filters;
}

Result<void> StaffPage::remove(const QString &subject, const QString &reason)
{
    return session().registers().removeStaff(idFromText<StaffId>(subject).value_or(StaffId{}), reason);
}

Result<void> StaffPage::restore(const QString &subject)
{
    return session().ledger().staff().restore(idFromText<StaffId>(subject).value_or(StaffId{}));
}

} // namespace mcs::app
