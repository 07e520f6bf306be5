// SPDX-License-Identifier: Apache-2.0
#include "models/store/mappings.h"

#include "models/domain/japanese.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mcs::store {

using namespace mcs::domain;

namespace {

// Reads columns one after the other.
class Reader
{
public:
    Reader(const Row &row, int first)
        : m_row(row)
        , m_column(first)
    {
    }
    void operator()(QString &text) { text = m_row.text(m_column++); }
    void operator()(QDate &date) { date = m_row.date(m_column++); }
    void operator()(bool &flag) { flag = m_row.flag(m_column++); }
    void operator()(int &number) { number = int(m_row.integer(m_column++)); }
    void operator()(QJsonObject &object) { object = QJsonDocument::fromJson(m_row.text(m_column++).toUtf8()).object(); }
    void operator()(QStringList &texts)
    {
        texts.clear();
        const QJsonArray array = QJsonDocument::fromJson(m_row.text(m_column++).toUtf8()).array();
        for (const QJsonValue &value : array)
            texts << value.toString();
    }
    template <class Tag> void operator()(Id<Tag> &id) { id = Id<Tag>{m_row.integer(m_column++)}; }
    template <class Enumeration>
    requires std::is_enum_v<Enumeration>
    void operator()(Enumeration &value) { value = m_row.number<Enumeration>(m_column++); }
    void skip() { ++m_column; }

    template <class... Fields> void all(Fields &...fields) { ((*this)(fields), ...); }

private:
    const Row &m_row;
    int m_column;
};

template <class... Fields> QVariantList row(const Fields &...fields)
{
    return {QVariant(toColumn(fields))...};
}

} // namespace

// Records without lists.
#define MCS_NO_LISTS(Record)                                                                                           \
    const QList<ListTable> Mapping<Record>::lists;                                                                     \
    QList<QVariantList> Mapping<Record>::listValues(const Record &, qsizetype)                                         \
    {                                                                                                                  \
        return {};                                                                                                     \
    }                                                                                                                  \
    void Mapping<Record>::readListRow(const Row &, int, qsizetype, Record &) { }

// 事業所
const QString Mapping<Facility>::entity = u"facility"_s;
const QString Mapping<Facility>::table = u"facilities"_s;
const QStringList Mapping<Facility>::columns{u"name"_s, u"kind"_s, u"corporation"_s, u"postal"_s, u"address"_s,
    u"tel"_s, u"fax"_s, u"email"_s, u"privacy_contact_name"_s, u"privacy_contact_tel"_s, u"policy_id"_s,
    u"base_layer"_s, u"rules"_s};
MCS_NO_LISTS(Facility)

Permission Mapping<Facility>::permission(const Facility &)
{
    return Permission::EditSettings;
}

QVariantList Mapping<Facility>::values(const Facility &f)
{
    return row(f.name, f.kind, f.corporation, f.postal, f.address, f.tel, f.fax, f.email, f.privacyContactName,
        f.privacyContactTel, f.policyId, f.baseLayer, f.rules);
}

void Mapping<Facility>::read(const Row &row, Facility &f)
{
    Reader(row, firstOwnColumn)
        .all(f.name, f.kind, f.corporation, f.postal, f.address, f.tel, f.fax, f.email, f.privacyContactName,
            f.privacyContactTel, f.policyId, f.baseLayer, f.rules);
}

// 職種
const QString Mapping<JobType>::entity = u"jobtype"_s;
const QString Mapping<JobType>::table = u"job_types"_s;
const QStringList Mapping<JobType>::columns{u"name"_s, u"aliases"_s, u"position"_s};
MCS_NO_LISTS(JobType)

Permission Mapping<JobType>::permission(const JobType &)
{
    return Permission::EditSettings;
}

QVariantList Mapping<JobType>::values(const JobType &j)
{
    return row(j.name, j.aliases, j.position);
}

void Mapping<JobType>::read(const Row &row, JobType &j)
{
    Reader(row, firstOwnColumn).all(j.name, j.aliases, j.position);
}

// スタッフ
const QString Mapping<Staff>::entity = u"staff"_s;
const QString Mapping<Staff>::table = u"staff"_s;
const QStringList Mapping<Staff>::columns{u"name"_s, u"kana"_s, u"sex"_s, u"job_type"_s, u"email"_s, u"email_key"_s,
    u"address"_s, u"employment"_s, u"joined_on"_s, u"left_on"_s, u"is_mcs_user"_s, u"mcs_terms_agreed_on"_s, u"note"_s,
    u"account_status"_s, u"account_password_rule"_s, u"account_acquired_on"_s, u"account_in_use_from"_s,
    u"account_password_changed_on"_s, u"account_profile_on"_s, u"account_photo_on"_s, u"account_registered_on"_s,
    u"account_released_on"_s, u"account_deleted_on"_s};
MCS_NO_LISTS(Staff)

Permission Mapping<Staff>::permission(const Staff &)
{
    return Permission::EditRecords;
}

QVariantList Mapping<Staff>::values(const Staff &s)
{
    const McsAccount &a = s.account;
    QVariantList values = row(s.name, s.kana, s.sex, s.jobType, s.email, emailKey(s.email), s.address, s.employment,
        s.joinedOn, s.leftOn, s.isMcsUser, s.mcsTermsAgreedOn, s.note, a.status, a.passwordRule, a.acquiredOn,
        a.inUseFrom, a.passwordChangedOn, a.profileOn, a.photoOn, a.registeredOn, a.releasedOn, a.deletedOn);
    if (s.jobType.isEmpty())
        values[3] = QVariant(); // refers to nothing
    return values;
}

void Mapping<Staff>::read(const Row &row, Staff &s)
{
    Reader reader(row, firstOwnColumn);
    reader.all(s.name, s.kana, s.sex, s.jobType, s.email);
    reader.skip(); // email_key
    McsAccount &a = s.account;
    reader.all(s.address, s.employment, s.joinedOn, s.leftOn, s.isMcsUser, s.mcsTermsAgreedOn, s.note, a.status,
        a.passwordRule, a.acquiredOn, a.inUseFrom, a.passwordChangedOn, a.profileOn, a.photoOn, a.registeredOn,
        a.releasedOn, a.deletedOn);
}

// 役割の任命
const QString Mapping<Appointment>::entity = u"appointment"_s;
const QString Mapping<Appointment>::table = u"appointments"_s;
const QStringList Mapping<Appointment>::columns{
    u"staff_id"_s, u"role"_s, u"from_on"_s, u"to_on"_s, u"role_explained_on"_s};
MCS_NO_LISTS(Appointment)

Permission Mapping<Appointment>::permission(const Appointment &)
{
    return Permission::AppointAdministrator;
}

QVariantList Mapping<Appointment>::values(const Appointment &a)
{
    return row(a.staff, a.role, a.from, a.to, a.roleExplainedOn);
}

void Mapping<Appointment>::read(const Row &row, Appointment &a)
{
    Reader(row, firstOwnColumn).all(a.staff, a.role, a.from, a.to, a.roleExplainedOn);
}

// 患者
const QString Mapping<Patient>::entity = u"patient"_s;
const QString Mapping<Patient>::table = u"patients"_s;
const QStringList Mapping<Patient>::columns{u"name"_s, u"kana"_s, u"birth"_s, u"sex"_s, u"address"_s, u"tel"_s,
    u"attending_physician"_s, u"status"_s, u"ended_on"_s, u"shared_in_mcs"_s, u"note"_s};
const QList<ListTable> Mapping<Patient>::lists{
    {u"patient_contacts"_s, u"patient_id"_s, {u"kind"_s, u"name"_s, u"relation"_s, u"tel"_s, u"address"_s}}};

Permission Mapping<Patient>::permission(const Patient &)
{
    return Permission::EditRecords;
}

QVariantList Mapping<Patient>::values(const Patient &p)
{
    return row(p.name, p.kana, p.birth, p.sex, p.address, p.tel, p.attendingPhysician, p.status, p.endedOn,
        p.sharedInMcs, p.note);
}

void Mapping<Patient>::read(const Row &row, Patient &p)
{
    Reader(row, firstOwnColumn)
        .all(p.name, p.kana, p.birth, p.sex, p.address, p.tel, p.attendingPhysician, p.status, p.endedOn, p.sharedInMcs,
            p.note);
}

QList<QVariantList> Mapping<Patient>::listValues(const Patient &p, qsizetype)
{
    QList<QVariantList> rows;
    for (const PatientContact &c : p.contacts)
        rows << row(c.kind, c.name, c.relation, c.tel, c.address);
    return rows;
}

void Mapping<Patient>::readListRow(const Row &row, int first, qsizetype, Patient &p)
{
    PatientContact c;
    Reader(row, first).all(c.kind, c.name, c.relation, c.tel, c.address);
    p.contacts << c;
}

// 誓約書
const QString Mapping<StaffPledge>::entity = u"pledge"_s;
const QString Mapping<StaffPledge>::table = u"pledges"_s;
const QStringList Mapping<StaffPledge>::columns{u"staff_id"_s, u"status"_s, u"document_id"_s, u"printed_on"_s,
    u"signed_on"_s, u"storage_place"_s, u"exemption_document"_s, u"exemption_date"_s, u"exemption_points"_s,
    u"exemption_checked_by"_s};
MCS_NO_LISTS(StaffPledge)

Permission Mapping<StaffPledge>::permission(const StaffPledge &)
{
    return Permission::EditRecords;
}

QVariantList Mapping<StaffPledge>::values(const StaffPledge &p)
{
    int points = 0;
    for (std::size_t i = 0; i < p.exemption.points.size(); ++i)
        points |= p.exemption.points[i] ? 1 << i : 0;
    return row(p.staff, p.status, p.document, p.printedOn, p.signedOn, p.storagePlace, p.exemption.document,
        p.exemption.date, points, p.exemption.checkedBy);
}

void Mapping<StaffPledge>::read(const Row &row, StaffPledge &p)
{
    int points = 0;
    Reader(row, firstOwnColumn)
        .all(p.staff, p.status, p.document, p.printedOn, p.signedOn, p.storagePlace, p.exemption.document,
            p.exemption.date, points, p.exemption.checkedBy);
    for (std::size_t i = 0; i < p.exemption.points.size(); ++i)
        p.exemption.points[i] = points & (1 << i);
}

// 届出
const QString Mapping<Submission>::entity = u"submission"_s;
const QString Mapping<Submission>::table = u"submissions"_s;
const QStringList Mapping<Submission>::columns{u"kind"_s, u"status"_s, u"manager_at_signing"_s, u"prepared_on"_s,
    u"submitted_on"_s, u"method"_s, u"received_on"_s, u"receipt_number"_s, u"returned_reason"_s, u"note"_s};
const QList<ListTable> Mapping<Submission>::lists{
    {u"submission_papers"_s, u"submission_id"_s, {u"role"_s, u"document_id"_s, u"signed_on"_s}},
    {u"submission_roster"_s, u"submission_id"_s, {u"staff_id"_s}}};

Permission Mapping<Submission>::permission(const Submission &)
{
    return Permission::EditRecords;
}

QVariantList Mapping<Submission>::values(const Submission &s)
{
    return row(s.kind, s.status, s.managerAtSigning, s.preparedOn, s.submittedOn, s.method, s.receivedOn,
        s.receiptNumber, s.returnedReason, s.note);
}

void Mapping<Submission>::read(const Row &row, Submission &s)
{
    Reader(row, firstOwnColumn)
        .all(s.kind, s.status, s.managerAtSigning, s.preparedOn, s.submittedOn, s.method, s.receivedOn, s.receiptNumber,
            s.returnedReason, s.note);
}

QList<QVariantList> Mapping<Submission>::listValues(const Submission &s, qsizetype list)
{
    QList<QVariantList> rows;
    if (list == 0) {
        for (const SubmissionPaper &paper : s.papers)
            rows << row(paper.role, paper.document, paper.signedOn);
    } else {
        for (const StaffId id : s.roster)
            rows << row(id);
    }
    return rows;
}

void Mapping<Submission>::readListRow(const Row &row, int first, qsizetype list, Submission &s)
{
    if (list == 0) {
        SubmissionPaper paper;
        Reader(row, first).all(paper.role, paper.document, paper.signedOn);
        s.papers << paper;
    } else {
        s.roster << row.id<StaffId>(first);
    }
}

// 同意書
const QString Mapping<Consent>::entity = u"consent"_s;
const QString Mapping<Consent>::table = u"consents"_s;
const QStringList Mapping<Consent>::columns{u"patient_id"_s, u"status"_s, u"document_id"_s, u"printed_on"_s,
    u"explained_on"_s, u"explained_by"_s, u"signed_on"_s, u"signer_kind"_s, u"signer_name"_s, u"relation"_s,
    u"proxy_reason"_s, u"counterpart_handed_on"_s, u"withdrawn_on"_s, u"storage_place"_s, u"note"_s};
MCS_NO_LISTS(Consent)

Permission Mapping<Consent>::permission(const Consent &)
{
    return Permission::EditRecords;
}

QVariantList Mapping<Consent>::values(const Consent &c)
{
    return row(c.patient, c.status, c.document, c.printedOn, c.explainedOn, c.explainedBy, c.signedOn, c.signerKind,
        c.signerName, c.relation, c.proxyReason, c.counterpartHandedOn, c.withdrawnOn, c.storagePlace, c.note);
}

void Mapping<Consent>::read(const Row &row, Consent &c)
{
    Reader(row, firstOwnColumn)
        .all(c.patient, c.status, c.document, c.printedOn, c.explainedOn, c.explainedBy, c.signedOn, c.signerKind,
            c.signerName, c.relation, c.proxyReason, c.counterpartHandedOn, c.withdrawnOn, c.storagePlace, c.note);
}

// 利用者（このプログラムの）
const QString Mapping<AppUser>::entity = u"user"_s;
const QString Mapping<AppUser>::table = u"users"_s;
const QStringList Mapping<AppUser>::columns{u"name"_s, u"role"_s, u"staff_id"_s, u"slot_id"_s};
MCS_NO_LISTS(AppUser)

Permission Mapping<AppUser>::permission(const AppUser &)
{
    return Permission::EditSettings;
}

QVariantList Mapping<AppUser>::values(const AppUser &u)
{
    return row(u.name, u.role, u.staff, u.slotId);
}

void Mapping<AppUser>::read(const Row &row, AppUser &u)
{
    Reader(row, firstOwnColumn).all(u.name, u.role, u.staff, u.slotId);
}

#undef MCS_NO_LISTS

} // namespace mcs::store
