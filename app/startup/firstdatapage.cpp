// SPDX-License-Identifier: Apache-2.0
#include "app/startup/firstdatapage.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qint64 largestFile = 20 * 1024 * 1024; // as readCsv() refuses; a larger file is not read into memory at all

} // namespace

FirstDataPage::FirstDataPage(Tools &tools, std::function<MadeLedger *()> made, QWidget *parent)
    : QWizardPage(parent)
    , m_tools(tools)
    , m_made(std::move(made))
    , m_fromFile(new QRadioButton(tr("&Bring in a staff list (CSV file)")))
    , m_empty(new QRadioButton(tr("&Enter the staff later")))
    , m_choose(new QPushButton(tr("Choose a &file")))
    , m_ignoreUnknown(new QCheckBox(tr("Leave out &columns that are not known")))
    , m_summary(new QLabel)
    , m_details(new QPlainTextEdit)
{
    setTitle(tr("The people who work here"));
    setSubTitle(
        tr("A list from Excel, saved as CSV, can be brought in now. Nothing is saved before the whole list is right."));
    m_fromFile->setChecked(true);
    m_fromFile->setObjectName(u"fromFile"_s);
    m_empty->setObjectName(u"empty"_s);
    m_choose->setObjectName(u"chooseStaffFile"_s);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setText(
        tr("Needed columns: 氏名, 職種, メールアドレス. Also read: フリガナ, 性別, 住所, 入職日, 退職日, MCS利用, "
           "MCS利用規約同意日, 備考."));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("What was found in the file"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_ignoreUnknown);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fromFile);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_empty);
    connect(m_choose, &QPushButton::clicked, this, &FirstDataPage::chooseFile);
    connect(m_ignoreUnknown, &QCheckBox::toggled, this, &FirstDataPage::look);
    connect(m_fromFile, &QRadioButton::toggled, this, [this](bool fromFile) {
        m_choose->setEnabled(fromFile);
        m_ignoreUnknown->setEnabled(fromFile);
        m_details->setEnabled(fromFile);
        Q_EMIT completeChanged();
    });
}

bool FirstDataPage::isComplete() const
{
    return m_empty->isChecked() || m_acceptable;
}

void FirstDataPage::chooseFile()
{
    const QString path
        = m_tools.prompts.openFile(this, tr("Choose the staff list"), tr("CSV files (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    m_bytes.clear();
    QFile file(path);
    if (QFileInfo(path).size() > largestFile) {
        tell(Error{ErrorCode::InvalidInput,
            tr("This file is too large for a staff list. Please check that it is the right one.")});
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        tell(Error{ErrorCode::Io, tr("The file cannot be read. Please check that it is not open in another program.")});
        return;
    }
    m_bytes = file.readAll();
    look();
}

void FirstDataPage::look()
{
    if (!m_bytes.isEmpty())
        tell(bringIn(true));
}

Result<policy::ImportReport> FirstDataPage::bringIn(bool dryRun)
{
    MadeLedger *made = m_made();
    if (!made)
        return Error{ErrorCode::NotFound, {}};
    domain::Ledger &ledger = *made->opened.ledger;
    const auto records = ledger.load();
    if (!records)
        return records.error();
    const auto policy = policy::PolicyLibrary().load(records->facility);
    if (!policy)
        return policy.error();
    policy::Registers registers(ledger, *policy, m_tools.clock);
    return policy::importCsv(policy::ImportKind::Staff, m_bytes,
        {.ignoreUnknownColumns = m_ignoreUnknown->isChecked(), .dryRun = dryRun}, registers, ledger);
}

void FirstDataPage::tell(const Result<policy::ImportReport> &report)
{
    QStringList lines;
    const auto add = [&lines](const QList<policy::ImportProblem> &problems) {
        for (const policy::ImportProblem &problem : problems)
            lines.append(
                problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.sentence) : problem.sentence);
    };
    m_acceptable = report && report->problems.isEmpty();
    if (!report) {
        m_summary->setText(report.error().message);
        lines = report.error().details;
    } else if (!m_acceptable) {
        m_summary->setText(
            tr("%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.",
                nullptr, int(report->problems.size())));
        add(report->problems);
    } else {
        m_summary->setText(
            tr("The list is right. New: %1 people; completed: %2; unchanged: %3. It is brought in with “Begin”.")
                .arg(report->added)
                .arg(report->completed)
                .arg(report->unchanged));
        if (!report->ignoredColumns.isEmpty())
            lines.append(tr("Columns left out: %1").arg(report->ignoredColumns.join(u'、')));
        add(report->remarks);
    }
    m_details->setPlainText(lines.join(u'\n'));
    Q_EMIT completeChanged();
}

bool FirstDataPage::validatePage()
{
    if (m_empty->isChecked())
        return true;
    const auto report = bringIn(false);
    if (!report || !report->problems.isEmpty()) {
        tell(report);
        return false;
    }
    return true;
}

} // namespace mcs::app
