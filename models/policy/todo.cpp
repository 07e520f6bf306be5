// SPDX-License-Identifier: Apache-2.0
#include "models/policy/todo.h"

#include "models/policy/policytext.h"
#include "models/policy/todocollector.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

// A snooze counts until the day it names; of several for one item the newest record.
void putOff(QList<TodoItem> &items, const QList<domain::Snooze> &snoozes, QDate today)
{
    QHash<QStringView, const domain::Snooze *> inForce;
    for (const domain::Snooze &snooze : snoozes) {
        if (snooze.until > today)
            inForce.insert(snooze.item, &snooze);
    }
    if (inForce.isEmpty())
        return;
    for (TodoItem &item : items) {
        if (const domain::Snooze *snooze = inForce.value(item.id)) {
            item.snoozedUntil = snooze->until;
            item.snoozeReason = snooze->reason;
            item.snoozedBy = snooze->user;
        }
    }
}

} // namespace

QList<TodoItem> todoList(const domain::Records &records, const Policy &policy, QDate today)
{
    TodoCollector todo(records, policy, today);
    facilityTodo(todo);
    auditTodo(todo);
    submissionTodo(todo);
    staffTodo(todo);
    accountTodo(todo);
    patientTodo(todo);
    groupTodo(todo);
    memberTodo(todo);
    contactNetworkTodo(todo);
    deviceTodo(todo);
    carryOutTodo(todo);
    conductTodo(todo);
    incidentTodo(todo);
    oversightTodo(todo);
    procedureTodo(todo);
    policyTodo(todo);
    QList<TodoItem> items = todo.sorted();
    putOff(items, records.snoozes, today);
    return items;
}

bool isPressing(const TodoItem &item)
{
    return !isSnoozed(item) && (item.state == TodoState::Overdue || item.state == TodoState::Missing);
}

TodoTheme themeOf(const TodoItem &item)
{
    static const QHash<QString, TodoTheme> ofDemand = [] {
        const std::pair<TodoTheme, QString> lists[] = {
            {TodoTheme::Facility,
                u"facility-data manager administrator administrator-duties role-explained organisation "
                "operating-rules facility-rules laws continuity-plan continuity-announce self-inspection privacy-office"_s},
            {TodoTheme::Staff, u"staff-data terms email-unique restriction"_s},
            {TodoTheme::Account,
                u"staff-registration password-change password-guess profile photo leaver-account one-account "
                "id-management id-sharing identity-verification"_s},
            {TodoTheme::Pledge, u"pledge pledge-all-staff pledge-exemption pledge-points retirement-rules"_s},
            {TodoTheme::Submission, u"packet addition change-notice submission-training notice"_s},
            {TodoTheme::Group,
                u"owner group-management one-patient-group review invitation-approval member-removal self-removal "
                "self-judgement archive post-check post-monitoring inside-group-only eligibility "
                "family-participation free-group deletion-request own-patient-only secondary-use contact-network "
                "group-agreement secondary-agreement archive-died"_s},
            {TodoTheme::Consent, u"consent counterpart opt-in partial-refusal data-subject-rights"_s},
            {TodoTheme::Device,
                u"device-management device-security startup-password device-services device-check "
                "locked-storage personal-device personal-device-permit leaver-return stocktaking pledge-device-duties "
                "disaster-use"_s},
            {TodoTheme::CarryOut, u"carry-out"_s},
            {TodoTheme::Training, u"training briefing incident-report unauthorised-access"_s},
        };
        QHash<QString, TodoTheme> themes;
        for (const auto &[theme, keys] : lists) {
            for (const QString &key : keys.split(u' '))
                themes.insert(key, theme);
        }
        return themes;
    }();
    if (item.subjectType == "procedure"_L1)
        return TodoTheme::Procedure;
    // What was lost is looked for where it is registered, whatever the duty behind it.
    if (item.subjectType == "device"_L1)
        return TodoTheme::Device;
    if (item.subjectType == "carry-out"_L1)
        return TodoTheme::CarryOut;
    if (item.subjectType == "incident"_L1 || item.subjectType == "policy-document"_L1)
        return TodoTheme::Training;
    if (const auto known = ofDemand.constFind(item.demand); known != ofDemand.cend())
        return *known;
    // A duty without a theme of its own goes by the record.
    static const QHash<QString, TodoTheme> ofSubject{{u"staff"_s, TodoTheme::Staff},
        {u"submission"_s, TodoTheme::Submission}, {u"group"_s, TodoTheme::Group}, {u"membership"_s, TodoTheme::Group},
        {u"patient"_s, TodoTheme::Consent}, {u"consent"_s, TodoTheme::Consent},
        {u"device-permit"_s, TodoTheme::Device}};
    return ofSubject.value(item.subjectType, TodoTheme::Facility);
}

QByteArray todoJson(const QList<TodoItem> &items)
{
    QJsonArray array;
    for (const TodoItem &item : items) {
        QJsonArray articles;
        for (const Citation &citation : item.articles)
            articles.append(QJsonObject{{u"policy"_s, citation.policy}, {u"article"_s, citation.article}});
        QJsonObject object{
            {u"id"_s, item.id},
            {u"kind"_s, item.kind},
            {u"subject"_s,
                QJsonObject{{u"type"_s, item.subjectType}, {u"id"_s, item.subjectId}, {u"name"_s, item.subjectName}}},
            {u"level"_s, levelLetter(item.level)},
            {u"state"_s, stateName(item.state)},
            {u"since"_s, dateOrNull(item.since)},
            {u"due"_s, dateOrNull(item.due)},
            {u"articles"_s, articles},
            {u"sentence"_s, item.sentence},
            {u"action"_s, actionName(item.action)},
        };
        if (isSnoozed(item))
            object.insert(u"snoozed"_s,
                QJsonObject{{u"until"_s, dateOrNull(item.snoozedUntil)}, {u"reason"_s, item.snoozeReason}});
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QString actionName(TodoAction action)
{
    switch (action) {
    case TodoAction::OpenStaff:
        return u"open-staff"_s;
    case TodoAction::OpenPatient:
        return u"open-patient"_s;
    case TodoAction::OpenFacility:
        return u"open-facility"_s;
    case TodoAction::OpenSubmission:
        return u"open-submission"_s;
    case TodoAction::PrintPledge:
        return u"print-pledge"_s;
    case TodoAction::RecordPledge:
        return u"record-pledge"_s;
    case TodoAction::PrintPacket:
        return u"print-packet"_s;
    case TodoAction::RecordSubmission:
        return u"record-submission"_s;
    case TodoAction::PrintConsent:
        return u"print-consent"_s;
    case TodoAction::RecordConsent:
        return u"record-consent"_s;
    case TodoAction::HandCounterpart:
        return u"hand-counterpart"_s;
    case TodoAction::RenewFacilityPledge:
        return u"renew-facility-pledge"_s;
    case TodoAction::AnswerSubjectRequest:
        return u"subject-request"_s;
    case TodoAction::OpenGroup:
        return u"group"_s;
    case TodoAction::OpenMembership:
        return u"membership"_s;
    case TodoAction::StartGroup:
        return u"group-start"_s;
    case TodoAction::NewGroup:
        return u"group-new"_s;
    case TodoAction::ApproveMember:
        return u"member-approve"_s;
    case TodoAction::JoinMember:
        return u"member-join"_s;
    case TodoAction::RemoveMember:
        return u"member-remove"_s;
    case TodoAction::ReviewGroup:
        return u"group-review"_s;
    case TodoAction::EndGroup:
        return u"group-end"_s;
    case TodoAction::ArchiveGroup:
        return u"group-archive"_s;
    case TodoAction::CheckPosts:
        return u"post-check"_s;
    case TodoAction::AdvanceDeletionRequest:
        return u"deletion-request"_s;
    case TodoAction::OpenDevice:
        return u"device"_s;
    case TodoAction::CheckDevice:
        return u"device-check"_s;
    case TodoAction::ReturnDevice:
        return u"device-return"_s;
    case TodoAction::DecidePermit:
        return u"permit-decide"_s;
    case TodoAction::ErasePermit:
        return u"permit-erase"_s;
    case TodoAction::DecideCarryOut:
        return u"carry-out-decide"_s;
    case TodoAction::ReturnCarryOut:
        return u"carry-out-return"_s;
    case TodoAction::TakeStock:
        return u"stocktaking"_s;
    case TodoAction::DecideService:
        return u"device-services"_s;
    case TodoAction::NewDevice:
        return u"device-new"_s;
    case TodoAction::AskPermit:
        return u"device-permit"_s;
    case TodoAction::RetireDevice:
        return u"device-retire"_s;
    case TodoAction::TakeCarryOut:
        return u"carry-out-take"_s;
    case TodoAction::ConfirmCarryOut:
        return u"carry-out-confirm"_s;
    case TodoAction::ReviewAudit:
        return u"audit-review"_s;
    case TodoAction::RecordTraining:
        return u"training"_s;
    case TodoAction::RecordBriefing:
        return u"briefing"_s;
    case TodoAction::EnterDocument:
        return u"policy-document"_s;
    case TodoAction::CheckDocument:
        return u"policy-document-check"_s;
    case TodoAction::ReportIncident:
        return u"incident"_s;
    case TodoAction::InstructIncident:
        return u"incident-instruct"_s;
    case TodoAction::MeasureIncident:
        return u"incident-measures"_s;
    case TodoAction::CloseIncident:
        return u"incident-close"_s;
    case TodoAction::JudgeBreach:
        return u"incident-breach"_s;
    case TodoAction::Inspect:
        return u"inspection"_s;
    case TodoAction::CorrectFinding:
        return u"inspection-correction"_s;
    case TodoAction::WritePlan:
        return u"continuity-plan"_s;
    case TodoAction::SendNotice:
        return u"notice"_s;
    case TodoAction::EndAppointment:
        return u"appointment"_s;
    case TodoAction::DecideSecondaryUse:
        return u"secondary-use-decide"_s;
    case TodoAction::EndDisaster:
        return u"disaster-end"_s;
    case TodoAction::SettleDisaster:
        return u"disaster-settle"_s;
    case TodoAction::OpenProcedure:
        return u"procedure"_s;
    case TodoAction::AdoptPolicy:
        return u"policy-adopt"_s;
    case TodoAction::AppointAdministrator:
        break;
    }
    return u"appoint-administrator"_s;
}

std::optional<TodoAction> actionNamed(const QString &name)
{
    static const QHash<QString, TodoAction> actions = [] {
        QHash<QString, TodoAction> known;
        for (int action = 0; action <= int(TodoAction::AdoptPolicy); ++action) {
            const QString named = actionName(TodoAction(action));
            if (!known.contains(named))
                known.insert(named, TodoAction(action));
        }
        return known;
    }();
    const auto found = actions.constFind(name);
    return found == actions.cend() ? std::nullopt : std::optional(*found);
}

QString actionCaption(TodoAction action)
{
    switch (action) {
    case TodoAction::OpenStaff:
        return PolicyText::tr("Open the staff record");
    case TodoAction::OpenPatient:
        return PolicyText::tr("Open the patient record");
    case TodoAction::OpenFacility:
        return PolicyText::tr("Open the settings");
    case TodoAction::OpenSubmission:
        return PolicyText::tr("Open the notification");
    case TodoAction::PrintPledge:
        return PolicyText::tr("Print the pledge");
    case TodoAction::RecordPledge:
        return PolicyText::tr("Record the signed pledge");
    case TodoAction::PrintPacket:
        return PolicyText::tr("Prepare the notification");
    case TodoAction::RecordSubmission:
        return PolicyText::tr("Record the notification");
    case TodoAction::PrintConsent:
        return PolicyText::tr("Print the consent");
    case TodoAction::RecordConsent:
        return PolicyText::tr("Record the signed consent");
    case TodoAction::HandCounterpart:
        return PolicyText::tr("Record the handing over");
    case TodoAction::RenewFacilityPledge:
        return PolicyText::tr("Prepare the renewed pledge");
    case TodoAction::AnswerSubjectRequest:
        return PolicyText::tr("Record the answer");
    case TodoAction::OpenGroup:
        return PolicyText::tr("Open the group");
    case TodoAction::OpenMembership:
        return PolicyText::tr("Take the next step");
    case TodoAction::StartGroup:
        return PolicyText::tr("Start the group");
    case TodoAction::NewGroup:
        return PolicyText::tr("Enter a group");
    case TodoAction::ApproveMember:
        return PolicyText::tr("Record the approval");
    case TodoAction::JoinMember:
        return PolicyText::tr("Record the joining");
    case TodoAction::RemoveMember:
        return PolicyText::tr("Record the removal");
    case TodoAction::ReviewGroup:
        return PolicyText::tr("Review the members");
    case TodoAction::EndGroup:
        return PolicyText::tr("End the group");
    case TodoAction::ArchiveGroup:
        return PolicyText::tr("Record the archiving");
    case TodoAction::CheckPosts:
        return PolicyText::tr("Record the check of the posts");
    case TodoAction::AdvanceDeletionRequest:
        return PolicyText::tr("Record the next step");
    case TodoAction::OpenDevice:
        return PolicyText::tr("Open the device");
    case TodoAction::CheckDevice:
        return PolicyText::tr("Check the device");
    case TodoAction::ReturnDevice:
        return PolicyText::tr("Record the return");
    case TodoAction::DecidePermit:
        return PolicyText::tr("Decide on the permit");
    case TodoAction::ErasePermit:
        return PolicyText::tr("Record the erasing");
    case TodoAction::DecideCarryOut:
        return PolicyText::tr("Decide on the request");
    case TodoAction::ReturnCarryOut:
        return PolicyText::tr("Record the return");
    case TodoAction::TakeStock:
        return PolicyText::tr("Take stock");
    case TodoAction::DecideService:
        return PolicyText::tr("Record the decision");
    case TodoAction::NewDevice:
        return PolicyText::tr("Enter a device");
    case TodoAction::AskPermit:
        return PolicyText::tr("Ask for a permit");
    case TodoAction::RetireDevice:
        return PolicyText::tr("Record the erasing");
    case TodoAction::TakeCarryOut:
        return PolicyText::tr("Record the taking out");
    case TodoAction::ConfirmCarryOut:
        return PolicyText::tr("Confirm the return");
    case TodoAction::ReviewAudit:
        return PolicyText::tr("Look through the history");
    case TodoAction::RecordTraining:
        return PolicyText::tr("Record a training");
    case TodoAction::RecordBriefing:
        return PolicyText::tr("Record the telling");
    case TodoAction::EnterDocument:
        return PolicyText::tr("Enter the document");
    case TodoAction::CheckDocument:
        return PolicyText::tr("Record the check");
    case TodoAction::ReportIncident:
        return PolicyText::tr("Complete the report");
    case TodoAction::InstructIncident:
        return PolicyText::tr("Record the instruction");
    case TodoAction::MeasureIncident:
        return PolicyText::tr("Record the measures");
    case TodoAction::CloseIncident:
        return PolicyText::tr("Close the incident");
    case TodoAction::JudgeBreach:
        return PolicyText::tr("Judge and report the leak");
    case TodoAction::Inspect:
        return PolicyText::tr("Go through the check list");
    case TodoAction::CorrectFinding:
        return PolicyText::tr("Record the correction");
    case TodoAction::WritePlan:
        return PolicyText::tr("Open the plan");
    case TodoAction::SendNotice:
        return PolicyText::tr("Record the sending");
    case TodoAction::EndAppointment:
        return PolicyText::tr("Record the end");
    case TodoAction::DecideSecondaryUse:
        return PolicyText::tr("Decide on the request");
    case TodoAction::EndDisaster:
        return PolicyText::tr("Record the end");
    case TodoAction::SettleDisaster:
        return PolicyText::tr("Record the clearing up");
    case TodoAction::OpenProcedure:
        return PolicyText::tr("Go on with the procedure");
    case TodoAction::AdoptPolicy:
        return PolicyText::tr("Take the new version over");
    case TodoAction::AppointAdministrator:
        break;
    }
    return PolicyText::tr("Record the appointment");
}

QString stateName(TodoState state)
{
    switch (state) {
    case TodoState::Overdue:
        return u"overdue"_s;
    case TodoState::Missing:
        return u"missing"_s;
    case TodoState::Due:
        return u"due"_s;
    case TodoState::Coming:
        break;
    }
    return u"coming"_s;
}

QString stateWord(TodoState state)
{
    switch (state) {
    case TodoState::Overdue:
        return PolicyText::tr("Overdue");
    case TodoState::Missing:
        return PolicyText::tr("Missing");
    case TodoState::Due:
        return PolicyText::tr("Due");
    case TodoState::Coming:
        break;
    }
    return PolicyText::tr("Coming");
}

} // namespace mcs::policy
