// SPDX-License-Identifier: Apache-2.0
#include "models/tables/patientmodel.h"

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
    list[State] = {u"state"_s, tr("Consent"), 7, SortBy::Text, false, true};
    list[SignedOn] = {u"signed"_s, tr("Signed on"), 6, SortBy::Number};
    list[Counterpart] = {u"counterpart"_s, tr("Counterpart"), 6, SortBy::Number, false, true};
    list[Explainer] = {u"explainer"_s, tr("Explained by"), 6, SortBy::Text, true};
    list[Place] = {u"place"_s, tr("Place of the original"), 10, SortBy::Text, true};
    return list;
}

QStringList PatientModel::chips() const
{
    return {tr("No consent"), tr("Waiting for the signature"), tr("Counterpart not handed over"),
        tr("Consent in force"), tr("Refused or withdrawn"), tr("Care ended")};
}

void PatientModel::setRecords(const domain::Records &records, const policy::Policy &, QDate)
{
    const PeopleMap people(records);
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
            row.status(State, Words::of(inForce->status), Tone::Good);
            row.date(SignedOn, inForce->signedOn);
            counterpartMissing = !inForce->counterpartHandedOn.isValid() && !ended;
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
        if (ended)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
