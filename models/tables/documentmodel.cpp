// SPDX-License-Identifier: Apache-2.0
#include "models/tables/documentmodel.h"

#include "models/policy/toldpeople.h"
#include "models/policy/trainingregister.h"
#include "models/tables/rowbuilder.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

QList<Column> DocumentModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Kind] = {u"kind"_s, tr("Kind"), 7, SortBy::Text, true};
    list[Title] = {u"title"_s, tr("Title"), 16, SortBy::Text, true};
    list[Version] = {u"version"_s, tr("Version"), 7, SortBy::Text, true};
    list[EffectiveOn] = {u"effective"_s, tr("In force from"), 6, SortBy::Number};
    list[CheckedOn] = {u"checked"_s, tr("Checked on"), 6, SortBy::Number};
    list[NextCheck] = {u"next-check"_s, tr("Check by"), 6, SortBy::Number, false, true};
    list[Told] = {u"told"_s, tr("Told"), 6, SortBy::Text, false, true};
    list[State] = {u"state"_s, tr("State"), 6, SortBy::Text, true, true};
    return list;
}

QStringList DocumentModel::chips() const
{
    return {tr("In force"), tr("To be told"), tr("Check due"), tr("Superseded")};
}

void DocumentModel::setRecords(const Records &records, const policy::Policy &policy, QDate today)
{
    const QList<const Staff *> people = policy::peopleToTrain(records, today);
    QList<Row> rows;
    for (const PolicyDocument &document : records.policyDocuments) {
        RowBuilder row(toText(document.id), document.title, ColumnCount);
        const bool inForce = policy::isInForce(document, today);
        const policy::ToldPeople toldPeople(document);
        const auto told = std::count_if(people.cbegin(), people.cend(),
            [&toldPeople](const Staff *staff) { return toldPeople.briefing(staff->id); });
        const bool toTell = inForce && document.needsBriefing && told < people.size();
        const QDate next = inForce ? policy::nextCheckOf(document, policy) : QDate();
        const bool overdue = next.isValid() && next < today;
        row.text(Kind, Words::of(document.kind));
        row.text(Title, document.title);
        row.text(Version, document.version);
        row.date(EffectiveOn, document.effectiveOn);
        row.date(CheckedOn, document.checkedOn);
        row.status(NextCheck, {},
            overdue                                           ? Tone::Bad
                : next.isValid() && next <= today.addDays(30) ? Tone::Attention
                                                              : Tone::None);
        row.date(NextCheck, next);
        if (!document.needsBriefing)
            row.status(Told, tr("Not asked for"), Tone::Muted);
        else
            row.status(Told, tr("%1 of %2").arg(told).arg(people.size()),
                !inForce     ? Tone::Muted
                    : toTell ? Tone::Bad
                             : Tone::Good);
        row.status(State,
            !inForce                           ? tr("Superseded")
                : document.effectiveOn > today ? tr("Not yet in force")
                                               : tr("In force"),
            !inForce                           ? Tone::Muted
                : document.effectiveOn > today ? Tone::Attention
                                               : Tone::Good);
        row.chip(InForce, inForce);
        row.chip(ToTell, toTell);
        row.chip(ToCheck, overdue);
        row.chip(Superseded, !inForce);
        if (!inForce)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
