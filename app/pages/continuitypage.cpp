// SPDX-License-Identifier: Apache-2.0
#include "app/pages/continuitypage.h"

#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/tables/todomodel.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;

ContinuityPage::ContinuityPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"continuity"_s, *new tables::ContinuityModel, false, parent)
    , m_model(static_cast<tables::ContinuityModel &>(*table()->model()))
{
    setWindowTitle(tr("Continuity plan"));
    setWindowIcon(icon(u"list"_s));
    m_model.setParent(this);
    table()->setWideColumn(tables::ContinuityModel::Methods);
    table()->setAccessibleName(tr("Versions of the continuity plan"));
    showEmptyHint(tr("There is no plan for when MCS cannot be used. Press F6 to write down whom you call."));
    addPageAction(u"add"_s, tr("New version"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, [this] {
        edit(u"continuity-plan"_s, u"new-version"_s);
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::EditRecords, Needs::One, [this] { open(current()); });
    addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    m_print
        = addPageAction(u"print"_s, tr("Print the call list"), Qt::Key_F8, Permission::PrintForms, Needs::One, [this] {
              policy::FormRequest request;
              request.role = u"contact-list"_s;
              request.subjects = {current()};
              request.date = session().clock().today();
              this->tools().printing.print(window(), request, {});
          });
}

void ContinuityPage::fill()
{
    const auto all = session().ledger().continuityPlans().all();
    m_plans = all ? *all : session().records().continuityPlans;
    m_model.setPlans(m_plans, session().policy(), session().clock().today());
    m_print->setVisible(session().policy().form(u"contact-list"_s).has_value());
}

void ContinuityPage::open(const QString &subject)
{
    edit(u"continuity-plan"_s, subject);
}

QString ContinuityPage::paneButton(const QString &) const
{
    return tr("Open the plan");
}

void ContinuityPage::describe(const QString &subject, Facts &facts)
{
    const auto plan = std::find_if(
        m_plans.cbegin(), m_plans.cend(), [&](const ContinuityPlan &one) { return toText(one.id) == subject; });
    if (plan == m_plans.cend())
        return;
    const policy::Policy &rules = session().policy();
    const bool newest = &*plan == &m_plans.constLast();
    const tables::StateWord state = tables::ContinuityModel::stateOf(*plan, newest, rules, session().clock().today());
    facts.title(tr("Continuity plan %1").arg(plan->version));
    facts.status(tr("State"), state.word, state.tone);
    facts.pair(tr("In force from"), plan->effectiveOn);
    facts.pair(tr("Ways of contact"), tables::methodWords(*plan, rules).join(u'、'));
    facts.pair(tr("In an emergency"), plan->emergencyRule);
    facts.pair(tr("Articles"), tables::articlesText(rules.demand(u"continuity-plan"_s).articles, rules));
    facts.heading(tr("Who is called"));
    QList<QList<Facts::Cell>> rows;
    for (qsizetype at = 0; at < plan->contacts.size(); ++at) {
        const ContinuityContact &contact = plan->contacts.at(at);
        QStringList numbers;
        if (!contact.tel.isEmpty())
            numbers += tr("Tel. %1").arg(contact.tel);
        if (!contact.fax.isEmpty())
            numbers += tr("Fax %1").arg(contact.fax);
        if (!contact.email.isEmpty())
            numbers += contact.email;
        rows.append({{QString::number(at + 1)},
            {contact.role.isEmpty() ? contact.name : contact.name + u'\n' + contact.role}, {numbers.join(u'\n')}});
    }
    facts.table({tr("No."), tr("Contact"), tr("Reached by")}, {8, 44, 48}, rows);
    facts.heading(tr("Announcement and review"));
    const auto told = [&](const QString &label, QDate on) {
        if (on.isValid())
            facts.pair(label, on);
        else
            facts.status(label, tr("Not recorded"), newest ? Tone::Attention : Tone::Muted);
    };
    told(tr("Announced inside on"), plan->announcedInsideOn);
    told(tr("Announced outside on"), plan->announcedOutsideOn);
    facts.pair(tr("Looked through on"), plan->reviewedOn);
    if (newest)
        facts.pair(tr("Look through by"), policy::planReviewDueOn(*plan, rules));
    facts.pair(tr("Note"), plan->note);
    addPapers(subject, facts);
}

Result<void> ContinuityPage::remove(const QString &subject, const QString &reason)
{
    return session().ledger().continuityPlans().remove(
        idFromText<ContinuityPlanId>(subject).value_or(ContinuityPlanId{}), reason);
}

Result<void> ContinuityPage::restore(const QString &subject)
{
    return session().ledger().continuityPlans().restore(
        idFromText<ContinuityPlanId>(subject).value_or(ContinuityPlanId{}));
}

} // namespace mcs::app
