// SPDX-License-Identifier: Apache-2.0
// Trainings, documents and incidents as a test needs them, on a TestLedger whose office holders are known.
#pragma once

#include "tests/support/ledger.h"

namespace mcs::tests {

inline domain::TrainingSession aTraining(QDate heldOn, const QList<domain::Staff> &attended)
{
    domain::TrainingSession training;
    training.title = QStringLiteral("MCSの安全な使い方");
    training.heldOn = heldOn;
    training.topics = {QStringLiteral("passwords")};
    for (const domain::Staff &person : attended)
        training.attendances.append({person.id, {}, false});
    return training;
}

inline domain::PolicyDocument aDocument(domain::PolicyDocumentKind kind, const QString &version, QDate effectiveOn)
{
    domain::PolicyDocument document;
    document.kind = kind;
    document.title = QStringLiteral("ＭＣＳ運用ポリシー準則");
    document.version = version;
    document.effectiveOn = effectiveOn;
    return document;
}

// Found and reported on `on`, within the hour.
inline domain::Incident anIncident(
    domain::IncidentKind kind, const domain::Staff &finder, const domain::Staff &reportedTo, QDate on)
{
    domain::Incident incident;
    incident.kind = kind;
    incident.occurredOn = on;
    incident.foundAt = QDateTime(on, QTime(8, 0));
    incident.foundBy = finder.id;
    incident.reportedAt = QDateTime(on, QTime(8, 30));
    incident.reportedTo = reportedTo.id;
    incident.account = finder.id;
    incident.description = QStringLiteral("訪問先で端末が見当たらない");
    return incident;
}

} // namespace mcs::tests
