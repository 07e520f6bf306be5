// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/groupstepeditor.h"

#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "models/domain/wareki.h"

#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr std::array kinds{"group-start", "group-end", "group-archive", "group-reopen"};

} // namespace

std::optional<GroupStepEditor::Step> GroupStepEditor::stepOf(const QString &kind)
{
    for (size_t at = 0; at < kinds.size(); ++at) {
        if (kind == QLatin1String(kinds[at]))
            return Step(at);
    }
    return {};
}

GroupStepEditor::GroupStepEditor(Session &session, Step step, const QString &subject, QWidget *parent)
    : GroupDialog(session, QString::fromLatin1(kinds[size_t(step)]), subject, parent)
    , m_step(step)
{
    const Group *stored = group(subject);
    m_group = stored ? stored->id : GroupId{};
    build(stored ? *stored : Group());
}

void GroupStepEditor::build(const Group &group)
{
    const QDate today = session().clock().today();
    const QString name = map().title(group);
    const QString later = tr("Leave this empty if it is still to be done in MCS; it becomes a to-do.");
    switch (m_step) {
    case Step::Start:
        setWindowTitle(tr("Start a group"));
        addHeading(tr("The group “%1” comes into use.").arg(name));
        m_onlyInMcs = group.status == GroupStatus::Active;
        if (m_onlyInMcs) {
            addText(tr("In use since %1; not made in MCS yet.").arg(bothCalendars(group.activeFrom)));
        } else {
            if (map().state(group) == policy::GroupState::AwaitingConsent)
                addText(tr("There is no consent in force that allows sharing in MCS. The group can be started when it "
                           "has been signed and recorded."));
            addArticles({u"consent"_s});
            addDay(u"day"_s, tr("&In use from"), today, true);
        }
        addDay(u"mcs"_s, tr("&Created in MCS on"), m_onlyInMcs ? today : group.createdInMcsOn, m_onlyInMcs,
            m_onlyInMcs ? QString() : later);
        setCaption(tr("Start the group"));
        break;
    case Step::End: {
        setWindowTitle(tr("End a group"));
        addHeading(tr("The group “%1” ends.").arg(name));
        const qsizetype members = map().members(group.id).size();
        addText(tr("The removal of %1 is asked for. Record each removal when it has been done in MCS.")
                    .arg(tr("%n member(s)", nullptr, int(members))));
        auto *reasons = group.kind == GroupKind::Free
            ? enumCombo({GroupEnd::ServiceEnded, GroupEnd::Moved, GroupEnd::Other}, GroupEnd::ServiceEnded)
            : enumCombo(
                {GroupEnd::ServiceEnded, GroupEnd::Died, GroupEnd::Moved, GroupEnd::ConsentWithdrawn, GroupEnd::Other},
                GroupEnd::ServiceEnded);
        if (const Patient *patient = map().patient(group.patient); patient && patient->status == CareStatus::Died)
            reasons->setCurrentIndex(reasons->findData(int(GroupEnd::Died)));
        addField(u"reason"_s, tr("&Reason"), reasons);
        addDay(u"day"_s, tr("&Ended on"), today, true);
        setCaption(tr("End the group"));
        break;
    }
    case Step::Archive:
        setWindowTitle(tr("Archive a group"));
        addHeading(tr("The group “%1” is archived.").arg(name));
        addArticles({u"archive"_s});
        m_onlyInMcs = group.archiveDecidedOn.isValid();
        addDay(u"day"_s, tr("&Archiving decided on"), m_onlyInMcs ? group.archiveDecidedOn : today, true);
        addDay(u"mcs"_s, tr("Archi&ved in MCS on"), m_onlyInMcs ? today : QDate(), m_onlyInMcs,
            m_onlyInMcs ? QString() : later);
        setCaption(tr("Record the archiving"));
        break;
    case Step::Reopen:
        setWindowTitle(tr("Use a group again"));
        addHeading(tr("The group “%1” comes into use again.").arg(name));
        addArticles({u"consent"_s});
        addDay(u"day"_s, tr("&In use from"), today, true);
        setCaption(tr("Use the group again"));
        break;
    }
}

void GroupStepEditor::check()
{
    GroupDialog::check();
    if (m_step == Step::Archive || (m_step == Step::Start && !m_onlyInMcs))
        checkOrder(u"day"_s, u"mcs"_s);
}

Result<void> GroupStepEditor::save()
{
    policy::GroupRegister &groups = session().registers().groups();
    switch (m_step) {
    case Step::Start:
        return withoutValue(m_onlyInMcs ? groups.createdInMcs(m_group, day(u"mcs"_s))
                                        : groups.start(m_group, day(u"day"_s), day(u"mcs"_s)));
    case Step::End:
        return withoutValue(groups.end(m_group, enumValue<GroupEnd>(input(u"reason"_s)), day(u"day"_s)));
    case Step::Archive:
        return withoutValue(groups.archive(m_group, day(u"day"_s), day(u"mcs"_s)));
    case Step::Reopen:
        return withoutValue(groups.reopen(m_group, day(u"day"_s)));
    }
    return {};
}

} // namespace mcs::app
