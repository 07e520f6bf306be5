// SPDX-License-Identifier: Apache-2.0
#include "app/pages/compliancedialog.h"

#include "app/pages/facts.h"
#include "app/printing/printactions.h"
#include "app/prompts.h"
#include "app/session.h"
#include "app/widgets/filterline.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/domain/csv.h"
#include "models/tables/printedlists.h"
#include "models/tables/todomodel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::DutyLine;
using policy::DutyState;
using tables::ComplianceModel;

namespace {

constexpr qsizetype mostItems = 50; // shown beside a duty; the list on the page has them all

} // namespace

ComplianceDialog::ComplianceDialog(const PageTools &tools, Layer layer, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
{
    setObjectName(u"compliance"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Duties article by article"));
    const policy::Policy &rules = tools.session.policy();
    m_figures = new QLabel;
    m_figures->setWordWrap(true);
    m_filterLine = new FilterLine(m_model, false);
    QList<std::pair<QString, quint32>> layers;
    if (rules.hasRegion())
        layers.append({tr("Region (%1)").arg(rules.shortNameOf(rules.id())), ComplianceModel::regionBit});
    if (rules.hasBase())
        layers.append({tr("Model rules"), ComplianceModel::baseBit});
    m_filterLine->addChoice(tr("Policy"), tr("All policies"), layers);
    m_table = new RecordTable(u"compliance"_s, m_model);
    m_table->setAccessibleName(tr("Duties article by article"));
    m_table->addPlainColumn(ComplianceModel::Level);
    m_table->addTwoLineColumn(ComplianceModel::Duty);
    m_table->setWideColumn(ComplianceModel::Duty);
    m_detail = new QTextBrowser;
    m_detail->setObjectName(u"facts"_s);
    m_detail->setOpenLinks(false);
    m_detail->setAccessibleName(tr("All about the current row"));
    m_detail->document()->setDocumentMargin(12);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    const int em = fontMetrics().horizontalAdvance(u'あ');
    splitter->setSizes({em * 58, em * 24});

    auto *buttons = new QDialogButtonBox;
    auto *printing = buttons->addButton(tr("&Print"), QDialogButtonBox::ActionRole);
    printing->setObjectName(u"print"_s);
    printing->setIcon(icon(u"print"_s));
    auto *csv = buttons->addButton(tr("&Save as CSV"), QDialogButtonBox::ActionRole);
    csv->setObjectName(u"csv"_s);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {printing, csv, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_figures);
    layout->addWidget(m_filterLine);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    const QSize room = parent->window()->size();
    resize(std::min(em * 90, room.width() - em * 2), std::min(em * 60, room.height() - em * 2));

    connect(m_filterLine, &FilterLine::filterChanged, this,
        [this](const tables::Filter &filter) { m_model.setFilter(filter); });
    connect(m_filterLine, &FilterLine::leftForTable, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &RecordTable::currentSubjectChanged, this, &ComplianceDialog::describe);
    connect(m_detail, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { follow(url.toString()); });
    connect(printing, &QPushButton::clicked, this, &ComplianceDialog::print);
    connect(csv, &QPushButton::clicked, this, &ComplianceDialog::exportCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&tools.session, &Session::recordsChanged, this, &ComplianceDialog::refresh);
    refresh();
    tables::Filter filter;
    if (layer != Layer::Both && layers.size() > 1)
        filter.required = layer == Layer::Region ? ComplianceModel::regionBit : ComplianceModel::baseBit;
    m_filterLine->setFilter(filter);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ComplianceDialog::refresh()
{
    const Session &session = m_tools.session;
    m_model.setLines(policy::dutyLines(session.todo(), session.policy()), session.policy());
    m_filterLine->updateCounts();
    QStringList figures;
    const auto say = [&figures](const QString &name, const policy::Badge &badge, const policy::Badge &recommended) {
        if (badge.total > 0)
            figures.append(tr("%1: %2 of %3 met; recommended: %4 of %5")
                               .arg(name)
                               .arg(badge.met)
                               .arg(badge.total)
                               .arg(recommended.met)
                               .arg(recommended.total));
    };
    const policy::Compliance &state = session.compliance();
    say(tr("Region (%1)").arg(session.policy().shortNameOf(session.policy().id())), state.region,
        state.regionRecommended);
    say(tr("Model rules"), state.base, state.baseRecommended);
    m_figures->setText(figures.join(u"　　"_s));
    describe();
}

void ComplianceDialog::describe()
{
    Facts facts(palette());
    const DutyLine *line = m_model.line(m_table->currentSubject());
    if (line) {
        const policy::Policy &rules = m_tools.session.policy();
        facts.title(line->text, rules.nameOf(line->article.policy) + u'\n' + line->article.article);
        facts.status(tr("State"), policy::dutyWord(line->state), tables::toneOf(line->state));
        if (line->state != DutyState::Unclear)
            facts.pair(tr("Level"), policy::levelWord(line->level));
        facts.pair(tr("How it is known"),
            line->state == DutyState::Open || line->state == DutyState::Met ? tr("From the records of this ledger")
                : line->state == DutyState::NotJudged ? tr("The ledger does not judge this; the facility sees to it")
                                                      : QString());
        facts.pair(tr("Badge"), line->counts ? tr("Counted") : tr("Not counted"));
        if (line->state == DutyState::Unclear) {
            facts.heading(tr("How it is read here"));
            facts.line(line->choice);
        } else if (line->regionSilent) {
            facts.line(ComplianceModel::remark(*line));
        }
        if (!line->open.isEmpty())
            facts.heading(tr("What leaves it open: %1").arg(line->open.size()));
        for (const policy::TodoItem &item : line->open.mid(0, mostItems))
            facts.link(policy::actionCaption(item.action), u"do:"_s + item.id, item.sentence);
        if (line->open.size() > mostItems)
            facts.quiet(tr("and %1 more").arg(line->open.size() - mostItems));
    }
    m_detail->setHtml(facts.html());
}

void ComplianceDialog::follow(const QString &link)
{
    const QString id = link.section(u':', 1);
    for (const policy::TodoItem &item : m_tools.session.todo()) {
        if (item.id != id)
            continue;
        const policy::TodoItem copy = item; // doing it may refresh the list
        Q_EMIT actionAsked(copy);
        return;
    }
}

void ComplianceDialog::print()
{
    const Session &session = m_tools.session;
    const bool all = m_model.rowCount() == m_model.total();
    m_tools.printing.printList(this,
        tables::printedCompliance(m_model.shownLines(), session.compliance(), session.policy(),
            {session.records().facility.name, session.clock().today(), all ? QString() : tr("filtered")}));
}

void ComplianceDialog::exportCsv()
{
    const QString path = m_tools.prompts.saveFile(this, tr("Save as CSV"),
        tr("Duties") + u'_' + m_tools.session.clock().today().toString(u"yyyyMMdd"_s) + ".csv"_L1,
        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    QList<QStringList> rows;
    for (const DutyLine &line : m_model.shownLines())
        rows.append(ComplianceModel::cells(line, m_tools.session.policy()));
    QSaveFile file(path);
    const QByteArray bytes = domain::CsvWriter().add(QList<QStringList>{ComplianceModel::headings()} + rows);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_tools.prompts.showError(this,
            {domain::ErrorCode::Io,
                tr("The file could not be written. Please choose another place for it. (%1)").arg(file.errorString())});
}

} // namespace mcs::app
