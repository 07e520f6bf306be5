// SPDX-License-Identifier: Apache-2.0
#include "app/pages/procedurelist.h"

#include "app/session.h"
#include "app/widgets/filterline.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/tables/subjectnames.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int picturesInARow = 4;

QString typeOf(const QString &subject)
{
    return subject.section(u'-', 0, -2);
}

} // namespace

ProcedureList::ProcedureList(const PageTools &tools, const QString &about, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
{
    setObjectName(u"procedures"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Procedures"));
    m_filterLine = new FilterLine(m_model, false);
    m_table = new RecordTable(u"procedures"_s, m_model);
    m_table->setAccessibleName(tr("Procedures under way and ended"));
    m_table->setWideColumn(tables::ProcedureModel::Next);
    auto *buttons = new QDialogButtonBox;
    auto *open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    open->setObjectName(u"open"_s);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {open, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pictures(about));
    layout->addWidget(m_filterLine);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().horizontalAdvance(u'あ');
    const QSize room = parent->window()->size();
    resize(std::min(em * 74, room.width() - em * 2), std::min(em * 46, room.height() - em * 2));

    connect(m_filterLine, &FilterLine::filterChanged, this,
        [this](const tables::Filter &filter) { m_model.setFilter(filter); });
    connect(m_filterLine, &FilterLine::leftForTable, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    const auto openCurrent = [this] {
        if (!m_table->currentSubject().isEmpty())
            Q_EMIT openAsked(m_table->currentSubject());
    };
    connect(m_table, &RecordTable::activatedSubject, this, openCurrent);
    connect(open, &QPushButton::clicked, this, openCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&tools.session, &Session::recordsChanged, this, &ProcedureList::refresh);
    refresh();
    if (m_model.rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *ProcedureList::pictures(const QString &about)
{
    auto *box = new QGroupBox(tr("Start a procedure"));
    auto *grid = new QGridLayout(box);
    const tables::SubjectNames names(m_tools.session.records());
    const QString name = names.of(typeOf(about), about.section(u'-', -1).toLongLong());
    domain::Ledger &ledger = m_tools.session.ledger();
    const bool may
        = !ledger.isReadOnly() && domain::isAllowed(ledger.currentUser().role, domain::Permission::EditRecords);
    int place = 0;
    bool anyFits = false;
    for (const policy::ProcedureRule &rule : m_tools.session.policy().procedures()) {
        const bool fits = !name.isEmpty() && policy::procedureSubject(rule.kind) == typeOf(about);
        anyFits = anyFits || fits;
        auto *button = new QToolButton;
        button->setObjectName(u"start-"_s + rule.kind);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(icon(rule.kind));
        const int size = fontMetrics().height() * 2;
        button->setIconSize({size, size});
        button->setText(u"%1 (&%2)"_s.arg(rule.title).arg(place + 1));
        button->setToolTip(rule.hint);
        button->setAccessibleName(rule.title);
        button->setAccessibleDescription(rule.hint);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(may);
        connect(button, &QToolButton::clicked, this,
            [this, kind = rule.kind, whom = fits ? about : QString()] { Q_EMIT startAsked(kind, whom); });
        grid->addWidget(button, place / picturesInARow, place % picturesInARow);
        ++place;
    }
    if (anyFits) {
        auto *whom = new QLabel(tr("About the record in sight where it fits: %1").arg(name));
        whom->setObjectName(u"whom"_s);
        grid->addWidget(whom, place / picturesInARow + 1, 0, 1, picturesInARow);
    }
    return box;
}

void ProcedureList::refresh()
{
    const Session &session = m_tools.session;
    m_model.setRecords(session.records(), session.policy(), session.clock().today());
    m_filterLine->updateCounts();
}

} // namespace mcs::app
