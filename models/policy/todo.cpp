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
