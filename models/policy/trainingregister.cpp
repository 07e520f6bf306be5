// SPDX-License-Identifier: Apache-2.0
// 教育: sessions, attendance, and who is due.
#include "models/policy/trainingregister.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/policytext.h"
#include "models/policy/refusals.h"
#include "models/policy/service.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

Result<void> checkTopics(const TrainingSession &training, const QStringList &kept, const Policy &policy)
{
    const QList<TrainingTopic> known = policy.trainingTopics();
    for (const QString &topic : training.topics) {
        if (!kept.contains(topic)
            && std::none_of(known.cbegin(), known.cend(), [&](const TrainingTopic &one) { return one.id == topic; }))
            return invalidInput(
                PolicyText::tr("The topic “%1” is not in the policy. Please choose topics of the list.").arg(topic));
    }
    return {};
}

Result<void> checkAttendance(
    const TrainingAttendance &attendance, const TrainingSession &training, const RegisterContext &context)
{
    const QString field = PolicyText::tr("Attended on");
    const auto date = firstRefusal({
        checkPastDate(field, attendance.attendedOn, context.clock.today()),
        checkDateOrder(field, attendance.attendedOn, PolicyText::tr("Held on"), training.heldOn),
    });
    if (!date)
        return date;
    if (const auto person = personInService(context.ledger, attendance.staff, attendance.attendedOn); !person) {
        if (person.error().code != ErrorCode::InvalidInput)
            return person.error();
        return refusedBy(context.policy, {u"training"_s}, person.error().message);
    }
    if (training.kind != TrainingKind::Video && attendance.attendedOn != training.heldOn)
        return invalidInput(
            PolicyText::tr("The training was held on %1. Only a video is watched on another day; please "
                           "enter a training of its own for %2.")
                .arg(warekiLong(training.heldOn), warekiLong(attendance.attendedOn)));
    return {};
}

} // namespace

TrainingRegister::TrainingRegister(const RegisterContext &context)
    : m_context(context)
{
}

Result<TrainingSession> TrainingRegister::saveTraining(const TrainingSession &asked)
{
    TrainingSession training = asked;
    training.title = training.title.trimmed();
    QStringList keptTopics;
    if (training.id.isStored()) {
        const auto stored = m_context.ledger.trainings().find(training.id);
        if (!stored)
            return stored.error();
        keptTopics = stored->topics;
    }
    const auto shape = firstRefusal({
        checkText(PolicyText::tr("Title of the training"), training.title, 200),
        checkText(PolicyText::tr("Lecturer"), training.lecturer, 100),
        checkText(PolicyText::tr("Material"), training.material, 200),
        checkText(PolicyText::tr("Note"), training.note, 1000),
    });
    if (!shape)
        return shape.error();
    if (training.title.isEmpty())
        return invalidInput(PolicyText::tr("Please enter the title of the training."));
    if (!training.heldOn.isValid())
        return invalidInput(PolicyText::tr("Please enter the date “%1”.").arg(PolicyText::tr("Held on")));
    constexpr int longest = 24 * 60;
    if (training.minutes < 0 || training.minutes > longest)
        return invalidInput(
            PolicyText::tr("Please enter the length of the training in minutes, 0 to %1.").arg(longest));
    if (const auto topics = checkTopics(training, keptTopics, m_context.policy); !topics)
        return topics.error();
    QSet<StaffId> seen;
    QList<TrainingAttendance> attendances;
    for (TrainingAttendance attendance : std::as_const(training.attendances)) {
        if (!attendance.attendedOn.isValid())
            attendance.attendedOn = training.heldOn;
        if (seen.contains(attendance.staff))
            continue;
        seen.insert(attendance.staff);
        if (const auto fits = checkAttendance(attendance, training, m_context); !fits)
            return fits.error();
        attendances.append(attendance);
    }
    training.attendances = attendances;
    return m_context.ledger.trainings().save(training);
}

Result<TrainingSession> TrainingRegister::attended(TrainingId id, const QList<TrainingAttendance> &attendances)
{
    auto training = m_context.ledger.trainings().find(id);
    if (!training)
        return training;
    if (attendances.isEmpty())
        return invalidInput(PolicyText::tr("Please choose who attended."));
    training->attendances += attendances;
    return saveTraining(*training);
}

QList<const Staff *> peopleToTrain(const Records &records, QDate today)
{
    QSet<StaffId> administrators;
    for (const Appointment &appointment : records.appointments) {
        if (appointment.role == OfficeRole::McsAdministrator && appointment.from <= today
            && (!appointment.to.isValid() || appointment.to >= today))
            administrators.insert(appointment.staff);
    }
    QList<const Staff *> people;
    for (const Staff &staff : records.staff) {
        if (isMcsUserOn(staff, today) || (administrators.contains(staff.id) && isInService(staff, today)))
            people.append(&staff);
    }
    return people;
}

QList<TrainingDue> trainingsDue(const Records &records, const Policy &policy, QDate today)
{
    QHash<StaffId, QDate> last;
    for (const TrainingSession &training : records.trainings) {
        for (const TrainingAttendance &attendance : training.attendances) {
            QDate &day = last[attendance.staff];
            if (attendance.attendedOn <= today && (!day.isValid() || attendance.attendedOn > day))
                day = attendance.attendedOn;
        }
    }
    const int months = policy.interval(u"training-months"_s);
    const int newcomerDays = policy.interval(u"new-staff-training-days"_s);
    QList<TrainingDue> due;
    for (const Staff *staff : peopleToTrain(records, today)) {
        TrainingDue one{staff->id, last.value(staff->id), {}, false};
        if (one.lastOn.isValid())
            one.dueOn = addCalendarMonths(one.lastOn, months);
        else if (staff->joinedOn.isValid()) {
            one.dueOn = staff->joinedOn.addDays(newcomerDays);
            one.isNewcomer = addCalendarMonths(staff->joinedOn, months) >= today;
        }
        due.append(one);
    }
    return due;
}

} // namespace mcs::policy
