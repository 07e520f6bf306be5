// SPDX-License-Identifier: Apache-2.0
#include "models/policy/rosterrow.h"

#include "models/policy/deviceregister.h"
#include "models/policy/papersource.h"
#include "models/policy/trainingregister.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// What stands on paper, so never translated.
QString sexWord(Sex sex)
{
    return sex == Sex::Male ? u"男"_s : sex == Sex::Female ? u"女"_s : QString();
}

// On a roster that names new users, changes and removals together.
QString kindWord(SubmissionKind kind)
{
    static const QStringList words{u"新規"_s, u"追加"_s, QString(), u"変更"_s, u"削除"_s};
    return words.at(int(kind));
}

// The day by which the person had been told of all of them; nothing while one is lacking.
QDate toldOn(const Staff &staff, const Records &records, QDate date)
{
    QDate last;
    for (const PolicyDocument &document : records.policyDocuments) {
        if (!isExplainedBefore(document, date))
            continue;
        const Briefing *briefing = briefingOf(document, staff.id);
        if (!briefing || !briefing->briefedOn.isValid())
            return {};
        last = std::max(last, briefing->briefedOn);
    }
    return last;
}

QString devicesWord(const Staff &staff, const Records &records)
{
    bool lent = false;
    for (const Device &device : records.devices) {
        if (device.owner == DeviceOwner::Personal)
            continue;
        const DeviceAssignment *with = openAssignment(device);
        if (with && with->staff == staff.id)
            return u"未返却"_s;
        lent = lent
            || std::any_of(device.assignments.cbegin(), device.assignments.cend(),
                [&staff](const DeviceAssignment &one) { return one.staff == staff.id; });
    }
    return lent ? u"返却済"_s : u"貸与なし"_s;
}

} // namespace

bool isExplainedBefore(const PolicyDocument &document, QDate date)
{
    const bool ofTheRegion
        = document.kind == PolicyDocumentKind::RegionalPolicy || document.kind == PolicyDocumentKind::OperatingRules;
    return ofTheRegion && document.needsBriefing && isInForce(document, date);
}

QMap<QString, QString> rosterRow(const Staff &staff, SubmissionKind kind, const Submission *submission,
    const Records &records, const Policy &policy, QDate date)
{
    QMap<QString, QString> row{{u"job"_s, staff.jobType}, {u"name"_s, staff.name}, {u"sex"_s, sexWord(staff.sex)},
        {u"email"_s, staff.email}, {u"kind"_s, kindWord(kind)},
        {u"explained"_s, shortDay(toldOn(staff, records, date))}, {u"left"_s, shortDay(staff.leftOn)},
        {u"devices"_s, devicesWord(staff, records)}};
    if (submission) {
        row.insert(u"effective"_s, shortDay(submission->effectiveOn));
        row.insert(u"reason"_s, submission->reason);
        if (submission->effectiveOn.isValid() && kind == SubmissionKind::Removal)
            row.insert(u"left"_s, shortDay(submission->effectiveOn));
    }
    for (const Choice &choice : policy.staffEligibilities()) {
        if (choice.id != staff.eligibility)
            continue;
        row.insert(u"eligibility"_s, choice.text);
        row.insert(u"eligibility-article"_s, choice.articles.isEmpty() ? QString() : choice.articles.first().article);
    }
    return row;
}

} // namespace mcs::policy
