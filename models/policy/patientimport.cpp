// SPDX-License-Identifier: Apache-2.0
#include "models/policy/importplan.h"

#include "models/domain/japanese.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace mcs::policy {

using namespace Qt::StringLiterals;
using domain::ContactKind;
using domain::Patient;
using domain::PatientContact;
using domain::searchKey;

namespace {

struct PatientRow
{
    int line = 0;
    Patient patient;
    qsizetype match = -1;
};

// 029-000-1001 and ０２９（０００）１００１ are one number.
QString phoneKey(const QString &text)
{
    QString digits;
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    for (const QChar c : folded) {
        if (c.isDigit() || c == u'+')
            digits += c;
    }
    return digits;
}

bool mayBeSamePerson(const Patient &one, const Patient &other)
{
    if (searchKey(one.name) != searchKey(other.name))
        return false;
    if (one.birth.isValid() && other.birth.isValid())
        return one.birth == other.birth;
    return one.kana.isEmpty() || other.kana.isEmpty() || searchKey(one.kana) == searchKey(other.kana);
}

void readContact(
    ImportRow &row, ContactKind kind, const QString &nameColumn, const QString &otherColumn, Patient &patient)
{
    PatientContact contact;
    contact.kind = kind;
    contact.name = row.name(nameColumn);
    const QString other = row.limited(otherColumn, 50);
    (kind == ContactKind::Family ? contact.relation : contact.tel) = other;
    if (!contact.name.isEmpty())
        patient.contacts.append(contact);
    else if (!other.isEmpty() && !row.hasProblemIn(nameColumn))
        row.problem(nameColumn,
            QCoreApplication::translate("mcs::policy", "%1 is filled in, but %2 is empty. Fill in the name.")
                .arg(otherColumn, nameColumn));
}

PatientRow readRow(ImportRow &row, QDate today)
{
    PatientRow read;
    read.line = row.line();
    Patient &patient = read.patient;
    patient.name = row.name(u"氏名"_s);
    if (patient.name.isEmpty() && !row.hasProblemIn(u"氏名"_s))
        row.problem(u"氏名"_s, QCoreApplication::translate("mcs::policy", "The name is missing. Fill it in."));
    patient.kana = row.name(u"フリガナ"_s);
    patient.birth = row.date(u"生年月日"_s);
    if (patient.birth.isValid() && patient.birth > today)
        row.problem(u"生年月日"_s,
            QCoreApplication::translate(
                "mcs::policy", "The birth date lies in the future. Write it with its era, like S8.3.3."));
    patient.sex = row.sex(u"性別"_s);
    patient.address = row.limited(u"住所"_s, 200);
    patient.tel = row.limited(u"電話番号"_s, 50);
    patient.attendingPhysician = row.name(u"主治医"_s);
    readContact(row, ContactKind::Family, u"家族氏名"_s, u"続柄"_s, patient);
    readContact(row, ContactKind::Emergency, u"緊急連絡先氏名"_s, u"緊急連絡先電話"_s, patient);
    return read;
}

void completeContacts(QList<PatientContact> &stored, const PatientContact &fromFile, int line, ImportReport &report)
{
    const bool isFamily = fromFile.kind == ContactKind::Family;
    const QString nameColumn = isFamily ? u"家族氏名"_s : u"緊急連絡先氏名"_s;
    const auto isOfKind = [&](const PatientContact &contact) { return contact.kind == fromFile.kind; };
    const auto isThePerson = [&](const PatientContact &contact) {
        return isOfKind(contact) && searchKey(contact.name) == searchKey(fromFile.name);
    };
    auto contact = std::find_if(stored.begin(), stored.end(), isThePerson);
    if (contact != stored.end()) {
        compareName(contact->name, fromFile.name, line, nameColumn, report);
        fillText(contact->relation, fromFile.relation, &plainKey, line, u"続柄"_s, report);
        fillText(contact->tel, fromFile.tel, &phoneKey, line, u"緊急連絡先電話"_s, report);
        return;
    }
    contact = std::find_if(stored.begin(), stored.end(), isOfKind);
    if (contact == stored.end()) {
        stored.append(fromFile);
        return;
    }
    fillText(contact->name, fromFile.name, &searchKey, line, nameColumn,
        report); // somebody else is recorded: kept, with a remark
}

Patient completed(const Patient &stored, const PatientRow &row, ImportReport &report)
{
    Patient patient = stored;
    const int line = row.line;
    compareName(patient.name, row.patient.name, line, u"氏名"_s, report);
    fillText(patient.kana, row.patient.kana, &searchKey, line, u"フリガナ"_s, report);
    fillDate(patient.birth, row.patient.birth, line, u"生年月日"_s, report);
    fillSex(patient.sex, row.patient.sex, line, u"性別"_s, report);
    fillText(patient.address, row.patient.address, &plainKey, line, u"住所"_s, report);
    fillText(patient.tel, row.patient.tel, &phoneKey, line, u"電話番号"_s, report);
    fillText(patient.attendingPhysician, row.patient.attendingPhysician, &searchKey, line, u"主治医"_s, report);
    for (const PatientContact &contact : row.patient.contacts)
        completeContacts(patient.contacts, contact, line, report);
    return patient;
}

// The same birth date decides first, then a person whose birth date one side lacks.
void matchRows(QList<PatientRow> &rows, const QList<Patient> &patients)
{
    QHash<QString, QList<qsizetype>> byName;
    for (qsizetype i = 0; i < patients.size(); ++i)
        byName[searchKey(patients.at(i).name)].append(i);
    QSet<qsizetype> taken;
    for (const bool sameBirth : {true, false}) {
        for (PatientRow &row : rows) {
            const QList<qsizetype> candidates
                = row.match < 0 ? byName.value(searchKey(row.patient.name)) : QList<qsizetype>();
            for (const qsizetype candidate : candidates) {
                const Patient &stored = patients.at(candidate);
                if (taken.contains(candidate) || !mayBeSamePerson(stored, row.patient)
                    || (sameBirth && stored.birth != row.patient.birth))
                    continue;
                row.match = candidate;
                taken.insert(candidate);
                break;
            }
        }
    }
}

void findPeopleListedTwice(const QList<PatientRow> &rows, ImportReport &report)
{
    QHash<QString, QList<const PatientRow *>> earlierByName;
    for (const PatientRow &row : rows) {
        if (row.patient.name.isEmpty())
            continue;
        QList<const PatientRow *> &earlier = earlierByName[searchKey(row.patient.name)];
        const auto other = std::find_if(earlier.cbegin(), earlier.cend(),
            [&](const PatientRow *candidate) { return mayBeSamePerson(candidate->patient, row.patient); });
        if (other != earlier.cend())
            report.problems.append({row.line, u"氏名"_s,
                QCoreApplication::translate(
                    "mcs::policy", "“%1” stands in line %2 already. Take one of the two lines out.")
                    .arg(row.patient.name)
                    .arg((*other)->line)});
        earlier.append(&row);
    }
}

} // namespace

QList<PlannedRecord<Patient>> planPatients(const domain::CsvTable &table, const ColumnPlaces &columns,
    const domain::Records &records, QDate today, ImportReport &report)
{
    QList<PatientRow> rows;
    rows.reserve(table.rows.size());
    for (const domain::CsvRow &cells : table.rows) {
        ImportRow row(cells, columns, report);
        rows.append(readRow(row, today));
    }
    matchRows(rows, records.patients);
    findPeopleListedTwice(rows, report);

    QList<PlannedRecord<Patient>> plan;
    plan.reserve(rows.size());
    for (const PatientRow &row : std::as_const(rows)) {
        if (row.match < 0) {
            plan.append({row.line, row.patient, true});
            continue;
        }
        const Patient &stored = records.patients.at(row.match);
        const Patient patient = completed(stored, row, report);
        plan.append({row.line, patient, patient != stored});
    }
    return plan;
}

} // namespace mcs::policy
