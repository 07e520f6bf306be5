// SPDX-License-Identifier: Apache-2.0
// From records to what stands on a form: who needs which paper, and the values of one copy.
#pragma once

#include "models/domain/formvalues.h"
#include "models/domain/ledger.h"
#include "models/policy/policy.h"

namespace mcs::policy {

// One paper to be made: for whom, and what is filled in.
struct FormCopy
{
    QString subject; // "staff-3"; "submission-2", or "facility-1" where it was not asked for; empty for a blank form
    domain::FormValues values;
    QList<domain::StaffId> roster = {}; // whom an application lists, in the order on the paper
    bool operator==(const FormCopy &) const = default;
};

// One paper behind the cover of a pack.
struct PackedPaper
{
    QString title;
    qsizetype copies = 0;
    qsizetype pages = 0;
};

struct FormRequest
{
    QString role;
    bool blank = false;
    bool allMissing = false; // everyone who lacks the paper, in 五十音 order
    QStringList subjects; // ids ("staff-3") or staff e-mails; for papers of a notification: its id or the roster
    domain::StaffId explainer; // 説明者 of a consent; not stored: nobody
    QDate date; // the date on the form; decides office holders and operator
    QList<PackedPaper> contents = {}; // of the cover of a pack
};

// Errors: NotFound naming the unknown subject; RuleViolation (roster without agreed terms); empty list: nothing is
// missing. The facility's own papers are about one record ("carry-out-3") or, as lists, about the facility
// ("facility-1" or no subject); one copy a subject; their fields are those of papervalues*.cpp. Field names of the
// official forms: facility.name .postal .address .tel .fax .email .corporation .kind .plan, manager.name, staff.name
// .address, patient.name .address .tel .mobile, family.name .address .relation, contact.name .relation .address .tel
// .mobile (緊急連絡先), medical.name .physician .address .tel, explainer.facility .name, operator.name; dates
// form.date, patient.birth. A number that begins with 070, 080 or 090 is a mobile one. Papers of a notification
// (Policy::submissions): ticks submission.new .addition .renewal .change .removal, submission.application (new or
// addition) and plan.<id>; of one that is asked for ("submission-3") date submission.effective and field
// submission.reason; roster "users" with the columns of rosterrow.h.
[[nodiscard]] Result<QList<FormCopy>> formCopies(
    const FormRequest &request, const domain::Records &records, const Policy &policy);

// Brings in what the requested papers show and Records leaves out: earlier reviews, members who have left their group.
[[nodiscard]] Result<void> addHistory(const FormRequest &request, domain::Ledger &ledger, domain::Records &records);

// What stands for <word name="…"> of a form; nothing: the form's own wording stays. "operator": the company in force on
// the form's date (A11b). "person.president": who holds that office of the policy's then (Policy::persons). "blank-era"
// and the like: the policy's word, on blank forms only. Else the policy's word, empty where it has none.
[[nodiscard]] std::optional<QString> chosenWord(const QString &name, const FormRequest &request, const Policy &policy);

// What a paper that names the 事業所管理者 lacks when dated so: a sentence when nobody held the office on that day,
// naming the day and the first day of who comes next; else empty.
[[nodiscard]] QString managerRemark(const domain::Records &records, QDate date);

} // namespace mcs::policy
