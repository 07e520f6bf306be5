// SPDX-License-Identifier: Apache-2.0
// 送付状 of a notification, and X5 利用者変更連絡票.
#include "models/domain/japanese.h"
#include "models/policy/papersource.h"
#include "models/policy/service.h"
#include "models/policy/submissions.h"

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// The paper itself says 御中.
QString withoutHonorific(QString name)
{
    for (const QString &honorific : {u"御中"_s, u"殿"_s, u"様"_s}) {
        if (name.endsWith(honorific))
            name.chop(honorific.size());
    }
    return name.trimmed();
}

// How the newest notification handed in names somebody, or null.
const ListedPerson *lineOf(const Records &records, StaffId staff)
{
    const ListedPerson *found = nullptr;
    for (const Submission &submission : records.submissions) {
        if (!tellsWhoUses(submission.kind) || !isHandedIn(submission.status))
            continue;
        for (const ListedPerson &line : submission.listed) {
            if (line.staff == staff)
                found = &line;
        }
    }
    return found;
}

} // namespace

void fillPaper(const PaperSource &source, const Submission &submission, FormValues &values)
{
    const Policy &policy = source.policy();
    values.fields.insert(u"addressee"_s, withoutHonorific(recipientOf(policy, submission.kind)));
    const QStringList office = policy.submissionOffice();
    values.fields.insert(u"office.address"_s, office.mid(1, 2).join(u"　"_s));
    values.fields.insert(u"office.contact"_s, office.mid(3).join(u"　"_s));
    values.fields.insert(u"subject"_s, titleOf(policy, submission.kind));
    if (!submission.roster.isEmpty())
        values.fields.insert(u"count.people"_s, u"%1名"_s.arg(submission.roster.size()));
    QList<PaperRow> rows;
    for (const SubmissionPaper &paper : submission.papers) {
        const auto form = policy.form(paper.role);
        QString number = form ? form->number : QString();
        number.remove(u'＜').remove(u'＞');
        rows.append({{u"number"_s, number}, {u"title"_s, form ? form->title : paper.role},
            {u"copies"_s, u"%1部"_s.arg(form ? form->originals : 1)}});
    }
    values.rosters.insert(u"papers"_s, rows);
}

void fillPaper(const PaperSource &source, const Staff &staff, FormValues &values)
{
    const auto put = [&values](const QString &key, const QString &name, const QString &job, const QString &email) {
        values.fields.insert(key + u".name"_s, name);
        values.fields.insert(key + u".job"_s, job);
        values.fields.insert(key + u".email"_s, email);
    };
    const ListedPerson *line = lineOf(source.records(), staff.id);
    const bool listed = line || notifiedUsers(source.records()).contains(staff.id);
    const bool leaves = staff.leftOn.isValid() || !staff.isMcsUser;
    if (line)
        put(u"before"_s, line->name, line->jobType, line->email);
    else if (leaves)
        put(u"before"_s, staff.name, staff.jobType, staff.email);
    if (!leaves)
        put(u"after"_s, staff.name, staff.jobType, staff.email);
    setTick(values, u"kind.removal"_s, leaves);
    setTick(values, u"kind.addition"_s, !leaves && !listed);
    setTick(values, u"kind.change"_s, !leaves && listed);
    setDate(values, u"effective"_s, leaves ? staff.leftOn : listed ? QDate() : staff.joinedOn);
    values.fields.insert(u"addressee"_s, withoutHonorific(recipientOf(source.policy(), SubmissionKind::Change)));
    values.person = staff.name;
}

} // namespace mcs::policy
