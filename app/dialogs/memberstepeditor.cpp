// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/memberstepeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/staffcombo.h"
#include "models/domain/wareki.h"

#include <QCheckBox>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr std::array kinds{"member-invite", "member-approve", "member-join", "member-remove", "member-refuse",
    "member-decline", "member-cancel", "member-change"};

} // namespace

QString MemberStepEditor::kindOf(Step step)
{
    return QString::fromLatin1(kinds[size_t(step)]);
}

bool MemberStepEditor::takes(const QString &kind)
{
    return std::any_of(kinds.cbegin(), kinds.cend(), [&kind](const char *one) { return kind == QLatin1String(one); });
}

QString MemberStepEditor::wordOf(Step step)
{
    switch (step) {
    case Step::Invite:
        return tr("Invitation");
    case Step::Approve:
        return tr("Approval");
    case Step::Join:
        return tr("Joining");
    case Step::Remove:
        return tr("Removal");
    case Step::Refuse:
        return tr("Refusal by the administrator");
    case Step::Decline:
        return tr("Declined by the person");
    case Step::Cancel:
        return tr("Cancelling of the invitation");
    case Step::Change:
        return tr("Correction of the entry");
    }
    return {};
}

QList<MemberStepEditor::Step> MemberStepEditor::stepsAfter(const Membership &membership)
{
    switch (membership.status) {
    case MembershipStatus::Candidate:
        return {Step::Invite, Step::Cancel, Step::Change};
    case MembershipStatus::Invited:
        if (!membership.invitedInMcsOn.isValid())
            return {Step::Invite, Step::Approve, Step::Join, Step::Refuse, Step::Decline, Step::Cancel};
        return {Step::Approve, Step::Join, Step::Refuse, Step::Decline, Step::Cancel};
    case MembershipStatus::Approved:
        if (!membership.invitedInMcsOn.isValid())
            return {Step::Invite, Step::Join, Step::Decline, Step::Cancel};
        return {Step::Join, Step::Decline, Step::Cancel};
    case MembershipStatus::Joined:
    case MembershipStatus::RemovalAsked:
        return {Step::Remove};
    case MembershipStatus::Removed:
    case MembershipStatus::Refused:
    case MembershipStatus::Declined:
    case MembershipStatus::Cancelled:
        break;
    }
    return {};
}

MemberStepEditor::MemberStepEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent)
    : GroupDialog(session, kind, subject, parent)
{
    m_leaver = idFromText<StaffId>(subject).value_or(StaffId{});
    for (const QString &one : subject.split(u',')) {
        if (const Membership *stored = membership(one))
            m_members.append(*stored);
    }
    describe();
    QList<Step> steps = m_members.isEmpty() ? QList<Step>() : stepsAfter(m_members.first());
    for (const Membership &one : std::as_const(m_members)) {
        const QList<Step> others = stepsAfter(one);
        steps.removeIf([&others](Step step) { return !others.contains(step); });
    }
    if (m_leaver.isStored())
        steps = {Step::Remove};
    const auto asked
        = std::find_if(kinds.cbegin(), kinds.cend(), [&kind](const char *one) { return kind == QLatin1String(one); });
    if (asked != kinds.cend() && !steps.contains(Step(asked - kinds.cbegin())))
        steps.prepend(Step(asked - kinds.cbegin())); // the register says why not
    auto *combo = new QComboBox;
    for (const Step step : std::as_const(steps))
        combo->addItem(wordOf(step), int(step));
    if (asked != kinds.cend())
        combo->setCurrentIndex(combo->findData(int(asked - kinds.cbegin())));
    setWindowTitle(tr("Membership"));
    if (steps.isEmpty()) {
        addText(tr("This membership is closed. Who comes back is proposed again."));
    } else {
        addField(u"step"_s, tr("&What is recorded"), combo);
        addFields();
        connect(combo, &QComboBox::currentIndexChanged, this, &MemberStepEditor::showStep);
        showStep();
    }
}

void MemberStepEditor::describe()
{
    if (m_leaver.isStored()) {
        addHeading(tr("%1 leaves every group.").arg(map().staffName(m_leaver)));
        addText(tr("The removal from all groups is asked for at once. Record each removal when it has been done in "
                   "MCS."));
        return;
    }
    for (const Membership &one : std::as_const(m_members)) {
        const Group *in = map().group(one.group);
        addHeading(in ? tr("%1 in “%2”").arg(nameOf(one), map().title(*in)) : nameOf(one));
        if (m_members.size() > 1)
            continue;
        QStringList lines{tr("Needed because: %1").arg(one.necessity)};
        const auto past = [&lines](const QString &what, QDate decided, QDate done = {}) {
            if (!decided.isValid())
                return;
            lines += done.isValid() ? tr("%1: %2, in MCS %3").arg(what, warekiShort(decided), warekiShort(done))
                                    : tr("%1: %2").arg(what, warekiShort(decided));
        };
        past(tables::Words::of(MembershipStatus::Candidate), one.proposedOn);
        past(tables::Words::of(MembershipStatus::Invited), one.invitedOn, one.invitedInMcsOn);
        past(tables::Words::of(MembershipStatus::Approved), one.approvedOn);
        past(tables::Words::of(MembershipStatus::Joined), one.joinedOn);
        past(tables::Words::of(MembershipStatus::RemovalAsked), one.removalAskedOn);
        if (const QString gap = tables::gapOf(one); !gap.isEmpty())
            lines += gap;
        addText(lines.join(u'\n'));
    }
}

void MemberStepEditor::addFields()
{
    const QDate today = session().clock().today();
    const Membership first = m_members.isEmpty() ? Membership() : m_members.first();
    const bool asked = first.status == MembershipStatus::RemovalAsked;
    const bool invited = first.invitedOn.isValid();
    addDay(u"day"_s, tr("&Decided on"), asked ? first.removalAskedOn : today, true);
    addDay(u"mcs"_s, tr("Done in &MCS on"), asked || invited ? today : QDate(), false,
        tr("Leave this empty if it is still to be done in MCS; it becomes a to-do."));
    auto *reasons = enumCombo(
        {RemovalReason::LeftFacility, RemovalReason::Transferred, RemovalReason::OffCase, RemovalReason::PatientEnded,
            RemovalReason::Review, RemovalReason::Misuse, RemovalReason::OwnWish, RemovalReason::InvitedByMistake},
        first.removalReason == RemovalReason::None ? RemovalReason::OffCase : first.removalReason);
    if (m_leaver.isStored())
        reasons->setCurrentIndex(0);
    addField(u"why"_s, tr("&Reason of the removal"), reasons);
    addField(u"asked-of"_s, tr("&Asked of"), textEdit(first.removalAskedOf, 100),
        tr("Whom you asked: the manager of the group, where others manage it."));
    addField(u"by"_s, tr("Approved &by"), new StaffCombo(session().records().staff, today, approver()));
    addField(u"by-other"_s, tr("Approved by (their office)"), textEdit({}, 100),
        tr("An outside member is approved by their own office: the name of who said so."));
    addField(u"judgement"_s, tr("&Judgement"), new QPlainTextEdit,
        tr("Why the person is suitable for this group. %1").arg(articles({u"invitation-approval"_s})).trimmed());
    auto *self = new QCheckBox;
    self->setChecked(true);
    addField(u"self"_s, tr("The person &judged that taking part is proper"), self, articles({u"self-judgement"_s}));
    addField(u"reason"_s, tr("R&eason"), new QPlainTextEdit);
    setRequired(u"reason"_s);
    addField(u"necessity"_s, tr("Why the person is &needed"), new QPlainTextEdit(first.necessity));
    setRequired(u"necessity"_s);
}

StaffId MemberStepEditor::approver() const
{
    const StaffId user = session().ledger().currentUser().staff;
    const QDate today = session().clock().today();
    const QList<OfficeRole> offices = session().policy().approval(u"invitation"_s).by;
    StaffId first;
    for (const OfficeRole office : offices) {
        const auto holder = policy::officeHolder(session().records(), office, today);
        if (holder && holder->id == user)
            return user;
        if (holder && !first.isStored())
            first = holder->id;
    }
    return first;
}

MemberStepEditor::Step MemberStepEditor::step() const
{
    return Step(inputValue(input(u"step"_s)).toInt());
}

void MemberStepEditor::showStep()
{
    const Step step = this->step();
    const Membership first = m_members.isEmpty() ? Membership() : m_members.first();
    const bool asked = first.status == MembershipStatus::RemovalAsked;
    const bool invited = step == Step::Invite && first.invitedOn.isValid();
    const bool outside = first.outside.isStored();
    const bool ends = step == Step::Refuse || step == Step::Decline || step == Step::Cancel;
    const bool remove = step == Step::Remove;
    setFieldVisible(u"day"_s, !(remove && asked) && !invited && step != Step::Change);
    setFieldVisible(u"mcs"_s, (step == Step::Invite || remove) && !m_leaver.isStored());
    setFieldVisible(u"why"_s, remove && !asked);
    setFieldVisible(u"asked-of"_s, remove && !asked && session().policy().removalByGroupManager());
    setFieldVisible(u"by"_s, step == Step::Approve && !outside);
    setFieldVisible(u"by-other"_s, step == Step::Approve && outside);
    setFieldVisible(u"judgement"_s, step == Step::Approve);
    setFieldVisible(u"self"_s, step == Step::Join);
    setFieldVisible(u"reason"_s, ends);
    setFieldVisible(u"necessity"_s, step == Step::Change);
    setCaption(tr("Record"));
}

void MemberStepEditor::check()
{
    if (m_members.isEmpty() && !m_leaver.isStored())
        return;
    GroupDialog::check();
    checkOrder(u"day"_s, u"mcs"_s);
    const bool asked = !m_members.isEmpty() && m_members.first().status == MembershipStatus::RemovalAsked;
    const bool invited = !m_members.isEmpty() && m_members.first().invitedOn.isValid() && step() == Step::Invite;
    if (isFieldVisible(u"mcs"_s) && (asked || invited) && !day(u"mcs"_s).isValid())
        refuse(u"mcs"_s, tr("Please enter the day on which it was done in MCS."));
    if (isFieldVisible(u"judgement"_s)) {
        if (text(u"judgement"_s).isEmpty())
            refuse(u"judgement"_s, tr("Please enter why the person is suitable."));
        checkLength(u"judgement"_s, 500);
    }
    if (isFieldVisible(u"by-other"_s) && text(u"by-other"_s).isEmpty())
        refuse(u"by-other"_s, tr("Please enter who approved at their office."));
    if (isFieldVisible(u"asked-of"_s) && text(u"asked-of"_s).isEmpty())
        refuse(u"asked-of"_s, tr("Please enter whom you asked."));
}

Result<void> MemberStepEditor::act(const Membership &membership)
{
    policy::GroupRegister &groups = session().registers().groups();
    const MembershipId id = membership.id;
    const QDate on = day(u"day"_s);
    const QDate inMcs = day(u"mcs"_s);
    switch (step()) {
    case Step::Invite:
        return withoutValue(
            membership.invitedOn.isValid() ? groups.invitedInMcs(id, inMcs) : groups.invite(id, on, inMcs));
    case Step::Approve: {
        const bool outside = membership.outside.isStored();
        return withoutValue(
            groups.approve(id, on, outside ? StaffId{} : qobject_cast<StaffCombo *>(input(u"by"_s))->staff(),
                outside ? text(u"by-other"_s) : QString(), text(u"judgement"_s)));
    }
    case Step::Join:
        return withoutValue(groups.join(id, on, isChecked(u"self"_s)));
    case Step::Remove:
        if (membership.status != MembershipStatus::RemovalAsked) {
            const auto asked
                = groups.askRemoval(id, enumValue<RemovalReason>(input(u"why"_s)), on, text(u"asked-of"_s));
            if (!asked || !inMcs.isValid())
                return withoutValue(asked);
        }
        return withoutValue(groups.removed(id, inMcs));
    case Step::Refuse:
        return withoutValue(groups.refuse(id, on, text(u"reason"_s)));
    case Step::Decline:
        return withoutValue(groups.decline(id, on, text(u"reason"_s)));
    case Step::Cancel:
        return withoutValue(groups.cancel(id, on, text(u"reason"_s)));
    case Step::Change: {
        Membership changed = membership;
        changed.necessity = text(u"necessity"_s);
        return withoutValue(groups.propose(changed));
    }
    }
    return {};
}

Result<void> MemberStepEditor::save()
{
    if (m_leaver.isStored())
        return session().registers().groups().askRemovalOfPerson(
            m_leaver, enumValue<RemovalReason>(input(u"why"_s)), day(u"day"_s));
    if (m_members.isEmpty())
        return {};
    return session().ledger().atomically([this]() -> Result<void> {
        for (const Membership &one : std::as_const(m_members)) {
            if (const auto done = act(one); !done)
                return done;
        }
        return {};
    });
}

} // namespace mcs::app
