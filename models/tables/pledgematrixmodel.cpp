// SPDX-License-Identifier: Apache-2.0
#include "models/tables/pledgematrixmodel.h"

#include "models/domain/wareki.h"
#include "models/policy/submissions.h"
#include "models/tables/peoplemap.h"
#include "models/tables/pledgemodel.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/staffmodel.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using domain::PledgeStatus;

namespace {

// Where somebody stands on the application: handed in, being made, on none.
class Rosters
{
public:
    Rosters(const domain::Records &records, const policy::Policy &policy)
        : m_asked(!policy.submissions().isEmpty())
    {
        for (const domain::Submission &submission : records.submissions) {
            const bool handedIn = policy::isHandedIn(submission.status);
            if (!policy::tellsWhoUses(submission.kind) || (!handedIn && !policy::isBeingMade(submission.status)))
                continue;
            QHash<domain::StaffId, QDate> &listed = handedIn ? m_handedIn : m_open;
            for (const domain::StaffId id : submission.roster) {
                if (!listed.contains(id))
                    listed.insert(id, submission.submittedOn);
            }
        }
    }
    void show(RowBuilder &row, int column, const domain::Staff &staff, bool left) const
    {
        if (m_handedIn.contains(staff.id))
            row.status(column,
                PledgeMatrixModel::tr("Handed in %1").arg(domain::warekiShort(m_handedIn.value(staff.id))),
                left ? Tone::Muted : Tone::Good);
        else if (m_open.contains(staff.id))
            row.status(column, PledgeMatrixModel::tr("Being prepared"), Tone::Attention);
        else if (!m_asked || left || !staff.isMcsUser)
            row.status(column, PledgeMatrixModel::tr("Not asked for"), Tone::Muted);
        else
            row.status(column, PledgeMatrixModel::tr("Not listed"), Tone::Bad);
    }

private:
    bool m_asked = false;
    QHash<domain::StaffId, QDate> m_handedIn;
    QHash<domain::StaffId, QDate> m_open;
};

} // namespace

QList<Column> PledgeMatrixModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Name] = {u"name"_s, tr("Full name"), 9, SortBy::Reading, true};
    list[Job] = {u"job"_s, tr("Job"), 8, SortBy::Text, true};
    list[Terms] = {u"terms"_s, tr("MCS terms"), 10, SortBy::Text, false, true};
    list[Pledge] = {u"pledge"_s, tr("Pledge"), 12, SortBy::Text, false, true};
    list[Roster] = {u"roster"_s, tr("Application"), 10, SortBy::Text, false, true};
    list[Account] = {u"account"_s, tr("MCS account"), 10, SortBy::Text, false, true};
    return list;
}

void PledgeMatrixModel::setRecords(const domain::Records &records, const policy::Policy &policy, QDate today)
{
    const PeopleMap people(records);
    const Rosters rosters(records, policy);
    const bool termsAsked = policy.demand(u"terms"_s).inForce;
    QList<Row> rows;
    for (const domain::Staff &staff : records.staff) {
        const PledgeState state = pledgeState(staff, people, today);
        if (!state.isShown)
            continue;
        RowBuilder row(domain::toText(staff.id), staff.kana.isEmpty() ? staff.name : staff.kana, ColumnCount);
        row.text(Name, staff.name);
        row.text(Job, staff.jobType);
        if (staff.mcsTermsAgreedOn.isValid())
            row.status(Terms, tr("Agreed %1").arg(domain::warekiShort(staff.mcsTermsAgreedOn)),
                state.left ? Tone::Muted : Tone::Good);
        else if (state.left || !staff.isMcsUser)
            row.status(Terms, tr("Not asked for"), Tone::Muted);
        else
            row.status(Terms, tr("Not agreed"), termsAsked ? Tone::Bad : Tone::Attention);
        row.status(Pledge, state.word, state.tone);
        rosters.show(row, Roster, staff, state.left);
        if (!staff.isMcsUser)
            row.status(Account, tr("Does not use MCS"), Tone::Muted);
        else
            row.status(Account, Words::of(staff.account.status), toneOf(staff.account.status));
        addPledgeChips(row, state);
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
