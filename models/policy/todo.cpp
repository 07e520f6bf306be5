// SPDX-License-Identifier: Apache-2.0
#include "models/policy/todo.h"

#include "models/policy/todocollector.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyText)
};

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QList<TodoItem> todoList(const domain::Records &records, const Policy &policy, QDate today)
{
    TodoCollector todo(records, policy, today);
    facilityTodo(todo);
    submissionTodo(todo);
    staffTodo(todo);
    accountTodo(todo);
    patientTodo(todo);
    return todo.sorted();
}

QByteArray todoJson(const QList<TodoItem> &items)
{
    QJsonArray array;
    for (const TodoItem &item : items) {
        QJsonArray articles;
        for (const Citation &citation : item.articles)
            articles.append(QJsonObject{{u"policy"_s, citation.policy}, {u"article"_s, citation.article}});
        array.append(QJsonObject{
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
        });
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
    case TodoAction::AppointAdministrator:
        break;
    }
    return u"appoint-administrator"_s;
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
        return PolicyText::tr("Print the application");
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
