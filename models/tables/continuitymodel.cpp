// SPDX-License-Identifier: Apache-2.0
#include "models/tables/continuitymodel.h"

#include "models/policy/inspectionregister.h"
#include "models/tables/rowbuilder.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

QStringList methodWords(const ContinuityPlan &plan, const policy::Policy &policy)
{
    QStringList words;
    for (const policy::Choice &choice : policy.continuity().methods) {
        if (plan.methods.contains(choice.id))
            words += choice.text;
    }
    return words;
}

StateWord ContinuityModel::stateOf(const ContinuityPlan &plan, bool newest, const policy::Policy &policy, QDate today)
{
    if (!newest)
        return {tr("Replaced"), Tone::Muted};
    if (policy::planReviewDueOn(plan, policy) < today)
        return {tr("To be looked through"), Tone::Bad};
    if (!plan.announcedInsideOn.isValid() || !plan.announcedOutsideOn.isValid())
        return {tr("To be announced"), Tone::Attention};
    if (plan.effectiveOn > today)
        return {tr("Not in force yet"), Tone::Attention};
    return {tr("In force"), Tone::Good};
}

QList<Column> ContinuityModel::columns() const
{
    QList<Column> list(ColumnCount);
    list[Version] = {u"version"_s, tr("Version"), 6, SortBy::Text, true};
    list[EffectiveOn] = {u"effective"_s, tr("In force from"), 6, SortBy::Number};
    list[Methods] = {u"methods"_s, tr("Ways of contact"), 12, SortBy::Text, true};
    list[Contacts] = {u"contacts"_s, tr("Contacts"), 4, SortBy::Number};
    list[Inside] = {u"inside"_s, tr("Announced inside"), 6, SortBy::Number};
    list[Outside] = {u"outside"_s, tr("Announced outside"), 6, SortBy::Number};
    list[ReviewBy] = {u"review"_s, tr("Look through by"), 6, SortBy::Number};
    list[State] = {u"state"_s, tr("State"), 9, SortBy::Text, true, true};
    return list;
}

QStringList ContinuityModel::chips() const
{
    return {tr("In force"), tr("Earlier ones")};
}

void ContinuityModel::setPlans(const QList<ContinuityPlan> &plans, const policy::Policy &policy, QDate today)
{
    QList<Row> rows;
    rows.reserve(plans.size());
    for (qsizetype place = 0; place < plans.size(); ++place) {
        const ContinuityPlan &plan = plans.at(place);
        const bool newest = place == plans.size() - 1;
        const StateWord state = stateOf(plan, newest, policy, today);
        RowBuilder row(toText(plan.id), plan.version, ColumnCount);
        row.text(Version, plan.version);
        row.date(EffectiveOn, plan.effectiveOn);
        row.text(Methods, methodWords(plan, policy).join(u'、'));
        row.number(Contacts, plan.contacts.size(), QString::number(plan.contacts.size()));
        row.date(Inside, plan.announcedInsideOn);
        row.date(Outside, plan.announcedOutsideOn);
        if (newest)
            row.date(ReviewBy, policy::planReviewDueOn(plan, policy));
        row.status(State, state.word, state.tone);
        row.chip(InForce, newest);
        row.chip(Earlier, !newest);
        if (!newest)
            row.mute();
        rows.append(std::move(row).row());
    }
    setRows(rows);
}

} // namespace mcs::tables
