// SPDX-License-Identifier: Apache-2.0
#include "models/tables/patientmodel.h"

#include "models/policy/sharing.h"
#include "models/tables/peoplemap.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/words.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using domain::ConsentStatus;

bool careHasEnded(const domain::Patient &patient)
{
    return patient.status == domain::CareStatus::Ended || patient.status == domain::CareStatus::Died;
}

QList<Column> PatientModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Name] = {u"name"_s, tr("Patient"), 8, SortBy::Reading, true};
    list[Kana] = {u"kana"_s, tr("Reading"), 9, SortBy::Reading, true};
    list[Birth] = {u"birth"_s, tr("Date of birth"), 6, SortBy::Number};
    list[Care] = {u"care"_s, tr("Care"), 5, SortBy::Text, false, true};
    list[State] = {u"state"_s, tr("Consent"), 10, SortBy::Text, false, true};
    list[SignedOn] = {u"signed"_s, tr("Signed on"), 6, SortBy::Number};
    list[Counterpart] = {u"counterpart"_s, tr("Counterpart"), 6, SortBy::Number, false, true};
    list[Explainer] = {u"explainer"_s, tr("Explained by"), 6, SortBy::Text, true};
    list[Place] = {u"place"_s, tr("Place of the original"), 10, SortBy::Text, true};
    return list;
}

QStringList PatientModel::chips() const
{
    return {tr("No consent"), tr("Waiting for the signature"), tr("Counterpart not handed over"),
        tr("Consent in force"), tr("Refused or withdrawn"), tr("Care ended"), tr("Partly refused"),
        tr("Requests open")};
}

QString consentWord(const domain::Consent &consent)
{
    const QString word = Words::of(consent.status);
    const bool isSigned = consent.status == ConsentStatus::Signed || consent.status == ConsentStatus::Delivered;
    if (isSigned && consent.method == domain::ConsentMethod::Implied)
        return Words::of(consent.method);
    return isSigned && !consent.refused.isEmpty() ? PatientModel::tr("%1, partly refused").arg(word) : word;
}

void PatientModel::setRecords(const domain::Records &records, const policy::Policy &policy, QDate)
{
    const PeopleMap people(records);
    const policy::SharingRule sharing(policy);
    QSet<domain::PatientId> asked;
    for (const domain::DataSubjectRequest &request : records.subjectRequests) {
        if (!request.answeredOn.isValid())
            asked.insert(request.patient);
    }
    QList<Row> rows;
    rows.reserve(records.patients.size());
    for (const domain::Patient &patient : records.patients) {
        RowBuilder row(domain::toText(patient.id), patient.kana.isEmpty() ? patient.name : patient.kana, ColumnCount);
        const bool ended = careHasEnded(patient);
        row.text(Name, patient.name);
        row.text(Kana, patient.kana);
        row.date(Birth, patient.birth);
        row.status(Care, Words::of(patient.status), ended ? Tone::Muted : Tone::None);

        const auto inForce = people.consentInForce(patient.id);
        const auto consent = inForce ? inForce : people.newestConsent(patient.id);
        bool missing = false;
        bool waiting = false;
        bool counterpartMissing = false;
        bool refused = false;
        if (inForce) {
            const bool enough = sharing.gapOf(*inForce) == policy::SharingGap::None;
            const bool implied = inForce->method == domain::ConsentMethod::Implied;
            row.status(State, consentWord(*inForce),
                ended         ? Tone::Muted
                    : !enough ? Tone::Bad
                    : implied ? Tone::Attention
                              : Tone::Good);
            row.date(SignedOn, inForce->status == ConsentStatus::Exempt ? inForce->exemptedOn : inForce->signedOn);
            counterpartMissing = inForce->status == ConsentStatus::Signed && !implied && !ended;
            if (counterpartMissing) {
                row.status(Counterpart, tr("Not handed over"), Tone::Bad);
            } else {
                row.status(Counterpart, {}, Tone::None);
                row.date(Counterpart, inForce->counterpartHandedOn);
            }
        } else {
            const auto status = consent ? std::optional(consent->status) : std::nullopt;
            refused = status == ConsentStatus::Refused || status == ConsentStatus::Withdrawn;
            waiting = status == ConsentStatus::Draft || status == ConsentStatus::Printed
                || status == ConsentStatus::Explained;
            missing = !refused && !ended && patient.sharedInMcs;
            if (refused || waiting)
                row.status(State, Words::of(*status), ended ? Tone::Muted : refused ? Tone::Bad : Tone::Attention);
            else if (patient.sharedInMcs && !ended)
                row.status(State, tr("No consent"), Tone::Bad);
            else if (!patient.sharedInMcs)
                row.status(State, tr("Not shared in MCS"), Tone::Muted);
        }
        if (consent) {
            row.text(Explainer, people.staffName(consent->explainedBy));
            row.text(Place, consent->storagePlace);
        }
        row.chip(Missing, missing);
        row.chip(Printed, waiting && !ended);
        row.chip(CounterpartMissing, counterpartMissing);
        row.chip(InForce, inForce.has_value());
        row.chip(Withdrawn, refused);
        row.chip(Ended, ended);
        row.chip(Partly, inForce && !inForce->refused.isEmpty());
        row.chip(Asked, asked.contains(patient.id));
        if (ended)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
