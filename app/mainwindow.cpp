// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"

#include "app/dialogs/editors.h"
#include "app/dialogs/recordeditor.h"
#include "app/pages/carryoutpage.h"
#include "app/pages/consentpage.h"
#include "app/pages/continuitypage.h"
#include "app/pages/devicepage.h"
#include "app/pages/documentpage.h"
#include "app/pages/grouppage.h"
#include "app/pages/incidentpage.h"
#include "app/pages/inspectionpage.h"
#include "app/pages/pageviews.h"
#include "app/pages/pledgepage.h"
#include "app/pages/procedureview.h"
#include "app/pages/staffpage.h"
#include "app/pages/submissionpage.h"
#include "app/pages/todopage.h"
#include "app/pages/trainingpage.h"
#include "app/pages/usepage.h"
#include "app/printing/printactions.h"
#include "app/prompts.h"
#include "app/session.h"
#include "app/settings/policiessection.h"
#include "app/settings/settingspage.h"
#include "app/widgets/facilitybox.h"
#include "app/widgets/functionkeybar.h"
#include "app/widgets/icons.h"
#include "app/widgets/undobar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::TodoAction;

namespace {

struct TabLine
{
    MainWindow::Tab tab;
    const char *icon;
    const char *title;
    const char *subjects; // kinds of records that are shown there, separated by blanks
    QList<Page *> (*make)(const PageTools &tools); // several: views between which the user switches
};

template <class... Kinds> QList<Page *> make(const PageTools &tools)
{
    return {new Kinds(tools)...};
}

// The tabs with records, in the order of MainWindow::Tab; the settings page comes after them.
using Tab = MainWindow::Tab;
constexpr TabLine tabLines[] = {
    {Tab::Todo, "todo", QT_TRANSLATE_NOOP("mcs::app::MainWindow", "To do"), "", make<TodoPage>},
    {Tab::Staff, "staff", QT_TRANSLATE_NOOP("mcs::app::MainWindow", "Staff"), "staff", make<StaffPage>},
    {Tab::Groups, "group", QT_TRANSLATE_NOOP("mcs::app::MainWindow", "Groups"),
        "group membership agreement deletion-request", make<GroupPage>},
    {Tab::Consents, "consent", QT_TRANSLATE_NOOP("mcs::app::MainWindow", "Consents"), "patient", make<ConsentPage>},
    {Tab::Devices, "device", QT_TRANSLATE_NOOP("mcs::app::MainWindow", "Devices"),
        "device device-permit carry-out stocktaking", make<DevicePage, CarryOutPage, TimelinePage>},
    {Tab::Pledges, "pledge", QT_TRANSLATE_NOOP("mcs::app::MainWindow", "Pledges"), "", make<PledgePage>},
    {Tab::Submissions, "submission", QT_TRANSLATE_NOOP("mcs::app::MainWindow", "Applications"), "submission",
        make<SubmissionPage>},
    {Tab::Conduct, "training", QT_TRANSLATE_NOOP("mcs::app::MainWindow", "Training, inspection, incidents"),
        "training policy-document incident restriction inspection continuity-plan notice provision photo-consent "
        "secondary-use disaster",
        make<TrainingPage, LearnerPage, DocumentPage, IncidentPage, RestrictionPage, InspectionPage, ContinuityPage,
            UsePage>},
};
constexpr int pageCount = int(std::size(tabLines));
static_assert(int(MainWindow::Tab::Settings) == pageCount);

} // namespace

MainWindow::MainWindow(
    Session &session, Prompts &prompts, PrintActions &printing, QWidget *settingsPage, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_printing(printing)
{
    setObjectName(u"main"_s);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_undo = new UndoBar;
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Tabs"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_undo);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 2, 12, 4);
    m_keys = new FunctionKeyBar;
    m_status = new QLabel;
    m_facilities = new FacilityBox(m_session, m_prompts);
    m_facilities->setObjectName(u"facilityBox"_s);
    bottom->addWidget(m_keys, 1);
    bottom->addWidget(m_facilities);
    bottom->addWidget(m_status);
    layout->addLayout(bottom);
    setCentralWidget(centre);

    m_pages.resize(pageCount);
    for (const TabLine &line : tabLines) {
        auto *holder = new QWidget; // its page is made when it is looked at
        auto *holderLayout = new QVBoxLayout(holder);
        holderLayout->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(holder, icon(QString::fromLatin1(line.icon)), tr(line.title));
    }
    if (settingsPage)
        m_tabs->addTab(settingsPage, icon(u"settings"_s), tr("Settings"));
    buildToolBar();
    buildActions();
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::tabChanged);
    connect(&m_session, &Session::recordsChanged, this, &MainWindow::recordsChanged);
    updateTitle();
    resize(1280, 720);
    tabChanged();
    updateTodoCount();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(tr("Tool bar"));
    m_toolBar->setObjectName(u"tools"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const int size = fontMetrics().height() + 2;
    m_toolBar->setIconSize({size, size});
    m_tabs->setIconSize({size, size});
}

void MainWindow::buildActions()
{
    const auto add = [this](const QString &iconName, const QString &text, const QList<QKeySequence> &keys, auto &&act) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setIconText(text);
        action->setShortcuts(keys);
        action->setToolTip(tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_actions.append(add(u"help"_s, tr("Keys"), {Qt::Key_F1}, [this] { showKeys(); }));
    m_actions.append(add(u"search"_s, tr("Search"), {Qt::Key_F3, QKeySequence::Find}, [this] {
        if (Page *current = currentPage())
            current->focusSearch();
    }));
    m_actions.append(add(u"reload"_s, tr("Read again"), {Qt::Key_F5}, [this] {
        if (const auto done = m_session.reloadAll(); !done)
            m_prompts.showError(this, done.error());
    }));
    m_procedures = add(u"procedure"_s, tr("Procedures"), {Qt::CTRL | Qt::Key_T}, [this] { showProcedures(); });
    m_lock = add(u"lock"_s, tr("Lock"), {Qt::CTRL | Qt::Key_L}, [this] { Q_EMIT lockRequested(); });
    add(u"undo"_s, tr("Take it back"), {QKeySequence::Undo}, [this] { m_undo->undo(); });
    const auto step = [this](int by) {
        return
            [this, by] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count()); };
    };
    add(u"do"_s, tr("Next tab"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, step(1));
    add(u"do"_s, tr("Previous tab"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, Qt::CTRL | Qt::Key_PageUp},
        step(-1));
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        add(u"do"_s, m_tabs->tabText(tab), {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab))},
            [this, tab] { m_tabs->setCurrentIndex(tab); });
    }
}

Page *MainWindow::page(Tab tab)
{
    const int number = int(tab);
    if (number < 0 || number >= pageCount)
        return nullptr;
    if (m_pages[number])
        return m_pages[number]->current();
    auto *views = new PageViews(tabLines[number].make({m_session, m_prompts, m_printing, *m_undo}));
    m_pages[number] = views;
    m_tabs->widget(number)->layout()->addWidget(views);
    views->show(); // now, not when the event loop comes round
    connect(views, &PageViews::viewChanged, this, &MainWindow::tabChanged);
    const QList<Page *> pages = views->pages();
    for (Page *made : pages) {
        connect(made, &Page::actionAsked, this, &MainWindow::perform);
        connect(made, &Page::subjectAsked, this, &MainWindow::showSubject);
        connect(made, &Page::procedureAsked, this, &MainWindow::startProcedure);
        m_stale.insert(made);
    }
    m_stale.remove(views->current());
    views->current()->refresh();
    return views->current();
}

Page *MainWindow::currentPage()
{
    return page(currentTab());
}

MainWindow::Tab MainWindow::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void MainWindow::showTab(Tab tab)
{
    if (int(tab) < m_tabs->count())
        m_tabs->setCurrentIndex(int(tab));
}

void MainWindow::tabChanged()
{
    Page *current = currentPage();
    m_toolBar->clear();
    QList<QAction *> actions = m_actions;
    if (current) {
        m_toolBar->addActions(current->pageActions());
        actions += current->pageActions() + m_pages.at(int(currentTab()))->switches();
        if (m_stale.remove(current))
            current->refresh();
    }
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(room);
    m_toolBar->addAction(m_procedures);
    m_toolBar->addAction(m_lock);
    m_keys->setActions(actions);
}

void MainWindow::recordsChanged()
{
    // The tab in sight at once, the others when they are looked at.
    for (int number = 0; number < pageCount; ++number) {
        const PageViews *views = m_pages.at(number);
        const QList<Page *> pages = views ? views->pages() : QList<Page *>();
        for (Page *made : pages) {
            if (number == m_tabs->currentIndex() && made == views->current())
                made->refresh();
            else
                m_stale.insert(made);
        }
    }
    updateTitle();
    updateTodoCount();
}

void MainWindow::updateTitle()
{
    // The facility's name, never a person's.
    setWindowTitle(tr("MCS Ledger: %1").arg(m_session.records().facility.name));
    m_facilities->fill();
    m_facilities->setVisible(m_facilities->count() > 1);
    const domain::AppUser user = m_session.ledger().currentUser();
    QString who = tr("%1 (%2)").arg(user.name, domain::roleName(user.role));
    if (m_session.ledger().isReadOnly())
        who += tr(", read only");
    m_status->setText(who);
}

void MainWindow::updateTodoCount()
{
    int pressing = 0;
    const auto *todo = m_pages.first() ? static_cast<TodoPage *>(m_pages.first()->current()) : nullptr;
    if (todo && !m_stale.contains(m_pages.first()->current())) {
        pressing = todo->pressing();
    } else {
        for (const policy::TodoItem &item : m_session.todo())
            pressing += policy::isPressing(item);
    }
    m_tabs->setTabText(int(Tab::Todo), pressing > 0 ? tr("To do (%1)").arg(pressing) : tr("To do"));
}

void MainWindow::showSubject(const QString &asked)
{
    if (asked.startsWith("procedure-"_L1)) {
        openProcedure(asked);
        return;
    }
    // A consent and a request about data stand with their patient.
    QString subject = asked;
    for (const domain::Consent &consent : m_session.records().consents) {
        if (toText(consent.id) == asked)
            subject = toText(consent.patient);
    }
    for (const domain::DataSubjectRequest &request : m_session.records().subjectRequests) {
        if (toText(request.id) == asked)
            subject = toText(request.patient);
    }
    const QString kind = subject.section(u'-', 0, -2);
    Tab tab = Tab::Settings;
    for (const TabLine &line : tabLines) {
        if (QString::fromLatin1(line.subjects).split(u' ', Qt::SkipEmptyParts).contains(kind))
            tab = line.tab;
    }
    showTab(tab);
    if (!page(tab))
        return;
    PageViews *views = m_pages.at(int(tab));
    const QList<Page *> pages = views->pages();
    for (Page *one : pages) {
        if (m_stale.remove(one))
            one->refresh();
    }
    views->showSubject(subject);
}

void MainWindow::performOn(const policy::TodoItem &item, QWidget *parent)
{
    policy::FormRequest request;
    request.date = m_session.clock().today();
    request.subjects = {item.subjectId};
    switch (item.action) {
    case TodoAction::OpenStaff:
        openEditor(m_session, u"staff"_s, item.subjectId, parent);
        break;
    case TodoAction::OpenPatient:
        openEditor(m_session, u"patient"_s, item.subjectId, parent);
        break;
    case TodoAction::OpenFacility:
        openEditor(m_session, u"facility"_s, {}, parent);
        break;
    case TodoAction::PrintPledge:
        request.role = u"staff-pledge"_s;
        m_printing.print(parent, request, {});
        break;
    case TodoAction::RecordPledge:
        openEditor(m_session, u"pledge"_s, item.subjectId, parent);
        break;
    case TodoAction::PrintPacket:
    case TodoAction::OpenSubmission:
    case TodoAction::RecordSubmission:
        performPacket(item);
        break;
    case TodoAction::PrintConsent:
        request.role = u"consent"_s;
        request.explainer = m_session.ledger().currentUser().staff;
        m_printing.print(parent, request, {});
        break;
    case TodoAction::RecordConsent:
        openEditor(m_session, u"consent"_s, item.subjectId, parent);
        break;
    case TodoAction::HandCounterpart:
        openEditor(m_session, u"step-counterpart"_s, item.subjectId, parent);
        break;
    case TodoAction::AppointAdministrator:
        openEditor(m_session, u"appointment"_s, {}, parent);
        break;
    case TodoAction::NewDevice:
        openEditor(m_session, u"device"_s, {}, parent);
        break;
    case TodoAction::ReviewAudit:
        showTab(Tab::Settings);
        if (auto *settings = qobject_cast<SettingsPage *>(m_tabs->currentWidget()))
            settings->showSection(SettingsPage::Section::Audit);
        break;
    case TodoAction::AdoptPolicy:
        showTab(Tab::Settings);
        if (auto *settings = qobject_cast<SettingsPage *>(m_tabs->currentWidget())) {
            settings->showSection(SettingsPage::Section::Policies);
            if (auto *policies = qobject_cast<PoliciesSection *>(settings->section(SettingsPage::Section::Policies)))
                policies->reviewNewVersion(item.targets);
        }
        break;
    case TodoAction::OpenProcedure:
        openProcedure(item.subjectId);
        break;
    default: // the action's name is the kind of its editor
        openEditor(
            m_session, policy::actionName(item.action), item.targets.isEmpty() ? item.subjectId : item.targets, parent);
    }
}

void MainWindow::performPacket(const policy::TodoItem &item)
{
    showTab(Tab::Submissions);
    Page *packets = page(Tab::Submissions);
    if (item.subjectId.startsWith("submission-"_L1) && packets->showSubject(item.subjectId))
        return;
    // Nothing is under way yet: prepare it.
    const bool ofSomebody = !item.targets.isEmpty() && item.subjectId.startsWith("staff-"_L1);
    openEditor(m_session, u"packet"_s,
        ofSomebody                   ? item.targets + u',' + item.subjectId
            : item.targets.isEmpty() ? item.subjectId
                                     : item.targets,
        this);
}

void MainWindow::showKeys()
{
    QStringList lines;
    QList<QAction *> actions = m_actions;
    actions.append({m_procedures, m_lock});
    if (Page *current = currentPage())
        actions = current->pageActions() + m_pages.at(int(currentTab()))->switches() + actions;
    for (const QAction *action : std::as_const(actions)) {
        if (action->isVisible() && !action->shortcut().isEmpty())
            lines.append(action->shortcut().toString(QKeySequence::NativeText) + u"　"_s + action->iconText());
    }
    lines += tr("Ctrl+Tab　Next tab");
    lines += tr("Ctrl+1 to Ctrl+%1　Tab by number").arg(m_tabs->count());
    lines += tr("Enter　Open the current row; in a dialog: next field");
    lines += tr("F12 or Ctrl+Enter　Save in a dialog");
    lines += tr("Ctrl+Z　Take a delete back");
    m_prompts.inform(this, tr("Keys"), lines.join(u'\n'));
}

QByteArray MainWindow::draft() const
{
    QJsonArray editors;
    for (const RecordEditor *editor : RecordEditor::openOn(this))
        editors.append(editor->draftJson());
    QJsonArray procedures;
    for (const ProcedureView *view : ProcedureView::openOn(this))
        procedures.append(QJsonArray{view->subject(), view->currentStep()});
    if (editors.isEmpty() && procedures.isEmpty())
        return {};
    return QJsonDocument(
        QJsonObject{{u"tab"_s, m_tabs->currentIndex()}, {u"procedures"_s, procedures}, {u"editors"_s, editors}})
        .toJson(QJsonDocument::Compact);
}

void MainWindow::restoreDraft(const QByteArray &draft)
{
    const QJsonObject kept = QJsonDocument::fromJson(draft).object();
    if (kept.isEmpty())
        return;
    m_tabs->setCurrentIndex(std::clamp(kept[u"tab"].toInt(), 0, m_tabs->count() - 1));
    for (const QJsonValue &value : kept[u"procedures"].toArray()) {
        if (ProcedureView *view = openProcedure(value.toArray().at(0).toString()))
            view->showStep(value.toArray().at(1).toString());
    }
    for (const QJsonValue &value : kept[u"editors"].toArray()) {
        const QJsonObject one = value.toObject();
        if (RecordEditor *editor = openHere(one[u"kind"].toString(), one[u"subject"].toString()))
            editor->setDraft(one);
    }
}

} // namespace mcs::app
