// SPDX-License-Identifier: Apache-2.0
#include "models/tables/submissionmodel.h"

#include "models/domain/wareki.h"
#include "models/policy/submissions.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using domain::SubmissionStatus;

Tone toneOf(SubmissionStatus status)
{
    switch (status) {
    case SubmissionStatus::Received:
    case SubmissionStatus::Completed:
    case SubmissionStatus::Accepted:
    case SubmissionStatus::IdsIssued:
        return Tone::Good;
    case SubmissionStatus::Returned:
    case SubmissionStatus::Refused:
        return Tone::Bad;
    case SubmissionStatus::Cancelled:
        return Tone::Muted;
    case SubmissionStatus::Draft:
    case SubmissionStatus::Printed:
    case SubmissionStatus::Signed:
    case SubmissionStatus::Submitted:
        return Tone::Attention;
    }
    return Tone::None;
}

QList<Column> SubmissionModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[PreparedOn] = {u"prepared"_s, tr("Prepared on"), 6, SortBy::Number};
    list[Kind] = {u"kind"_s, tr("Kind"), 9, SortBy::Text, true};
    list[State] = {u"state"_s, tr("State"), 6, SortBy::Number, false, true};
    list[Papers] = {u"papers"_s, tr("Signed papers"), 7, SortBy::Text, false, true};
    list[People] = {u"people"_s, tr("People listed"), 6, SortBy::Number};
    list[SubmittedOn] = {u"submitted"_s, tr("Handed in on"), 6, SortBy::Number};
    list[ReceivedOn] = {u"received"_s, tr("Received on"), 6, SortBy::Number};
    list[Number] = {u"number"_s, tr("Receipt number"), 7, SortBy::Text, true};
    return list;
}

QStringList SubmissionModel::chips() const
{
    return {tr("Being prepared"), tr("Waiting to be handed in"), tr("Waiting for the office"), tr("Sent back"),
        tr("Finished")};
}

void SubmissionModel::setRecords(const domain::Records &records, const policy::Policy &policy, QDate)
{
    QList<Row> rows;
    for (const domain::Submission &submission : records.submissions) {
        RowBuilder row(domain::toText(submission.id), {}, ColumnCount);
        const SubmissionStatus status = submission.status;
        row.date(PreparedOn, submission.preparedOn);
        const QString title = policy::titleOf(policy, submission.kind);
        row.text(Kind, title.isEmpty() ? Words::of(submission.kind) : title);
        row.status(State, Words::of(status), toneOf(status));
        row.number(State, qint64(status), Words::of(status));
        const auto signedPapers = std::count_if(submission.papers.cbegin(), submission.papers.cend(),
            [](const domain::SubmissionPaper &paper) { return paper.signedOn.isValid(); });
        const bool complete = !submission.papers.isEmpty() && signedPapers == submission.papers.size();
        row.status(Papers, tr("%1 of %2").arg(signedPapers).arg(submission.papers.size()),
            complete                                    ? Tone::Good
                : status == SubmissionStatus::Cancelled ? Tone::Muted
                                                        : Tone::Attention);
        if (!submission.roster.isEmpty()) // the pledge lists nobody
            row.number(People, submission.roster.size(), tr("%1 people").arg(submission.roster.size()));
        row.date(SubmittedOn, submission.submittedOn);
        row.date(ReceivedOn, submission.receivedOn);
        row.text(Number, submission.receiptNumber);
        row.chip(Preparing, status == SubmissionStatus::Draft || status == SubmissionStatus::Printed);
        row.chip(ToSubmit, status == SubmissionStatus::Signed);
        const bool waits = policy::awaitsAnswer(submission, policy);
        row.chip(ToReceive, waits);
        row.chip(Returned, status == SubmissionStatus::Returned);
        row.chip(Finished, !waits && !policy::isBeingMade(status));
        if (status == SubmissionStatus::Cancelled)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
