// SPDX-License-Identifier: Apache-2.0
#include "app/pages/page.h"

#include "app/dialogs/editors.h"
#include "app/pages/detailpane.h"
#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/prompts.h"
#include "app/session.h"
#include "app/widgets/exportbutton.h"
#include "app/widgets/filterline.h"
#include "app/widgets/icons.h"
#include "app/widgets/importbutton.h"
#include "app/widgets/recordtable.h"
#include "app/widgets/undobar.h"
#include "app/widgets/viewsettings.h"
#include "models/domain/wareki.h"
#include "models/policy/compliance.h"
#include "models/policy/procedurerules.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::AuditEntry;
using domain::AuditFilter;
using domain::Result;

Page::Page(const PageTools &tools, const QString &name, tables::RecordModel &model, bool withGojuon, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_people(std::make_unique<tables::PeopleMap>(tools.session.records()))
    , m_model(model)
{
    setObjectName(name + u"-page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    layout->setSpacing(8);
    m_top = new QVBoxLayout;
    layout->addLayout(m_top);
    m_filterLine = new FilterLine(m_model, withGojuon);
    layout->addWidget(m_filterLine);

    auto *left = new QFrame;
    left->setFrameShape(QFrame::StyledPanel);
    m_views = new QStackedLayout(left);
    m_table = new RecordTable(name, m_model);
    m_views->addWidget(m_table);
    m_empty = new QLabel(m_table->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->hide();
    auto *emptyLayout = new QVBoxLayout(m_table->viewport());
    emptyLayout->addWidget(m_empty);
    m_detail = new DetailPane;
    m_detail->setFrameShape(QFrame::StyledPanel);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(fontMetrics().horizontalAdvance(u'あ') * 16);
    layout->addWidget(m_splitter, 1);
    m_counts = new QLabel;
    m_counts->setObjectName(u"counts"_s);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_counts, 1);
    if (const auto kind = ImportButton::kindOf(name))
        bottom->addWidget(new ImportButton(tools.session, tools.prompts, *kind));
    if (const auto kinds = ExportButton::kindsOf(name); !kinds.isEmpty())
        bottom->addWidget(new ExportButton(tools.session, tools.prompts, kinds));
    layout->addLayout(bottom);
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(30);

    if (!m_splitter->restoreState(viewSettings().value(u"splitters/"_s + name).toByteArray()))
        m_splitter->setSizes(
            {fontMetrics().horizontalAdvance(u'あ') * 64, fontMetrics().horizontalAdvance(u'あ') * 24});
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this, name] { viewSettings().setValue(u"splitters/"_s + name, m_splitter->saveState()); });

    connect(m_filterLine, &FilterLine::filterChanged, this, [this](const tables::Filter &filter) {
        m_model.setFilter(filter);
        showCounts();
        filtered();
    });
    connect(m_filterLine, &FilterLine::leftForTable, m_table,
        [this] { m_views->currentWidget()->setFocus(Qt::TabFocusReason); });
    connect(m_table, &RecordTable::currentSubjectChanged, this, [this] {
        selectionChanged(); // what is allowed depends on the current row, too
        m_detailTimer.start();
    });
    connect(m_table, &RecordTable::activatedSubject, this, [this](const QString &subject) {
        if (!subject.isEmpty())
            open(subject);
    });
    connect(m_table, &RecordTable::removeAsked, this, &Page::removeSelected);
    connect(m_table, &RecordTable::menuAsked, this, &Page::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::selectionChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &Page::selectionChanged);
    connect(&m_detailTimer, &QTimer::timeout, this, &Page::showDetail);
    connect(m_detail, &DetailPane::linkActivated, this, &Page::follow);
    connect(m_detail, &DetailPane::buttonPressed, this, [this] {
        if (!current().isEmpty())
            pressPaneButton(current());
    });
    if (!domain::isAllowed(m_tools.session.ledger().currentUser().role, domain::Permission::ReadAudit))
        m_detail->hideHistory();
}

Page::~Page() = default;

void Page::refresh()
{
    m_people = std::make_unique<tables::PeopleMap>(m_tools.session.records());
    fill();
    m_filterLine->updateCounts();
    showCounts();
    selectionChanged();
    showDetail();
    // Orders that a click on a header would need are worked out while nobody waits.
    for (int column = 0; column < m_model.columnCount(); ++column)
        QTimer::singleShot(0, this, [this, column] { m_model.prepare(column); });
}

bool Page::showSubject(const QString &asked)
{
    const QString subject = rowOf(asked);
    if (m_table->showSubject(subject))
        return true;
    if (!m_model.knows(subject))
        return false;
    m_filterLine->clear();
    return m_table->showSubject(subject);
}

void Page::focusSearch()
{
    m_filterLine->focusSearch();
}

QString Page::counts() const
{
    const int chosen = int(m_table->selectionModel()->selectedRows().size());
    QString text = m_model.rowCount() == m_model.allCount()
        ? tr("%1 in all").arg(m_model.allCount())
        : tr("%1 shown of %2").arg(m_model.rowCount()).arg(m_model.total());
    if (chosen > 1)
        text += tr(", %1 selected").arg(chosen);
    return text;
}

void Page::showCounts()
{
    m_counts->setText(counts());
    Q_EMIT countsChanged(counts());
    const bool empty = m_model.rowCount() == 0;
    if (empty)
        m_empty->setText(
            m_model.total() == 0 ? m_emptyHint : tr("No row matches the filter. Esc in the search field clears it."));
    m_empty->setVisible(empty);
}

void Page::showInstead(QWidget *view)
{
    if (view && m_views->indexOf(view) < 0)
        m_views->addWidget(view);
    m_views->setCurrentWidget(view ? view : m_table);
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void Page::showEmptyHint(const QString &hint)
{
    m_emptyHint = hint;
}

QStringList Page::selection() const
{
    return m_table->selectedSubjects();
}

QString Page::current() const
{
    return m_table->currentSubject();
}

QAction *Page::addPageAction(const QString &iconName, const QString &text, const QKeySequence &keys,
    domain::Permission permission, Needs needs, const std::function<void()> &act)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setIconText(text);
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    }
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_actions.append(action);
    m_rules.append({action, permission, needs});
    return action;
}

void Page::nameForm(QAction *action, const QString &role)
{
    const policy::Policy &rules = session().policy();
    const auto form = rules.form(role);
    if (!form)
        return;
    action->setToolTip(action->toolTip() + u'\n' + form->name());
    if (rules.standsIn(*form))
        action->setText(tr("%1 (%2)").arg(action->text(), policy::regionSilentText()));
}

void Page::describeForm(const QString &role, Facts &facts) const
{
    const policy::Policy &rules = session().policy();
    const auto form = rules.form(role);
    if (!form)
        return;
    facts.pair(tr("Form"), form->name());
    if (rules.standsIn(*form))
        facts.quiet(policy::regionSilentText());
}

void Page::gather(const QString &iconName, const QString &text, const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    for (QAction *action : actions) {
        m_actions.removeOne(action);
        menu->addAction(action);
    }
    menu->setIcon(icon(iconName));
    menu->setTitle(text);
    menu->menuAction()->setIconText(text);
    m_actions.append(menu->menuAction());
    m_menus.append(menu);
}

void Page::addFacilityPapers(const QStringList &roles)
{
    QList<QAction *> actions;
    for (const QString &role : roles) {
        const auto form = session().policy().form(role);
        if (!form)
            continue;
        const bool isList = form->about == "facility"_L1;
        QAction *action = addPageAction(u"print"_s, form->menuTitle, {}, domain::Permission::PrintForms,
            isList ? Needs::Nothing : Needs::Some,
            [this, role, isList] { printPaper(role, isList ? QStringList() : paperSubjects(role, selection())); });
        action->setObjectName(u"paper-"_s + role);
        action->setToolTip(tr("%1 (the facility's own paper)").arg(form->title));
        if (!isList)
            m_rules.last().paper = role;
        actions.append(action);
    }
    gather(u"print"_s, tr("Facility papers"), actions);
}

QStringList Page::paperSubjects(const QString &, const QStringList &selected) const
{
    return selected;
}

void Page::printPaper(const QString &role, const QStringList &subjects)
{
    policy::FormRequest request;
    request.role = role;
    request.subjects = subjects;
    request.date = session().clock().today();
    m_tools.printing.print(window(), request, {});
}

QAction *Page::addSeparator()
{
    auto *action = new QAction(this);
    action->setSeparator(true);
    m_actions.append(action);
    return action;
}

void Page::setAllowed(QAction *action, bool allowed)
{
    for (Rule &rule : m_rules) {
        if (rule.action == action)
            rule.allowed = allowed;
    }
}

void Page::selectionChanged()
{
    updateActions();
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    const domain::UserRole role = m_tools.session.ledger().currentUser().role;
    const bool readOnly = m_tools.session.ledger().isReadOnly();
    for (const Rule &rule : std::as_const(m_rules)) {
        const bool fits = rule.needs == Needs::Nothing || (rule.needs == Needs::One ? chosen == 1 : chosen > 0);
        const bool hasPaper = rule.paper.isEmpty() || !fits || !paperSubjects(rule.paper, selection()).isEmpty();
        rule.action->setEnabled(
            fits && rule.allowed && hasPaper && !readOnly && domain::isAllowed(role, rule.permission));
    }
    for (const QMenu *menu : std::as_const(m_menus)) {
        const QList<QAction *> entries = menu->actions();
        menu->menuAction()->setEnabled(
            std::any_of(entries.cbegin(), entries.cend(), [](const QAction *entry) { return entry->isEnabled(); }));
    }
    m_counts->setText(counts());
    Q_EMIT countsChanged(counts());
}

void Page::showDetail()
{
    Facts facts(palette());
    const QString subject = current();
    if (!subject.isEmpty())
        describe(subject, facts);
    m_detail->showFacts(facts.html());
    m_detail->setButton(subject.isEmpty() ? QString() : paneButton(subject));
    const QList<AuditFilter> filters = subject.isEmpty() ? QList<AuditFilter>() : historyOf(subject);
    if (filters.isEmpty()) {
        m_detail->setHistory({});
        return;
    }
    domain::Ledger &ledger = m_tools.session.ledger();
    m_detail->setHistory([filters, &ledger](qint64 before, int limit) -> Result<QList<AuditEntry>> {
        QList<AuditEntry> entries;
        for (const AuditFilter &filter : filters) {
            const auto some = ledger.audit(filter, before, limit);
            if (!some)
                return some.error();
            entries += *some;
        }
        std::sort(entries.begin(), entries.end(),
            [](const AuditEntry &a, const AuditEntry &b) { return a.sequence > b.sequence; });
        entries.resize(std::min<qsizetype>(entries.size(), limit));
        return entries;
    });
}

void Page::describeAgain()
{
    m_detail->keepPlace([this] { showDetail(); });
}

QList<AuditFilter> Page::historyOf(const QString &subject) const
{
    AuditFilter filter;
    filter.entity = subject.section(u'-', 0, -2);
    filter.entityId = subject.section(u'-', -1).toLongLong();
    return {filter};
}

void Page::follow(const QString &link)
{
    const QString what = link.section(u':', 0, 0);
    const QString target = link.section(u':', 1);
    if (what == "reprint"_L1)
        m_tools.printing.reprint(window(), {target.toLongLong()});
    else if (what == "open"_L1)
        edit(target.section(u'-', 0, -2), target);
    else if (what == "do"_L1)
        edit(target.section(u':', 0, 0), target.section(u':', 1));
    else
        Q_EMIT subjectAsked(target);
}

void Page::addPapers(const QString &subject, Facts &facts) const
{
    const auto documents = m_tools.session.ledger().documentsOf(subject);
    if (!documents || documents->isEmpty())
        return;
    facts.heading(tr("Printed papers"));
    const bool may = domain::isAllowed(m_tools.session.ledger().currentUser().role, domain::Permission::PrintForms);
    for (const domain::IssuedDocument &document : *documents) {
        QString what = document.formNumber;
        if (const auto form = m_tools.session.policy().form(document.role))
            what += u' ' + form->title;
        if (document.formDate.isValid())
            what += tr(", dated %1").arg(domain::warekiShort(document.formDate));
        if (may)
            facts.link(tr("Print again"), u"reprint:%1"_s.arg(document.id.value), what);
        else
            facts.line(what);
    }
}

void Page::edit(const QString &kind, const QString &subject)
{
    openEditor(m_tools.session, kind, subject, window());
}

Result<void> Page::remove(const QString &, const QString &)
{
    return {};
}

Result<void> Page::restore(const QString &)
{
    return {};
}

void Page::removeSelected()
{
    const QStringList subjects = selection();
    const auto allowed = std::find_if(m_rules.cbegin(), m_rules.cend(),
        [](const Rule &rule) { return rule.action->shortcut() == QKeySequence(Qt::Key_Delete); });
    if (subjects.isEmpty() || allowed == m_rules.cend() || !allowed->action->isEnabled())
        return;
    Session &session = m_tools.session;
    const auto removed = session.ledger().atomically([&]() -> Result<void> {
        for (const QString &subject : subjects) {
            if (const auto done = remove(subject, tr("Deleted in the list")); !done)
                return done;
        }
        return {};
    });
    if (!removed) {
        m_tools.prompts.showError(window(), removed.error());
        return;
    }
    if (const auto reloaded = session.reload(); !reloaded)
        m_tools.prompts.showError(window(), reloaded.error());
    m_tools.undo.offer(tr("%1 deleted.").arg(tr("%n row(s)", nullptr, int(subjects.size()))), [this, subjects] {
        const auto restored = m_tools.session.ledger().atomically([&]() -> Result<void> {
            for (const QString &subject : subjects) {
                if (const auto done = restore(subject); !done)
                    return done;
            }
            return {};
        });
        if (!restored)
            m_tools.prompts.showError(window(), restored.error());
        else if (const auto reloaded = m_tools.session.reload(); !reloaded)
            m_tools.prompts.showError(window(), reloaded.error());
        else
            showSubject(subjects.first());
    });
}

void Page::showMenu(const QPoint &where)
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : std::as_const(m_actions))
        menu->addAction(action);
    addProcedures(menu);
    menu->popup(where);
}

void Page::addProcedures(QMenu *menu)
{
    const QString subject = current();
    domain::Ledger &ledger = m_tools.session.ledger();
    if (ledger.isReadOnly() || !domain::isAllowed(ledger.currentUser().role, domain::Permission::EditRecords))
        return;
    QMenu *procedures = nullptr;
    for (const policy::ProcedureRule &rule : m_tools.session.policy().procedures()) {
        if (policy::procedureSubject(rule.kind) != subject.section(u'-', 0, -2))
            continue;
        if (!procedures)
            procedures = menu->addMenu(icon(u"procedure"_s), tr("Start a procedure"));
        procedures->addAction(icon(rule.kind), rule.title, this,
            [this, kind = rule.kind, subject] { Q_EMIT procedureAsked(kind, subject); });
    }
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!focusWidget() || focusWidget() == this)
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_detail)
        m_detailTimer.start();
}

} // namespace mcs::app
