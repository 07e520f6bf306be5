// SPDX-License-Identifier: Apache-2.0
// What the user does to the ledger, with the policy's rules in front of every write. The window, the command line and
// the import all go through here, so a rule cannot be walked around. Refusals carry the sentence and the articles
// (ErrorCode::RuleViolation, InvalidInput, Duplicate); nothing is written then.
#pragma once

#include "models/policy/deviceregister.h"
#include "models/policy/groupregister.h"
#include "models/policy/incidentregister.h"
#include "models/policy/inspectionregister.h"
#include "models/policy/policyregister.h"
#include "models/policy/procedureregister.h"
#include "models/policy/trainingregister.h"
#include "models/policy/useregister.h"

#include <functional>

namespace mcs::policy {

struct TodoItem;

// A sheet that was printed for somebody.
template <class IdType> struct PrintedSheet
{
    IdType whose;
    domain::DocumentId document;
};

// What a notification says besides whom it lists.
struct PacketDetails
{
    QDate effectiveOn; // 異動日, 退会日: of a change or removal; may lie ahead
    QString reason; // of a change or removal
    domain::TrainingId training = {}; // the course or video that counts; not stored: the newest
};

class Registers
{
public:
    // All three outlive this object. `policy` may be replaced by usePolicy when the facility's region changes.
    Registers(domain::Ledger &ledger, const Policy &policy, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(Registers) // its parts refer to it
    void usePolicy(const Policy &policy);
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    [[nodiscard]] GroupRegister &groups() { return m_groups; }
    [[nodiscard]] DeviceRegister &devices() { return m_devices; }
    [[nodiscard]] TrainingRegister &trainings() { return m_trainings; }
    [[nodiscard]] IncidentRegister &incidents() { return m_incidents; }
    [[nodiscard]] InspectionRegister &inspections() { return m_inspections; }
    [[nodiscard]] UseRegister &uses() { return m_uses; }
    [[nodiscard]] ProcedureRegister &procedures() { return m_procedures; }
    [[nodiscard]] PolicyRegister &policies() { return m_policies; }

    // 事業所
    Result<domain::Facility> saveFacility(const domain::Facility &facility);
    // スタッフ: name, job and e-mail checked; an address in use by an active person is refused naming that person;
    // leaving before joining refused; an account is acquired, 利用中 or deleted only when Policy::accountNeeds holds
    // (第9条, 準則4-1: 利用中 only with a pledge or its exemption).
    Result<domain::Staff> saveStaff(const domain::Staff &staff);
    // The same for somebody known from elsewhere (a new ledger, a list): what the policy asks of an MCS user may still
    // be lacking (利用資格); やること names it.
    Result<domain::Staff> takeOverStaff(const domain::Staff &staff);
    // A whole list, each person checked as by saveStaff; inside one transaction of the caller. `refused` hears the
    // place in the list of each person the rules refuse, and the list goes on; other failures (disk, permission) end
    // it.
    using Refused = std::function<void(qsizetype place, const domain::Error &error)>;
    Result<void> saveStaffList(const QList<domain::Staff> &list, const Refused &refused);
    // 任命: `from` not in the future of `to`; ends an earlier appointment only when asked by saving it with `to`. What
    // the policy wants told about the end of an MCS管理者 is entered as a notice in the same transaction.
    Result<domain::Appointment> saveAppointment(const domain::Appointment &appointment);
    // A patient whose care ended or who died: their consents end with it (SM-CON 終了).
    Result<domain::Patient> savePatient(const domain::Patient &patient);

    // 誓約書 (SM-PLG). Signing dates in the future are refused. A new signed pledge replaces the earlier one; where
    // that was signed too, the reason is required (new template, wrong address). The same signing date again only puts
    // the storage place right.
    Result<domain::StaffPledge> pledgePrinted(domain::StaffId staff, domain::DocumentId document, QDate on);
    Result<void> pledgesPrinted(
        const QList<PrintedSheet<domain::StaffId>> &sheets, QDate on); // a batch: all or nothing
    Result<domain::StaffPledge> pledgeSigned(
        domain::StaffId staff, QDate signedOn, const QString &storagePlace, const QString &replacementReason = {});
    // 第9条なお書き: document name, date and all five points are required. Refused where the policy has no exemption.
    Result<domain::StaffPledge> pledgeExempted(domain::StaffId staff, const domain::PledgeExemption &exemption);
    Result<domain::StaffPledge> pledgeVoided(domain::PledgeId pledge, const QString &reason);

    // 届出 (SM-SUB): one packet of the papers that Policy::submission(kind) wants handed in together. Where they list
    // nobody, the roster stays empty; a renewal follows a packet that was handed in; a change or removal says from
    // when and why. An open packet of that kind is worked on, never doubled.
    Result<domain::Submission> preparePacket(
        domain::SubmissionKind kind, const QList<domain::StaffId> &roster, const PacketDetails &details = {});
    Result<domain::Submission> paperPrinted(
        domain::SubmissionId submission, const QString &role, domain::DocumentId document);
    Result<domain::Submission> paperSigned(domain::SubmissionId submission, const QString &role, QDate signedOn);
    // Only when everything the policy requires of that kind holds (SubmissionRule::needs); keeps the roster as it is
    // handed in, and the course or video that counts.
    Result<domain::Submission> packetSubmitted(
        domain::SubmissionId submission, QDate on, domain::SubmissionMethod method);
    Result<domain::Submission> packetReceived(domain::SubmissionId submission, QDate on, const QString &receiptNumber);
    // 可否決定, ID付与: only where the policy has the office decide. 否 needs the reason.
    Result<domain::Submission> packetDecided(
        domain::SubmissionId submission, bool accepted, QDate on, const QString &reason = {});
    Result<domain::Submission> idsIssued(domain::SubmissionId submission, QDate on);
    Result<domain::Submission> packetCompleted(domain::SubmissionId submission); // 完了: nothing more will come
    Result<domain::Submission> packetReturned(domain::SubmissionId submission, const QString &reason);
    Result<domain::Submission> packetCancelled(domain::SubmissionId submission, const QString &reason);

    // 同意書 (SM-CON): printed, explained, signed (all or partly) or refused, counterpart handed over, withdrawn.
    Result<domain::Consent> consentPrinted(domain::PatientId patient, domain::DocumentId document, QDate on);
    Result<void> consentsPrinted(
        const QList<PrintedSheet<domain::PatientId>> &sheets, QDate on); // a batch: all or nothing
    Result<domain::Consent> consentExplained(domain::PatientId patient, QDate on, domain::StaffId by);
    // 署名済, or 黙示 where 準則 alone governs. explainedOn <= signedOn <= today; 代筆 needs relation and reason;
    // refused clauses only where the policy knows them, each with its seal (準則5-2). A consent in force is never
    // overwritten: only storagePlace, custody, counterpartHandedOn and note may be put right in its row, any other
    // change is a new row that supersedes it.
    Result<domain::Consent> consentSigned(const domain::Consent &consent);
    // 免除: only where the policy knows it (Policy::consentExemption), with basis and date.
    Result<domain::Consent> consentExempted(domain::PatientId patient, const QString &basis, QDate on);
    Result<domain::Consent> consentRefused(domain::ConsentId consent, QDate on, const QString &reason);
    Result<domain::Consent> counterpartHanded(domain::ConsentId consent, QDate on);
    // 撤回: the patient's groups that we lead end, and every member is asked to be removed (SM-CON). So they do when a
    // clause is refused without which nothing may be shared.
    Result<domain::Consent> consentWithdrawn(domain::ConsentId consent, QDate on, const QString &reason);

    // 開示等の求め: who asks and when are required, the decision once it is answered.
    Result<domain::DataSubjectRequest> saveSubjectRequest(const domain::DataSubjectRequest &request);

    // 猶予: puts open items of やること off, together, to a day after today and at most "snooze-days" ahead, with a
    // reason. An item put off before gets the new day and reason. NotFound: an item is not in `open`, the list of
    // today.
    Result<QList<domain::Snooze>> snooze(
        const QStringList &items, QDate until, const QString &reason, const QList<TodoItem> &open);
    Result<void> unsnooze(const QStringList &items); // back at once; NotFound: an item is not put off
    [[nodiscard]] QDate longestSnooze() const; // the last day that snooze() takes

    // 記録の確認: up to an entry there is, not before the one looked through last; today, by the signed-in user.
    Result<domain::AuditReview> recordAuditReview(qint64 upTo, const QString &finding);

    // 削除 of an entry made by mistake. Refused (InvalidInput) while something hangs on it; says what to do instead.
    Result<void> removeStaff(domain::StaffId staff, const QString &reason); // groups, devices, carry-outs, offices
    Result<void> removePatient(domain::PatientId patient, const QString &reason); // open groups, a consent in force

private:
    // The packet in the state before a step, or why the step is not to be taken.
    [[nodiscard]] Result<domain::Submission> packetIn(
        domain::SubmissionId id, const QList<domain::SubmissionStatus> &states, const QString &otherwise) const;
    struct Colleagues; // the jobs there are, and who uses which e-mail address
    [[nodiscard]] Result<Colleagues> colleagues() const;
    enum class Gaps { Refused, Allowed };
    Result<domain::Staff> saveStaffAmong(const domain::Staff &asked, Colleagues &colleagues, Gaps gaps);
    Result<domain::Consent> storeInForce(const domain::Consent &consent);
    Result<void> endGroupsOf(domain::PatientId patient, QDate on);
    Result<void> followCare(const domain::Patient &patient, bool wasUnderCare);

    domain::Ledger &m_ledger;
    Policy m_policy;
    const domain::Clock &m_clock;
    GroupRegister m_groups;
    DeviceRegister m_devices;
    TrainingRegister m_trainings;
    IncidentRegister m_incidents;
    InspectionRegister m_inspections;
    UseRegister m_uses;
    ProcedureRegister m_procedures;
    PolicyRegister m_policies;
};

// May the papers be printed for handing in with this roster? RuleViolation when somebody listed has not agreed to the
// MCS terms where the policy requires it of that kind (東海村 様式1 note), or has no e-mail; names them. Whom a removal
// lists needs neither.
[[nodiscard]] Result<void> rosterMayBeSubmitted(const QList<domain::Staff> &roster, const Policy &policy,
    domain::SubmissionKind kind = domain::SubmissionKind::New);
// An MCS user without one of the 利用資格 the policy asks for; never where it asks for none.
[[nodiscard]] bool lacksEligibility(const domain::Staff &staff, const Policy &policy);
// MCS users in service on `date`, in roster order.
[[nodiscard]] QList<domain::Staff> rosterOn(const domain::Records &records, QDate date);
// The pledge in force of a person, or nothing.
[[nodiscard]] std::optional<domain::StaffPledge> effectivePledge(const domain::Records &records, domain::StaffId staff);
[[nodiscard]] std::optional<domain::Consent> effectiveConsent(
    const domain::Records &records, domain::PatientId patient);
// What the user should know about a consent although it may be recorded: one box of two signed, a critical clause
// refused, taken as given. Sentences, translated.
[[nodiscard]] QStringList consentRemarks(const domain::Consent &consent, const Policy &policy);
// The newest notification handed in with a signed facility pledge (誓約の更新 included), or nothing.
[[nodiscard]] std::optional<domain::Submission> facilityPledgeOnFile(const domain::Records &records);
[[nodiscard]] std::optional<domain::Staff> officeHolder(
    const domain::Records &records, domain::OfficeRole role, QDate date);

} // namespace mcs::policy
