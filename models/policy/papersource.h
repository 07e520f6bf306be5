// SPDX-License-Identifier: Apache-2.0
// What the facility's own papers (事業所様式) are filled from, and the words that stand on them: Japanese in every
// language of the window. Private to this layer.
#pragma once

#include "models/policy/formfilling.h"

#include <QHash>

namespace mcs::policy {

using PaperRow = QMap<QString, QString>;

class PaperSource
{
public:
    PaperSource(const domain::Records &records, const Policy &policy, QDate date);

    [[nodiscard]] const domain::Records &records() const { return m_records; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] QDate date() const { return m_date; } // on the paper

    // Null when there is none.
    [[nodiscard]] const domain::Staff *staff(domain::StaffId id) const { return m_staff.value(id); }
    [[nodiscard]] const domain::Patient *patient(domain::PatientId id) const { return m_patients.value(id); }
    [[nodiscard]] const domain::Device *device(domain::DeviceId id) const { return m_devices.value(id); }
    [[nodiscard]] const domain::Group *group(domain::GroupId id) const { return m_groups.value(id); }
    [[nodiscard]] QString staffName(domain::StaffId id) const;
    [[nodiscard]] QString staffJob(domain::StaffId id) const;
    [[nodiscard]] QString patientName(domain::PatientId id) const;
    [[nodiscard]] QString itemTitle(
        const domain::CarryOutItem &item) const; // 「T-001 訪問用タブレット1」 or the medium
    [[nodiscard]] QString itemTitles(const domain::CarryOut &carryOut) const;
    // What a record is called: of a person, patient, device, group, membership (its group), carry-out or appointment.
    [[nodiscard]] QString nameOf(const QString &record) const; // "staff-3"; empty: none of these

    // Who somebody in a group is: name, job or relation, office.
    struct Member
    {
        QString name;
        QString job;
        QString office;
    };
    [[nodiscard]] Member memberOf(const domain::Membership &membership) const;
    [[nodiscard]] QString ownerOf(const domain::Group &group) const; // 連携元

    [[nodiscard]] QString cited(const QList<Citation> &articles) const; // 「東海村 第12条(9)、第7条／準則 2-1」
    [[nodiscard]] QString officeWord(domain::OfficeRole role) const; // as the policy calls it
    // In which of the offices that may approve this somebody was on that day; empty: in none.
    [[nodiscard]] QString officeOf(domain::StaffId id, const QString &approval, QDate on) const;
    [[nodiscard]] QString officesFor(const QString &approval) const; // 「MCS管理者・施設責任者」

    // Facility, office holders, offices, basis, date: what every paper may show.
    [[nodiscard]] domain::FormValues common(const FormInfo &paper) const;

private:
    const domain::Records &m_records;
    const Policy &m_policy;
    QDate m_date;
    QHash<domain::StaffId, const domain::Staff *> m_staff;
    QHash<domain::PatientId, const domain::Patient *> m_patients;
    QHash<domain::DeviceId, const domain::Device *> m_devices;
    QHash<domain::GroupId, const domain::Group *> m_groups;
    QHash<domain::ExternalMemberId, const domain::ExternalMember *> m_outside;
    QHash<domain::ExternalFacilityId, const domain::ExternalFacility *> m_facilities;
};

// The copies of one of the facility's own papers. Errors as formCopies.
[[nodiscard]] Result<QList<FormCopy>> paperCopies(
    const FormInfo &paper, const FormRequest &request, const domain::Records &records, const Policy &policy);

// What stands on the blank paper beside its wording: the policy's topics, items and measures.
void fillTrainingTopics(const PaperSource &source, const QStringList &done, domain::FormValues &values);
void fillInspectionItems(const PaperSource &source, domain::FormValues &values);
// What a pack holds, on its cover.
void fillContents(const QList<PackedPaper> &contents, domain::FormValues &values);
void fillProcedureSteps(const PaperSource &source, const QString &kind, domain::FormValues &values);

// One function a paper; `values` holds what is common already.
void fillPaper(const PaperSource &source, const domain::CarryOut &carryOut, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::DevicePermit &permit, domain::FormValues &values);
void fillReturnReceipt(const PaperSource &source, const domain::Device &device, domain::FormValues &values);
void fillDeviceRegister(const PaperSource &source, domain::FormValues &values);
void fillPackCover(const PaperSource &source, domain::FormValues &values);
void fillLogReviews(const PaperSource &source, domain::FormValues &values);
void fillCarryOutReport(const PaperSource &source, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::Group &group, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::GroupReview &review, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::DeletionRequest &request, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::SecondaryUse &use, domain::FormValues &values);
void fillConsentRegister(const PaperSource &source, domain::FormValues &values);
void fillConsentWithdrawal(const PaperSource &source, const domain::Patient &patient, domain::FormValues &values);
void fillProvisions(
    const PaperSource &source, const QList<domain::ThirdPartyProvision> &list, domain::FormValues &values);
void fillPledgeRegister(const PaperSource &source, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::Appointment &appointment, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::Submission &submission, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::Staff &staff, domain::FormValues &values); // X5
void fillPaper(const PaperSource &source, const domain::ContinuityPlan &plan, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::TrainingSession &session, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::Incident &incident, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::SelfInspection &inspection, domain::FormValues &values);
void fillPaper(const PaperSource &source, const domain::Procedure &procedure, domain::FormValues &values);
void fillHandover(const PaperSource &source, domain::StaffId successor, domain::FormValues &values);

void setTick(domain::FormValues &values, const QString &name, bool ticked); // ■, or □ as the template has it
void setDate(domain::FormValues &values, const QString &name, QDate date); // nothing when there is none
[[nodiscard]] QString shortDay(QDate date); // R8.11.20; empty when there is none
[[nodiscard]] QString spanOf(QDate from, QDate to); // R8.11.20～R8.11.22

inline constexpr QChar tickedBox = u'■';
inline constexpr QChar emptyBox = u'□';

} // namespace mcs::policy
