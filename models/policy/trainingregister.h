// SPDX-License-Identifier: Apache-2.0
// 教育 and 周知: trainings with who attended, documents with who was told of them (東海村 第9条, 準則 はじめに, 4).
// Part of Registers; refusals carry the sentence and the articles, and nothing is written then.
#pragma once

#include "models/policy/registercontext.h"

namespace mcs::policy {

class TrainingRegister
{
public:
    explicit TrainingRegister(const RegisterContext &context);

    // A session and who attended. It may lie ahead as long as nobody attended. Topics are the policy's (those a stored
    // session has may stay). Attendance: of somebody in service on that day, never before the session, not in the
    // future; only a video is watched on another day than the session's. Without a day: the day of the session.
    Result<domain::TrainingSession> saveTraining(const domain::TrainingSession &training);
    // More people, as above; who is on the list already stays as entered.
    Result<domain::TrainingSession> attended(
        domain::TrainingId training, const QList<domain::TrainingAttendance> &attendances);

    // A document in one version. A new one supersedes the version of the same kind and title in force before it, from
    // its own first day on, which must not lie before that version's. The same version twice is refused. Briefings are
    // those of the stored record.
    Result<domain::PolicyDocument> saveDocument(const domain::PolicyDocument &document);
    // 改訂の確認: that it is still the newest version. Not before the last check.
    Result<domain::PolicyDocument> documentChecked(domain::PolicyDocumentId document, QDate on);
    // 周知 of documents to many people at once: all of it or nothing. Who was told already stays as entered. Refused
    // for a superseded version and for somebody not in service on that day.
    Result<void> briefed(const QList<domain::PolicyDocumentId> &documents, const QList<domain::StaffId> &people,
        QDate on, domain::BriefingMethod method);

private:
    RegisterContext m_context;
};

// When somebody has to be trained: every MCS user in service and the MCS管理者 too (留意事項(2)).
struct TrainingDue
{
    domain::StaffId staff;
    QDate lastOn; // last attended; invalid: never
    QDate dueOn; // the day itself is in time; invalid: never trained, and nothing to reckon from
    bool isNewcomer = false; // 新任: joined within the training interval and was not trained yet
};
[[nodiscard]] QList<TrainingDue> trainingsDue(const domain::Records &records, const Policy &policy, QDate today);
// MCS users in service and the holders of the office MCS管理者: who is trained and told, in the order of the records.
[[nodiscard]] QList<const domain::Staff *> peopleToTrain(const domain::Records &records, QDate today);

// Not superseded on that day.
[[nodiscard]] bool isInForce(const domain::PolicyDocument &document, QDate date);
// In force and to be told of, in the order of the records.
[[nodiscard]] QList<const domain::PolicyDocument *> documentsToBrief(const domain::Records &records, QDate date);
[[nodiscard]] const domain::Briefing *briefingOf(const domain::PolicyDocument &document, domain::StaffId staff);
[[nodiscard]] QString titleOf(const domain::PolicyDocument &document); // with its version
// Somebody else publishes it: it is looked after whether there is a newer version.
[[nodiscard]] bool isPublishedElsewhere(domain::PolicyDocumentKind kind);
[[nodiscard]] QDate nextCheckOf(const domain::PolicyDocument &document, const Policy &policy); // invalid: not checked

} // namespace mcs::policy
