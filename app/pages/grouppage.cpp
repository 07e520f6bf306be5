// SPDX-License-Identifier: Apache-2.0
#include "app/pages/grouppage.h"

#include "app/dialogs/editors.h"
#include "app/dialogs/recordeditor.h"
#include "app/pages/facts.h"
#include "app/pages/groupdetail.h"
#include "app/pages/groupmatrix.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

GroupPage::GroupPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"groups"_s, *new tables::GroupModel, true, parent)
    , m_model(static_cast<tables::GroupModel &>(*table()->model()))
{
    m_model.setParent(this);
    table()->setWideColumn(tables::GroupModel::Name);
    table()->addPlainColumn(tables::GroupModel::Due);
    table()->setAccessibleName(tr("Groups"));
    showEmptyHint(tr("No group is entered yet. Press F6 to enter the first."));
    addActions();
    addMenu();
}

GroupPage::~GroupPage() = default;

void GroupPage::addActions()
{
    addPageAction(u"add"_s, tr("New group"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, [this] {
        edit(u"group-new"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::EditRecords, Needs::One, [this] { open(current()); });
    addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    m_propose = addPageAction(u"staff"_s, tr("Propose members"), Qt::Key_F7, Permission::PrepareDrafts, Needs::One,
        [this] { edit(u"membership"_s, current()); });
    m_propose->setIconText(tr("Propose"));
    m_review = addPageAction(u"review"_s, tr("Review the members"), Qt::Key_F8, Permission::EditRecords, Needs::Some,
        [this] { reviewSelected(); });
    m_review->setIconText(tr("Review"));
    m_next = addPageAction(
        u"do"_s, tr("Next step"), Qt::Key_F9, Permission::EditRecords, Needs::One, [this] { doNext(current()); });
    m_check = addPageAction(u"post-check"_s, tr("Check of the posts"), Qt::Key_F11, Permission::EditRecords,
        Needs::Some, [this] { edit(u"post-check"_s, selection().join(u',')); });
    m_check->setIconText(tr("Posts"));
    addSeparator();
    m_patient = addPageAction(
        u"patient"_s, tr("Patient"), Qt::Key_F10, Permission::EditRecords, Needs::One, [this] { openPatient(); });
    m_view = addPageAction(u"matrix"_s, tr("Show as a table of people"), Qt::Key_F4, Permission::PrintForms,
        Needs::Nothing, [this] { showMatrix(!m_matrixShown); });
    m_view->setIconText(tr("People and groups"));
}

void GroupPage::addMenu()
{
    const auto step = [this](const QString &iconName, const QString &text, const QString &kind) {
        return addPageAction(
            iconName, text, {}, Permission::EditRecords, Needs::One, [this, kind] { edit(kind, current()); });
    };
    m_start = step(u"do"_s, tr("Start the group"), u"group-start"_s);
    m_end = step(u"cancel"_s, tr("End the group"), u"group-end"_s);
    m_archive = step(u"archive"_s, tr("Archive the group"), u"group-archive"_s);
    m_reopen = step(u"undo"_s, tr("Use the group again"), u"group-reopen"_s);
    QAction *agreement = step(u"sign"_s, tr("Record an agreement"), u"agreement"_s);
    QAction *deletion = step(u"delete"_s, tr("Request for complete deletion"), u"deletion-request"_s);
    const auto enter = [this](const QString &iconName, const QString &text, const QString &kind) {
        return addPageAction(
            iconName, text, {}, Permission::EditRecords, Needs::Nothing, [this, kind] { edit(kind, {}); });
    };
    QAction *outside = enter(u"staff"_s, tr("New outside member"), u"external-member"_s);
    QAction *office = enter(u"facility"_s, tr("New office"), u"external-facility"_s);
    gather(u"more"_s, tr("More"), {m_start, m_end, m_archive, m_reopen, agreement, deletion, outside, office});
    addFacilityPapers({u"group-sheet"_s, u"review-sheet"_s, u"deletion-request"_s, u"handover"_s});
}

// The newest review and request of each group.
QStringList GroupPage::paperSubjects(const QString &role, const QStringList &selected) const
{
    if (role == "group-sheet"_L1)
        return selected;
    QStringList subjects;
    for (const QString &subject : selected) {
        const Group *one = group(subject);
        if (!one)
            continue;
        const GroupReview *review = m_groups->review(one->id);
        const DeletionRequest *request = m_groups->deletionRequest(one->id);
        if (role == "review-sheet"_L1 && review)
            subjects.append(toText(review->id));
        else if (role == "deletion-request"_L1 && request)
            subjects.append(toText(request->id));
    }
    return subjects;
}

void GroupPage::fill()
{
    const QDate today = session().clock().today();
    const QList<policy::TodoItem> items = session().todo();
    m_groups = std::make_unique<tables::GroupMap>(session().records(), session().policy(), today);
    m_todo = tables::todoByGroup(items, *m_groups);
    m_model.setRecords(session().records(), *m_groups, session().policy(), today, items);
    if (m_matrix) {
        m_people.setRecords(session().records(), *m_groups, today);
        fillMatrix();
    }
}

void GroupPage::filtered()
{
    if (m_matrix)
        fillMatrix();
}

void GroupPage::fillMatrix()
{
    const tables::Filter filter = m_model.filter();
    QStringList columns;
    columns.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Group *one = group(m_model.subjectAt(row));
        // What is ended stands in the picture only when it is asked for.
        if (one && (filter.chip == tables::GroupModel::Closed || !tables::isClosed(*one)))
            columns.append(m_model.subjectAt(row));
    }
    m_people.show(columns, filter.text);
}

void GroupPage::showMatrix(bool shown)
{
    if (shown && !m_matrix) {
        m_matrix = new GroupMatrix(m_people, this);
        const bool may = domain::isAllowed(session().ledger().currentUser().role, Permission::PrepareDrafts)
            && !session().ledger().isReadOnly();
        m_matrix->setMayEdit(may);
        connect(m_matrix, &GroupMatrix::groupChanged, this, [this](const QString &subject) {
            if (m_matrixShown)
                table()->showSubject(subject);
        });
        connect(m_matrix, &GroupMatrix::membershipAsked, this,
            [this](const QString &subject) { edit(u"membership"_s, subject); });
        connect(m_matrix, &GroupMatrix::proposalAsked, this,
            [this](const QString &group, const QString &person) { edit(u"membership"_s, group + u',' + person); });
        connect(m_matrix, &GroupMatrix::menuAsked, this, [this](const QPoint &where) { showMenu(where); });
        m_people.setRecords(session().records(), *m_groups, session().clock().today());
        fillMatrix();
    }
    if (shown)
        m_matrix->showGroup(current());
    m_matrixShown = shown;
    m_view->setText(shown ? tr("Show as a list") : tr("Show as a table of people"));
    m_view->setIconText(shown ? tr("List") : tr("People and groups"));
    m_view->setIcon(icon(shown ? u"list"_s : u"matrix"_s));
    m_view->setToolTip(tr("%1 (%2)").arg(m_view->text(), m_view->shortcut().toString(QKeySequence::NativeText)));
    showInstead(shown ? m_matrix : nullptr);
}

const Group *GroupPage::group(const QString &subject) const
{
    return m_groups ? m_groups->group(idFromText<GroupId>(subject).value_or(GroupId{})) : nullptr;
}

bool GroupPage::showSubject(const QString &subject)
{
    GroupId id = idFromText<GroupId>(subject).value_or(GroupId{});
    if (const auto member = idFromText<MembershipId>(subject)) {
        const Membership *membership = m_groups->membership(*member);
        id = membership ? membership->group : GroupId{};
    } else if (const auto request = idFromText<DeletionRequestId>(subject)) {
        const DeletionRequest *asked = m_groups->deletion(*request);
        id = asked ? asked->group : GroupId{};
    } else if (const auto agreement = idFromText<GroupAgreementId>(subject)) {
        for (const GroupAgreement &one : session().records().agreements) {
            if (one.id == *agreement)
                id = one.group;
        }
    }
    if (!Page::showSubject(toText(id)))
        return false;
    if (m_matrixShown)
        m_matrix->showGroup(toText(id));
    return true;
}

void GroupPage::describe(const QString &subject, Facts &facts)
{
    if (const Group *one = group(subject)) {
        const QList<policy::TodoItem> todo = m_todo.value(one->id);
        GroupDetail(session(), *m_groups, todo, facts).describe(*one, m_unfolded);
    }
}

void GroupPage::follow(const QString &link)
{
    if (link == "fold:"_L1) {
        m_unfolded = !m_unfolded;
        describeAgain();
    } else if (link.startsWith("do:"_L1)) {
        perform(link.section(u':', 1, 1), link.section(u':', 2));
    } else {
        Page::follow(link);
    }
}

void GroupPage::perform(const QString &action, const QString &subject)
{
    for (const QList<policy::TodoItem> &items : std::as_const(m_todo)) {
        for (const policy::TodoItem &item : items) {
            if (policy::actionName(item.action) == action && item.subjectId == subject) {
                Q_EMIT actionAsked(item);
                return;
            }
        }
    }
    edit(action, subject);
}

std::pair<QString, QString> GroupPage::next(const Group &group) const
{
    const QString subject = toText(group.id);
    switch (group.status) {
    case GroupStatus::Preparing:
        if (m_groups->members(group.id).isEmpty())
            return {u"membership"_s, tr("Propose members")};
        return {u"group-start"_s, tr("Start the group")};
    case GroupStatus::Active:
        if (m_groups->members(group.id).isEmpty() || !policy::isOwn(group))
            return {u"membership"_s, tr("Propose members")};
        return {u"group-review"_s, tr("Review the members")};
    case GroupStatus::Ended:
        if (!policy::isOwn(group))
            break;
        return {u"group-archive"_s, tr("Archive the group")};
    case GroupStatus::DeletionAsked:
        return {u"deletion-request"_s, tr("Record the next step")};
    case GroupStatus::Archived:
    case GroupStatus::Deleted:
        break;
    }
    return {};
}

void GroupPage::doNext(const QString &subject)
{
    const Group *one = group(subject);
    if (!one)
        return;
    if (const QList<policy::TodoItem> todo = m_todo.value(one->id); !todo.isEmpty())
        Q_EMIT actionAsked(todo.first());
    else if (const auto [kind, caption] = next(*one); !kind.isEmpty())
        edit(kind, subject);
}

QString GroupPage::paneButton(const QString &subject) const
{
    const Group *one = group(subject);
    if (!one)
        return {};
    if (const QList<policy::TodoItem> todo = m_todo.value(one->id); !todo.isEmpty())
        return policy::actionCaption(todo.first().action);
    return next(*one).second;
}

void GroupPage::open(const QString &subject)
{
    edit(u"group"_s, subject);
}

void GroupPage::openPatient()
{
    if (const Group *one = group(current()))
        edit(u"patient"_s, toText(one->patient));
}

void GroupPage::reviewSelected()
{
    m_toReview = selection();
    reviewNext();
}

void GroupPage::reviewNext()
{
    if (m_toReview.isEmpty())
        return;
    RecordEditor *editor = openEditor(session(), u"group-review"_s, m_toReview.takeFirst(), window());
    connect(editor, &QDialog::accepted, this, &GroupPage::reviewNext, Qt::QueuedConnection);
    connect(editor, &QDialog::rejected, this, [this] { m_toReview.clear(); });
}

void GroupPage::updateActions()
{
    const Group *one = group(current());
    const QStringList chosen = selection();
    const auto all = [this, &chosen](auto &&holds) {
        return std::all_of(chosen.cbegin(), chosen.cend(), [this, &holds](const QString &subject) {
            const Group *group = this->group(subject);
            return group && holds(*group);
        });
    };
    const auto in = [one](GroupStatus status) { return one && one->status == status; };
    setAllowed(m_propose, one && !tables::isClosed(*one));
    setAllowed(
        m_review, all([](const Group &group) { return group.status == GroupStatus::Active && policy::isOwn(group); }));
    setAllowed(m_check, all([](const Group &group) { return group.status == GroupStatus::Active; }));
    setAllowed(m_next, one && (!m_todo.value(one->id).isEmpty() || !next(*one).first.isEmpty()));
    setAllowed(m_patient, one && one->patient.isStored());
    setAllowed(m_start, in(GroupStatus::Preparing) || (in(GroupStatus::Active) && !one->createdInMcsOn.isValid()));
    setAllowed(m_end, in(GroupStatus::Preparing) || in(GroupStatus::Active));
    setAllowed(m_archive, in(GroupStatus::Ended) && policy::isOwn(*one));
    setAllowed(m_reopen, in(GroupStatus::Ended) || in(GroupStatus::Archived));
}

QList<MembershipId> GroupPage::openMembers(const QString &subject) const
{
    QList<MembershipId> members;
    if (const Group *one = group(subject)) {
        for (const Membership *membership : m_groups->members(one->id))
            members.append(membership->id);
    }
    return members;
}

QList<AuditFilter> GroupPage::historyOf(const QString &subject) const
{
    QList<AuditFilter> filters = Page::historyOf(subject);
    for (const MembershipId id : openMembers(subject)) {
        AuditFilter filter;
        filter.entity = u"membership"_s;
        filter.entityId = id.value;
        filters.append(filter);
    }
    return filters;
}

Result<void> GroupPage::remove(const QString &subject, const QString &reason)
{
    const auto members
        = session().registers().groups().remove(idFromText<GroupId>(subject).value_or(GroupId{}), reason);
    if (!members)
        return members.error();
    m_removed.insert(subject, *members);
    return {};
}

Result<void> GroupPage::restore(const QString &subject)
{
    return session().registers().groups().restore(
        idFromText<GroupId>(subject).value_or(GroupId{}), m_removed.take(subject));
}

} // namespace mcs::app
