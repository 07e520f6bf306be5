// SPDX-License-Identifier: Apache-2.0
// Records as a test needs them, in a sentence: aStaff().named(u"髙橋 﨑子"_s).withJob(u"医師"_s).leftOn({2026, 10,
// 31}). Everybody is fictitious and complete unless something is taken away.
#pragma once

#include "models/domain/records.h"

namespace mcs::tests {

class StaffBuilder
{
public:
    StaffBuilder()
    {
        static int made = 0;
        const QString number = QString::number(++made);
        m_staff.name = QStringLiteral("見本 職員%1").arg(number);
        m_staff.kana = QStringLiteral("ミホン ショクイン");
        m_staff.jobType = QStringLiteral("看護師");
        m_staff.email = QStringLiteral("staff%1@midori.example.jp").arg(number);
        m_staff.address = QStringLiteral("茨城県那珂郡東海村見本1-%1").arg(number);
        m_staff.joinedOn = QDate(2024, 4, 1);
        m_staff.mcsTermsAgreedOn = QDate(2024, 4, 2);
    }
    StaffBuilder &named(const QString &name, const QString &kana = {})
    {
        m_staff.name = name;
        if (!kana.isEmpty())
            m_staff.kana = kana;
        return *this;
    }
    StaffBuilder &withReading(const QString &kana) { return set(m_staff.kana, kana); }
    StaffBuilder &withJob(const QString &job) { return set(m_staff.jobType, job); }
    StaffBuilder &withEmail(const QString &email) { return set(m_staff.email, email); }
    StaffBuilder &withSex(domain::Sex sex) { return set(m_staff.sex, sex); }
    StaffBuilder &livingAt(const QString &address) { return set(m_staff.address, address); }
    StaffBuilder &joinedOn(QDate day) { return set(m_staff.joinedOn, day); }
    StaffBuilder &leavingOn(QDate lastDay) { return set(m_staff.leftOn, lastDay); }
    StaffBuilder &leftOn(QDate lastDay)
    {
        m_staff.employment = domain::Employment::Left;
        return set(m_staff.leftOn, lastDay);
    }
    StaffBuilder &onLeave() { return set(m_staff.employment, domain::Employment::OnLeave); }
    StaffBuilder &notUsingMcs() { return set(m_staff.isMcsUser, false); }
    StaffBuilder &agreedToTermsOn(QDate day) { return set(m_staff.mcsTermsAgreedOn, day); }
    StaffBuilder &withoutTerms() { return set(m_staff.mcsTermsAgreedOn, QDate()); }
    StaffBuilder &eligibleAs(const QString &eligibility) { return set(m_staff.eligibility, eligibility); }
    StaffBuilder &withAccount(const domain::McsAccount &account) { return set(m_staff.account, account); }
    StaffBuilder &withNote(const QString &note) { return set(m_staff.note, note); }
    // Only a name, as a new ledger knows its manager.
    StaffBuilder &knownByNameOnly()
    {
        domain::Staff bare;
        bare.name = m_staff.name;
        bare.kana = m_staff.kana;
        return set(m_staff, bare);
    }
    operator domain::Staff() const { return m_staff; } // NOLINT(google-explicit-constructor): that is its purpose

private:
    template <class Value> StaffBuilder &set(Value &member, const Value &value)
    {
        member = value;
        return *this;
    }
    domain::Staff m_staff;
};

class PatientBuilder
{
public:
    PatientBuilder()
    {
        static int made = 0;
        const QString number = QString::number(++made);
        m_patient.name = QStringLiteral("見本 患者%1").arg(number);
        m_patient.kana = QStringLiteral("ミホン カンジャ");
        m_patient.birth = QDate(1937, 11, 3);
        m_patient.address = QStringLiteral("茨城県那珂郡東海村見本2-%1").arg(number);
        m_patient.tel = QStringLiteral("029-000-1000");
    }
    PatientBuilder &named(const QString &name, const QString &kana = {})
    {
        m_patient.name = name;
        if (!kana.isEmpty())
            m_patient.kana = kana;
        return *this;
    }
    PatientBuilder &bornOn(QDate day) { return set(m_patient.birth, day); }
    PatientBuilder &withSex(domain::Sex sex) { return set(m_patient.sex, sex); }
    PatientBuilder &livingAt(const QString &address) { return set(m_patient.address, address); }
    PatientBuilder &withTel(const QString &tel) { return set(m_patient.tel, tel); }
    PatientBuilder &attendedBy(const QString &physician) { return set(m_patient.attendingPhysician, physician); }
    PatientBuilder &notSharedInMcs() { return set(m_patient.sharedInMcs, false); }
    PatientBuilder &endedOn(QDate day, domain::CareStatus how = domain::CareStatus::Ended)
    {
        m_patient.status = how;
        return set(m_patient.endedOn, day);
    }
    PatientBuilder &withContact(
        domain::ContactKind kind, const QString &name, const QString &relation = {}, const QString &tel = {})
    {
        m_patient.contacts.append({kind, name, relation, tel, {}});
        return *this;
    }
    operator domain::Patient() const { return m_patient; } // NOLINT(google-explicit-constructor)

private:
    template <class Value> PatientBuilder &set(Value &member, const Value &value)
    {
        member = value;
        return *this;
    }
    domain::Patient m_patient;
};

inline StaffBuilder aStaff()
{
    return {};
}

inline PatientBuilder aPatient()
{
    return {};
}

// In force and announced since `on`; one method and one contact.
inline domain::ContinuityPlan aContinuityPlan(QDate on)
{
    domain::ContinuityPlan plan;
    plan.version = QStringLiteral("1");
    plan.effectiveOn = plan.announcedInsideOn = plan.announcedOutsideOn = on;
    plan.methods = {QStringLiteral("phone"), QStringLiteral("fax")};
    plan.emergencyRule = QStringLiteral("急変時は電話で連絡する");
    plan.contacts = {{QStringLiteral("みどり在宅クリニック"), QStringLiteral("主治医"), QStringLiteral("029-000-0000"),
        QStringLiteral("029-000-0001"), {}}};
    return plan;
}

// An account with everything registered, in use since `day`.
inline domain::McsAccount anAccountInUseFrom(QDate day)
{
    domain::McsAccount account;
    account.status = domain::AccountStatus::InUse;
    account.passwordRule = domain::PasswordRule::A13Symbols;
    account.acquiredOn = day;
    account.inUseFrom = day;
    account.passwordChangedOn = day;
    account.profileOn = day;
    account.photoOn = day;
    account.registeredOn = day;
    return account;
}

} // namespace mcs::tests
