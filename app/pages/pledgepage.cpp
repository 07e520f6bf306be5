// SPDX-License-Identifier: Apache-2.0
#include "app/pages/pledgepage.h"

#include "app/pages/facts.h"
#include "app/pages/pledgematrix.h"
#include "app/printing/printactions.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/domain/wareki.h"
#include "models/tables/staffmodel.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

PledgePage::PledgePage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"pledges"_s, *new tables::PledgeModel, true, parent)
    , m_model(static_cast<tables::PledgeModel &>(*table()->model()))
{
    m_model.setParent(this);
    table()->setWideColumn(tables::PledgeModel::Place);
    table()->setAccessibleName(tr("Pledges"));
    showEmptyHint(tr("There are no MCS users yet. Enter the staff first."));
    nameForm(addPageAction(
                 u"print"_s, tr("Print"), Qt::Key_F8, Permission::PrintForms, Needs::Some, [this] { print(false); }),
        u"staff-pledge"_s);
    m_printMissing = addPageAction(u"print"_s, tr("Print all missing pledges"), Qt::SHIFT | Qt::Key_F8,
        Permission::PrintForms, Needs::Nothing, [this] { print(true); });
    nameForm(m_printMissing, u"staff-pledge"_s);
    addSeparator();
    addPageAction(u"sign"_s, tr("Record as signed"), Qt::Key_F9, Permission::EditRecords, Needs::Some,
        [this] { edit(u"pledge"_s, selection().join(u',')); });
    m_exempt = addPageAction(u"exempt"_s, tr("Record an exemption"), Qt::Key_F7, Permission::EditRecords, Needs::One,
        [this] { edit(u"exemption"_s, current()); });
    m_void = addPageAction(u"cancel"_s, tr("Make void"), {}, Permission::EditRecords, Needs::One,
        [this] { edit(u"step-voided"_s, current()); });
    addSeparator();
    m_view = addPageAction(u"matrix"_s, tr("Show as a table of papers"), Qt::Key_F4, Permission::PrintForms,
        Needs::Nothing, [this] { showMatrix(!m_matrixShown); });
    addFacilityPapers({u"pledge-register"_s});
    showMatrix(false);
}

void PledgePage::showMatrix(bool shown)
{
    if (shown && !m_matrix) {
        m_matrix = new PledgeMatrix(m_papers, this);
        fillMatrix();
        // One current person in both views.
        connect(m_matrix, &PledgeMatrix::currentSubjectChanged, this, [this](const QString &subject) {
            if (m_matrixShown)
                table()->showSubject(subject);
        });
        connect(table(), &RecordTable::currentSubjectChanged, m_matrix, [this](const QString &subject) {
            if (subject != m_matrix->currentSubject())
                m_matrix->showSubject(subject);
        });
        connect(m_matrix, &PledgeMatrix::activatedCell, this, &PledgePage::doNextThing);
        connect(m_matrix, &PledgeMatrix::menuAsked, this, &PledgePage::showMenu);
    }
    if (shown)
        m_matrix->showSubject(current());
    m_matrixShown = shown;
    m_view->setText(shown ? tr("Show as a list") : tr("Show as a table of papers"));
    m_view->setIconText(shown ? tr("List") : tr("People and papers"));
    m_view->setIcon(icon(shown ? u"list"_s : u"matrix"_s));
    m_view->setToolTip(tr("%1 (%2)").arg(m_view->text(), m_view->shortcut().toString(QKeySequence::NativeText)));
    showInstead(shown ? m_matrix : nullptr);
}

void PledgePage::fillMatrix()
{
    m_papers.setRecords(session().records(), session().policy(), session().clock().today());
    m_papers.setFilter(m_model.filter());
}

void PledgePage::filtered()
{
    if (m_matrix)
        m_papers.setFilter(m_model.filter());
}

QString PledgePage::notificationOf(const QString &subject) const
{
    const auto staff = idFromText<StaffId>(subject);
    const QList<Submission> &all = session().records().submissions;
    for (auto one = all.crbegin(); staff && one != all.crend(); ++one) {
        if (one->status != SubmissionStatus::Cancelled && one->roster.contains(*staff))
            return toText(one->id);
    }
    return {};
}

void PledgePage::doNextThing(const QString &subject, int column)
{
    using Model = tables::PledgeMatrixModel;
    const auto staff = idFromText<StaffId>(subject).value_or(StaffId{});
    const bool mayEdit
        = isAllowed(session().ledger().currentUser().role, Permission::EditRecords) && !session().ledger().isReadOnly();
    if (column == Model::Roster) {
        if (const QString notification = notificationOf(subject); !notification.isEmpty())
            Q_EMIT subjectAsked(notification);
        else if (mayEdit && session().policy().form(u"application"_s))
            edit(u"packet"_s, {});
    } else if (column == Model::Pledge && !isInForce(subject)) {
        if (people().pledgeUnderWay(staff) || !session().policy().form(u"staff-pledge"_s))
            edit(u"pledge"_s, subject);
        else
            print(false);
    } else {
        edit(u"staff"_s, subject);
    }
}

void PledgePage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
    if (m_matrix)
        fillMatrix();
}

bool PledgePage::isInForce(const QString &subject) const
{
    const auto staff = idFromText<StaffId>(subject);
    return staff && people().pledgeInForce(*staff).has_value();
}

void PledgePage::updateActions()
{
    setAllowed(m_printMissing, m_model.chipCount(tables::PledgeModel::Missing) > 0);
    setAllowed(m_exempt, !session().policy().exemptionPoints().isEmpty() && !isInForce(current()));
    const auto pledges = people().pledges(idFromText<StaffId>(current()).value_or(StaffId{}));
    setAllowed(m_void, std::any_of(pledges.cbegin(), pledges.cend(), [](const StaffPledge &pledge) {
        return pledge.status <= PledgeStatus::Exempt;
    }));
}

void PledgePage::open(const QString &subject)
{
    if (isInForce(subject))
        edit(u"staff"_s, subject);
    else
        edit(u"pledge"_s, subject);
}

QString PledgePage::paneButton(const QString &subject) const
{
    const bool may
        = isAllowed(session().ledger().currentUser().role, Permission::EditRecords) && !session().ledger().isReadOnly();
    return may && !isInForce(subject) ? tr("Record as signed") : QString();
}

void PledgePage::print(bool allMissing)
{
    policy::FormRequest request;
    request.role = u"staff-pledge"_s;
    request.allMissing = allMissing;
    if (!allMissing)
        request.subjects = selection();
    request.date = session().clock().today();
    tools().printing.print(window(), request, {});
}

void PledgePage::describe(const QString &subject, Facts &facts)
{
    const Staff *staff = people().staff(subject);
    if (!staff)
        return;
    facts.title(staff->name, staff->jobType);
    const policy::Demand demand = session().policy().demand(u"pledge"_s);
    const tables::PledgeState state = tables::pledgeState(*staff, people(), session().clock().today());
    facts.status(tr("Pledge"), state.word, state.tone);
    if (state.inForce && state.left)
        facts.quiet(tr("The pledge binds after leaving as well; keep the paper."));
    facts.pair(tr("Articles"), tables::articlesText(demand.articles, session().policy()));
    describeForm(u"staff-pledge"_s, facts);
    for (const StaffPledge &pledge : people().pledges(staff->id)) {
        facts.heading(Words::of(pledge.status));
        facts.pair(tr("Printed on"), pledge.printedOn);
        facts.pair(tr("Signed on"), pledge.signedOn);
        facts.pair(tr("Place of the original"), pledge.storagePlace);
        facts.pair(tr("Replaced because"), pledge.replacementReason);
        if (pledge.status == PledgeStatus::Exempt) {
            facts.pair(tr("Existing pledge"), pledge.exemption.document);
            facts.pair(tr("Date of the existing pledge"), pledge.exemption.date);
            facts.pair(tr("Checked by"), pledge.exemption.checkedBy);
        }
    }
    if (!state.inForce)
        facts.quiet(tr("Print the pledge, have it signed, then record the date written on it."));
    addPapers(subject, facts);
    facts.heading(tr("Person"));
    facts.link(tr("Show on the staff tab"), u"show:"_s + subject);
}

QList<AuditFilter> PledgePage::historyOf(const QString &subject) const
{
    QList<AuditFilter> filters;
    for (const StaffPledge &pledge : people().pledges(idFromText<StaffId>(subject).value_or(StaffId{}))) {
        AuditFilter filter;
        filter.entity = u"pledge"_s;
        filter.entityId = pledge.id.value;
        filters.append(filter);
    }
    return filters;
}

} // namespace mcs::app
